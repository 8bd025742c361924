using System.Linq;

namespace PrivacyAnalyzers.Detection;

/// <summary>What the words of a name say that stand beside its data.</summary>
internal sealed class Beside
{
    private Beside()
    {
    }

    /// <summary>A word such as <c>Template</c> or <c>Length</c>: the name does not speak of the data.</summary>
    public bool Denies { get; private set; }

    /// <summary>The word that denies says how the data are written: <c>GenderId</c>.</summary>
    public bool IsCode { get; private set; }

    /// <summary>It is a key: <c>DiagnosisId</c>.</summary>
    public bool IsKey { get; private set; }

    /// <summary>Nothing but that word stands beside the data.</summary>
    public bool IsAlone { get; private set; }

    /// <summary>The data are a person's: <c>CustomerCity</c>.</summary>
    public bool IsPerson { get; private set; }

    /// <summary>The data are not a person's: <c>CompanyPhone</c>.</summary>
    public bool IsThing { get; private set; }

    /// <summary>A word that the vocabulary does not know.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>An unknown word stands where the deciding noun stands: a <c>PhoneBook</c> is no phone number.</summary>
    public bool HasOtherHead { get; private set; }

    /// <param name="name">The name.</param>
    /// <param name="head">Where the data stand in it.</param>
    /// <param name="isContent">Whether the value is content and no flag or number, so that a word such as <c>Display</c> before the data
    /// says nothing against them.</param>
    public static Beside Read(NameReading name, int head, bool isContent)
    {
        var beside = new Beside { IsAlone = name.Pieces.Count == 2 };
        var headFirst = name.Pieces[head]!.HeadFirst;
        for (var i = 0; i < name.Pieces.Count; i++)
        {
            if (i == head)
            {
                continue;
            }

            var piece = name.Pieces[i];
            if (piece is null)
            {
                beside.HasUnknown = true;
                beside.HasOtherHead |= headFirst ? i < head : i > head;
            }
            else if (piece.Has(WordParts.Check) && isContent && (headFirst ? i > head : i < head))
            {
                continue;
            }
            else if (!Take(beside, piece))
            {
                beside.Denies = true;
                beside.IsKey = piece.Term == "id";
                beside.IsCode = beside.IsKey || piece.Term is "code" or "status";
            }
        }

        if (name.Pieces.Any(IsActing))
        {
            // The UpdatedByProviderName is somebody's, whoever employs the person.
            (beside.IsPerson, beside.IsThing) = (true, false);
        }

        return beside;
    }

    private static bool IsActing(VocabularyEntry? piece) =>
        piece is not null && (piece.Term == "by" || (piece.Has(WordParts.Audit) && piece.Term.EndsWith(" by", System.StringComparison.Ordinal)));

    /// <summary>The later of a person's and a thing's word decides: <c>StoreOwnerEmail</c>.</summary>
    private static bool Take(Beside beside, VocabularyEntry piece)
    {
        if (piece.IsPerson)
        {
            (beside.IsPerson, beside.IsThing) = (true, false);
        }
        else if (piece is { SpeaksOfData: true, Kind: DataKind.None }
            || (piece.Has(WordParts.Thing) && (piece.Parts & (WordParts.Neutral | WordParts.Suffix | WordParts.Deny)) == 0))
        {
            (beside.IsPerson, beside.IsThing) = (false, true);
        }
        else if ((piece.Parts & (WordParts.Deny | WordParts.Check)) != 0 && !piece.SpeaksOfData)
        {
            return false;
        }

        return true;
    }
}
