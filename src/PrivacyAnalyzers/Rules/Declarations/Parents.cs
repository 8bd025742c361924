using System;
using System.Collections.Generic;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>Follows what a purpose is a part of.</summary>
internal static class Parents
{
    /// <summary>The purposes around it, from the nearest out; a circle ends where it began.</summary>
    public static IEnumerable<Purpose> Of(Purpose purpose, Vocabulary words)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { purpose.Term.Id };
        for (var parent = words.FindPurpose(purpose.Facts.PartOf);
            parent is not null && seen.Add(parent.Term.Id);
            parent = words.FindPurpose(parent.Facts.PartOf))
        {
            yield return parent;
        }
    }
}
