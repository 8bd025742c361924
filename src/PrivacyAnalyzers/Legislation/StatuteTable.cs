using System.Collections.Immutable;
using PrivacyAnalyzers.Model;
using Ids = PrivacyAnalyzers.Model.Statutes;

namespace PrivacyAnalyzers.Legislation;

/// <summary>The statutes whose periods the package knows; <c>docs/statutes.md</c> repeats the table.</summary>
/// <remarks>Data, not law: each entry says when and where it was read. Nothing stands here from memory.</remarks>
internal static class StatuteTable
{
    private const string Read = "2026-07";

    public static readonly ImmutableArray<Statute> All =
    [
        new(
            Ids.SwedenAccounting,
            nameof(Ids.SwedenAccounting),
            "SE",
            "bokföringslagen (1999:1078)",
            "7 kap. 2 §",
            "Accounting records: through the seventh year after the end of the calendar year in which the financial year ended.",
            StatuteKind.Duty,
            84,
            PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd,
            Read,
            Confidence.High,
            "the statute, as Skatteverket and Bokföringsnämnden quote it"),
        new(
            Ids.SwedenDiscrimination,
            nameof(Ids.SwedenDiscrimination),
            "SE",
            "diskrimineringslagen (2008:567)",
            "6 kap. 6 §",
            "Job applications: an action can be brought within two years, in a staged procedure from its end (NJA 2014 s. 629).",
            StatuteKind.Limitation,
            24,
            PeriodAnchor.Event,
            Read,
            Confidence.Medium,
            "lagen.nu; for employment, 6 kap. 4 and 5 §§ refer to other acts"),
        new(
            Ids.NorwayAccounting,
            nameof(Ids.NorwayAccounting),
            "NO",
            "bokføringsloven",
            "§ 13",
            "Primary documentation.",
            StatuteKind.Duty,
            60,
            PeriodAnchor.EndOfFinancialYear,
            Read,
            Confidence.High,
            "Altinn, Deloitte; what counts as primary may have changed since"),
        new(
            Ids.NorwayAccountingSecondary,
            nameof(Ids.NorwayAccountingSecondary),
            "NO",
            "bokføringsloven",
            "§ 13",
            "Secondary documentation: agreements, correspondence.",
            StatuteKind.Duty,
            42,
            PeriodAnchor.EndOfFinancialYear,
            Read,
            Confidence.High,
            "Altinn, Deloitte; what counts as secondary may have changed since"),
        new(
            Ids.DenmarkAccounting,
            nameof(Ids.DenmarkAccounting),
            "DK",
            "bogføringsloven (lov 700/2022)",
            "§ 12",
            "Accounting records, from the end of the financial year that they concern.",
            StatuteKind.Duty,
            60,
            PeriodAnchor.EndOfFinancialYear,
            Read,
            Confidence.Medium,
            "§ 10 of the act before it; the number of the provision in the new act is not checked"),
        new(
            Ids.FinlandBooks,
            nameof(Ids.FinlandBooks),
            "FI",
            "kirjanpitolaki (1336/1997)",
            "2 luku 10 §",
            "Books, financial statements, the chart of accounts.",
            StatuteKind.Duty,
            120,
            PeriodAnchor.EndOfFinancialYear,
            Read,
            Confidence.High,
            "several that quote the statute"),
        new(
            Ids.FinlandVouchers,
            nameof(Ids.FinlandVouchers),
            "FI",
            "kirjanpitolaki (1336/1997)",
            "2 luku 10 §",
            "Vouchers and correspondence on transactions.",
            StatuteKind.Duty,
            72,
            PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd,
            Read,
            Confidence.High,
            "several that quote the statute"),
    ];

    private static readonly ImmutableDictionary<string, Statute> ById = All.ToImmutableDictionary(s => s.Id);

    public static Statute? Find(string? id) => id is not null && ById.TryGetValue(id, out var found) ? found : null;
}
