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

    [Party("Recipients that the person has agreed to", Description = Texts.Outside)]
    [Label("sv", "Mottagare med samtycke")]
    public const string Permitted = "permitted-recipients";

    [Party("Domain administrators", Description = Texts.DomainAdministrators), Label("sv", "Domänadministratörer")]
    [Note(May, Texts.MayChangePassword)]
    [Note(May, Texts.MaySuspend)]
    [Note(May, Texts.MayRetrieve)]
    [Note(May, Texts.MayHandOver)]
    [Note(May, Texts.MayRestrict)]
    public const string DomainAdministrators = "domain-administrators";

    [Party("Trusted processors", Description = Texts.WhoProcesses)]
    [Label("sv", "Betrodda företag och personer som behandlar för PEXCON:s räkning")]
    public const string Processors = "processors";

    [Party("Recipients for legal reasons",
        Description = Texts.OutsideWithAuthorities)]
    [Label("sv", "Mottagare av juridiska skäl")]
    public const string LegalReasons = "legal-reasons";

    [Party("Buyer or merger partner"), Label("sv", "Köpare vid sammanslagning, förvärv eller försäljning")]
    public const string Successor = "successor";

    [Party("Webbkonsulterna i Jämtland AB", Description = Texts.SuppliesDomain), Label("sv", "Webbkonsulterna i Jämtland AB")]
    [SuppressMessage("Privacy.Declarations", "PRIV1041:The declaration is never used", Justification = OnlyASupplier)]
    public const string Webbkonsulterna = "webbkonsulterna";

    [Party("Microsoft", Description = Texts.SuppliesOffice), Label("sv", "Microsoft")]
    [SuppressMessage("Privacy.Declarations", "PRIV1041:The declaration is never used", Justification = OnlyASupplier)]
    public const string Microsoft = "microsoft";

    [Party("Telia", Description = Texts.ProvidesOffice), Label("sv", "Telia")]
    [SuppressMessage("Privacy.Declarations", "PRIV1041:The declaration is never used", Justification = OnlyASupplier)]
    public const string Telia = "telia";
}
