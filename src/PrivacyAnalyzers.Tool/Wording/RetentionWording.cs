using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>Storage limitations in words.</summary>
internal sealed class RetentionWording(RegisterTexts texts)
{
    private readonly Phrases _phrases = texts.Phrases;

    /// <summary>All of it: the clauses, which of them counts, and the exceptions.</summary>
    public string Say(Retention? retention)
    {
        if (retention is null || (retention.Clauses.Count == 0 && retention.Exceptions.Count == 0))
        {
            return _phrases["retention.undeclared"];
        }

        string[] clauses = [.. retention.Clauses.Select(Clause).Distinct(StringComparer.Ordinal)];
        string combined = retention.Combine switch
        {
            "earliest" when clauses.Length > 1 => _phrases.Format("retention.earliest", string.Join("; ", clauses)),
            "latest" when clauses.Length > 1 => _phrases.Format("retention.latest", string.Join("; ", clauses)),
            _ => string.Join("; ", clauses),
        };
        IEnumerable<string> exceptions = retention.Exceptions.Select(exception => Exception(exception.Unless, exception.UnlessGround)).OfType<string>();
        return string.Join("; ", new[] { combined }.Where(part => part.Length > 0).Concat(exceptions));
    }

    /// <summary>The period alone. Whole years from two on are said as years, which is the same to the calendar; and none of any length, which
    /// needs an event, is at once.</summary>
    public string? Period(RetentionClause clause)
    {
        if ((clause.Months ?? clause.Days) == 0)
        {
            return _phrases["retention.atOnce"];
        }

        string? period = clause.Months is { } months ? Months(months)
            : clause.Days is { } days ? _phrases.Count("retention.days", days)
            : null;
        return period is not null && clause.AtMost ? _phrases.Format("retention.atMost", period) : period;
    }

    /// <summary>One clause.</summary>
    public string Clause(RetentionClause clause)
    {
        string said = string.Join(", ", Parts(clause).Distinct(StringComparer.Ordinal));
        if (said.Length == 0)
        {
            said = _phrases["retention.undeclared"];
        }

        if (clause.Action is { } action)
        {
            said = $"{said}, {_phrases.Word("action", action)}";
        }

        if (clause.When is { } when)
        {
            said = _phrases.Format("retention.when", texts.Text(when), said);
        }

        return Exception(clause.Unless, clause.UnlessGround) is { } unless ? $"{said}, {unless}" : said;
    }

    private string Months(int months)
    {
        return months >= 24 && months % 12 == 0 ? _phrases.Count("retention.years", months / 12) : _phrases.Count("retention.months", months);
    }

    private IEnumerable<string> Parts(RetentionClause clause)
    {
        if (Start(clause) is { } start)
        {
            yield return start;
        }

        if (clause.Until is { } until)
        {
            yield return _phrases.Format("retention.until", texts.Event(until));
        }

        if (clause.Criterion is { } criterion)
        {
            yield return texts.Text(criterion);
        }

        if (clause.AccordingTo is { } schedule)
        {
            yield return _phrases.Format("retention.accordingTo", texts.Text(schedule));
        }

        if (clause.DecidedBy is { } party)
        {
            yield return _phrases.Format("retention.decidedBy", texts.Party(party));
        }

        if (clause.WithoutEnd is { } reason)
        {
            yield return _phrases.Format("retention.withoutEnd", texts.Text(reason));
        }

        if (clause.ReviewEveryMonths is { } every)
        {
            yield return _phrases.Format("retention.reviewed", Months(every));
        }
    }

    /// <summary>The period or the law with what it is counted from; null where the clause has neither.</summary>
    private string? Start(RetentionClause clause)
    {
        string? law = clause.Statute is { } statute
            ? _phrases.Format("retention.statute", statute.Title ?? texts.Law(statute.Id))
            : null;
        string? said = Period(clause) is { } period ? WithStart(clause, period) : null;
        if (said is null && law is not null)
        {
            said = clause.StartEvent is { } start ? _phrases.Format("retention.from", law, texts.Event(start)) : law;
            law = null;
        }

        if (said is not null && clause.CountedFrom is { } day && day != "event")
        {
            said = _phrases.Format("retention.countedFrom", said, _phrases.Word("countedFrom", day));
        }

        return law is null ? said : $"{said}, {law}";
    }

    private string WithStart(RetentionClause clause, string period)
    {
        if (clause.StartEvent is { } start)
        {
            return _phrases.Format("retention.after", period, texts.Event(start));
        }

        if (clause.StartsFromMarkedDate)
        {
            return _phrases.Format("retention.afterMarked", period);
        }

        return texts.NamesHoles ? _phrases.Format("retention.noEvent", period) : period;
    }

    private string? Exception(string? unless, string? ground)
    {
        if (unless is null && ground is null)
        {
            return null;
        }

        string words = unless is null ? _phrases.Word("ground", ground!) : texts.Text(unless);
        return _phrases.Format("retention.unless", words);
    }
}
