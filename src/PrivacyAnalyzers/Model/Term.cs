namespace PrivacyAnalyzers.Model;

/// <summary>The kinds of thing that a vocabulary declares.</summary>
internal enum TermKind
{
    Purpose,
    Category,
    Subject,
    Party,
    Event,
    Law,
    Source,
    Measure,
    Assessment,
    DeviceAccess,
    ProcessorActivity,
}

/// <summary>A name in a language; a synonym is another one that is used beside the main name of that language.</summary>
internal sealed record LocalText(string Language, string Text, bool IsSynonym = false);

/// <summary>One declared word of the vocabulary: an attributed constant. Its value is the id in the register.</summary>
/// <param name="Kind">What it declares.</param>
/// <param name="Id">The constant's value.</param>
/// <param name="Symbol">The declaring field as a documentation comment id.</param>
/// <param name="Constant">How C# code names the constant, with <c>global::</c>.</param>
/// <param name="Label">Its name in the register's language.</param>
/// <param name="Description">A sentence about it.</param>
/// <param name="Labels">Its names in other languages.</param>
/// <param name="Assembly">The assembly that declares it.</param>
/// <param name="IsPublic">Whether other assemblies can use it.</param>
/// <param name="Spot">The declaring attribute.</param>
/// <param name="Suppressions">What is silenced at the declaration.</param>
internal sealed record Term(
    TermKind Kind,
    string Id,
    string Symbol,
    string Constant,
    string? Label,
    string? Description,
    EquatableArray<LocalText> Labels,
    string Assembly,
    bool IsPublic,
    Spot Spot,
    EquatableArray<Suppression> Suppressions)
{
    /// <summary>Whether an attribute of the constant did not resolve: what the word leaves open is then not known.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Facts that have no place of their own, of the kinds of word that carry no other statements.</summary>
    public EquatableArray<Note> Notes { get; init; }

    /// <summary>Whether only the type around it, or an heir, can name the constant.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether applications that reference the assembly see it in their register.</summary>
    public bool IsVisibleOutside { get; init; } = true;

    /// <summary>Whether any code of an assembly can name the constant.</summary>
    public bool IsUsableFrom(string assembly) => IsPublic || (Assembly == assembly && !IsPrivate);
}

/// <summary>A word that could not be read: no constant string, or an empty one (PRIV1052).</summary>
internal sealed record UnusableTerm(
    TermKind Kind,
    string Symbol,
    string Problem,
    Spot Spot,
    EquatableArray<Suppression> Suppressions);
