using System.Diagnostics.CodeAnalysis;

// What the policy leaves open for the processing as a whole. What it leaves open for one thing stands on that thing.

[assembly: SuppressMessage("Privacy.Declarations", "PRIV1085:Where consent can be shown is not declared",
    Justification = "Two categories rest on consent; where the consent can be shown is not said.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1093:Whether data have to be provided is not declared",
    Justification = "The policy does not say which data somebody has to provide, by law or by contract, and what follows if they do not.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1094:The right to object has no text of its own",
    Justification = "The list of rights has no objection to direct marketing; how to unsubscribe is told in the assessment only.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1102:The kind of an automated processing is not declared",
    Justification = "The policy tells how data are linked to a person into an assumed interest, and does not say that this is "
        + "profiling.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1106:Whether there is a data protection officer is not declared",
    Justification = "The policy neither names a data protection officer nor says that there is none.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1107:The source is tied to no data",
    Justification = "The policy names its sources for all data at once, and ties few of them to a kind of data.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1110:The right to erasure and what a law keeps do not fit together",
    Justification = "The policy has no limit of the right to erasure, although it keeps payments on a legal obligation.")]
[assembly: SuppressMessage("Privacy.Flows", "PRIV3006:The role of the recipient is not declared",
    Justification = "The policy calls its recipients contract partners and says of none whether it is a processor or a "
        + "controller of its own.")]
[assembly: SuppressMessage("Privacy.Flows", "PRIV3007:The recipient is tied to no purpose",
    Justification = "The policy lists who receives various personal data, and ties only course leaders and course venues to a purpose.")]
