using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class NoAuthorityOrRightsRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1064",
        "No supervisory authority or no rights are declared",
        "{0} declared (GDPR Art. {1}). Add {2}.",
        RuleSeverity.Warning,
        "13(2)(b), 13(2)(d), 14(2)(c), 14(2)(e)",
        "People are told their rights, and that they can complain to a supervisory authority. The right of complaint follows from a declared authority. Asked of an application that declares its controller.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        // A processor's register owes no information to the people whose data it is: their controllers do.
        if (!whole.IsRegister || whole.Activities.All.Count == 0)
        {
            yield break;
        }

        var rights = StatementOwner.All(whole.Map).SelectMany(o => o.Statements.Rights).ToArray();
        if (whole.Map.Organisation.Authorities.IsEmpty && !rights.Any(r => r.Right == DataRight.Complaint))
        {
            yield return Info.AtController(
                whole, "No supervisory authority is", "13(2)(d)", "[assembly: SupervisoryAuthority(\"...\")]");
        }

        if (rights.Length == 0 && !whole.Map.Vocabulary.Purposes.Any(p => p.Term.HasErrors))
        {
            yield return Info.AtController(
                whole, "No right of the data subjects is", "13(2)(b)", "[assembly: Right(DataRight.Access, At = \"...\")] and the others");
        }
    }
}
