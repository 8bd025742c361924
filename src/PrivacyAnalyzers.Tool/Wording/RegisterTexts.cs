using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Reading;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>The names and texts of a register in one language: what is declared in it where it is, else as it was declared.</summary>
internal sealed class RegisterTexts
{
    private readonly IReadOnlyDictionary<string, string> _translations;
    private readonly Dictionary<string, string> _statutes;
    private readonly IReadOnlyList<string> _labelLanguages;
    private readonly SortedSet<string> _untranslated = new(StringComparer.Ordinal);
    private readonly bool _isOwnLanguage;

    /// <summary>Texts for a language.</summary>
    /// <param name="register">The register.</param>
    /// <param name="language">One of <see cref="Phrases.Languages"/>.</param>
    public RegisterTexts(Register register, string language)
    {
        Register = register;
        Phrases = Phrases.For(language);
        Index = new RegisterIndex(register);
        _isOwnLanguage = Matches(register.Facts.Language, language) || register.Facts.Language == "und";
        _labelLanguages = [language, .. register.Facts.Languages.Where(other => Matches(other, language)), register.Facts.Language];
        string? translated = register.Translations.Keys.Where(other => Matches(other, language)).Order(StringComparer.Ordinal).FirstOrDefault();
        _statutes = Statutes(register);
        _translations = translated is null ? new Dictionary<string, string>() : register.Translations[translated];
    }

    public Register Register { get; }

    public RegisterIndex Index { get; }

    public Phrases Phrases { get; }

    public string Language => Phrases.Language;

    /// <summary>
    /// Whether words are said for what is not declared. In a record they are; in a notice to data subjects a hole is left out, and
    /// told to the one who writes it.
    /// </summary>
    public bool NamesHoles { get; init; } = true;

    /// <summary>The declared texts that were asked for and are not there in this language.</summary>
    public IReadOnlyCollection<string> Untranslated => _untranslated;

    /// <summary>A declared text in this language, or as it was declared.</summary>
    public string Text(string declared)
    {
        if (_translations.TryGetValue(declared, out string? translated))
        {
            return translated;
        }

        if (!_isOwnLanguage && !IsAddress(declared))
        {
            _untranslated.Add(declared);
        }

        return declared;
    }

    /// <summary>The name of a thing in this language, else in the register's, else in the first that there is, else its id.</summary>
    public string Name(INamed thing)
    {
        foreach (string language in _labelLanguages)
        {
            if (thing.Label.TryGetValue(language, out string? label))
            {
                return label;
            }
        }

        return thing.Label.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value).FirstOrDefault() ?? thing.Id;
    }

    /// <summary>A country with its name and code; words that are no code are a declared text.</summary>
    public string Country(string country) => Phrases.Country(country) is var said && said != country ? said : Text(country);

    public string Activity(string id) => NameOf(Index.Activities, id);

    public string DataSubject(string id) => NameOf(Index.DataSubjects, id);

    public string Category(string? id) => id is null ? Phrases[NamesHoles ? "say.noCategory" : "say.otherData"] : NameOf(Index.DataCategories, id);

    /// <summary>A party, or a source: a source of data may be a party.</summary>
    public string Party(string id) => NameOf(Index.Parties, id);

    public string Source(string id) => Index.Sources.ContainsKey(id) ? NameOf(Index.Sources, id) : Party(id);

    public string Event(string id) => NameOf(Index.Events, id);

    public string Measure(string id) => NameOf(Index.Measures, id);

    public string Assessment(string id) => NameOf(Index.Assessments, id);

    /// <summary>
    /// A law of the register with its provision, or a statute that the register names with a period, else the text itself: a law
    /// may be given by its name.
    /// </summary>
    public string Law(string idOrName)
    {
        if (!Index.Laws.TryGetValue(idOrName, out Law? law))
        {
            return _statutes.TryGetValue(idOrName, out string? title) ? title : Text(idOrName);
        }

        return law.Provision is null ? Name(law) : $"{Name(law)}, {law.Provision}";
    }

    /// <summary>What stands for an id of a kind: <c>purpose</c>, <c>category</c>; <c>name</c> where the kind is not known. An id of
    /// nothing stays as it is.</summary>
    public string OfKind(string kind, string id) => kind switch
    {
        "purpose" => Activity(id),
        "category" => Category(id),
        "subject" => DataSubject(id),
        "recipient" => Party(id),
        "source" => Source(id),
        "event" => Event(id),
        "assessment" => Assessment(id),
        "law" => Law(id),
        "deviceAccess" => NameOf(Index.DeviceAccesses, id),
        "processorActivity" => NameOf(Index.ProcessorActivities, id),
        "country" => Country(id),
        "article" => ArticleStyle.In(Language, id),
        "text" => Text(id),
        "name" => Named(id),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind."),
    };

    /// <summary>The name of whatever has the id, unless there are several with different names.</summary>
    private string Named(string id)
    {
        IEnumerable<INamed?> things =
        [
            Index.Activities.GetValueOrDefault(id), Index.DataCategories.GetValueOrDefault(id), Index.DataSubjects.GetValueOrDefault(id),
            Index.Parties.GetValueOrDefault(id), Index.Sources.GetValueOrDefault(id), Index.Events.GetValueOrDefault(id),
            Index.Measures.GetValueOrDefault(id), Index.Assessments.GetValueOrDefault(id), Index.Laws.GetValueOrDefault(id),
            Index.DeviceAccesses.GetValueOrDefault(id), Index.ProcessorActivities.GetValueOrDefault(id),
        ];
        string[] names = [.. things.OfType<INamed>().Select(Name).Distinct(StringComparer.Ordinal)];
        return names.Length == 1 ? names[0] : id;
    }

    /// <summary>The titles of the statutes that periods rest on.</summary>
    private static Dictionary<string, string> Statutes(Register register)
    {
        IEnumerable<Retention?> retentions = register.DataCategories.Select(category => category.Retention)
            .Concat(register.Activities.SelectMany(activity => activity.Data).SelectMany(data => data.Processing).Select(one => one.Retention));
        return retentions.OfType<Retention>().SelectMany(retention => retention.Clauses)
            .Select(clause => clause.Statute).OfType<Statute>().Where(statute => statute.Title is not null)
            .DistinctBy(statute => statute.Id, StringComparer.Ordinal)
            .ToDictionary(statute => statute.Id, statute => statute.Title!, StringComparer.Ordinal);
    }

    private static bool Matches(string declared, string language)
    {
        return declared != "und" && Phrases.Nearest(declared) == language
            && (language != "en" || declared.StartsWith("en", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>An e-mail or web address is the same in every language.</summary>
    private static bool IsAddress(string text) => !text.Any(char.IsWhiteSpace) && (text.Contains('@') || text.Contains("://", StringComparison.Ordinal));

    private string NameOf<T>(IReadOnlyDictionary<string, T> things, string id)
        where T : INamed
    {
        return things.TryGetValue(id, out T? thing) ? Name(thing) : id;
    }
}
