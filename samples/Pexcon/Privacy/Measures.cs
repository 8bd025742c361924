using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>
/// How data are protected against unauthorised access, alteration, disclosure and destruction. No purpose names them: they
/// hold for all.
/// </summary>
public static class Measures
{
    [SecurityMeasure("Review of routines", Article32.Confidentiality | Article32.Testing, Description = Texts.RoutinesReviewed)]
    [Label("sv", "Granskning av rutiner")]
    public const string RoutineReview = "routine-review";

    [SecurityMeasure("Limited access", Article32.Confidentiality, Description = Texts.AccessLimited)]
    [Label("sv", "Begränsad åtkomst")]
    public const string LimitedAccess = "limited-access";

    [SecurityMeasure("Confidentiality by contract", Article32.Confidentiality, Description = Texts.BoundByContract)]
    [Label("sv", "Sekretess enligt kontrakt")]
    public const string ContractualSecrecy = "contractual-secrecy";
}
