using System;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Legislation;

/// <summary>A law on data protection that is no longer in force.</summary>
/// <param name="Country">ISO 3166-1 alpha-2; EU for the Union's own law.</param>
/// <param name="Law">Its title and number.</param>
/// <param name="Number">What tells it from any other law, wherever it is written.</param>
/// <param name="Names">Names that no law in force has in its country.</param>
/// <param name="On">The day on which it was repealed, ISO 8601.</param>
/// <param name="By">What repealed it.</param>
/// <param name="Source">Where that was read.</param>
internal sealed record RepealedLaw(
    string Country, string Law, string Number, ImmutableArray<string> Names, string On, string By, string Source);

/// <summary>The repealed laws that the package knows; <c>docs/statutes.md</c> repeats the table.</summary>
/// <remarks>A name that a law in force has as well (personopplysningsloven) is not listed: there the number has to be
/// written.</remarks>
internal static class RepealedLaws
{
    public static readonly ImmutableArray<RepealedLaw> All =
    [
        new(
            "EU",
            "Directive 95/46/EC",
            "95/46",
            ["Data Protection Directive"],
            "2018-05-25",
            "Regulation (EU) 2016/679 (GDPR), Art. 94(1)",
            "the Regulation"),
        new(
            "SE",
            "personuppgiftslagen (1998:204)",
            "1998:204",
            ["personuppgiftslagen", "personuppgiftslag"],
            "2018-05-25",
            "lagen (2018:218)",
            "lagen.nu"),
        new(
            "SE",
            "datalagen (1973:289)",
            "1973:289",
            ["datalagen"],
            "1998-10-24",
            "personuppgiftslagen (1998:204)",
            "an encyclopaedia that quotes the statutes"),
        new(
            "NO",
            "personopplysningsloven (lov 14. april 2000 nr. 31)",
            "14. april 2000 nr. 31",
            [],
            "2018-07-20",
            "lov 15. juni 2018 nr. 38",
            "the statute with its history"),
        new(
            "NO",
            "personregisterloven (lov 9. juni 1978 nr. 48)",
            "9. juni 1978 nr. 48",
            ["personregisterloven"],
            "2001-01-01",
            "lov 14. april 2000 nr. 31",
            "Rettsdata; the day is that on which the next act came into force"),
        new(
            "FI",
            "henkilötietolaki (523/1999)",
            "523/1999",
            ["henkilötietolaki", "personuppgiftslagen", "personuppgiftslag"],
            "2019-01-01",
            "tietosuojalaki (1050/2018)",
            "the government's bill HE 9/2018 and a law firm on the day"),
    ];

    /// <summary>The repealed law that a declared one is: its number stands in it, or it has its name and its country.</summary>
    public static RepealedLaw? Find(Law law)
    {
        var written = law.Term.Labels.Select(l => l.Text).Append(law.Term.Label ?? "").Append(law.Term.Id).ToArray();
        return All.FirstOrDefault(r =>
            written.Append(law.Provision ?? "").Any(text => Contains(text, r.Number))
            || (string.Equals(r.Country, law.Country?.Trim(), StringComparison.OrdinalIgnoreCase)
                && !written.Any(HasNumber)
                && written.Any(text => r.Names.Any(name => string.Equals(name, text.Trim(), StringComparison.OrdinalIgnoreCase)))));
    }

    /// <summary>The number, and not a part of a longer one.</summary>
    private static bool Contains(string text, string number)
    {
        var at = text.IndexOf(number, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && !(at > 0 && char.IsDigit(text[at - 1]))
            && !(at + number.Length < text.Length && char.IsDigit(text[at + number.Length]));
    }

    /// <summary>Whether a law's own number is written, which then decides: 'act (2018:218)'.</summary>
    private static bool HasNumber(string text) => text.Any(char.IsDigit) && text.IndexOfAny([':', '/']) >= 0;
}
