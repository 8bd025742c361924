using System.Collections.Generic;
using static PrivacyAnalyzers.GeneratedText;

namespace PrivacyAnalyzers;

/// <summary>Reads the facts of a map of personal data from the text that generated code carries.</summary>
/// <remarks>
/// First the words with their names, then the members with their processings. A line belongs to the last word, <c>member</c>
/// or <c>use</c> above it.
/// </remarks>
internal sealed class PersonalDataText
{
    private readonly Dictionary<(string Kind, string Id), Named> _words = [];
    private readonly List<PersonalDataMember> _members = [];
    private Named? _word;
    private string? _subject;

    // Of the member that is being read.
    private readonly List<PersonalDataProcessing> _processing = [];
    private string? _member;
    private string? _label;
    private bool _canRead;

    // Of the processing that is being read.
    private readonly List<PersonalDataSource> _sources = [];
    private readonly List<PersonalDataRecipient> _recipients = [];
    private PersonalDataProcessing? _use;

    /// <summary>Whose data the rows hold; known once the text is read.</summary>
    public PersonalDataWord? Subject => _subject is null ? null : Word("subject", _subject);

    public IReadOnlyList<PersonalDataMember> Read(string text)
    {
        foreach ((string word, string? value) in Lines(text))
        {
            ReadLine(word, value);
        }

        EndMember();
        return [.. _members];
    }

    private void ReadLine(string word, string? value)
    {
        switch (word)
        {
            case "whose":
                _subject = Needed(value);
                break;
            case "purpose" or "category" or "subject" or "source" or "party":
                _words.Add((word, Needed(value)), _word = new Named());
                break;
            case "label" when _member is null && _word is not null:
                _word.Label = Needed(value);
                break;
            case "label" when _member is not null:
                _label = Needed(value);
                break;
            case "kind" when _word is not null:
                _word.Source = Term<SourceKind>(value);
                break;
            case "marketing" when _word is not null:
                _word.IsMarketing = true;
                break;
            case "member":
                EndMember();
                (_member, _label, _canRead) = (Needed(value), null, true);
                break;
            case "unreadable" when _member is not null:
                _canRead = false;
                break;
            case "use" when _member is not null:
                EndUse();
                _use = new PersonalDataProcessing();
                break;
            default:
                ReadUse(_use ?? throw Unknown(word), word, value);
                break;
        }
    }

    private void ReadUse(PersonalDataProcessing use, string word, string? value)
    {
        switch (word)
        {
            case "for":
                use.Purpose = Word("purpose", value);
                use.IsDirectMarketing = Find("purpose", value)?.IsMarketing == true;
                break;
            case "of":
                use.Category = Word("category", value);
                break;
            case "about":
                use.Subject = Word("subject", value);
                break;
            case "another":
                use.IsOfAnother = true;
                break;
            case "basis":
                (string basis, string article) = Pair(value);
                (use.Basis, use.Article) = (Term<LegalBasis>(basis), article);
                break;
            case "article9":
                (string condition, string article9) = Pair(value);
                (use.Article9, use.Article9Article) = (Term<Article9>(condition), article9);
                break;
            case "law":
                use.Law = Needed(value);
                break;
            case "interest":
                use.Interest = Needed(value);
                break;
            case "when":
                use.Condition = Needed(value);
                break;
            case "from":
                _sources.Add(new PersonalDataSource(
                    Needed(value), Find("source", value)?.Label, Find("source", value)?.Source ?? SourceKind.Unspecified));
                break;
            case "to":
                (string role, string party) = Pair(value);
                _recipients.Add(new PersonalDataRecipient(party, Find("party", party)?.Label, Term<RecipientRole>(role)));
                break;
            default:
                throw Unknown(word);
        }
    }

    private void EndUse()
    {
        if (_use is not null)
        {
            _use.Sources = [.. _sources];
            _use.Recipients = [.. _recipients];
            _processing.Add(_use);
        }

        _sources.Clear();
        _recipients.Clear();
        _use = null;
    }

    private void EndMember()
    {
        EndUse();
        if (_member is not null)
        {
            _members.Add(new PersonalDataMember(_members.Count, _member, _label, _canRead, [.. _processing]));
        }

        _processing.Clear();
        _member = null;
    }

    private Named? Find(string kind, string? id) => _words.TryGetValue((kind, Needed(id)), out Named? found) ? found : null;

    private PersonalDataWord Word(string kind, string? id) => new(Needed(id), Find(kind, id)?.Label);

    /// <summary>What is said of a word.</summary>
    private sealed class Named
    {
        public string? Label { get; set; }

        public SourceKind Source { get; set; }

        public bool IsMarketing { get; set; }
    }
}
