using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Legislation;

/// <summary>Which countries are in the European Economic Area, and for which the Commission has found the protection of data to
/// be adequate (GDPR Art. 45(3)). A table with a date: it changes, and the package does not look it up.</summary>
internal static class Countries
{
    /// <summary>The day as of which the tables hold.</summary>
    public const string AsOf = "2026-07-02";

    /// <summary>The country whose adequacy holds for participants of the Data Privacy Framework only.</summary>
    public const string UnitedStates = "US";

    /// <summary>The member states of the European Union; EL and UK beside GR and GB, as the Union itself spells them.</summary>
    private static readonly HashSet<string> Eea = new(StringComparer.OrdinalIgnoreCase)
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "EL", "HR", "HU", "IE", "IT", "LT", "LU", "LV",
        "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",

        // The other contracting states of the EEA agreement, and the areas themselves.
        "IS", "LI", "NO", "EU", "EEA",
    };

    /// <summary>The Commission's list. Canada's decision covers commercial organisations; the European Patent Organisation is
    /// the one international organisation.</summary>
    private static readonly HashSet<string> Adequate = new(StringComparer.OrdinalIgnoreCase)
    {
        "AD", "AR", "BR", "CA", "CH", "FO", "GB", "UK", "GG", "IL", "IM", "JE", "JP", "KR", "NZ", "UY",
        "EPO", "European Patent Organisation", "European Patent Office",
    };

    public static bool IsInEea(string? country) => country is not null && Eea.Contains(country.Trim());

    public static bool IsAdequate(string? country) => country is not null && Adequate.Contains(country.Trim());

    /// <summary>Whether it is the code of a country outside the area: words such as "worldwide" are no country.</summary>
    public static bool IsThirdCountry(string? country) =>
        country?.Trim() is { Length: 2 } code && code.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')) && !IsInEea(code);

    public static bool IsUnitedStates(string? country) =>
        country?.Trim() is { } name && (name.Equals(UnitedStates, StringComparison.OrdinalIgnoreCase)
            || name.Equals("USA", StringComparison.OrdinalIgnoreCase));
}
