using PrivacyAnalyzers;
using RetentionDemo.Domain;

namespace RetentionDemo.Privacy;

public static class Purposes
{
    private const string OpenClaim = "A claim about the membership is open";

    [ProcessingPurpose("Run the membership", Measures = [Measures.RestrictedAccess])]
    [Uses(Categories.Contact, LegalBasis.Contract, Limb = BasisLimb.ContractPerformance,
        Provision = Provision.Contractual, IfNotGiven = "There is no membership")]
    [Retention(24, After = Events.MembershipEnded, Then = RetentionAction.Erase,
        Unless = OpenClaim, UnlessProperty = nameof(Member.HasOpenClaim), UnlessGround = ExceptionGround.LegalClaim)]
    [DeclaresNone(Matter.Recipients | Matter.Transfers | Matter.AutomatedDecisions)]
    public const string Membership = "membership";

    [ProcessingPurpose("Charge for rides", Measures = [Measures.RestrictedAccess])]
    [Uses(Categories.Rides, LegalBasis.Contract, Limb = BasisLimb.ContractPerformance,
        Provision = Provision.Contractual, IfNotGiven = "No bike is unlocked")]
    [Retention(12, After = Events.BikeReturned, Then = RetentionAction.Erase)]
    [DeclaresNone(Matter.Recipients | Matter.Transfers | Matter.AutomatedDecisions)]
    public const string Charging = "charging";

    [ProcessingPurpose("Choose whom to employ", Measures = [Measures.RestrictedAccess])]
    [Uses(Categories.Applications, LegalBasis.Contract, Limb = BasisLimb.PreContract,
        Provision = Provision.Contractual, IfNotGiven = "The application cannot be considered")]
    [Retention(24, After = Events.PositionFilled, Then = RetentionAction.Anonymise)]
    [DeclaresNone(Matter.Recipients | Matter.Transfers | Matter.AutomatedDecisions)]
    public const string Recruitment = "recruitment";

    [ProcessingPurpose("Settle accidents", Measures = [Measures.RestrictedAccess])]
    [Uses(Categories.Accidents, LegalBasis.Contract, Limb = BasisLimb.ContractPerformance,
        Provision = Provision.Contractual, IfNotGiven = "The insurance cannot be claimed")]
    [Retention(36, After = Events.AccidentSettled, Then = RetentionAction.Erase,
        Unless = "The injury has late effects", UnlessGround = ExceptionGround.LegalClaim)]
    [DeclaresNone(Matter.Recipients | Matter.Transfers | Matter.AutomatedDecisions)]
    public const string Accidents = "accidents";
}
