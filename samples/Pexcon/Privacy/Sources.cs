using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;

namespace Pexcon.Privacy;

/// <summary>Where data come from. That they hold for all processing is declared in <c>Organisation.cs</c>.</summary>
public static class Sources
{
    private const string Publicity = "The policy does not say whether anybody else has access to this source.";

    [DataSource("The person", SourceKind.DataSubject, Description = Texts.FromThePerson), Label("sv", "Den registrerade")]
    public const string Person = "data-subject";

    [DataSource("Use of the services", SourceKind.Observed, Description = Texts.FromUse), Label("sv", "Användning av tjänsterna")]
    public const string Use = "use-of-services";

    [DataSource("The employer", SourceKind.Employer, Description = Texts.FromEmployer), Label("sv", "Arbetsgivaren")]
    [SuppressMessage("Privacy.Declarations", "PRIV1097:Whether a source is public is not declared", Justification = Publicity)]
    public const string Employer = "employer";

    [DataSource("Partners and other suppliers", SourceKind.Partner), Label("sv", "Samarbetspartners och andra leverantörer")]
    [SuppressMessage("Privacy.Declarations", "PRIV1097:Whether a source is public is not declared", Justification = Publicity)]
    public const string Partners = "partners";

    [DataSource("Address updating services", SourceKind.ThirdParty, Description = Texts.FromAddressServices)]
    [Label("sv", "Tjänster för adressuppdatering")]
    [SuppressMessage("Privacy.Declarations", "PRIV1097:Whether a source is public is not declared", Justification = Publicity)]
    public const string AddressServices = "address-update-services";
}
