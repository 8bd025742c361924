using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>Who receives data, and the suppliers by name. What they get stands in <c>Disclosures.cs</c>.</summary>
public static class Parties
{
    private const string OnlyASupplier =
        "The policy names the supplier and its service. Which data reach it, for what and in which role, it does not say.";

    private const string May = "What they may do";

    [Party("PEXCON's employees"), Label("sv", "PEXCON:s anställda")]
    public const string Employees = "employees";

    [Party("PEXCON's suppliers"), Label("sv", "PEXCON:s leverantörer")]
    public const string Suppliers = "suppliers";

    [Party("PEXCON's customers"), Label("sv", "PEXCON:s kunder")]
    public const string Customers = "customers";

    [Party("Recipients that the person has agreed to", Description = "Companies, organisations or people outside PEXCON.")]
    [Label("sv", "Mottagare med samtycke")]
    public const string Permitted = "permitted-recipients";

    [Party("Domain administrators", Description = Texts.DomainAdministrators), Label("sv", "Domänadministratörer")]
    [Note(May, Texts.MayChangePassword)]
    [Note(May, Texts.MaySuspend)]
    [Note(May, Texts.MayRetrieve)]
    [Note(May, Texts.MayHandOver)]
    [Note(May, Texts.MayRestrict)]
    public const string DomainAdministrators = "domain-administrators";

    [Party("Trusted processors", Description = "Companies and people whose task is to process data for PEXCON.")]
    [Label("sv", "Betrodda företag och personer som behandlar för PEXCON:s räkning")]
    public const string Processors = "processors";

    [Party("Recipients for legal reasons",
        Description = "Companies, organisations or people outside PEXCON, authorities among them.")]
    [Label("sv", "Mottagare av juridiska skäl")]
    public const string LegalReasons = "legal-reasons";

    [Party("Buyer or merger partner"), Label("sv", "Köpare vid sammanslagning, förvärv eller försäljning")]
    public const string Successor = "successor";

    [Party("Webbkonsulterna i Jämtland AB", Description = "Supplies the domain."), Label("sv", "Webbkonsulterna i Jämtland AB")]
    [SuppressMessage("Privacy.Declarations", "PRIV1041:The declaration is never used", Justification = OnlyASupplier)]
    public const string Webbkonsulterna = "webbkonsulterna";

    [Party("Microsoft", Description = "Supplies Office 365 Business Premium, through Telia."), Label("sv", "Microsoft")]
    [SuppressMessage("Privacy.Declarations", "PRIV1041:The declaration is never used", Justification = OnlyASupplier)]
    public const string Microsoft = "microsoft";

    [Party("Telia", Description = "Provides Microsoft's Office 365 Business Premium to PEXCON."), Label("sv", "Telia")]
    [SuppressMessage("Privacy.Declarations", "PRIV1041:The declaration is never used", Justification = OnlyASupplier)]
    public const string Telia = "telia";
}
