using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PrivacyAnalyzers.Detection;

/// <summary>Says of the members of a type which hold personal data.</summary>
/// <remarks>A pure function of names: no symbols, no syntax, so that the analyzers and the evaluation ask the same thing.</remarks>
internal static class Classifier
{
    /// <summary>Attributes that say what a text is.</summary>
    private static readonly ImmutableDictionary<string, DataKind> SpeakingAttributes = new Dictionary<string, DataKind>
    {
        ["EmailAddress"] = DataKind.Email,
        ["Phone"] = DataKind.Phone,
        ["CreditCard"] = DataKind.Financial,
    }.ToImmutableDictionary();

    /// <summary>Types that say what a value is.</summary>
    private static readonly ImmutableDictionary<string, DataKind> SpeakingTypes = new Dictionary<string, DataKind>
    {
        ["MailAddress"] = DataKind.Email,
        ["IPAddress"] = DataKind.OnlineId,
        ["PhysicalAddress"] = DataKind.OnlineId,
    }.ToImmutableDictionary();

    /// <summary>One answer for each member, in their order.</summary>
    public static ImmutableArray<Detected> Classify(Holder holder, DetectionVocabulary vocabulary)
    {
        var readings = new NameReading[holder.Members.Count];
        for (var i = 0; i < readings.Length; i++)
        {
            readings[i] = vocabulary.Read(holder.Members[i].Name);
        }

        // Nothing speaks of data: what the type is does not matter.
        if (!holder.Members.Any(SpeaksByItself) && !readings.Any(r => r.Pieces.Any(Speaks)))
        {
            return [.. readings.Select(_ => Detected.Nothing)];
        }

        var place = HolderReading.Of(holder, readings, vocabulary);
        var found = ImmutableArray.CreateBuilder<Detected>(readings.Length);
        for (var i = 0; i < readings.Length; i++)
        {
            found.Add(Judge(holder.Members[i], readings[i], place, vocabulary));
        }

        return found.MoveToImmutable();
    }

    /// <summary>A piece with which a member can be data.</summary>
    private static bool Speaks(VocabularyEntry? piece) => IsData(piece) || piece is { IsDetail: true } or { KindAlone: not DataKind.None };

    private static bool IsData(VocabularyEntry? piece) => piece is { SpeaksOfData: true, Kind: not DataKind.None };

    private static bool SpeaksByItself(Candidate member) =>
        SpeakingTypes.ContainsKey(member.TypeName) || member.Attributes.Any(SpeakingAttributes.ContainsKey);

    private static Detected Judge(Candidate member, NameReading name, HolderReading place, DetectionVocabulary vocabulary)
    {
        if (place.Role == HolderRole.Excluded || member.Form == ValueForms.None)
        {
            return Detected.Nothing;
        }

        var named = Named(member, name, place, vocabulary);
        if (named.Likelihood <= Likelihood.Possible && Alone(member, name, place) is { Likelihood: Likelihood.Likely } alone)
        {
            return alone;
        }

        if (named.Likelihood <= Likelihood.Possible && Details.Read(member, name, place) is { Likelihood: Likelihood.Likely } detail)
        {
            return detail;
        }

        if (named.Likelihood != Likelihood.None)
        {
            return named;
        }

        if (Details.ReadAttribute(member, name, place) is { Likelihood: Likelihood.Likely } attribute)
        {
            return attribute;
        }

        if (name.Pieces.Any(p => p is not null && (p.Parts & (WordParts.Deny | WordParts.Check)) != 0) || place.Role == HolderRole.Thing)
        {
            return Detected.Nothing;
        }

        if (SpeakingTypes.TryGetValue(member.TypeName, out var kind))
        {
            return new(kind, Likelihood.Likely, member.TypeName, "");
        }

        return member.Form == ValueForms.Text
            && member.Attributes.FirstOrDefault(SpeakingAttributes.ContainsKey) is { } speaking
            ? new(SpeakingAttributes[speaking], Likelihood.Likely, $"[{speaking}]", "")
            : Detected.Nothing;
    }

