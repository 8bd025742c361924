using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class InvisibleDeclarationRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1053",
        "Applications that reference the library do not see the declaration",
        "{0} is not visible outside this library, so the registers of applications that reference it lack it (GDPR Art. 30(1)). Make it public, or name the application in [InternalsVisibleTo].",
        RuleSeverity.Info,
        "30(1), 5(2)",
        "An application's register covers the libraries that it references, but the compiler shows it only what they make public. The library's own register is complete.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var map = whole.Map;
        if (map.IsApplication)
        {
            return [];
        }

        var words = map.Vocabulary.Terms
            .Where(t => t.Assembly == map.Assembly && !t.IsVisibleOutside)
            .Select(t => Info.At(t.Symbol, Spot.Name, $"The {Names.Of(t.Kind)} '{t.Id}'"));
        return words.Concat(map.Types.Where(t => t.Assembly == map.Assembly).SelectMany(OfType));
    }

    /// <summary>One finding for a type of which nothing is seen, else one a member.</summary>
    private IEnumerable<Finding> OfType(DataType type)
    {
        var personal = type.Members.Where(m => m.IsPersonal).ToArray();
        var hidden = personal.Where(m => !m.IsVisibleOutside).ToArray();
        return hidden.Length > 0 && hidden.Length == personal.Length
            ? [Info.At(type.Symbol, Spot.Name, $"The personal data of '{type.Shape.FlatName.Replace('_', '.')}'")]
            : hidden.Select(m => Info.At(m.Symbol, Spot.Name, $"'{Names.Of(type, m)}'"));
    }
}
