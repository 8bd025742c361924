using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Compatibility;
using PrivacyAnalyzers.EntityFrameworkCore.Writing;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>One thing that a run does to the rows of a type: it erases them, or brings some of their members to their end.</summary>
internal sealed class Step<TEntity>
{
    /// <summary>The name of the step that erases rows.</summary>
    public const string Row = "row";

    /// <summary>The rule's id; see <see cref="RetentionStepReport.Rule"/>.</summary>
    public required string Rule { get; init; }

    /// <summary>What it does.</summary>
    public required RetentionAction Action { get; init; }

    /// <summary>Where each row stands by its plan, without what the plan does not know: holds, and what is done already.</summary>
    public required Expression<Func<TEntity, RetentionState>> State { get; init; }

    /// <summary>The rows that are due by their plan; null where no code can tell of any.</summary>
    public required Expression<Func<TEntity, bool>>? Due { get; init; }

    /// <summary>Which rows go as a whole, so that this step leaves them alone.</summary>
    public Expression<Func<TEntity, bool>>? GoesWithRow { get; init; }

    /// <summary>The members of the rule, and how they are written.</summary>
    public IReadOnlyList<MemberWriting<TEntity>> Members { get; init; } = [];

    /// <summary>The mark that is set with them.</summary>
    public MemberWriting<TEntity>? Mark { get; init; }

    /// <summary>The periods.</summary>
    public IReadOnlyList<RetentionCutoff> Cutoffs { get; init; } = [];

    /// <summary>What may hold a row by its plan.</summary>
    public IReadOnlyList<string> HoldReasons { get; init; } = [];

    /// <summary>Why no code can judge any row.</summary>
    public string? IndeterminateReason { get; init; }

    /// <summary>The date whose index finds the rows that are due.</summary>
    public IProperty? OldestBy { get; init; }

    /// <summary>Whether the step erases rows.</summary>
    public bool ErasesRow => Rule == Row;

    /// <summary>What its statements set.</summary>
    public IEnumerable<MemberUpdate<TEntity>> Updates => Members.SelectMany(m => m.Updates).Concat(Mark?.Updates ?? []);

    /// <summary>The rows of other types that its statements erase.</summary>
    public IEnumerable<DependentRows<TEntity>> Dependents => Members.Select(m => m.Dependents).OfType<DependentRows<TEntity>>();

    /// <summary>Whether there is a statement: a review without a mark is for people only.</summary>
    public bool IsRun => Due is not null && (ErasesRow || Updates.Any() || Dependents.Any());

    /// <summary>That something is left to do for a row; null where the row itself goes, or nothing is ever done. A mark alone
    /// tells: for a row that has it, the rule does not run again.</summary>
    public Expression<Func<TEntity, bool>>? IsLeft => (Mark?.IsLeft ?? Members.SelectMany(m => m.IsLeft))
        .Aggregate((Expression<Func<TEntity, bool>>?)null, (all, left) => all?.Or(left) ?? left);

    /// <summary>The rows that it changes: due, left to do, held by nothing. Only where <see cref="Due"/> is not null.</summary>
    /// <param name="holds">What holds rows.</param>
    public Expression<Func<TEntity, bool>> Takes(IEnumerable<Expression<Func<TEntity, bool>>> holds) =>
        holds.Aggregate(Due!.And(IsLeft).And(GoesWithRow?.Not()), (all, hold) => all.And(hold.Not()));

    /// <summary>Adds what is set to a statement.</summary>
    public void Set(Setters<TEntity> statement)
    {
        foreach (MemberUpdate<TEntity> update in Updates)
        {
            update.Set(statement);
        }
    }
}