    /// <summary>What the member's name says.</summary>
    private static Detected Named(Candidate member, NameReading name, HolderReading place, DetectionVocabulary vocabulary)
    {
        var at = Head(name);
        if (at < 0)
        {
            return Detected.Nothing;
        }

        var head = name.Pieces[at]!;
        var kind = KindInfo.Of(head.Kind);
        var beside = Beside.Read(name, at, (member.Form & (ValueForms.Text | ValueForms.Date | ValueForms.Bytes)) != 0);
        if (!Fits(member, head, kind, beside, place, vocabulary) || (beside.Denies && !IsOnlyCoded(kind, head, beside)))
        {
            return Detected.Nothing;
        }

        var likelihood = head.Strength switch
        {
            TermStrength.Certain => Anywhere(head, place, beside, vocabulary),
            TermStrength.Person => OnPerson(kind.Kind, place, beside, head.InRecords),
            TermStrength.Record => InRecord(kind.Kind, place, beside),
            _ => place.Role == HolderRole.Thing || beside.IsThing ? Likelihood.None : Likelihood.Possible,
        };
        if (beside.HasOtherHead && likelihood > Likelihood.Possible && !(head.Strength == TermStrength.Certain && place.IsAboutSubject))
        {
            likelihood = Likelihood.Possible;
        }

        if (place.IsOrganisations && Organisations.Have(head) && !beside.IsPerson && likelihood > Likelihood.Possible
            && !Organisations.IsSomebodys(head, vocabulary))
        {
            likelihood = Likelihood.Possible;
        }

        if (place.IsLookup && place.Kind == kind.Kind && kind.IsCoded && !beside.IsPerson && likelihood > Likelihood.Possible)
        {
            likelihood = Likelihood.Possible;
        }

        return likelihood == Likelihood.None ? Detected.Nothing : new(kind.Kind, likelihood, head.Term, head.Language);
    }

    /// <summary>A text called <c>Teacher</c> or <c>ChosenTeacher</c> is a teacher's name.</summary>
    private static Detected Alone(Candidate member, NameReading name, HolderReading place)
    {
        var head = name.Pieces.Count == 0 ? null : name.Pieces[name.Pieces.Count - 1];
        return member.Form == ValueForms.Text
            && place.Role != HolderRole.Excluded
            && head is { KindAlone: not DataKind.None }
            && name.Pieces.All(p => p is null || p == head || p.Has(WordParts.Neutral))
            ? new(head.KindAlone, Likelihood.Likely, head.Term, head.Language)
            : Detected.Nothing;
    }

