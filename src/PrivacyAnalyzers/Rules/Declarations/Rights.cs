using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>Looks for a declared right of the data subject.</summary>
internal static class Rights
{
    /// <summary>Whether it is declared for the processing as a whole or for the purpose.</summary>
    public static bool Has(DataRight right, Statements processing, Purpose? purpose) =>
        Find(right, processing, purpose).Any();

    public static IEnumerable<SubjectRight> Find(DataRight right, Statements processing, Purpose? purpose) =>
        processing.Rights.Concat(purpose?.Statements.Rights ?? EquatableArray<SubjectRight>.Empty).Where(r => r.Right == right);
}
