using System.Diagnostics.CodeAnalysis;

// What the policy leaves open for the processing as a whole. What it leaves open for one thing stands on that thing.

[assembly: SuppressMessage("Privacy.Declarations", "PRIV1085:Where consent can be shown is not declared",
    Justification = "Evaluations and cookies rest on consent; where that consent can be shown is not said.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1093:Whether data have to be provided is not declared",
    Justification = "But for cookies, the policy does not say which data somebody has to provide, and what follows if they do not.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1094:The right to object has no text of its own",
    Justification = "The list of rights has no objection to direct marketing; the policy only tells how to unsubscribe.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1102:The kind of an automated processing is not declared",
    Justification = "The policy tells how data are linked to a person into an assumed interest, and does not say that this is "
        + "profiling.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1107:The source is tied to no data",
    Justification = "The policy names its sources for all data at once, and ties few of them to a kind of data.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1110:The right to erasure and what a law keeps do not fit together",
    Justification = "The policy limits the right to erasure by regnskapsloven, and names no law where it says how long data are kept.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1112:Somebody can be reached by letter or through a website only",
    Justification = "The policy says that the data protection officer can be reached by letter, and gives no other way.")]
[assembly: SuppressMessage("Privacy.Flows", "PRIV3006:The role of the recipient is not declared",
    Justification = "Of contract partners, of Google and of those who get testimonials the policy does not say whether they "
        + "are processors.")]
[assembly: SuppressMessage("Privacy.Flows", "PRIV3007:The recipient is tied to no purpose",
    Justification = "The policy lists who receives various personal data, and ties only course leaders, course venues and "
        + "Google to a purpose.")]
[assembly: SuppressMessage("Privacy.Flows", "PRIV3012:Whether the group receives data is not declared",
    Justification = "The policy tells of a group with several brands; whether its companies receive data is not said.")]

// The two companies of the group tell of the same courses: see PrivacyCompareWith in the project.
[assembly: SuppressMessage("Privacy.Register", "PRIV5010:The register differs from one that it is compared with",
    Justification = "The policies of the two companies differ here, and neither says why.")]
