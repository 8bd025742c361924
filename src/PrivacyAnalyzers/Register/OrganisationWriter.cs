using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;

namespace PrivacyAnalyzers.Register;

/// <summary>Prints who is responsible: Art. 30(1)(a), 13(1)(a) and (b), 13(2)(d).</summary>
internal sealed class OrganisationWriter(JsonWriter json)
{
    public void Write(Organisation organisation)
    {
        WriteController(organisation.Controller);
        WriteOfficer(organisation.Officer);
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
        WriteContact(controller.Address, controller.Email, controller.Phone, controller.Url);
        json.EndObject();
    }

    private void WriteOfficer(Officer? officer)
    {
        if (officer is null || officer.NotAppointed)
        {
            json.Property("dataProtectionOfficer", officer is null ? null : "none");
            return;
        }

        json.BeginObject("dataProtectionOfficer").Optional("name", officer.Name);
        WriteContact(officer.Address, officer.Email, officer.Phone, null);
        json.EndObject();
    }

    private void WriteContact(string? address, string? email, string? phone, string? url) =>
        json.BeginObject("contact")
            .Optional("address", address)
            .Optional("email", email)
            .Optional("phone", phone)
            .Optional("url", url)
            .EndObject();
}
