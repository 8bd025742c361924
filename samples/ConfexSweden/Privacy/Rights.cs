using ConfexSweden.Privacy;
using PrivacyAnalyzers;

[assembly: Right(DataRight.Access, Text = "Ask for an overview of the personal information that is held")]
[assembly: Right(DataRight.Rectification, Text = "Have incorrect or incomplete information corrected or changed")]
[assembly: Right(DataRight.Erasure, Text = "Have personal information erased")]
[assembly: Right(DataRight.Restriction, Text = "Have the processing restricted")]
[assembly: Right(
    DataRight.Portability,
    Text = "Have personal information transferred to a third party",
    Limits = "To a third party that provides services")]
[assembly: Right(
    DataRight.Objection,
    Text = "Object to how data are processed",
    Limits = "Where Confex considers the processing necessary for its legitimate interest",
    At = Routes.Unsubscribe,
    Channels = Channel.Link | Channel.Email)]
[assembly: Right(DataRight.WithdrawConsent, Text = "Correct or withdraw consent that was given")]
[assembly: Right(
    DataRight.Complaint,
    Text = "Complain about the processing to Integritetsskyddsmyndigheten, formerly Datainspektionen")]
