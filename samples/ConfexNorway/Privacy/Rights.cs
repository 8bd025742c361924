using ConfexNorway.Privacy;
using PrivacyAnalyzers;

[assembly: Right(DataRight.Access, Text = "Ask for an overview of the personal data that are held")]
[assembly: Right(DataRight.Rectification, Text = "Ask for rectification or change of incorrect or incomplete data")]
[assembly: Right(
    DataRight.Erasure,
    Text = "Ask for erasure, also by way of unsubscribing",
    Limits = "Only as far as Confex has no statutory obligation to keep certain data, such as invoice information under regnskapsloven",
    At = Routes.Unsubscribe,
    Channels = Channel.Website | Channel.Email,
    Law = Laws.AccountingAct)]
[assembly: Right(DataRight.Restriction, Text = "Ask for restriction of the processing")]
[assembly: Right(
    DataRight.Portability,
    Text = "Ask for personal data to be transferred to a third party that provides services",
    Limits = "In accordance with the right to data portability")]
[assembly: Right(
    DataRight.Objection,
    Text = "Object to how data are processed",
    At = Routes.Unsubscribe,
    Channels = Channel.Link | Channel.Website | Channel.Email)]
[assembly: Right(DataRight.WithdrawConsent, Text = "Correct or withdraw consent, at any time")]
[assembly: Right(DataRight.Complaint, Text = "Complain about the processing to Datatilsynet")]
