using System.Collections.Immutable;
using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Detection;

/// <summary>What the detection found and nobody declared.</summary>
/// <remarks>These look at types that declare nothing, which the model does not hold: the reading of the detection asks here, for the
/// analyzer and for the register.</remarks>
internal static class UndeclaredDataRules
{
    public static readonly RuleInfo Personal = new(
        "PRIV2002",
        "Personal data is not declared",
        "'{0}' holds personal data by its name ({1}) and is not declared (GDPR Art. 5(2), 30(1)(c)). Mark it [PersonalData], or [NotPersonalData(\"...\")] with the reason.",
        RuleSeverity.Warning,
        "5(2), 30(1)(c)",
        "The name of the member, its type and the type around it say that it holds personal data. The message tells which words, and in which language. What a name says is no proof: [NotPersonalData] with the reason settles it.");

    public static readonly RuleInfo Possible = new(
        "PRIV2003",
        "What may be personal data is not declared",
        "'{0}' may hold personal data by its name ({1}) and is not declared (GDPR Art. 5(2), 30(1)(c)). Mark it [PersonalData], or [NotPersonalData(\"...\")] with the reason.",
        RuleSeverity.Info,
        "5(2), 30(1)(c)",
        "The name of the member speaks of data that are personal in many places and not in all. It is a suggestion to look.");

    public static readonly RuleInfo Protected = new(
        "PRIV2004",
        "A special category of data or a national identification number is not declared",
        "'{0}' holds data that the law protects more than others, by its name ({1}), and is not declared (GDPR Art. 9(1), 10, 87). Mark it [PersonalData] with a category that is [SensitiveData], or [NotPersonalData(\"...\")] with the reason.",
        RuleSeverity.Warning,
        "9(1), 10, 87",
        "The name of the member speaks of health, beliefs, origin, sex life, union membership, biometric or genetic data, of convictions, or of a national identification number. Such data need a condition of Art. 9(2), a law under Art. 10 or national law under Art. 87, which nobody checks while they are not declared.");

    public static readonly RuleInfo Rest = new(
        "PRIV2005",
        "A type declares some of its personal data and not the rest",
        "'{0}' holds personal data by its name ({1}) and is not declared, though '{2}' beside it is (GDPR Art. 5(2), 30(1)(c)). Mark it [PersonalData], or [NotPersonalData(\"...\")] with the reason.",
        RuleSeverity.Warning,
        "5(2), 30(1)(c)",
        "Who declared one member of a type looked at the type: the register shows that member, and a reader takes it for all that the type holds. Looked at wherever the type stands, stored or not.");

    public static readonly RuleInfo Marked = new(
        "PRIV2007",
        "Another product's mark says that data are personal, and they are not declared",
        "'{0}' is marked [{1}] and is not declared (GDPR Art. 5(2), 30(1)(c)). Mark it [PrivacyAnalyzers.PersonalData] too, or [NotPersonalData(\"...\")] with the reason.",
        RuleSeverity.Warning,
        "5(2), 30(1)(c)",
        "ASP.NET Core Identity's [PersonalData] makes the data part of a download and of an erasure, and Microsoft's data classifications redact logs. Neither says what the data are for, on which basis and how long: the register does not know them.");

    public static readonly RuleInfo MalformedVocabulary = new(
        "PRIV2020",
        "A line of the detection vocabulary cannot be read",
        "The line says nothing to the detection: {0}. Write 'kind strength: term, term' or 'part: term, term'.",
        RuleSeverity.Warning,
        "5(2)",
        "A project adds words to the detection, takes words out or gives them another kind with a file whose name ends in .privacy-vocabulary.txt. A line that cannot be read would be a word that the detection silently does not know.");

    /// <summary>What the detection can answer.</summary>
    public static readonly ImmutableArray<RuleInfo> Answers = [Personal, Possible, Protected, Rest, Marked];

    public static readonly ImmutableArray<RuleInfo> All = [.. Answers, MalformedVocabulary];

    /// <summary>The rule that an answer of the detection belongs to.</summary>
    public static RuleInfo RuleOf(Detected detected) =>
        detected.Likelihood == Likelihood.Possible ? Possible : KindInfo.Of(detected.Kind).IsProtected ? Protected : Personal;

    /// <summary>The finding about a member.</summary>
    /// <param name="member">The member as a documentation comment id.</param>
    /// <param name="name">The member with its type, as people write it.</param>
    /// <param name="detected">What the detection says of it.</param>
    public static Finding Find(string member, string name, Detected detected) =>
        RuleOf(detected).At(member, Spot.Name, name, Reason(detected));

    /// <summary>The finding about a member of a type that declares another one.</summary>
    /// <param name="member">The member as a documentation comment id.</param>
    /// <param name="name">The member with its type, as people write it.</param>
    /// <param name="detected">What the detection says of it.</param>
    /// <param name="declared">The name of one that is declared.</param>
    public static Finding FindRest(string member, string name, Detected detected, string declared) =>
        RuleOf(detected) == Personal ? Rest.At(member, Spot.Name, name, Reason(detected), declared) : Find(member, name, detected);

    public static Finding FindMarked(string member, string name, string mark) => Marked.At(member, Spot.Name, name, mark);

    /// <summary>The kind and the words, in the middle of a message.</summary>
    public static string Reason(Detected detected)
    {
        var kind = KindInfo.Of(detected.Kind).Id.Replace('-', ' ');
        return detected.Language.Length == 0
            ? $"{kind}: {detected.Term}"
            : $"{kind}: \"{detected.Term}\", {detected.Language}";
    }
}
