using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;
using static PrivacyAnalyzers.Reading.AttributeReader;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads what an assembly says of the organisation and of its processing as a whole.</summary>
internal static class OrganisationReader
{
    public static Organisation Read(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        var attributes = assembly.GetAttributes();
        if (!attributes.Any(a => KnownAttributes.KindOf(a) != KnownAttribute.None))
        {
            return Organisation.Unknown;
        }

        return new Organisation(
            Each(attributes, KnownAttribute.Controller).Where(HasName).Select(Controller).FirstOrDefault(),
            Each(attributes, KnownAttribute.JointController).Where(HasName).Select(JointController)
                .OrderBy(j => j.Name, StringComparer.Ordinal).ToEquatableArray(),
            Each(attributes, KnownAttribute.Representative).Where(HasName)
                .Select(r => new Representative(r.Text("Name")!, r.Text("Country"), r.Text("For"), Contact(r), r.Spot))
                .OrderBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.For, StringComparer.Ordinal).ToEquatableArray(),
            Each(attributes, KnownAttribute.DataProtectionOfficer)
                .Select(r => new Officer(r.Text("Name"), Contact(r), r.Text("Scope"), r.Spot)).FirstOrDefault(),
            Each(attributes, KnownAttribute.SupervisoryAuthority).Where(HasName)
                .Select(r => new Authority(r.Text("Name")!, r.Text("Country"), r.Text("Url"), r.Spot))
                .OrderBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.Country, StringComparer.Ordinal).ToEquatableArray(),
            Each(attributes, KnownAttribute.RequestHandling).Select(Requests).FirstOrDefault(),
            Each(attributes, KnownAttribute.PrivacyRegister).Select(Register).FirstOrDefault() ?? RegisterFacts.Unknown,
            StatementReader.Read(attributes),
            Defaults(attributes),
            Translations(attributes))
        {
            HasErrors = AnyHasErrors(attributes),
            Suppressions = Place.Pragmas(attributes, cancellationToken).ToEquatableArray(),
        };
    }

    private static bool HasName(AttributeReader read) => !string.IsNullOrWhiteSpace(read.Text("Name"));

    private static Contact Contact(AttributeReader read) =>
        new(read.Text("Address"), read.Text("Email"), read.Text("Phone"), read.Text("Url"));

    private static Controller Controller(AttributeReader read) => new(
        read.Text("Name")!,
        read.Text("Country"),
        read.Text("OrganizationNumber"),
        read.Text("RegistrationScheme"),
        read.Texts("TradingAs"),
        Contact(read),
        read.Text("Activity"),
        read.Text("Group"),
        read.Text("ResponsibleRole"),
        read.Texts("LegalRepresentatives"),
        read.Text("FinancialYearEnds"),
        read.Spot);

    private static JointController JointController(AttributeReader read) => new(
        read.Text("Name")!,
        read.Text("Country"),
        Contact(read),
        read.Texts("Purposes"),
        read.Text("Arrangement"),
        read.Text("ContactPoint"),
        read.Text("Duties"),
        read.Spot);

    private static RequestHandling Requests(AttributeReader read) => new(
        read.Text("At"),
        read.Number("AnswerWithinDays"),
        read.Number("AnswerWithinMonths"),
        read.Text("Extension"),
        read.Text("IdentityCheck"),
        read.Text("Fee"),
        read.Text("RefusedWhen"));

    private static RegisterFacts Register(AttributeReader read) => new(
        read.Text("Title"),
        read.Text("Language"),
        read.Text("Version"),
        read.Text("NoticeDate"),
        read.Text("NoticeUrl"),
        read.Text("LastReviewed"),
        read.Text("NextReview"),
        read.Text("NoticeChanges"),
        read.Number("MinimumAge"),
        read.Texts("NationalProfiles"),
        read.Spot);

    private static EquatableArray<DefaultRetention> Defaults(ImmutableArray<AttributeData> attributes) =>
        RetentionReader.ReadGrouped(attributes, r => r.Term<LegalBasis>("ForBasis"))
            .Select(g => new DefaultRetention(g.Key, g.Retention))
            .OrderBy(d => d.ForBasis)
            .ToEquatableArray();

    private static EquatableArray<Translation> Translations(ImmutableArray<AttributeData> attributes) =>
        Each(attributes, KnownAttribute.Translation)
            .Select(r => new Translation(r.Text("Language") ?? "", r.Text("Text") ?? "", r.Text("Translation") ?? ""))
            .Where(t => t.Language.Length > 0 && t.Text.Length > 0)
            .OrderBy(t => t.Language, StringComparer.Ordinal).ThenBy(t => t.Text, StringComparer.Ordinal)
            .ToEquatableArray();
}
