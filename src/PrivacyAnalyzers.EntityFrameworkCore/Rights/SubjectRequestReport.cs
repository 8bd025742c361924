using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>What a request of a data subject has done, and what is kept and why: what the data subject is told (GDPR Art.
/// 12(3), (4)).</summary>
/// <remarks>It has keys, names and reasons, none of the data. Write it with <c>JsonSerializer</c> to keep it.</remarks>
public sealed record SubjectRequestReport
{
    /// <summary>The article: <c>17</c>, <c>7(3)</c> or <c>21</c>.</summary>
    public required string Article { get; init; }

    /// <summary>The id of the purpose; null for the erasure of all data.</summary>
    public string? Purpose { get; init; }

    /// <summary>The day that the periods were judged on, in UTC.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Whether nothing was changed: what it says is what would have been done.</summary>
    public required bool DryRun { get; init; }

    /// <summary>Whether the data subject was found.</summary>
    public required bool Found { get; init; }

    /// <summary>The rows, by type and key.</summary>
    public required IReadOnlyList<SubjectRowReport> Rows { get; init; }

    /// <summary>The types with personal data that were not looked at.</summary>
    public required IReadOnlyList<NotReachedData> NotReached { get; init; }
}

/// <summary>What a request has done to one row.</summary>
public sealed record SubjectRowReport
{
    /// <summary>The type's id in the register.</summary>
    public required string Entity { get; init; }

    /// <summary>The values of the row's key, as a JSON array.</summary>
    public required string Key { get; init; }

    /// <summary>Whether the row is gone.</summary>
    public required bool IsErased { get; init; }

    /// <summary>Why the row itself stays although all its personal data are erased; null where it is gone, or keeps some.</summary>
    public string? WhyKept { get; init; }

    /// <summary>Its members.</summary>
    public required IReadOnlyList<SubjectMemberReport> Members { get; init; }
}

/// <summary>What a request has done to one member of a row.</summary>
public sealed record SubjectMemberReport
{
    /// <summary>The member's name, with that of the object that it stands in.</summary>
    public required string Member { get; init; }

    /// <summary>What was done.</summary>
    public required SubjectDataOutcome Outcome { get; init; }

    /// <summary>For which processings it is kept.</summary>
    public IReadOnlyList<KeptForReport> Kept { get; init; } = [];

    /// <summary>Why it is not erased although no processing needs it; null elsewhere.</summary>
    public string? WhyNot { get; init; }
}

/// <summary>Why a member is kept.</summary>
/// <param name="Purpose">The id of the purpose that needs it; null where a hold on the row keeps it, or no purpose is declared.</param>
/// <param name="LegalBasis">The article of the purpose's legal basis, as <c>6(1)(c)</c>; null where none is declared.</param>
/// <param name="Article">The article that decides: see <see cref="KeptData.Article"/>.</param>
/// <param name="Reason">The reason in words.</param>
/// <param name="Until">The day on which the period ends, where it is known.</param>
public sealed record KeptForReport(string? Purpose, string? LegalBasis, string? Article, string Reason, DateOnly? Until);

/// <summary>What a request has done to data.</summary>
public enum SubjectDataOutcome
{
    /// <summary>They are kept, and the reasons say why.</summary>
    Kept = 0,

    /// <summary>They are erased, or left as the declared anonymisation leaves them.</summary>
    Erased = 1,

    /// <summary>No purpose needs them, and no statement can erase them: a person must.</summary>
    NotErasable = 2,
}
