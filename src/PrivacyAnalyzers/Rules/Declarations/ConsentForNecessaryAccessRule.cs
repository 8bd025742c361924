using System.Collections.Generic;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class ConsentForNecessaryAccessRule : Rule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1103",
        "Consent is declared for what is strictly necessary",
        "The access to the device '{0}' rests on consent and is declared to be strictly necessary (ePrivacy Directive Art. 5(3), GDPR Art. 7(3)). Declare what it is for, or the legal basis that it has without consent.",
        RuleSeverity.Info,
        "6(1)(a), 7(3); ePrivacy Directive Art. 5(3)",
        "What is strictly necessary for a service that the user asked for needs no consent, and goes on when consent is withdrawn. Who asks for consent to it promises a choice that is none, or the access is not necessary.");

    public override IEnumerable<Finding> CheckDeviceAccess(DeviceAccess access, Vocabulary vocabulary)
    {
        if (!access.Term.HasErrors && access is { Need: DeviceAccessNeed.StrictlyNecessary, Basis.Basis: LegalBasis.Consent })
        {
            yield return Info.At(access.Term.Symbol, access.Basis.Spot, access.Term.Id);
        }
    }
}
