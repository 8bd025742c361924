using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class EmptyReasonRule : Rule
{
    private const int FewestLetters = 10;
    private const int FewestDifferentLetters = 4;

    /// <summary>Phrases that repeat the attribute or put the answer off.</summary>
    private static readonly HashSet<string> SayNothing = new(StringComparer.Ordinal)
    {
        "notpersonal", "notpersonaldata", "nopersonaldata", "nopersonal", "notpii", "nopii", "notapplicable", "notrelevant",
        "noreason", "reason", "because", "falsepositive", "ignorethis", "suppressed", "tobedone", "tobedecided",
        "todoaddreason", "itisnotpersonaldata", "thisisnotpersonaldata", "isnotpersonaldata", "notpersonalinformation",
    };

    private static readonly int LongestPhrase = SayNothing.Max(p => p.Length);

    public override RuleInfo Info { get; } = new(
        "PRIV1051",
        "The reason of [NotPersonalData] says nothing",
        "The reason why '{0}' is not personal data says nothing: \"{1}\" (GDPR Art. 4(1), 5(2)). Write why no person can be identified by it.",
        RuleSeverity.Warning,
        "4(1), 5(2)",
        "The data protection officer reads the reason in the register and must be able to judge it: 'the course's own phone, not a person's' says something, 'n/a' does not.");

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary) =>
        member.NotPersonal is { HasErrors: false } notPersonal && SaysNothing(notPersonal.Reason)
            ? [Info.At(member.Symbol, notPersonal.Spot.At("Reason"), Names.Of(type, member), notPersonal.Reason ?? "")]
            : [];

    private static bool SaysNothing(string? reason)
    {
        var text = reason ?? "";
        var letters = new char[text.Length];
        var count = 0;
        var different = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                var letter = char.ToLowerInvariant(c);
                different += Array.IndexOf(letters, letter, 0, count) < 0 ? 1 : 0;
                letters[count++] = letter;
            }
        }

        return count < FewestLetters || different < FewestDifferentLetters
            || (count <= LongestPhrase && SayNothing.Contains(new string(letters, 0, count)));
    }
}
