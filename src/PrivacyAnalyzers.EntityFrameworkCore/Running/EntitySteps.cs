using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Writing;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Makes the steps of a type from its plan and the model.</summary>
internal sealed class EntitySteps<TEntity>(RetentionPlan<TEntity> plan, EntityRows<TEntity> rows, DateTime today)
    where TEntity : class
{
    private readonly MemberWriter<TEntity> _writer = new(rows);

    /// <summary>The steps, in the order in which they are run: rows that go as a whole go first.</summary>
    public IReadOnlyList<Step<TEntity>> All()
    {
        List<Step<TEntity>> steps = [];
        Expression<Func<TEntity, bool>>? rowDue = null;
        if (plan.RowAction == RetentionAction.Erase)
        {
            rowDue = Fit(plan.RowDueAt(today));
            steps.Add(new Step<TEntity>
            {
                Rule = Step<TEntity>.Row,
                Action = RetentionAction.Erase,
                State = Fit(plan.RowStateAt(today))!,
                Due = rowDue,
                Cutoffs = [.. plan.Rules.SelectMany(Cutoffs).Distinct()],
                HoldReasons = Reasons(plan.Rules),
                IndeterminateReason = plan.WhyNoRowPredicate,
                OldestBy = OldestBy(plan.Rules),
            });

            // The one rule of a row that goes when it is due never has anything left to do.
            if (plan.Rules.Count == 1)
            {
                return steps;
            }
        }

        foreach (RetentionRule<TEntity> rule in plan.Rules)
        {
            steps.Add(Of(rule, rowDue));
        }

        steps.AddRange(plan.Marks.Where(mark => RulesOf(mark).Length > 1).Select(mark => Of(mark, rowDue)));
        return steps;
    }

    private Step<TEntity> Of(RetentionRule<TEntity> rule, Expression<Func<TEntity, bool>>? rowDue)
    {
        RetentionMark? mark = plan.Marks.FirstOrDefault(m => m.Action == rule.Action && RulesOf(m).Length == 1);
        return new Step<TEntity>
        {
            Rule = rule.Id,
            Action = rule.Action,
            State = Fit(rule.StateAt(today))!,
            Due = Fit(rule.DueAt(today)),
            GoesWithRow = rowDue,
            Members = [.. rule.Writes.Select(_writer.Of)],
            Mark = mark is null ? null : _writer.Of(mark, today),
            Cutoffs = [.. Cutoffs(rule)],
            HoldReasons = Reasons([rule]),
            IndeterminateReason = rule.WhyNoPredicate,
            OldestBy = OldestBy([rule]),
        };
    }

    /// <summary>A mark that several rules share is set when the last of them is due.</summary>
    private Step<TEntity> Of(RetentionMark mark, Expression<Func<TEntity, bool>>? rowDue)
    {
        RetentionRule<TEntity>[] rules = RulesOf(mark);
        Expression<Func<TEntity, bool>>?[] due = [.. rules.Select(rule => Fit(rule.DueAt(today)))];
        return new Step<TEntity>
        {
            Rule = "mark/" + mark.Member,
            Action = mark.Action,
            State = Latest([.. rules.Select(rule => Fit(rule.StateAt(today))!)]),
            Due = Array.Exists(due, d => d is null) ? null : due.Aggregate((all, one) => all!.And(one)),
            GoesWithRow = rowDue,
            Mark = _writer.Of(mark, today),
            Cutoffs = [.. rules.SelectMany(Cutoffs).Distinct()],
            HoldReasons = Reasons(rules),
            IndeterminateReason = rules.Select(rule => rule.WhyNoPredicate).FirstOrDefault(reason => reason is not null),
            OldestBy = OldestBy(rules),
        };
    }

    private RetentionRule<TEntity>[] RulesOf(RetentionMark mark) => [.. plan.Rules.Where(rule => rule.Action == mark.Action)];

    /// <summary>The state of all rules together, as <see cref="RetentionVerdict.Latest"/> has it.</summary>
    private static Expression<Func<TEntity, RetentionState>> Latest(Expression<Func<TEntity, RetentionState>>[] states)
    {
        ParameterExpression row = states[0].Parameters[0];
        Expression[] each = [.. states.Select(state => state.On(row))];
        Expression latest = Expression.Constant(RetentionState.Due);
        foreach (RetentionState stronger in new[]
        {
            RetentionState.Running, RetentionState.NotStarted, RetentionState.Indeterminate, RetentionState.Held,
        })
        {
            ConstantExpression name = Expression.Constant(stronger);
            Expression one = each.Select(state => (Expression)Expression.Equal(state, name)).Aggregate(Expression.OrElse);
            latest = Expression.Condition(one, name, latest);
        }

        return Expression.Lambda<Func<TEntity, RetentionState>>(latest, row);
    }

    private IEnumerable<RetentionCutoff> Cutoffs(RetentionRule<TEntity> rule)
    {
        foreach (RetentionTerm<TEntity> term in rule.Terms)
        {
            foreach (RetentionClause<TEntity> clause in term.Clauses)
            {
                if (clause is { Period: RetentionPeriod period, StartMember: { } start })
                {
                    yield return Cutoff(term.Purpose, start, period, law: null);
                }

                foreach (RetentionFloor<TEntity> floor in clause.Floors)
                {
                    if (floor is { Period: RetentionPeriod required, StartMember: { } from })
                    {
                        yield return Cutoff(term.Purpose, from, required, floor.Law);
                    }
                }
            }
        }
    }

    private RetentionCutoff Cutoff(string? purpose, string start, RetentionPeriod period, string? law) =>
        new(purpose, start, period.ToString(), DateOnly.FromDateTime(RetentionCalendar.DueBefore(today, period)), law);

    private static string[] Reasons(IEnumerable<RetentionRule<TEntity>> rules)
    {
        RetentionTerm<TEntity>[] terms = [.. rules.SelectMany(rule => rule.Terms)];
        return
        [
            .. terms.SelectMany(term => term.Holds).Where(hold => hold.IsRecorded).Select(hold => hold.Reason)
                .Concat(terms.SelectMany(term => term.Clauses).SelectMany(clause => clause.Floors)
                    .Where(floor => floor.Law is not null).Select(floor => $"{floor.Law} requires the data"))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private IProperty? OldestBy(IEnumerable<RetentionRule<TEntity>> rules) => rules
        .SelectMany(rule => rule.Terms).SelectMany(term => term.Clauses).Select(clause => clause.StartMember)
        .OfType<string>().Select(rows.Type.FindProperty).FirstOrDefault(property => property is not null);

    private Expression<TDelegate>? Fit<TDelegate>(Expression<TDelegate>? lambda) =>
        lambda is null ? null : DateKinds.Fit(lambda, rows.Type);
}
