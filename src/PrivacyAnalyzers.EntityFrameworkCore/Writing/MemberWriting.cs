using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace PrivacyAnalyzers.EntityFrameworkCore.Writing;

/// <summary>How one member is brought to its end: what statements set, or why they cannot.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="Updates">What statements set: one column, or those of an owned or complex object.</param>
/// <param name="Dependents">The rows that are erased for it; null where it has none.</param>
/// <param name="WhyNot">Why the member keeps its data although that is in order: another rule needs it, for instance.</param>
/// <param name="Problem">Why the member cannot be written although it should be, with the id of the problem.</param>
internal sealed record MemberWriting<TEntity>(
    string Member,
    IReadOnlyList<MemberUpdate<TEntity>> Updates,
    DependentRows<TEntity>? Dependents = null,
    string? WhyNot = null,
    (string Id, string Message)? Problem = null)
{
    /// <summary>Whether statements empty it.</summary>
    public bool IsWritten => Updates.Count > 0 || Dependents is not null;

    /// <summary>That something is left to do in a row, for each part of it.</summary>
    public IEnumerable<Expression<Func<TEntity, bool>>> IsLeft =>
        Updates.Select(update => update.IsLeft).Concat(Dependents is null ? [] : [Dependents.IsLeft]);
}
