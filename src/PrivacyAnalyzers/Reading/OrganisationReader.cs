using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads what an assembly says of the organisation.</summary>
internal static class OrganisationReader
{
    public static Organisation Read(IAssemblySymbol assembly)
    {
        Controller? controller = null;
        Officer? officer = null;
        var authorities = new List<Authority>();
        string? title = null;
        string? language = null;

        foreach (var attribute in assembly.GetAttributes())
        {
            var kind = KnownAttributes.KindOf(attribute);
            if (kind == KnownAttribute.None)
            {
                continue;
            }

            var read = new AttributeReader(attribute, 0);
            switch (kind)
            {
                case KnownAttribute.Controller when !string.IsNullOrWhiteSpace(read.Text("Name")):
                    controller = new Controller(
                        read.Text("Name")!,
                        read.Text("Country"),
                        read.Text("OrganizationNumber"),
                        read.Text("Address"),
                        read.Text("Email"),
                        read.Text("Phone"),
                        read.Text("Url"),
                        read.Text("ResponsibleRole"));
                    break;
                case KnownAttribute.DataProtectionOfficer:
                    officer = new Officer(
                        read.Flag("NotAppointed"), read.Text("Name"), read.Text("Address"), read.Text("Email"), read.Text("Phone"));
                    break;
                case KnownAttribute.SupervisoryAuthority when !string.IsNullOrWhiteSpace(read.Text("Name")):
                    authorities.Add(new Authority(read.Text("Name")!, read.Text("Country"), read.Text("Url")));
                    break;
                case KnownAttribute.PrivacyRegister:
                    title = read.Text("Title");
                    language = read.Text("Language");
                    break;
            }
        }

        return new Organisation(
            controller,
            officer,
            authorities.OrderBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.Country, StringComparer.Ordinal)
                .ToEquatableArray(),
            title,
            language)
        {
            HasErrors = AttributeReader.AnyHasErrors(assembly.GetAttributes()),
        };
    }
}
