using System.Collections.Generic;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class IncompleteDeviceAccessRule : IncompleteWordRule
{
    public override RuleInfo Info { get; } = new(
        "PRIV1100",
        "What is told of an access to a device is incomplete",
        "Of the access to the device '{0}' {1} not declared (ePrivacy Directive Art. 5(3), GDPR Art. 6(1), 13(2)(a)). Add {2}.",
        RuleSeverity.Judgement,
        "6(1), 13(2)(a); ePrivacy Directive Art. 5(3)",
        "Storing information on a device or reading it needs consent, unless it is strictly necessary for a service that the user asked for. The user is told what it is for and how long it stays.");

    /// <summary>The assembly's general periods are for the data that are kept, not for what lies on the user's device.</summary>
    public override IEnumerable<Finding> CheckDeviceAccess(DeviceAccess access, Vocabulary vocabulary) => Check(
        access.Term,
        new(!access.Basis.SaysSomething, true, "the legal basis", "'LegalBasis'"),
        new(access.Need == DeviceAccessNeed.Unspecified, true, "what it is for", "'Need'"),
        new(!access.Retention.SaysSomething, true, "how long it stays on the device", "[Retention]"));
}
