using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Rights;

/// <summary>Does what a request ends, inside one transaction: decides on all rows, then erases and empties them by their keys.</summary>
/// <param name="graph">What is personal data in the rows.</param>
/// <param name="rows">The data subject's rows, by type.</param>
/// <param name="request">The request.</param>
/// <param name="today">The day of the decision.</param>
internal sealed class SubjectErasure(SubjectGraph graph, IReadOnlyList<SubjectRows> rows, SubjectRequest request, DateTime today)
{
    /// <param name="holds">What keeps rows of a type, with its reason.</param>
    /// <param name="log">Takes what a restored backup would have to lose again.</param>
    /// <param name="cancellation">Ends it; nothing is then done.</param>
    public async Task<IReadOnlyList<SubjectRowReport>> RunAsync(
        Func<Type, IEnumerable<(string Reason, Func<ParameterExpression, Expression> Rows)>> holds, List<RetentionLogEntry> log, CancellationToken cancellation)
    {
        Guid run = Guid.NewGuid();

        // All is decided before anything is written: what a row leads by may go with another one.
        List<(SubjectRows Rows, List<DecidedRow> Decided)> all = [];
        foreach (SubjectRows some in DependentsFirst())
        {
            all.Add((some, await DecideAsync(some, holds(some.Type.Type.ClrType), cancellation).ConfigureAwait(false)));
        }

        foreach ((SubjectRows some, List<DecidedRow> decided) in all)
        {
            DecidedRow[] leaving = [.. decided.Where(row => row.MayGo)];
            HashSet<string> referred = await some.ReferredAsync(
                [.. leaving.Select(row => row.Key)], type => RowParts.Hold(type, graph.MapOf), cancellation).ConfigureAwait(false);
            foreach (DecidedRow row in leaving)
            {
                row.Goes = !referred.Contains(some.Text(row.Key));
            }

            await WriteAsync(some, decided, cancellation).ConfigureAwait(false);
            log.AddRange(decided.SelectMany(row => row.Done.Select(done => some.Entry(run, row.Key, done.Rule, done.Action, today))));
        }

        return
        [
            .. all.SelectMany(one => one.Decided.Select(row => row.Report(one.Rows)))
                .OrderBy(row => row.Entity, StringComparer.Ordinal).ThenBy(row => row.Key, StringComparer.Ordinal),
        ];
    }

    private static async Task WriteAsync(SubjectRows some, List<DecidedRow> decided, CancellationToken cancellation)
    {
        await some.EraseAsync([.. decided.Where(row => row.Goes).Select(row => row.Key)], cancellation).ConfigureAwait(false);
        foreach (IGrouping<string, DecidedRow> same in decided.Where(row => !row.Goes && row.Writes.Count > 0)
            .GroupBy(row => string.Join('\n', row.Writes.Select(write => write.Member))))
        {
            await some.EmptyAsync([.. same.Select(row => row.Key)], same.First().Writes, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<List<DecidedRow>> DecideAsync(
        SubjectRows some, IEnumerable<(string Reason, Func<ParameterExpression, Expression> Rows)> holds, CancellationToken cancellation)
    {
        List<(string Reason, HashSet<string> Keys)> held = [];
        foreach ((string reason, Func<ParameterExpression, Expression> hold) in holds)
        {
            held.Add((reason, await some.HeldAsync(hold, cancellation).ConfigureAwait(false)));
        }

        List<DecidedRow> decided = [];
        await foreach (object row in some.ReadAsync().WithCancellation(cancellation).ConfigureAwait(false))
        {
            object?[] key = some.KeyOf(row);
            string text = some.Text(key);
            DecidedRow one = new(key, some, [.. RowParts.Of(row, some.Type.Type, graph.MapOf)], request, today);
            one.Hold(held.Where(hold => hold.Keys.Contains(text)).Select(hold => hold.Reason));
            if (one.HasMembers)
            {
                decided.Add(one);
            }
        }

        return decided;
    }

    /// <summary>What refers to a row goes before it. Types that refer to each other have no order: the first by name comes first.</summary>
    private SubjectRows[] DependentsFirst()
    {
        HashSet<IEntityType> visited = [];
        Dictionary<IEntityType, SubjectRows> own = rows.ToDictionary(some => some.Type.Type);
        return [.. own.Keys.OrderBy(type => type.Name, StringComparer.Ordinal).SelectMany(Visit)];

        IEnumerable<SubjectRows> Visit(IEntityType type)
        {
            if (!visited.Add(type))
            {
                return [];
            }

            IEnumerable<SubjectRows> before = type.GetReferencingForeignKeys()
                .SelectMany(key => key.DeclaringEntityType.GetDerivedTypesInclusive())
                .OrderBy(t => t.Name, StringComparer.Ordinal)
                .SelectMany(Visit).ToArray();
            return own.TryGetValue(type, out SubjectRows? some) ? before.Append(some) : before;
        }
    }
}
