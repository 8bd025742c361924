using System.Diagnostics.CodeAnalysis;

// What the policy leaves open for the processing as a whole. What it leaves open for one thing stands on that thing.

[assembly: SuppressMessage("Privacy.Declarations", "PRIV1085:Consent has no record",
    Justification = "Two categories rest on consent; where the consent can be shown is not said.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1093:Whether data have to be provided is not declared",
    Justification = "The policy does not say which data somebody has to provide, by law or by contract, and what follows if they do not.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1094:The right to object to direct marketing is not told separately",
    Justification = "The list of rights has no objection to direct marketing; how to unsubscribe is told in the assessment only.")]
