using PrivacyAnalyzers;

[assembly: Controller("Contoso AB", Country = "SE", Email = "privacy@contoso.example")]
[assembly: DeclaresNone(Matter.DataProtectionOfficer)]
[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Contoso.Web")]

namespace ValidCode;

public static class Events
{
    [RetentionEvent("Relationship ended", RetentionStartKind.RelationshipEnd)]
    public const string Ended = "ended";

    [RetentionEvent("Unsubscribed", RetentionStartKind.ConsentWithdrawn)]
    public const string Unsubscribed = "unsubscribed";
}

public static class Subjects
{
    [DataSubjectKind("Participants")]
    public const string Participant = "participant";
}

public static class Parties
{
    [Party("E-mail system", Country = "IE")]
    public const string Email = "email-system";
}

/// <summary>The class may hold ordinary constants and be partial, nested or generic-free as one likes.</summary>
public static partial class Categories
{
    public const int Version = 3;

    private const string Prefix = "data-";

    [DataCategory("Contact"), Label("sv", "Kontakt"), Label("de", "Kontakt")]
    [Retention(9, After = Events.Ended), Retention(9, After = Events.Unsubscribed, Combine = RetentionCombine.Earliest)]
    public const string Contact = Prefix + "contact";
}

public static partial class Categories
{
    [DataCategory("Position", LegalBasis = LegalBasis.Contract)]
    [Retention(Days = 0, After = Events.Ended)]
    public const string Position = Prefix + nameof(Position);
}

internal static class Purposes
{
    [ProcessingPurpose("Courses", Subjects = [Subjects.Participant])]
    [Uses(Categories.Contact, LegalBasis.Contract, Condition = "for participants")]
    [Uses(Categories.Contact, LegalBasis.LegitimateInterests, Interest = "to inform", Condition = "for others")]
    [Uses(Categories.Position)]
    [Discloses(Parties.Email, RecipientRole.Processor, Categories.Contact, Contract = "DPA-1")]
    public const string Courses = "courses";

    [ProcessingPurpose("Newsletter", LegalBasis = LegalBasis.Consent, WithdrawAt = "https://contoso.example/unsubscribe")]
    public const string Newsletter = "newsletter";
}
