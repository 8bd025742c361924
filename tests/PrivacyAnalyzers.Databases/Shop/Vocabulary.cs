namespace PrivacyAnalyzers.Databases.Shop;

public static class Categories
{
    [DataCategory("Contact details")]
    public const string Contact = "contact";

    [DataCategory("Applications")]
    public const string Applications = "applications";
}

public static class Purposes
{
    [ProcessingPurpose("Deliver orders", LegalBasis = LegalBasis.Contract)]
    [Uses(Categories.Contact)]
    [Retention(24, After = Events.Left, Unless = OpenDispute, UnlessProperty = nameof(Customer.IsInDispute),
        UnlessGround = ExceptionGround.LegalClaim)]
    public const string Delivery = "delivery";

    [ProcessingPurpose("Choose staff", LegalBasis = LegalBasis.Contract)]
    [Uses(Categories.Applications)]
    [Retention(24, After = Events.Decided, Then = RetentionAction.Anonymise, Unless = OpenDispute,
        UnlessProperty = nameof(Applicant.IsInDispute), UnlessGround = ExceptionGround.LegalClaim)]
    public const string Recruitment = "recruitment";

    private const string OpenDispute = "a dispute is open";
}

public static class Events
{
    [RetentionEvent("The customer left", RetentionStartKind.RelationshipEnd, Description = "The account was closed.")]
    public const string Left = "left";

    [RetentionEvent("Decision", RetentionStartKind.ProcessEnd, Description = "The applicant was told the decision.")]
    public const string Decided = "decided";
}
