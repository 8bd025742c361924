using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>Names with contact details, in one line.</summary>
internal static class ContactWording
{
    public static string Say(string? name, string? country, Contact contact)
    {
        return string.Join(", ", new[] { name, contact.Address, country, contact.Email, contact.Phone, contact.Url }.Where(part => !string.IsNullOrWhiteSpace(part)));
    }

    /// <summary>Who answers for the processing, each in one line, with a key of the phrases for what they are.</summary>
    public static IEnumerable<(string Key, string Text)> Responsible(Register register, Phrases phrases)
    {
        yield return ("who.controller", register.Controller is { } controller
            ? Say(controller.Name, phrases.Country(controller.Country), controller.Contact)
            : phrases["say.undeclared"]);
        foreach (JointController joint in register.JointControllers.Items)
        {
            yield return ("who.jointController", Say(joint.Name, phrases.Country(joint.Country), joint.Contact));
        }

        foreach (Representative representative in register.Representatives)
        {
            yield return ("who.representative", Say(representative.Name, phrases.Country(representative.Country), representative.Contact));
        }

        if (register.DataProtectionOfficer.Items.Count == 0)
        {
            yield return ("who.dpo", phrases[register.DataProtectionOfficer.IsNone ? "say.noneAppointed" : "say.undeclared"]);
        }

        foreach (DataProtectionOfficer officer in register.DataProtectionOfficer.Items)
        {
            yield return ("who.dpo", Say(officer.Name, null, officer.Contact));
        }

        foreach (SupervisoryAuthority authority in register.SupervisoryAuthorities)
        {
            yield return ("who.authority", Say(authority.Name, phrases.Country(authority.Country), new Contact { Url = authority.Url }));
        }
    }
}
