using System;
using System.Collections.Immutable;
using System.Linq;

namespace PrivacyAnalyzers.Legislation;

/// <summary>A national rule on identification numbers, GDPR Art. 87.</summary>
/// <param name="Country">The country's ISO code, as a national profile names it.</param>
/// <param name="Provision">Where the rule stands.</param>
/// <param name="Asks">What it asks for.</param>
/// <param name="ConsentIsEnough">Whether consent needs no other ground.</param>
internal sealed record NationalIdRule(string Country, string Provision, string Asks, bool ConsentIsEnough);

/// <summary>The national rules on identification numbers that the product knows. Laws move: this is the one place.</summary>
internal static class NationalIdRules
{
    /// <summary>The day for which the table tells what was known, ISO 8601.</summary>
    public const string AsOf = "2026-09-01";

    public static readonly ImmutableArray<NationalIdRule> All =
    [
        new("SE", "dataskyddslagen (2018:218) 3 kap. 10 §", "a purpose, a need for secure identification or another noteworthy reason that clearly justifies it", true),
        new("NO", "personopplysningsloven § 12", "an objective need for certain identification that the number is necessary for", false),
    ];

    public static NationalIdRule? Find(string? country) =>
        All.FirstOrDefault(r => string.Equals(r.Country, country?.Trim(), StringComparison.OrdinalIgnoreCase));
}
