using Pexcon.Privacy;
using PrivacyAnalyzers;

[assembly: RequestHandling(At = Routes.Support)]

[assembly: Right(DataRight.Access, Text = Texts.Access, At = Routes.Support, Channels = Channel.Email)]
[assembly: Right(DataRight.Rectification, Text = Texts.Rectification, At = Routes.Support, Channels = Channel.Email)]
[assembly: Right(DataRight.WithdrawConsent, Text = Texts.WithdrawConsent, At = Routes.Support, Channels = Channel.Email)]
[assembly: Right(DataRight.Objection, Text = Texts.Objection, At = Routes.Support, Channels = Channel.Email)]
[assembly: Right(
    DataRight.ObjectionToDirectMarketing,
    Text = Texts.NoMoreMailings,
    At = Routes.Unsubscribe,
    Channels = Channel.Link | Channel.Email | Channel.Phone | Channel.Post)]
[assembly: Right(DataRight.Erasure, Limits = Texts.ErasureLimits, At = Routes.Support, Channels = Channel.Email)]
[assembly: Right(DataRight.Restriction, Limits = Texts.RestrictionLimits, At = Routes.Support, Channels = Channel.Email)]
[assembly: Right(
    DataRight.Portability,
    Text = Texts.Portability,
    Limits = Texts.PortabilityLimits,
    At = Routes.Support,
    Channels = Channel.Email)]
[assembly: Right(
    DataRight.Complaint,
    Text = Texts.Complaint,
    Limits = Texts.ComplaintLimits,
    At = "Integritetsskyddsmyndigheten")]
