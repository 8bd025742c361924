namespace Contoso
{
    internal static class Laws
    {
        [Note("remark", "Checked by the board.")]
        [Law("Bokföringslag (1999:1078)", Country = "SE", Provision = "7 kap. 2 §", Url = "https://law.example/1999:1078", MinimumMonths = 84, Anchor = PeriodAnchor.EndOfCalendarYearOfFinancialYearEnd)]
        public const string Accounting = "accounting-act";
    }

    internal static class Sources
    {
        [DataSource("The person", SourceKind.DataSubject, Description = "Forms and calls."), Label("sv", "Personen")]
        public const string Person = "person";

        [Note("remark", "Checked by the board.")]
        [DataSource("Address register", Kind = SourceKind.PublicRegister, Access = SourceAccess.Public, Url = "https://register.example")]
        public const string Register = "address-register";
    }

    internal static class Safeguards
    {
        [SecurityMeasure("Encryption", Article32.PseudonymisationAndEncryption | Article32.Confidentiality, Description = "At rest and in transit.", Certification = "ISO/IEC 27001", ReviewEveryMonths = 12)]
        public const string Encryption = "encryption";

        [Note("remark", "Checked by the board.")]
        [SecurityMeasure("Backups", Serves = Article32.Availability | Article32.Restoration)]
        public const string Backups = "backups";

        [Assessment("Balance of interests: welcome calls", AssessmentKind.LegitimateInterests, Description = "Before the first call.", Status = AssessmentStatus.Done, Date = "2025-03-31", Url = "https://contoso.example/lia", Interest = "to keep members", Necessity = "a letter goes unread", Impact = "one call a year", Safeguards = ["a list of those who refuse"], Evidence = ["a survey of 2024"], Conclusion = "The interest is not overridden.")]
        public const string WelcomeBalance = "lia-welcome";

        [Assessment("Impact of the health records", Kind = AssessmentKind.DataProtectionImpact, Status = AssessmentStatus.InProgress)]
        public const string CareImpact = "dpia-care";

        [Note("remark", "Checked by the board.")]
        [Assessment("Transfers to the United States", AssessmentKind.TransferImpact, Status = AssessmentStatus.Done)]
        public const string AmericaImpact = "tia-us";
    }

    internal static class People
    {
        [DataSubjectKind("Guardians", OnBehalfOf = "the child")]
        public const string Guardian = "guardian";

        [Note("remark", "Checked by the board.")]
        [DataSubjectKind("Young members", Description = "Under 16.", Vulnerable = true, Children = true, ActsThrough = Guardian)]
        public const string Young = "young-member";
    }

    internal static class Dates
    {
        [RetentionEvent("The membership began", Kind = RetentionStartKind.ProcessEnd)]
        public const string Joined = "joined";

        [RetentionEvent("The membership ended", RetentionStartKind.RelationshipEnd)]
        public const string Resigned = "resigned";

        [Note("remark", "Checked by the board.")]
        [RetentionEvent("The card expires", RetentionStartKind.ValidityEnd)]
        public const string CardExpires = "card-expires";
    }

    internal static class Kept
    {
        [DataCategory("Member data", LegalBasis = LegalBasis.Contract, Limb = BasisLimb.ContractPerformance)]
        [Retention(Days = 90, After = Dates.Resigned, CountedFrom = PeriodAnchor.EndOfMonth, AtMost = true, Then = RetentionAction.Restrict, When = "no fee is open", WhenProperty = "HasPaid", WhenValue = true)]
        [Retention(24, After = Dates.Resigned, Combine = RetentionCombine.Latest, Then = RetentionAction.Erase, Unless = "a dispute", UnlessProperty = "IsDisputed", UnlessGround = ExceptionGround.LegalClaim)]
        [ObtainedFrom(Sources.Person)]
        public const string Member = "member-data";

        [DataCategory("Cards", PartOf = Member, OpenEnded = true, Medium = DataMedium.ThisCode | DataMedium.Paper)]
        [Retention(Until = Dates.CardExpires), ObtainedFrom(Sources.Register)]
        public const string Card = "cards";

        [DataCategory("Receipts", LegalBasis = LegalBasis.LegalObligation, Law = Laws.Accounting)]
        [Retention(Statute = Statutes.SwedenAccounting)]
        [Retention(Unless = "an audit is open", UnlessProperty = "IsDisputed", UnlessGround = ExceptionGround.LegalObligation)]
        public const string Receipt = "receipts";

        [DataCategory("Health", HeldBy = Others.Clinic, Article9 = Article9.ExplicitConsent)]
        [SensitiveData(SensitiveKind.Health, Article9 = Article9.ExplicitConsent, Occurrence = Occurrence.Certain)]
        [SensitiveData(SensitiveKind.CriminalConvictions, Law = Laws.Accounting, Occurrence = Occurrence.Possible)]
        [Retention(AccordingTo = "the clinic's schedule", DecidedBy = Others.Clinic)]
        [SuppressMessage("Privacy", "PRIV4018", Justification = "The clinic decides.")]
        public const string Health = "health";

        [DataCategory("Honours")]
        [Retention(WithoutEnd = "the history of the club", ReviewEveryMonths = 60, UnlessGround = ExceptionGround.ArchivingResearchStatistics)]
        public const string Honours = "honours";
    }

    internal static class Others
    {
        [Party("The clinic", Contact = "clinic@clinic.example", SubprocessorOf = Mailer, Certifications = ["ISO/IEC 27001", "ISO/IEC 27701"])]
        [Retention(120, After = Dates.Resigned), StoredIn("EEA", At = "its data centre", Condition = "always")]
        public const string Clinic = "clinic";

        [Party("The mailer", Country = "US"), Transfer("US", TransferMechanism.DataPrivacyFramework, Assessment = Safeguards.AmericaImpact)]
        public const string Mailer = "mailer";
    }

    internal static class Aims
    {
        [ProcessingPurpose("Care", Description = "For members who ask.", BusinessArea = "Health", Subjects = [People.Young, People.Guardian], Measures = [Safeguards.Encryption], Systems = ["Journal"], Countries = ["SE"], Begins = Dates.Joined, Ends = Dates.Resigned, Risks = RiskIndicator.SensitiveData | RiskIndicator.VulnerableSubjects, ImpactAssessment = Safeguards.CareImpact)]
        [Uses(Kept.Health, LegalBasis.Consent, Limb = BasisLimb.ExplicitConsent, Condition = "the member asks", Article9 = Article9.ExplicitConsent, ConsentRecord = "the consent ledger", WithdrawAt = "https://contoso.example/withdraw", Provision = Provision.Optional, IfNotGiven = "there is no care")]
        [Uses(Kept.Member, LegalBasis.Contract, Provision = Provision.Contractual, Days = 30, After = Dates.Resigned, Then = RetentionAction.Erase)]
        [Retention(12, After = Dates.Resigned, For = Kept.Card)]
        [SuppressMessage("Privacy", "PRIV4021", Justification = "The register is asked about members only.")]
        public const string Care = "care";

        [ProcessingPurpose("Welcome calls", PartOf = Care, CompatibleWith = [Care], LegalBasis = LegalBasis.LegitimateInterests, Interest = "to keep members", InterestOf = InterestHolder.Controller, Assessment = Safeguards.WelcomeBalance, ObjectAt = "https://contoso.example/object")]
        [Uses(Kept.Card), Uses(Kept.Honours, After = Dates.Resigned, Criterion = "while the club exists")]
        public const string Welcome = "welcome";

        [ProcessingPurpose("Club history", LegalBasis = LegalBasis.LegitimateInterests, Interest = "to remember", ObjectAt = "https://contoso.example/object", Regime = ProcessingRegime.Archiving, Authorisation = "the board, 2020-01-15")]
        [Uses(Kept.Honours), Uses(Kept.Receipt, LegalBasis.LegalObligation, Law = Laws.Accounting, Months = 108, After = Dates.Resigned), DeclaresNone(Matter.Recipients | Matter.Transfers)]
        public const string History = "history";
    }

    internal static class Devices
    {
        [DeviceAccess("Session", DeviceTechnology.Cookies | DeviceTechnology.LocalStorage, Description = "Keeps a member signed in.", Need = DeviceAccessNeed.StrictlyNecessary, Purposes = [Aims.Care], Scope = "the member pages", LegalBasis = LegalBasis.Contract)]
        [Retention(Days = 1, After = Dates.Joined)]
        public const string Session = "session";

        [Note("remark", "Checked by the board.")]
        [DeviceAccess("Opened letters", Technology = DeviceTechnology.Pixels, Need = DeviceAccessNeed.Analytics, Provider = Others.Mailer, Permission = "the settings of the account", LegalBasis = LegalBasis.Consent, WithdrawAt = "https://contoso.example/withdraw")]
        [Retention(6, After = Dates.Joined)]
        public const string Opened = "opened";
    }

    internal static class Services
    {
        [ProcessorActivity("Member lists of other clubs", Description = "Hosting.", Controllers = ["Clubs of the district"], ControllerContact = "the contract", Processing = ["hosting", "support"], Categories = [Kept.Member], Subjects = [People.Young], Measures = [Safeguards.Encryption], Contract = "DPA-7")]
        [Discloses(Others.Mailer, RecipientRole.SubProcessor, Contract = "DPA-8"), Transfer("US", TransferMechanism.StandardContractualClauses, Party = Others.Mailer)]
        public const string Lists = "member-lists";
    }

    [DataSubject(People.Young)]
    internal sealed class Member
    {
        [PersonalData(Kept.Member)] public string Name { get; set; } = "";

        [PersonalData(Kept.Card)] public string? Card { get; set; }

        [PersonalData(Kept.Honours)] public string? Medal { get; set; }

        [PersonalData(Kept.Honours), Anonymised(AnonymisationMethod.YearOnly)] public DateOnly? MedalOn { get; set; }

        [PersonalData(Kept.Honours), Anonymised(AnonymisationMethod.Unique, Value = "gone-")] public string? MedalNumber { get; set; }

        [PersonalData(Kept.Honours), Anonymised(AnonymisationMethod.Prefix, Keep = 2)] public string? MedalTown { get; set; }

        [RetentionMark(RetentionAction.Review)] public DateTimeOffset? ReviewedAt { get; set; }

        [PersonalData(Kept.Receipt)] public decimal? Fee { get; set; }

        [RetentionStart(Dates.Joined)] public DateOnly JoinedOn { get; set; }

        [RetentionStart(Dates.Resigned)] public DateOnly? ResignedOn { get; set; }

        [RetentionStart(Dates.CardExpires)] public DateOnly? CardExpiresOn { get; set; }

        [NotPersonalData("a switch for the retention code, not about the person")]
        public bool HasPaid { get; set; }

        [NotPersonalData("a switch for the retention code, not about the person")]
        public bool IsDisputed { get; set; }
    }
}
