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
    /// the person.</summary>
    public static Detected ReadAttribute(Candidate member, NameReading name, HolderReading place) =>
        place.IsPerson
        && (KindInfo.Of(DataKind.Attribute).Forms & member.Form) != 0
        && name.Pieces.Contains(null)
        && !name.Pieces.Any(p => Ends(p) || (IsOther(p) && p!.Term is not ("type" or "status")))
            ? new(DataKind.Attribute, Likelihood.Likely, place.Name, "")
            : Detected.Nothing;

    /// <summary>A note or a picture is about the person only where the record is; an address is one wherever it stands.</summary>
    private static bool IsRecord(HolderReading place) =>
        place.Kind switch
        {
            DataKind.None => false,
            DataKind.PostalAddress => place.Role != HolderRole.Thing,
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
