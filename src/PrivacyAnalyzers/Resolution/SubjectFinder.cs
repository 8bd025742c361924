using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>
/// Finds whose data a member holds: the subject that its declaration names, or else that of its type and those of the types that
/// inherit the member. <c>Customer : Person</c> makes the e-mail address of a person one of a customer.
/// </summary>
internal sealed class SubjectFinder
{
    private readonly Dictionary<string, SortedSet<string>> heirs = new(StringComparer.Ordinal);

    public SubjectFinder(DataMap map)
    {
        foreach (var type in map.Types.Where(t => t.Subject is not null))
        {
            foreach (var member in type.Inherited)
            {
                if (!heirs.TryGetValue(member.Symbol, out var subjects))
                {
                    heirs.Add(member.Symbol, subjects = new SortedSet<string>(StringComparer.Ordinal));
                }

                subjects.Add(type.Subject!);
            }
        }
    }

    public IEnumerable<string> Find(DataType type, DataMember member, PersonalDataDeclaration declaration)
    {
        if (declaration.Subject is not null)
        {
            return [declaration.Subject];
        }

        IEnumerable<string> own = type.Subject is null ? [] : [type.Subject];
        return heirs.TryGetValue(member.Symbol, out var subjects) ? own.Concat(subjects) : own;
    }
}
