using System.Collections.Generic;

namespace PrivacyAnalyzers.EntityFrameworkCore.Writing;

/// <summary>How one member is brought to its end: what statements set, or why they cannot.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="Updates">What statements set: one column, or those of an owned or complex object.</param>
/// <param name="WhyNot">Why the member keeps its data although that is in order: another rule needs it, for instance.</param>
/// <param name="Problem">Why the member cannot be written although it should be, with the id of the problem.</param>
internal sealed record MemberWriting<TEntity>(
    string Member,
    IReadOnlyList<MemberUpdate<TEntity>> Updates,
    string? WhyNot = null,
    (string Id, string Message)? Problem = null);
