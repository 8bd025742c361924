using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;

namespace PrivacyAnalyzers.Register;

/// <summary>Prints who is responsible: Art. 30(1)(a), 13(1)(a) and (b), 13(2)(d).</summary>
internal sealed class OrganisationWriter(JsonWriter json)
{
    public void Write(Organisation organisation)
    {
        WriteController(organisation.Controller);
        WriteOfficer(organisation);
        json.BeginArray("supervisoryAuthorities");
        foreach (var authority in organisation.Authorities)
        {
            json.BeginObject()
                .Property("name", authority.Name)
                .Optional("country", authority.Country)
                .Optional("url", authority.Url)
                .EndObject();
        }

        json.EndArray();
    }

    private void WriteController(Controller? controller)
    {
        if (controller is null)
        {
            json.Property("controller", null);
            return;
        }

        json.BeginObject("controller")
            .Property("name", controller.Name)
            .Optional("country", controller.Country)
            .Optional("registrationNumber", controller.OrganizationNumber)
            .Optional("responsibleRole", controller.ResponsibleRole);
        WriteContact(controller.Contact);
        json.EndObject();
    }

    private void WriteOfficer(Organisation organisation)
    {
        if (organisation.Officer is not { } officer)
        {
            json.Property(
                "dataProtectionOfficer", organisation.Statements.DeclaresNone(Matter.DataProtectionOfficer) ? "none" : null);
            return;
        }

        json.BeginObject("dataProtectionOfficer").Optional("name", officer.Name);
        WriteContact(officer.Contact);
        json.EndObject();
    }

    private void WriteContact(Contact contact) =>
        json.BeginObject("contact")
            .Optional("address", contact.Address)
            .Optional("email", contact.Email)
            .Optional("phone", contact.Phone)
            .Optional("url", contact.Url)
            .EndObject();
}
