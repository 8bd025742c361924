using System;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Register;

/// <summary>Prints who is responsible and how to reach them: Art. 30(1)(a), 13(1)(a) and (b), 13(2)(d), 26, 27, 12.</summary>
internal sealed class OrganisationWriter(JsonWriter json)
{
    public void Write(Organisation organisation)
    {
        WriteController(organisation.Controller);
        if (organisation.JointControllers.IsEmpty && organisation.Statements.DeclaresNone(Matter.JointControllers))
        {
            json.Property("jointControllers", "none");
        }
        else
        {
            Rows.Write(json, "jointControllers", organisation.JointControllers, WriteJointController);
        }

        Rows.Write(json, "representatives", organisation.Representatives, WriteRepresentative);
        WriteOfficer(organisation);
        Rows.Write(json, "supervisoryAuthorities", organisation.Authorities, WriteAuthority);
        WriteRequests(organisation.Requests);
    }

    /// <summary>The storage periods that hold where nothing nearer says one, Art. 5(1)(e).</summary>
    public void WriteDefaults(Organisation organisation)
    {
        json.BeginArray("retentionDefaults");
        foreach (var found in organisation.Defaults.OrderBy(d => d.ForBasis))
        {
            json.BeginObject();
            TextWriter.WriteBasisName(json, "legalBasis", found.ForBasis);
            TextWriter.WriteRetentionFacts(json, found.Retention);
            json.EndObject();
        }

        json.EndArray();
    }

    /// <summary>The declared texts in other languages; of two translations of one text the first in ordinal order.</summary>
    public void WriteTranslations(Organisation organisation)
    {
        if (organisation.Translations.IsEmpty)
        {
            return;
        }

        json.BeginObject("translations");
        foreach (var language in organisation.Translations
            .GroupBy(t => t.Language, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            json.BeginObject(language.Key);
            foreach (var text in language.GroupBy(t => t.Text, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                json.Property(text.Key, text.Select(t => t.Translated).OrderBy(t => t, StringComparer.Ordinal).First());
            }

            json.EndObject();
        }

        json.EndObject();
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
            .Optional("registrationScheme", controller.RegistrationScheme)
            .OptionalArray("tradingAs", SortedIds.Of(controller.TradingAs))
            .Optional("activity", controller.Activity)
            .Optional("group", controller.Group)
            .Optional("responsibleRole", controller.ResponsibleRole)
            .OptionalArray("legalRepresentatives", SortedIds.Of(controller.LegalRepresentatives))
            .Optional("financialYearEnds", controller.FinancialYearEnds);
        WriteContact(json, controller.Contact);
        json.EndObject();
    }

    private static void WriteJointController(JsonWriter json, JointController joint)
    {
        json.Property("name", joint.Name).Optional("country", joint.Country);
        WriteContact(json, joint.Contact);
        json.OptionalArray("purposes", SortedIds.Of(joint.Purposes))
            .Optional("arrangement", joint.Arrangement)
            .Optional("contactPoint", joint.ContactPoint)
            .Optional("duties", joint.Duties);
    }

    private static void WriteRepresentative(JsonWriter json, Representative representative)
    {
        json.Property("name", representative.Name)
            .Optional("country", representative.Country)
            .Optional("for", representative.For);
        WriteContact(json, representative.Contact);
    }

    private void WriteOfficer(Organisation organisation)
    {
        if (organisation.Officer is not { } officer)
        {
            json.Property(
                "dataProtectionOfficer", organisation.Statements.DeclaresNone(Matter.DataProtectionOfficer) ? "none" : null);
            return;
        }

        json.BeginObject("dataProtectionOfficer").Optional("name", officer.Name).Optional("scope", officer.Scope);
        WriteContact(json, officer.Contact);
        json.EndObject();
    }

    private static void WriteAuthority(JsonWriter json, Authority authority) =>
        json.Property("name", authority.Name).Optional("country", authority.Country).Optional("url", authority.Url);

    private void WriteRequests(RequestHandling? requests)
    {
        if (requests is null)
        {
            return;
        }

        json.BeginObject("requestHandling")
            .Optional("at", requests.At)
            .Optional("answerWithinDays", requests.AnswerWithinDays)
            .Optional("answerWithinMonths", requests.AnswerWithinMonths)
            .Optional("extension", requests.Extension)
            .Optional("identityCheck", requests.IdentityCheck)
            .Optional("fee", requests.Fee)
            .Optional("refusedWhen", requests.RefusedWhen)
            .EndObject();
    }

    private static void WriteContact(JsonWriter json, Contact contact) =>
        json.BeginObject("contact")
            .Optional("address", contact.Address)
            .Optional("email", contact.Email)
            .Optional("phone", contact.Phone)
            .Optional("url", contact.Url)
            .EndObject();
}
