using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Legislation;

/// <summary>What a statute's period is for.</summary>
internal enum StatuteKind
{
    /// <summary>A duty to keep records: less is a breach of that law.</summary>
    Duty,

    /// <summary>The time in which an action can be brought: a reason to keep data that long, but no duty.</summary>
    Limitation,
}

/// <summary>How sure the entry is.</summary>
internal enum Confidence
{
    /// <summary>Several sources quote the provision.</summary>
    High,

    /// <summary>The period is sure, the provision's number or its details are not.</summary>
    Medium,
}

/// <summary>A period that a statute fixes, as somebody read it on a day.</summary>
/// <param name="Id">The id: a constant of <see cref="Model.Statutes"/>.</param>
/// <param name="Constant">That constant's name.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Law">The law's title.</param>
/// <param name="Provision">The provision.</param>
/// <param name="Scope">What it is about, in English.</param>
/// <param name="Kind">What the period is for.</param>
/// <param name="Months">The period in calendar months.</param>
/// <param name="Anchor">The day from which it is counted.</param>
/// <param name="AsOf">When it was read, year and month.</param>
/// <param name="Confidence">How sure it is.</param>
/// <param name="Source">Where it was read.</param>
internal sealed record Statute(
    string Id,
    string Constant,
    string Country,
    string Law,
    string Provision,
    string Scope,
    StatuteKind Kind,
    int Months,
    PeriodAnchor Anchor,
    string AsOf,
    Confidence Confidence,
    string Source);
