using System.Globalization;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Register;

/// <summary>Standard notations: periods in ISO 8601, articles as <c>6(1)(f)</c>, terms in the register's spelling.</summary>
internal static class Iso
{
    /// <summary>The period, <c>P9M</c> or <c>P30D</c>; months and days are never converted. Null for none or a negative one.</summary>
    public static string? Period(RetentionClause clause) =>
        clause.Months is { } months and >= 0 ? $"P{months.ToString(CultureInfo.InvariantCulture)}M"
        : clause.Days is { } days and >= 0 ? $"P{days.ToString(CultureInfo.InvariantCulture)}D"
        : null;

    public static string Article(LegalBasis basis) => basis switch
    {
        LegalBasis.Consent => "6(1)(a)",
        LegalBasis.Contract => "6(1)(b)",
        LegalBasis.LegalObligation => "6(1)(c)",
        LegalBasis.VitalInterests => "6(1)(d)",
        LegalBasis.PublicTask => "6(1)(e)",
        _ => "6(1)(f)",
    };

    /// <summary>An enum's value as the register spells it: <c>independentController</c>.</summary>
    public static string Term(System.Enum value)
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name.Substring(1);
    }
}
