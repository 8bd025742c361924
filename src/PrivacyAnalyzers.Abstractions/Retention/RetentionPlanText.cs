using System;
using System.Collections.Generic;
using System.Globalization;
using static PrivacyAnalyzers.GeneratedText;

namespace PrivacyAnalyzers;

/// <summary>Reads the rules of a plan from the text that generated code carries.</summary>
/// <remarks>
/// The form is that of <see cref="GeneratedText"/>. A line belongs to the last <c>rule</c>, <c>term</c> or period above it. A word
/// that is not known is an error: what it says may be what keeps the data.
/// </remarks>
/// <typeparam name="TEntity">The type of the row.</typeparam>
internal sealed class RetentionPlanText<TEntity>
{
    private readonly IReadOnlyDictionary<string, RetentionDate<TEntity>> _dates;
    private readonly IReadOnlyDictionary<string, RetentionFlag<TEntity>> _flags;
    private readonly Func<TEntity, int, TEntity>? _erase;
    private readonly List<RetentionRule<TEntity>> _rules = [];
    private readonly List<RetentionMark> _marks = [];
    private FinancialYearEnd? _yearEnd;

    // Of the rule that is being read.
    private readonly List<string> _categories = [];
    private readonly List<string> _members = [];
    private readonly List<MemberWrite> _writes = [];
    private readonly List<RetentionTerm<TEntity>> _terms = [];
    private string? _rule;
    private RetentionAction _action;

    // Of the term that is being read.
    private readonly List<RetentionClause<TEntity>> _clauses = [];
    private readonly List<RetentionHold<TEntity>> _holds = [];
    private bool _inTerm;
    private string? _purpose;
    private RetentionCombine _combine;

    public RetentionPlanText(
        IReadOnlyDictionary<string, RetentionDate<TEntity>> dates,
        IReadOnlyDictionary<string, RetentionFlag<TEntity>> flags,
        Func<TEntity, int, TEntity>? erase)
    {
        _dates = dates;
        _flags = flags;
        _erase = erase;
    }

    public RetentionPlan<TEntity> Read(string entity, string text)
    {
        foreach ((string word, string? value) in Lines(text))
        {
            ReadLine(word, value);
        }

        EndRule();
        return new RetentionPlan<TEntity>(entity, _rules, _marks);
    }

    private void ReadLine(string word, string? value)
    {
        switch (word)
        {
            case "year-end":
                _yearEnd = FinancialYearEnd.TryParse(value, out FinancialYearEnd end)
                    ? end
                    : throw new FormatException($"The retention plan has '{value}' where the last day of a year belongs.");
                break;
            case "mark":
                (string action, string mark) = Pair(value);
                _marks.Add(new RetentionMark(mark, Term<RetentionAction>(action)));
                break;
            case "rule":
                EndRule();
                _rule = Needed(value);
                break;
            case "action":
                _action = Term<RetentionAction>(value);
                break;
            case "category":
                _categories.Add(Needed(value));
                break;
            case "member":
                _members.Add(Needed(value));
                break;
            case "write":
                MemberWrite write = Write(value);
                _writes.Add(write);
                _members.Add(write.Member);
                break;
            case "term":
                EndTerm();
                (_inTerm, _purpose) = (true, value);
                break;
            case "combine":
                _combine = Term<RetentionCombine>(value);
                break;
            case "months":
                _clauses.Add(Clause(value, RetentionPeriod.Months));
                break;
            case "days":
                _clauses.Add(Clause(value, RetentionPeriod.Days));
                break;
            case "criterion":
                _clauses.Add(new RetentionClause<TEntity>(Needed(value)));
                break;
            case "counted-from":
                ChangeClause(clause => clause.CountedFrom(Anchor(value), _yearEnd));
                break;
            case "when":
                ChangeClause(clause => clause.When(Of(_flags, Needed(value)), true));
                break;
            case "when-not":
                ChangeClause(clause => clause.When(Of(_flags, Needed(value)), false));
                break;
            case "floor":
                ChangeClause(clause => clause.With(Floor(value)));
                break;
            case "floor-unknown":
                ChangeClause(clause => clause.With(new RetentionFloor<TEntity>(Needed(value))));
                break;
            case "unless":
                _holds.Add(new RetentionHold<TEntity>(Needed(value)));
                break;
            case "unless-member":
                (string flag, string reason) = Pair(value);
                _holds.Add(new RetentionHold<TEntity>(reason, Of(_flags, flag)));
                break;
            default:
                throw Unknown(word);
        }
    }

