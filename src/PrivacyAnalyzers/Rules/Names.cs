using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules;

/// <summary>Puts model things into the words of messages.</summary>
internal static class Names
{
    public static string Of(DataType type, DataMember member) =>
        $"{type.Shape.FlatName.Replace('_', '.')}.{member.Name}";

    /// <summary>Why a row is still there, in the middle of a sentence.</summary>
    public static string Of(Outliving outliving, DataType type) => outliving.Longer is { } longer
        ? $"the row stays for '{Of(type, longer)}'"
        : "the row stays, because the data are anonymised and not erased";

    public static string Of(TermKind kind) => kind switch
    {
        TermKind.Purpose => "purpose",
        TermKind.Category => "data category",
        TermKind.Subject => "data subject",
        TermKind.Party => "recipient",
        TermKind.Event => "retention event",
        TermKind.Law => "law",
        TermKind.Source => "source",
        TermKind.Measure => "security measure",
        TermKind.Assessment => "assessment",
        TermKind.DeviceAccess => "access to the device",
        _ => "processor activity",
    };

    /// <summary>Whose statement it is, in the middle of a sentence.</summary>
    public static string Of(StatementOwner owner) =>
        owner.Kind is { } kind ? $"the {Of(kind)} '{owner.Id}'" : "the processing as a whole";

    /// <summary>A constant as people write it: the type and the name, without namespaces.</summary>
    public static string Short(string constant)
    {
        var last = constant.LastIndexOf('.');
        var before = last > 0 ? constant.LastIndexOf('.', last - 1) : -1;
        return before < 0 ? constant.Replace("global::", "") : constant.Substring(before + 1);
    }

    public static string Of(LegalBasis basis) => basis switch
    {
        LegalBasis.Consent => "consent",
        LegalBasis.Contract => "contract",
        LegalBasis.LegalObligation => "legal obligation",
        LegalBasis.VitalInterests => "vital interests",
        LegalBasis.PublicTask => "public task",
        LegalBasis.LegitimateInterests => "legitimate interests",
        _ => "no legal basis",
    } + (Articles.Of(basis) is { } article ? $", Art. {article}" : "");

    /// <summary>The condition as the article that it is.</summary>
    public static string Of(Article9 condition) =>
        condition == Article9.Unspecified ? "no condition of Art. 9(2)" : $"Art. 9(2)({(char)('a' + (int)condition - 1)})";

    /// <summary>What rests on a basis, for the middle of a sentence.</summary>
    public static string Of(Ground ground) => ground.Origin switch
    {
        Origin.Member => $"'{Of(ground.Type!, ground.Member!)}'" + (ground.Purpose is null ? "" : $" for {Purpose(ground.Purpose.Term.Id)}"),
        Origin.Use => Use(ground.Category!, ground.Name),
        Origin.Purpose => Purpose(ground.Name),
        Origin.Category => $"the data category '{ground.Name}'",
        _ => $"the access to the device '{ground.Name}'",
    };

    public static string Purpose(string id) => $"the purpose '{id}'";

    public static string Use(string category, string purpose) => $"the use of '{category}' for {Purpose(purpose)}";

    public static string Of(Origin origin) => origin switch
    {
        Origin.Use => "the purpose's [Uses]",
        Origin.Purpose => "the purpose",
        Origin.Category => "the category",
        Origin.Member => "the member",
        Origin.Default => "the assembly",
        _ => "nothing",
    };

    public static string Of(RetentionStatement retention) =>
        string.Join(
            retention.Combine == RetentionCombine.Latest ? " and " : " or ",
            retention.Clauses.Where(c => c.SaysSomething).Select(Of));

    /// <summary>The data of a member, for one purpose where there is one.</summary>
    public static string Data(DataType type, DataMember member, string? purpose) =>
        purpose is null ? $"'{Of(type, member)}'" : $"'{Of(type, member)}' for the purpose '{purpose}'";

    /// <summary>The data of an activity: of one category, or all.</summary>
    public static string Data(string? category, string? purpose) =>
        (category is null ? "all data" : $"'{category}'") + (purpose is null ? "" : $" for the purpose '{purpose}'");

    /// <summary>The purposes of a list, or the lack of any, at the end of a sentence.</summary>
    public static string Purposes(IEnumerable<string?> ids)
    {
        var named = ids.Where(id => id is not null).Distinct().OrderBy(id => id, StringComparer.Ordinal).ToArray();
        return named.Length switch
        {
            0 => "any purpose",
            1 => Purpose(named[0]!),
            _ => "the purposes " + string.Join(", ", named.Select(n => $"'{n}'")),
        };
    }

    /// <summary>A list in the middle of a sentence.</summary>
    public static string And(IReadOnlyList<string> parts) => parts.Count < 2
        ? string.Concat(parts)
        : string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[parts.Count - 1];

    public static string Months(int months) => Number(months) + " months";

    public static string Days(int days) => Number(days) + " days";

    /// <summary>What a clause says in place of, or as, a period; a criterion in quotes.</summary>
    public static string Period(RetentionClause clause) =>
        clause.Months is { } months ? Months(months)
        : clause.Days is { } days ? Days(days)
        : clause.Until is { } until ? $"until '{until}'"
        : clause.Statute is { } statute ? $"as long as '{statute}' requires"
        : !string.IsNullOrWhiteSpace(clause.WithoutEnd) ? $"without an end (\"{clause.WithoutEnd}\")"
        : !string.IsNullOrWhiteSpace(clause.AccordingTo) ? $"according to \"{clause.AccordingTo}\""
        : clause.DecidedBy is { } party ? $"as '{party}' decides"
        : $"\"{clause.Criterion}\"";

    /// <summary>A clause with its event and the day that it is counted from.</summary>
    public static string Of(RetentionClause clause)
    {
        var text = clause.After is null ? Period(clause) : $"{Period(clause)} after '{clause.After}'";
        var anchor = Of(clause.CountedFrom);
        return (anchor.Length == 0 ? text : $"{text}, counted from {anchor}")
            + (clause.HasPeriod && clause.Until is { } until ? $", at the latest at '{until}'" : "");
    }

    /// <summary>The day that a period is counted from; empty where it is the event's own.</summary>
    public static string Of(PeriodAnchor anchor) => anchor switch
    {
        PeriodAnchor.EndOfMonth => "the end of its month",
        PeriodAnchor.EndOfCalendarYear => "the end of its calendar year",
        PeriodAnchor.EndOfFinancialYear => "the end of its financial year",
        PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd => "the end of the calendar year in which its financial year ended",
        _ => "",
    };

    /// <summary>A culture may have a minus sign of its own.</summary>
    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
