using System.Diagnostics.CodeAnalysis;

// What the policy says nowhere, for no processing at all. What it leaves open of one thing only is suppressed there.

[assembly: SuppressMessage("Privacy.Declarations", "PRIV1084:No balancing test is declared",
    Justification = "The policy weighs interests for ten of its fourteen activities and refers to no assessment.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1085:No record of consent is declared",
    Justification = "The policy asks for consent to sensitive data and to later recruitment. How it is recorded is not said.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1093:Whether the data have to be provided is not declared",
    Justification = "The policy never says which data have to be given, nor what follows if they are not.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1104:When people are told of data from elsewhere is not declared",
    Justification = "The policy names the sources that are not the person, and not when people are told of them.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1106:Whether there is a data protection officer is not declared",
    Justification = "The policy neither names a data protection officer nor says that there is none.")]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1107:The source is tied to no data",
    Justification = "The policy names partners and other suppliers as a source in some cases, and not of which data.")]
[assembly: SuppressMessage("Privacy.Flows", "PRIV3002:The country of a transfer is not declared",
    Justification = "The policy speaks of countries outside of the EU and the EEA, and names none.")]
[assembly: SuppressMessage("Privacy.Flows", "PRIV3003:A transfer rests on nothing declared",
    Justification = "The policy gives guarantees of the provider as an example. Who wants to know more may ask.")]
[assembly: SuppressMessage("Privacy.Flows", "PRIV3005:The contract with a processor is not declared",
    Justification = "Processors follow instructions and keep secrecy by contract. No processing agreement is named.")]
[assembly: SuppressMessage("Privacy.Flows", "PRIV3006:The role of a recipient is not declared",
    Justification = "The policy says when these recipients get data, and not whether they decide on the processing themselves.")]
[assembly: SuppressMessage("Privacy.Flows", "PRIV3007:A recipient is tied to no purpose",
    Justification = "The policy lists the situations in which data are shared, beside its table and not by its purposes.")]
[assembly: SuppressMessage("Privacy.Flows", "PRIV3010:A transfer without data or recipient",
    Justification = "The policy speaks of service providers in general. It names neither these nor the data.")]
[assembly: SuppressMessage("Privacy.Retention", "PRIV4013:Words are all that limits the storage",
    Justification = "The general rule is the law's own words. Each row of the table says more, or is suppressed for itself.")]