    /// <summary>The data that the name is about: the strongest term; of equal ones the last, or the first where heads stand
    /// first.</summary>
    private static int Head(NameReading name)
    {
        var best = -1;
        for (var i = 0; i < name.Pieces.Count; i++)
        {
            if (!IsData(name.Pieces[i]))
            {
                continue;
            }

            if (best < 0
                || name.Pieces[i]!.Strength > name.Pieces[best]!.Strength
                || (name.Pieces[i]!.Strength == name.Pieces[best]!.Strength && !name.Pieces[best]!.HeadFirst))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>Whether a value of the member's type can be such data.</summary>
    private static bool Fits(
        Candidate member, VocabularyEntry head, KindInfo kind, Beside beside, HolderReading place, DetectionVocabulary vocabulary)
    {
        switch (member.Form)
        {
            case ValueForms.Object:
                return false;
            case ValueForms.Flag:
                return (kind.Forms & ValueForms.Flag) != 0
                    && (head.Strength == TermStrength.Certain
                        || (head.Strength == TermStrength.Person && place.Role == HolderRole.Person)
                        || (kind.Kind == DataKind.Health && place.IsHealthRecord));
            case ValueForms.Wrapper:
                return vocabulary.Read(member.TypeName).Pieces.Any(p => IsData(p) && p!.Kind == kind.Kind);
            case ValueForms.Guid:
                return (kind.Forms & ValueForms.Guid) != 0 || (kind.IsCoded && beside.IsCode);
            default:
                return (kind.Forms & member.Form) != 0;
        }
    }

    /// <summary>A term that is personal data wherever it stands.</summary>
    private static Likelihood Anywhere(VocabularyEntry head, HolderReading place, Beside beside, DetectionVocabulary vocabulary)
    {
        var kind = head.Kind;
        if (beside.IsThing)
        {
            // The name of a company's contact is somebody's; its contact e-mail can be the company's.
            return kind == DataKind.Name && Organisations.IsSomebodys(head, vocabulary) ? Likelihood.Likely : Likelihood.None;
        }

        var certain = beside.HasUnknown ? Likelihood.Likely : Likelihood.Certain;
        return place.Role != HolderRole.Thing || place.IsKeyed ? certain
            : beside.IsPerson || kind is DataKind.Name or DataKind.OnlineId or DataKind.SpecialCategory or DataKind.Biometric
            || (kind is DataKind.UserIdentifier or DataKind.NationalId && !beside.HasUnknown && !place.IsOrganisations)
            ? Likelihood.Likely
            : Likelihood.None;
    }

    /// <summary>A term that is personal data on a person.</summary>
    private static Likelihood OnPerson(DataKind kind, HolderReading place, Beside beside, bool inRecords)
    {
        if (beside.IsThing)
        {
            return Likelihood.None;
        }

        if (beside.IsPerson)
        {
            return Likelihood.Likely;
        }

        return place.Role switch
        {
            // A name of something unknown: TimeZoneName, ThemeName.
            HolderRole.Person => kind == DataKind.Name && beside.HasUnknown ? Likelihood.Possible : Likelihood.Likely,
            HolderRole.Record when inRecords || place.Kind == kind || IsSomebodys(kind, place, beside) => Likelihood.Likely,
            HolderRole.Record => IsOnlyAPersons(kind) ? Likelihood.Likely : Likelihood.Possible,
            HolderRole.Unknown when place.Kind == kind => Likelihood.Likely,
            HolderRole.Unknown when IsSomebodys(kind, place, beside) => Likelihood.Likely,
            HolderRole.Unknown => Likelihood.Possible,
            _ => Likelihood.None,
        };
    }

    /// <summary>What things do not have, so that a record about a person with it speaks of the person. Things have names, addresses,
    /// pictures and descriptions.</summary>
    private static bool IsOnlyAPersons(DataKind kind) =>
        kind is not (DataKind.Name or DataKind.PostalAddress or DataKind.Photo or DataKind.FreeText or DataKind.Location or DataKind.Employment
            or DataKind.Financial or DataKind.UserIdentifier or DataKind.Credentials);

    /// <summary>A name, an address or a login beside somebody's e-mail address, telephone number or date of birth.</summary>
    private static bool IsSomebodys(DataKind kind, HolderReading place, Beside beside) =>
        place.IsAboutSomebody && !beside.HasUnknown && (kind is DataKind.Name or DataKind.PostalAddress or DataKind.UserIdentifier);

    /// <summary>A code for a person's attribute says it (<c>GenderId</c>); the key of a clinical record does not.</summary>
    private static bool IsOnlyCoded(KindInfo kind, VocabularyEntry head, Beside beside) =>
        kind.IsCoded && beside.IsCode
        && !(beside.IsKey && (kind.Kind is DataKind.Health or DataKind.Criminal))
        && (kind.Kind != DataKind.Employment || (beside.IsAlone && (head.Term == "designation" || head.Strength == TermStrength.Certain)));

    /// <summary>A term that is personal data in a record about a person.</summary>
    private static Likelihood InRecord(DataKind kind, HolderReading place, Beside beside) =>
        beside.IsThing ? Likelihood.None
        : kind == DataKind.Health && !place.IsClinical && place.Role != HolderRole.Person ? Likelihood.Possible
        : place.Role is HolderRole.Person or HolderRole.Record || beside.IsPerson ? Likelihood.Likely
        : place.Role == HolderRole.Unknown ? Likelihood.Possible
        : Likelihood.None;
}
