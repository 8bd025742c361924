using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>How long the data of one row live beside each other, and what takes them out: the row goes with the last of them, if
/// all are to be erased.</summary>
internal sealed class RowLife
{
    private readonly MemberLife[] lives;
    private readonly HashSet<string> marks;

    /// <param name="members">The row's members, with those that are stored in the row but declared elsewhere.</param>
    /// <param name="vocabulary">The declared words.</param>
    public RowLife(IEnumerable<DataMember> members, Vocabulary vocabulary)
    {
        var all = members.Where(m => m.NotInstance == NotInstanceData.No).ToArray();
        HasErrors = all.Any(m => m.HasErrors);
        marks = new HashSet<string>(all.SelectMany(m => m.Starts).Select(s => s.Event ?? ""), StringComparer.Ordinal);
        lives =
        [
            .. all.Where(m => m.IsPersonal)
                .OrderBy(m => m.Name, StringComparer.Ordinal)
                .Select(m => new MemberLife(m, vocabulary)),
        ];
        HasErrors |= lives.Any(l => l.HasErrors);
    }

    /// <summary>Whether something did not resolve, so that nobody can tell how long the row lives.</summary>
    public bool HasErrors { get; }

    /// <summary>Whether code erases the row as a whole once the last of its data are due.</summary>
    public bool IsErased => lives.Length > 0 && lives.All(l => l.Emptying == RetentionAction.Erase && Runs(l));

    /// <summary>Whether code takes any data out of the row, or the row away.</summary>
    public bool IsTouched => lives.Any(l => l.Emptying is not null && Runs(l));

    /// <summary>The ends of all data in the row, each with the member that has it.</summary>
    public IEnumerable<(DataMember Member, DataEnd End)> Ends => lives.SelectMany(l => l.Ends.Select(e => (l.Member, e)));

    /// <summary>Why the row is still there when code empties the member; null where it is not, or where no code does.</summary>
    public Outliving? Outlives(DataMember member)
    {
        var mine = Array.Find(lives, l => l.Member.Symbol == member.Symbol);
        return mine?.Emptying is not { } action || !Runs(mine) ? null
            : action == RetentionAction.Anonymise ? new Outliving(null)
            : Array.Find(lives, l => l != mine && MayBeLater(l, mine)) is { } longer ? new Outliving(longer.Member)
            : null;
    }

    private static bool MayBeLater(MemberLife one, MemberLife other) =>
        one.Emptying != RetentionAction.Erase || !AllEndNoLater(one.Ends, other.Ends);

    /// <remarks>A loop, as each two members of a row are compared.</remarks>
    private static bool AllEndNoLater(IReadOnlyList<DataEnd> ends, IReadOnlyList<DataEnd> others)
    {
        for (var i = 0; i < ends.Count; i++)
        {
            var isNoLater = false;
            for (var other = 0; other < others.Count && !isNoLater; other++)
            {
                isNoLater = ends[i].IsNoLaterThan(others[other], inOneRow: true);
            }

            if (!isNoLater)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the row has a date for each purpose's end: else code judges nothing.</summary>
    private bool Runs(MemberLife life) => life.Ends.All(e => e.Clauses.Any(c =>
        (c.Until is { } until && marks.Contains(until)) || ((c.HasPeriod || c.Statute is not null) && marks.Contains(c.After ?? ""))));

    /// <summary>One member's data.</summary>
    private sealed class MemberLife
    {
        /// <summary>By the list that members share; as long as that lives, and no longer.</summary>
        private static readonly ConditionalWeakTable<IReadOnlyList<Cell>, CellsLife> Known = new();

        private readonly CellsLife life;

        public MemberLife(DataMember member, Vocabulary vocabulary)
        {
            Member = member;
            life = member.Declarations.Count == 1
                ? LifeOf(Resolver.Cells(member.Declarations[0], vocabulary), vocabulary)
                : LifeOfAll(member.Declarations, vocabulary);
        }

        public DataMember Member { get; }

        public IReadOnlyList<DataEnd> Ends => life.Ends;

        public bool HasErrors => life.HasErrors;

        public RetentionAction? Emptying => life.Emptying;

        private static CellsLife LifeOf(IReadOnlyList<Cell> cells, Vocabulary vocabulary)
        {
            if (!Known.TryGetValue(cells, out var known))
            {
                var made = new CellsLife(cells, vocabulary);
                known = Known.GetValue(cells, _ => made);
            }

            return known;
        }

        private static CellsLife LifeOfAll(EquatableArray<PersonalDataDeclaration> declarations, Vocabulary vocabulary) =>
            new([.. declarations.SelectMany(d => Resolver.Cells(d, vocabulary))], vocabulary);
    }

    /// <summary>What the cells of a member say of its data: the same for all members that share them.</summary>
    private sealed class CellsLife
    {
        public CellsLife(IReadOnlyList<Cell> cells, Vocabulary vocabulary)
        {
            HasErrors = cells.Any(c => vocabulary.HasErrors(c.Purpose, c.Category));
            Ends = [.. cells.Select(c => DataEnd.Of(c, vocabulary))];
            Emptying = EmptyingOf(Ends);
        }

        public IReadOnlyList<DataEnd> Ends { get; }

        public bool HasErrors { get; }

        /// <summary>What takes the data out: <c>Erase</c> or <c>Anonymise</c>, whichever comes first; null where a person
        /// decides.</summary>
        public RetentionAction? Emptying { get; }

        private static RetentionAction? EmptyingOf(IReadOnlyList<DataEnd> ends)
        {
            var sequences = ends.Select(e => e.Actions).Where(a => a.Count > 0).ToArray();
            if (sequences.Length == 0)
            {
                return null;
            }

            if (sequences.Any(s => s.Count > 1))
            {
                return sequences.Any(s => !s.SequenceEqual(sequences[0])) ? null : FirstOf(sequences[0]);
            }

            var named = sequences.Select(s => s[0]).Where(a => a != RetentionAction.Unspecified).Distinct().ToArray();
            return named.Length == 0 ? RetentionAction.Erase : named.Length == 1 ? FirstOf(named) : null;
        }

        private static RetentionAction? FirstOf(IEnumerable<RetentionAction> actions)
        {
            foreach (var action in actions)
            {
                if (action is RetentionAction.Erase or RetentionAction.Unspecified)
                {
                    return RetentionAction.Erase;
                }

                if (action == RetentionAction.Anonymise)
                {
                    return action;
                }
            }

            return null;
        }
    }
}

/// <summary>A row that is still there when data of it go.</summary>
/// <param name="Longer">The member whose data may stay longer; null where the data are anonymised, so that the row stays.</param>
internal sealed record Outliving(DataMember? Longer);
