using System.Collections.Generic;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>A value that the look-up finds nowhere for some purpose of a member's data: one finding a declaration.</summary>
internal abstract class MissingValueRule : Rule
{
    public sealed override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary)
    {
        List<Finding>? found = null;
        if (member.NotInstance == NotInstanceData.No && CanTell(vocabulary))
        {
            foreach (var declaration in member.Declarations)
            {
                if (!declaration.HasErrors && PurposesWithout(declaration, vocabulary) is { } missing)
                {
                    (found ??= []).Add(Info.At(member.Symbol, declaration.Spot, Names.Of(type, member), Names.Purposes(missing)));
                }
            }
        }

        return (IEnumerable<Finding>?)found ?? [];
    }

    /// <summary>The purposes for which the value is nowhere; null where there are none.</summary>
    private List<string?>? PurposesWithout(PersonalDataDeclaration declaration, Vocabulary vocabulary)
    {
        List<string?>? missing = null;
        var cells = Resolver.Cells(declaration, vocabulary);
        for (var i = 0; i < cells.Count; i++)
        {
            if (OriginOf(cells[i]) == Origin.Nowhere && !vocabulary.HasErrors(cells[i].Purpose, cells[i].Category))
            {
                (missing ??= []).Add(cells[i].Purpose);
            }
        }

        return missing;
    }

    /// <summary>Whether it can be told that the value is nowhere.</summary>
    private protected virtual bool CanTell(Vocabulary vocabulary) => true;

    /// <summary>Where the value was found.</summary>
    private protected abstract Origin OriginOf(Cell cell);
}
