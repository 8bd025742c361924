using Confect.Privacy;
using PrivacyAnalyzers;

// What the policy says of the whole and no other place has.
[assembly: Note(Topics.Definition, Texts.PersonalData)]
[assembly: Note(Topics.Scope, Texts.Scope)]
[assembly: Note(Topics.Responsibility, Texts.Decisions)]
[assembly: Note(Topics.LegalBases, Texts.SeveralBases)]
[assembly: Note(Topics.LegalBases, Texts.AgreementBasis)]
[assembly: Note(Topics.LegalBases, Texts.ConsentBasis)]
[assembly: Note(Topics.LegalBases, Texts.InterestBasis)]
[assembly: Note(Topics.Retention, Texts.DifferentPeriods)]
[assembly: Note(Topics.Retention, Texts.ExamplesOnly)]
[assembly: Note(Topics.Retention, Texts.AskOnDeletion)]
[assembly: Note(Topics.Recipients, Texts.OutsideConfect)]

// Where the two languages part.
[assembly: Note(Topics.Translation, Texts.SameRegister)]
[assembly: Note(Topics.Translation, Texts.UserDrift)]
[assembly: Note(Topics.Translation, Texts.CourtDrift)]
[assembly: Note(Topics.Translation, Texts.PartnerDrift)]
[assembly: Note(Topics.Translation, Texts.SubprocessorDrift)]
[assembly: Note(Topics.Translation, Texts.ListDrift)]
[assembly: Note(Topics.Translation, Texts.SectionDrift)]
