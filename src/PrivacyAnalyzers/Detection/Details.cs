using System.Linq;

namespace PrivacyAnalyzers.Detection;

/// <summary>Reads the members of a record that speaks of a kind of data and that are no such data by their names alone: the amount of
/// somebody's salary, the first day of an absence, the text of a note about a patient.</summary>
internal static class Details
{
    public static Detected Read(Candidate member, NameReading name, HolderReading place)
    {
        if (!IsRecord(place) || member.Form is ValueForms.Flag or ValueForms.Guid or ValueForms.Wrapper || name.Pieces.Any(Ends))
        {
            return Detected.Nothing;
        }

        var found = Find(member, name, place.Kind);
        return found.Likelihood == Likelihood.None && place.Kind == DataKind.Financial && IsDecimal(member) && !name.Pieces.Any(IsOther)
            ? new(DataKind.Financial, Likelihood.Likely, member.TypeName, "")
            : found;
    }

    /// <summary>A text, a date or a code with words that the vocabulary does not know, in the type of a person: it says something of
    /// the person. In a record about somebody's health, work, studies or convictions, by its own name, it says something of these, and so do
    /// a number and what is a detail of another kind.</summary>
    public static Detected ReadAttribute(Candidate member, NameReading name, HolderReading place)
    {
        if (place.Role == HolderRole.Person && member.Form == ValueForms.Text && IsNumberElsewhere(name, place.IsPerson))
        {
            return new(DataKind.UserIdentifier, Likelihood.Likely, place.Name, "");
        }

        var kind = place.IsPerson ? DataKind.Attribute
            : place is { IsSubject: true, IsOrganisations: false } && member.Form == ValueForms.Text && name.Pieces.All(IsPlain) ? DataKind.Attribute
            : place is { IsHealthRecord: true, IsClinical: true, IsAboutSubject: true } ? DataKind.Health
            : place is { Role: HolderRole.Record, IsAboutSubject: true } && IsWholly(place.OwnKind) ? place.OwnKind
            : DataKind.None;
        var isRecords = kind is not (DataKind.None or DataKind.Attribute);
        return kind != DataKind.None
            && ((KindInfo.Of(DataKind.Attribute).Forms & member.Form) != 0 || (isRecords && member.Form == ValueForms.Number))
            && name.Pieces.Any(p => p is null || (isRecords && p.IsDetail))
            && !name.Pieces.Any(p => Ends(p) || (IsOther(p) && p!.Term is not ("type" or "status")))
            ? new(kind, Likelihood.Likely, place.Name, "")
            : Detected.Nothing;
    }

    /// <summary>Of somebody who is not described otherwise a type, a state or a number can be the row's, and a word alone is the person's.</summary>
    private static bool IsPlain(VocabularyEntry? piece) => piece is null || piece.IsPerson || (piece.Parts & ~WordParts.Suffix) == WordParts.Neutral;

    /// <summary>Kinds whose records hold little else: what an absence, a degree or a conviction is, is told in words that no vocabulary has
    /// all of. A payment or a note has much that is nobody's.</summary>
    private static bool IsWholly(DataKind kind) => kind is DataKind.Employment or DataKind.Education or DataKind.Criminal or DataKind.Biometric;

    /// <summary>A text such as <c>MosaicId</c> in a person's own type, or <c>DfeUserId</c> in an account, is what another register calls
    /// the person: keys of rows are numbers.</summary>
    private static bool IsNumberElsewhere(NameReading name, bool isPerson)
    {
        var count = name.Pieces.Count;
        return count >= 2
            && name.Pieces[count - 1] is { Term: "id" }
            && name.Pieces[0] is null
            && (isPerson || name.Pieces[count - 2]?.IsPerson == true)
            && name.Pieces.Take(count - 1).All(p => p is null || p.IsPerson || (p.Parts & ~WordParts.Neutral) == 0);
    }

    /// <summary>A note or a picture is about the person only where the record is; an address, a passport's date and the answer to a
    /// secret question are a person's wherever they stand.</summary>
    private static bool IsRecord(HolderReading place) =>
        place.Kind switch
        {
            DataKind.None => false,
            DataKind.PostalAddress or DataKind.Credentials or DataKind.NationalId => place.Role != HolderRole.Thing,
            DataKind.FreeText => place.IsAboutSubject,
            _ => place.IsAboutSubject || (place.IsKeyed && place.Role == HolderRole.Record),
        };

    private static Detected Find(Candidate member, NameReading name, DataKind kind)
    {
        var detail = name.Pieces.LastOrDefault(p => p?.IsDetailOf(kind) == true);
        return detail is not null
            && (KindInfo.Of(kind).Forms & member.Form) != 0
            && !(member.Form == ValueForms.Date && !detail.Term.Contains(' ') && name.Pieces.Contains(null))
            && !name.Pieces.Any(p => IsOther(p) && !p!.IsDetailOf(kind))
            ? new(kind, Likelihood.Likely, detail.Term, detail.Language)
            : Detected.Nothing;
    }

    /// <summary>Amounts are written as decimals, counts and keys are not.</summary>
    private static bool IsDecimal(Candidate member) => member.TypeName is "decimal" or "Decimal" or "double" or "Double" or "float" or "Single";

    /// <summary>What tells about the row.</summary>
    private static bool Ends(VocabularyEntry? piece) =>
        piece is not null && (piece.Has(WordParts.Audit) || piece.Term is "id" or "ids" or "guid" or "uuid" or "count");

    /// <summary>What speaks of something else.</summary>
    private static bool IsOther(VocabularyEntry? piece) =>
        piece is not null
        && (piece is { SpeaksOfData: true, Kind: DataKind.None }
            || (piece.Parts & (WordParts.Deny | WordParts.Check)) != 0
            || (piece.Has(WordParts.Thing) && (piece.Parts & (WordParts.Neutral | WordParts.Suffix)) == 0));
}
