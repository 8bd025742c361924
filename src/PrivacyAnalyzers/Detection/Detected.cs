namespace PrivacyAnalyzers.Detection;

/// <summary>How sure the detection is.</summary>
internal enum Likelihood
{
    /// <summary>It is not personal data, as far as the names tell.</summary>
    None,

    /// <summary>It may be: a suggestion.</summary>
    Possible,

    /// <summary>The name and where it stands say so.</summary>
    Likely,

    /// <summary>The name says so wherever it stands.</summary>
    Certain,
}

/// <summary>What the detection says about a member, and why.</summary>
/// <param name="Kind">The kind of data; none if it is no personal data.</param>
/// <param name="Likelihood">How sure it is.</param>
/// <param name="Term">The vocabulary's term that was found, or the type or attribute that says it.</param>
/// <param name="Language">The term's language as an ISO 639-1 code, <c>mul</c> for the national numbers; empty for a type or an
/// attribute.</param>
internal sealed record Detected(DataKind Kind, Likelihood Likelihood, string Term, string Language)
{
    public static readonly Detected Nothing = new(DataKind.None, Likelihood.None, "", "");
}
