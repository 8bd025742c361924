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

    /// <summary>The data are a person's: <c>CustomerCity</c>.</summary>
    public bool IsPerson { get; private set; }

    /// <summary>The data are not a person's: <c>CompanyPhone</c>.</summary>
    public bool IsThing { get; private set; }

    /// <summary>A word that the vocabulary does not know.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>An unknown word stands where the deciding noun stands: a <c>PhoneBook</c> is no phone number.</summary>
    public bool HasOtherHead { get; private set; }

    public static Beside Read(NameReading name, int head)
    {
        var beside = new Beside();
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
            else if (!Take(beside, piece))
            {
                beside.Denies = true;
                beside.IsKey = piece.Term == "id";
                beside.IsCode = beside.IsKey || piece.Term is "code" or "status";
            }
        }

        return beside;
    }

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
        else if (piece.Has(WordParts.Deny) && !piece.SpeaksOfData)
        {
            return false;
        }

        return true;
    }
}
