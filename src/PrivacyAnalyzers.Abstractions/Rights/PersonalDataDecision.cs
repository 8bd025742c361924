using System.Collections.Generic;

namespace PrivacyAnalyzers;

/// <summary>What a request of a data subject means for one member of one row.</summary>
public sealed class PersonalDataDecision
{
    internal PersonalDataDecision(PersonalDataMember member, IReadOnlyList<KeptData> kept)
    {
        Member = member;
        Kept = kept;
    }

    /// <summary>The member.</summary>
    public PersonalDataMember Member { get; }

    /// <summary>The processings that still need its data. Empty where none does: then the data are to be erased.</summary>
    public IReadOnlyList<KeptData> Kept { get; }

    /// <summary>Whether the data are to be erased: no processing needs them.</summary>
    public bool IsErased => Kept.Count == 0;
}
