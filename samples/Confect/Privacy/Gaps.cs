using System.Diagnostics.CodeAnalysis;
using Confect.Privacy;

// What the policy leaves open of the whole. What it leaves open of a part is suppressed there.
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1064:No supervisory authority or no rights are declared",
    Justification = Reasons.NoAuthority)]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1068:No security measures are declared",
    Justification = Reasons.NoMeasures)]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1093:Whether data have to be provided is not declared",
    Justification = Reasons.NoProvision)]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1106:Whether there is a data protection officer is not declared",
    Justification = Reasons.NoOfficer)]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1107:The source is tied to no data",
    Justification = Reasons.SourcesInGeneral)]
[assembly: SuppressMessage("Privacy.Declarations", "PRIV1112:Somebody can be reached by letter or through a website only",
    Justification = Reasons.OnlyTheWebsite)]
[assembly: SuppressMessage("Privacy.Flows", "PRIV3006:The role of the recipient is not declared",
    Justification = Reasons.NoRole)]
[assembly: SuppressMessage("Privacy.Flows", "PRIV3007:The recipient is tied to no purpose",
    Justification = Reasons.NotTied)]
