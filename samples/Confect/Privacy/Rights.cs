using Confect.Privacy;
using PrivacyAnalyzers;

[assembly: Right(DataRight.Access, Text = Texts.Access)]
[assembly: Right(DataRight.Rectification, Text = Texts.Rectification)]
[assembly: Right(DataRight.Erasure, Text = Texts.Erasure)]
[assembly: Right(DataRight.Restriction, Text = Texts.Restriction)]
[assembly: Right(DataRight.Portability, Text = Texts.Portability)]
[assembly: Right(DataRight.Objection, Text = Texts.Objection, Limits = Texts.OnlyLegitimateInterest)]
// No purpose of the policy rests on a public task.
[assembly: Right(DataRight.Objection, Text = Texts.ObjectionToPublicTask)]
[assembly: Right(DataRight.ObjectionToDirectMarketing, Text = Texts.ObjectionToMarketing)]
[assembly: Right(DataRight.ObjectionToDirectMarketing,
    Text = Texts.MarketingOptOut, At = Texts.OptOut, Channels = Channel.Link, Limits = Texts.StillSent)]

// In the section on legal bases, not among the rights.
[assembly: Right(DataRight.WithdrawConsent, Text = Texts.Withdrawal)]

// In the section on processors.
[assembly: Right(DataRight.Information, Text = Texts.SubprocessorOverview, At = Texts.Footer)]

[assembly: RequestHandling(At = Texts.Footer)]
[assembly: Note(Topics.Rights, Texts.RightsLimit)]
[assembly: Note(Topics.Rights, Texts.RightsCommitment)]
[assembly: Note(Topics.Rights, Texts.RightsAddressee)]
