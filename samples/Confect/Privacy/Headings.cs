using PrivacyAnalyzers;

namespace Confect.Privacy;

/// <summary>The headings that the policy sorts its purposes under. They hold no data of their own.</summary>
public static class Headings
{
    [ProcessingPurpose("Purchase and delivery"), Label("nb", "Kjøp og leveranse")]
    public const string PurchaseAndDelivery = "purchase-and-delivery";

    [ProcessingPurpose("Support and improvement"), Label("nb", "Support og forbedring")]
    public const string SupportAndImprovement = "support-and-improvement";

    [ProcessingPurpose("Security"), Label("nb", "Sikkerhet")]
    public const string Security = "security-purposes";

    [ProcessingPurpose("Marketing"), Label("nb", "Markedsføring")]
    public const string Marketing = "marketing";

    [ProcessingPurpose("Recruitment"), Label("nb", "Rekruttering")]
    public const string Recruitment = "recruitment";

    [ProcessingPurpose("Legal basis: legitimate interest")]
    [Label("nb", "Rettslig grunnlag: berettiget interesse")]
    public const string LegitimateInterest = "legitimate-interest";

    [ProcessingPurpose("Marketing and profiling")]
    [Label("nb", "Markedsføring og profilering")]
    public const string MarketingAndProfiling = "marketing-and-profiling";

    [ProcessingPurpose("Collection"), Label("nb", "Innsamling")]
    public const string Collection = "collection";

    [ProcessingPurpose("Within Confect"), Label("nb", "Innenfor Confect")]
    public const string WithinConfect = "within-confect";
}
