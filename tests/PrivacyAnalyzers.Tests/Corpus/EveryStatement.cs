[assembly: JointController("The federation", Country = "NO", Address = "Road 2", Email = "info@federation.example", Phone = "+47", Url = "https://federation.example", Purposes = [Contoso.Calls.Raffle], Arrangement = "the agreement of 2024", ContactPoint = "Contoso", Duties = "Contoso informs, the federation answers.")]
[assembly: Representative("Contoso Europe", Country = "IE", For = "EU", Address = "Quay 3", Email = "eu@contoso.example", Phone = "+353", Url = "https://contoso.example/eu")]
[assembly: RequestHandling(At = "https://contoso.example/requests", AnswerWithinDays = 30, AnswerWithinMonths = 1, Extension = "two months, where there are many", IdentityCheck = "by the membership number", Fee = "none", RefusedWhen = "it is repeated without a reason")]
[assembly: Translation("sv", "raised at matches", "insamlat på matcher")]
[assembly: Retention(24, After = Contoso.Days.Drawn, ForBasis = LegalBasis.Consent, Unless = "a winner has not been found", UnlessGround = ExceptionGround.Agreement, ReviewEveryMonths = 12)]
[assembly: Right(DataRight.Access, Text = "A copy.", Limits = "not of others' data", At = "https://contoso.example/requests", Channels = Channel.Email | Channel.Website)]
[assembly: Right(DataRight.National, Text = "Directives for after death", Law = "Act 78-17, section 85", Countries = ["FR"])]
[assembly: DeclaresNone(Matter.ModelTraining | Matter.Sale, Note = "We never sell data.")]
[assembly: Note("breaches", "The board is told within a day.")]
[assembly: StoredIn("EEA", At = "the hosting company", Condition = "backups too")]
[assembly: NeverDiscloses(Contoso.Callers.Agency, Contoso.Sums.Tickets)]

namespace Contoso
{
    internal static class Days
    {
        [RetentionEvent("The draw", RetentionStartKind.ProcessEnd)]
        public const string Drawn = "drawn";
    }

    internal static class Origins
    {
        [DataSource("The buyer", SourceKind.DataSubject)]
        public const string Buyer = "buyer";
    }

    internal static class Callers
    {
        [Party("The printer", Country = "SE"), NeverDiscloses(Agency)]
        public const string Printer = "printer";

        [Party("The agency", Country = "US")]
        public const string Agency = "agency";
    }

    internal static class Tests
    {
        [Assessment("Law of the United States", AssessmentKind.TransferImpact, Status = AssessmentStatus.Done)]
        public const string America = "tia-agency";
    }

    internal static class Sums
    {
        [DataCategory("Tickets", LegalBasis = LegalBasis.Consent, WithdrawAt = "https://contoso.example/withdraw"), Retention(3, After = Days.Drawn, Then = RetentionAction.Erase)]
        [ObtainedFrom(Origins.Buyer), Note("form", "raised at matches")]
        public const string Tickets = "tickets";

        [DataCategory("Addresses", LegalBasis = LegalBasis.Contract), Retention(3, After = Days.Drawn)]
        public const string Addresses = "addresses";
    }

    internal static class Calls
    {
        [ProcessingPurpose("Raffle"), Uses(Sums.Tickets), Uses(Sums.Addresses)]
        [Discloses(Callers.Printer, RecipientRole.Processor, Sums.Addresses, Form = DataForm.Identified, Condition = "a prize is posted", Contract = "DPA-2", LegalBasis = LegalBasis.Contract, Law = "Lottery act", StartedBy = Initiator.Controller, OptOutAt = "https://contoso.example/no-post", Countries = ["SE", "NO"])]
        [Discloses(Callers.Agency, RecipientRole.Controller, Sums.Addresses)]
        [Transfer("US", TransferMechanism.StandardContractualClauses | TransferMechanism.DataPrivacyFramework, Party = Callers.Agency, Categories = [Sums.Addresses], Condition = "a prize from there", WhicheverApplies = true, Safeguards = "the clauses of 2021", CopyAt = "dpo@contoso.example", Assessment = Tests.America, Exposure = TransferExposure.Stored, Onward = true)]
        [Transfer("CA", Mechanism = TransferMechanism.Adequacy, Party = Callers.Agency)]
        [ObtainedFrom(Origins.Buyer, Sums.Tickets, Condition = "at a match", InformedAt = "on the ticket")]
        [Right(DataRight.Objection, At = "https://contoso.example/object")]
        [AutomatedProcessing(AutomationKind.Scoring | AutomationKind.SolelyAutomatedDecision, Logic = "The number drawn wins.", Significance = "A prize, or none.", Gateway = Article22Gateway.Contract, Law = "Lottery act", HumanReviewAt = "board@contoso.example", OptOutAt = "https://contoso.example/no-score", By = Callers.Agency, Categories = [Sums.Tickets])]
        [DirectMarketing(Channel.Email, LegalBasis = LegalBasis.Consent, Condition = "ticked", OptOutAt = "https://contoso.example/stop", Limits = "notices of a prize", CheckedAgainst = "the national list")]
        [DirectMarketing(Channels = Channel.Post | Channel.Phone, LegalBasis = LegalBasis.LegitimateInterests, SoftOptIn = true, OptOutAt = "https://contoso.example/stop")]
        public const string Raffle = "raffle";
    }

    [ObtainedFrom(Origins.Buyer), Note("table", "one row a ticket")]
    internal sealed class Ticket
    {
        [PersonalData(Category = Sums.Tickets, LegalBasis = LegalBasis.Consent, RetentionMonths = 3, Purposes = [Calls.Raffle], Provision = Provision.Contractual, IfNotGiven = "no ticket")]
        [Label("sv", "Köpare"), Label("sv", "Kund", Synonym = true)]
        [SensitiveData(SensitiveKind.NationalIdentificationNumber, Law = "Act 3", Justification = "prizes are taxed", Occurrence = Occurrence.Possible)]
        [ObtainedFrom(Origins.Buyer, Condition = "online"), Note("column", "old rows are empty")]
        public string? Buyer { get; set; }

        [RetentionStart, RetentionStart(Days.Drawn)] public DateOnly? DrawnOn { get; set; }
    }
}
