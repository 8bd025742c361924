using System.Collections.Generic;

namespace PrivacyAnalyzers;

/// <summary>A member of a row that holds personal data, with all that is declared of it.</summary>
public sealed class PersonalDataMember
{
    internal PersonalDataMember(int index, string name, string? label, bool canRead, IReadOnlyList<PersonalDataProcessing> processing)
    {
        Index = index;
        Name = name;
        Label = label;
        CanRead = canRead;
        Processing = processing;
    }

    /// <summary>The member's name.</summary>
    public string Name { get; }

    /// <summary>Its name in the register; null where nobody declares one.</summary>
    public string? Label { get; }

    /// <summary>Whether the map can read it: it has no getter that generated code can reach, for instance.</summary>
    public bool CanRead { get; }

    /// <summary>Its processings: never empty.</summary>
    public IReadOnlyList<PersonalDataProcessing> Processing { get; }

    internal int Index { get; }
}
