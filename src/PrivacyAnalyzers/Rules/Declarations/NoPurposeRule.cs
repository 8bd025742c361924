using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoPurposeRule : Rule
{
    /// <summary>How many purposes a code fix offers: a longer list is no help in a menu.</summary>
    private const int OfferedPurposes = 12;

    public override RuleInfo Info { get; } = new(
        "PRIV1001",
        "Personal data has no purpose",
        "'{0}' holds personal data with no declared purpose (GDPR Art. 5(1)(b), 30(1)(b)). Name one with 'Purposes = [...]', or let a purpose say [Uses] of its category.",
        RuleSeverity.Warning,
        "5(1)(b), 30(1)(b), 13(1)(c)",
        "Personal data are collected for specified, explicit purposes. Data that no declared purpose uses do not belong in the system, or the register misses an activity.");

    public override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary)
    {
        // A purpose whose attributes do not resolve yet may use any category.
        List<Finding>? found = null;
        foreach (var declaration in member.Declarations)
        {
            if (!declaration.HasErrors && member.NotInstance == NotInstanceData.No
                && !Resolver.HasPurpose(declaration, vocabulary) && !vocabulary.Purposes.Any(p => p.Term.HasErrors))
            {
                (found ??= []).Add(Info.At(member.Symbol, declaration.Spot, Names.Of(type, member)) with
                {
                    Constants = Offered(type, vocabulary),
                });
            }
        }

        return (IEnumerable<Finding>?)found ?? [];
    }

    private static EquatableArray<string> Offered(DataType type, Vocabulary vocabulary) =>
        vocabulary.Purposes.Select(p => p.Term).Where(t => t.IsUsableFrom(type.Assembly))
            .Take(OfferedPurposes).Select(t => t.Constant).ToEquatableArray();
}