    private void EndRule()
    {
        EndTerm();
        if (_rule is null)
        {
            return;
        }

        int index = _rules.Count;
        bool erases = _action is RetentionAction.Erase or RetentionAction.Anonymise;
        Func<TEntity, int, TEntity>? erase = _erase;
        _rules.Add(new RetentionRule<TEntity>(
            _rule, _action, _categories, _members, _writes, _terms, erases && erase is not null ? row => erase(row, index) : null));
        _categories.Clear();
        _members.Clear();
        _writes.Clear();
        _terms.Clear();
        _action = RetentionAction.Unspecified;
    }

    private void EndTerm()
    {
        if (_inTerm)
        {
            _terms.Add(new RetentionTerm<TEntity>(_purpose, _combine, _clauses, _holds));
        }

        _clauses.Clear();
        _holds.Clear();
        (_inTerm, _combine) = (false, RetentionCombine.Earliest);
    }

    private RetentionClause<TEntity> Clause(string? value, Func<int, RetentionPeriod> unit)
    {
        (string count, string member) = Pair(value);
        return new RetentionClause<TEntity>(unit(Number(count)), Of(_dates, member));
    }

    /// <summary>Says more of the clause above.</summary>
    private void ChangeClause(Func<RetentionClause<TEntity>, RetentionClause<TEntity>> change)
    {
        if (_clauses.Count == 0)
        {
            throw new FormatException("The retention plan has a word on a period without the period.");
        }

        _clauses[_clauses.Count - 1] = change(_clauses[_clauses.Count - 1]);
    }

    private PeriodAnchor Anchor(string? value)
    {
        PeriodAnchor anchor = Term<PeriodAnchor>(value);
        return _yearEnd is null && anchor is (PeriodAnchor.EndOfFinancialYear or PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd)
            ? throw new FormatException("The retention plan counts from a financial year whose end it does not say.")
            : anchor;
    }

    /// <summary>The months, the day that they are counted from, the member that they start from, and the law.</summary>
    private RetentionFloor<TEntity> Floor(string? value)
    {
        (string months, string rest) = Pair(value);
        (string anchor, rest) = Pair(rest);
        (string member, string law) = Pair(rest);
        RetentionPeriod period = RetentionPeriod.Months(Number(months)).CountedFrom(Anchor(anchor), _yearEnd);
        return new RetentionFloor<TEntity>(law, period, Of(_dates, member));
    }

    /// <summary>What is left in a member, its name, and what belongs to that way of leaving it.</summary>
    private static MemberWrite Write(string? value)
    {
        (string name, string member) = Pair(value);
        MemberWriteMethod method = Term<MemberWriteMethod>(name);
        if (method is MemberWriteMethod.Null or MemberWriteMethod.Empty or MemberWriteMethod.Default or MemberWriteMethod.Year)
        {
            return new MemberWrite(member, method);
        }

        (member, string detail) = Pair(member);
        return method switch
        {
            MemberWriteMethod.NotWritable => new MemberWrite(member, method, whyNot: detail),
            MemberWriteMethod.Prefix => new MemberWrite(member, method, keep: Number(detail)),
            _ => new MemberWrite(member, method, detail),
        };
    }

    private static T Of<T>(IReadOnlyDictionary<string, T> members, string name) =>
        members.TryGetValue(name, out T? found) ? found : throw new FormatException($"No code was given for the member '{name}'.");

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new FormatException($"The generated text has '{digits}' where a number belongs.");
}
