using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.EntityFrameworkCore.Running;

namespace PrivacyAnalyzers.EntityFrameworkCore.Rights;

/// <summary>A row with the decision on each of its members.</summary>
internal sealed class DecidedRow
{
    private readonly List<DecidedMember> _members = [];
    private readonly bool _isWhole;
    private readonly bool _mayBeErased;

    public DecidedRow(object?[] key, SubjectRows rows, IReadOnlyList<RowPart> parts, SubjectRequest request, DateTime today)
    {
        Key = key;
        _mayBeErased = rows.Type.Map is not null && parts.All(part => part.Map.RowAction == RetentionAction.Erase);
        foreach (RowPart part in parts)
        {
            IReadOnlyList<PersonalDataDecision> decisions = part.Map.Decide(part.Value, request, today);
            bool isEmptied = decisions.Count == part.Map.Members.Count && decisions.All(decision => decision.IsErased);
            foreach (PersonalDataDecision decision in decisions)
            {
                (MemberWrite? write, string? whyNot) = part.Path.Length == 0
                    ? (part.Map.WriteOf(decision.Member), null)
                    : WriteOf(part.Path.TrimEnd('.'), isEmptied);
                _members.Add(new DecidedMember(
                    part.Path + decision.Member.Name,
                    [.. decision.Kept.Select(Report)],
                    part.Path.Length == 0 ? part.Map.RuleOf(decision.Member) : null,
                    part.Map.Periods(part.Value, decision.Member, decision.Member.Processing[0], today)[^1].Action,
                    write,
                    whyNot ?? (write is null ? "no erasure is declared" : rows.WhyNot(write))));
            }
        }

        _isWhole = parts.Sum(part => part.Map.Members.Count) == _members.Count;
    }

    public object?[] Key { get; }

    public bool HasMembers => _members.Count > 0;

    /// <summary>Whether nothing in the row is kept, and erasure is what is declared for all of it.</summary>
    public bool MayGo => _isWhole && _mayBeErased && _members.TrueForAll(member => member.Kept.Count == 0);

    /// <summary>Whether the row is erased as a whole.</summary>
    public bool Goes { get; set; }

    /// <summary>What is written where the row stays.</summary>
    public IReadOnlyList<MemberWrite> Writes =>
        [.. _members.Where(member => member.IsWritten).Select(member => member.Write!).DistinctBy(write => write.Member)];

    /// <summary>What a log has to say of the row: that it is gone, or which rules' members are all at their end. The members of a
    /// rule have the same purposes, so a request is about all of them or about none.</summary>
    public IEnumerable<(string Rule, RetentionAction Action)> Done => Goes
        ? [(Step<object>.Row, RetentionAction.Erase)]
        : _members.Where(member => member.Rule is not null).GroupBy(member => (member.Rule!, member.Action))
            .Where(rule => rule.Any(member => member.IsWritten) && rule.All(member => member.Kept.Count == 0))
            .Select(rule => rule.Key);

    /// <summary>Keeps all of the row.</summary>
    public void Hold(IEnumerable<string> reasons)
    {
        KeptForReport[] kept = [.. reasons.Select(reason => new KeptForReport(null, null, null, "the data are held: " + reason, null))];
        foreach (DecidedMember member in _members)
        {
            member.Kept.AddRange(kept);
        }
    }

    public SubjectRowReport Report(SubjectRows rows) => new()
    {
        Entity = rows.Type.Map?.Entity ?? rows.Type.Type.Name,
        Key = rows.Text(Key),
        IsErased = Goes,
        WhyKept = Goes || !MayGo ? null : "other rows refer to it",
        Members =
        [
            .. _members.Select(member => new SubjectMemberReport
            {
                Member = member.Name,
                Outcome = member.Kept.Count > 0 ? SubjectDataOutcome.Kept
                    : Goes || member.IsWritten ? SubjectDataOutcome.Erased
                    : SubjectDataOutcome.NotErasable,
                Kept = member.Kept,
                WhyNot = member.Kept.Count == 0 && !Goes ? member.WhyNot : null,
            }),
        ],
    };

    /// <summary>An object in the row is emptied as a whole, where none of it is kept and it stands in the row itself.</summary>
    private static (MemberWrite? Write, string? WhyNot) WriteOf(string path, bool isEmptied) =>
        path.Contains('.', StringComparison.Ordinal) || path.Contains('[', StringComparison.Ordinal)
            ? (null, "it is inside an object of an object or of a collection, which no statement on the row empties")
            : isEmptied ? (new MemberWrite(path, MemberWriteMethod.Null), null)
            : (null, "other members of the same object are kept");

    private static KeptForReport Report(KeptData kept) => new(
        kept.Processing.Purpose?.Id,
        kept.Processing.Article,
        kept.Article,
        kept.Reason,
        kept.Until is DateTime until ? DateOnly.FromDateTime(until) : null);

    private sealed record DecidedMember(string Name, List<KeptForReport> Kept, string? Rule, RetentionAction Action, MemberWrite? Write, string? WhyNot)
    {
        public bool IsWritten => Kept.Count == 0 && Write is not null && WhyNot is null;
    }
}
