using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>A value that the look-up finds nowhere for some purpose of a member's data: one finding a declaration.</summary>
internal abstract class MissingValueRule : Rule
{
    public sealed override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary)
    {
        if (member.NotInstance != NotInstanceData.No || !CanTell(vocabulary))
        {
            yield break;
        }

        foreach (var declaration in member.Declarations.Where(d => !d.HasErrors))
        {
            var missing = Resolver.Cells(declaration, vocabulary)
                .Where(c => OriginOf(c) == Origin.Nowhere && !vocabulary.HasErrors(c.Purpose, c.Category))
                .ToArray();
            if (missing.Length > 0)
            {
                yield return Info.At(
                    member.Symbol, declaration.Spot, Names.Of(type, member), Names.Purposes(missing.Select(c => c.Purpose)));
            }
        }
    }

    /// <summary>Whether it can be told that the value is nowhere.</summary>
    private protected virtual bool CanTell(Vocabulary vocabulary) => true;

    /// <summary>Where the value was found.</summary>
    private protected abstract Origin OriginOf(Cell cell);
}
