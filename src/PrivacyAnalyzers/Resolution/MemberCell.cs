using System.Collections.Generic;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>A cell with the member whose data it is about.</summary>
/// <param name="Type">The type that the member is of.</param>
/// <param name="Member">The member.</param>
/// <param name="Declaration">What it declares.</param>
/// <param name="Cell">The cell.</param>
internal readonly record struct MemberCell(DataType Type, DataMember Member, PersonalDataDeclaration Declaration, Cell Cell)
{
    /// <summary>The cells of all members with personal data, also of what is half-typed.</summary>
    /// <remarks>Loops, as it is asked of each member by several.</remarks>
    public static IEnumerable<MemberCell> Of(DataMap map)
    {
        foreach (var type in map.Types)
        {
            foreach (var member in type.Members)
            {
                if (!member.IsPersonal)
                {
                    continue;
                }

                foreach (var declaration in member.Declarations)
                {
                    var cells = Resolver.Cells(declaration, map.Vocabulary);
                    for (var i = 0; i < cells.Count; i++)
                    {
                        yield return new(type, member, declaration, cells[i]);
                    }
                }
            }
        }
    }
}
