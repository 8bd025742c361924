using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Legislation;

/// <summary>The countries whose national law the package knows: <c>[PrivacyRegister(NationalProfiles = …)]</c> switches it on.</summary>
/// <remarks>The tables of statutes and of identification numbers are kept a profile each: one that stands here has both.</remarks>
internal static class NationalProfiles
{
    /// <summary>The profiles' ids, ISO 3166-1 alpha-2, in ordinal order.</summary>
    public static readonly IReadOnlyList<string> Known = ["NO", "SE"];

    public static bool IsKnown(string id) => Known.Contains(id, StringComparer.OrdinalIgnoreCase);
}
