using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules;

/// <summary>Which of the kinds of protected data an article speaks of.</summary>
internal static class ProtectedKinds
{
    private const SensitiveKind Others = SensitiveKind.CriminalConvictions | SensitiveKind.NationalIdentificationNumber;

    /// <summary>Whether any is a special category of Art. 9(1).</summary>
    public static bool IsSpecial(SensitiveKind kinds) => (kinds & ~Others) != 0;

    /// <summary>Whether any is of Art. 10.</summary>
    public static bool IsCriminal(SensitiveKind kinds) => (kinds & SensitiveKind.CriminalConvictions) != 0;

    /// <summary>The kinds that the data are, without those that may only turn up.</summary>
    public static SensitiveKind Certain(IEnumerable<Sensitivity> sensitivities) => sensitivities
        .Where(s => s.Occurrence != Occurrence.Possible)
        .Aggregate(SensitiveKind.Unspecified, (kinds, s) => kinds | s.Kinds);
}
