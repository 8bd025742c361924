using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Register;

/// <summary>Prints the register, <c>ropa.json</c>: GDPR Art. 30(1), with the inventory that ties it to the code.</summary>
/// <remarks>A declared <c>"none"</c> and a missing value differ: what is missing is absent or null, and stands in
/// <c>gaps</c> where a rule asks for it.</remarks>
internal sealed class RegisterWriter
{
    public const string SchemaId = "urn:privacyanalyzers:ropa:1.0";

    public const string SchemaVersion = "1.0";

    private readonly DataMap map;
    private readonly JsonWriter json = new();
    private bool withGaps = true;
    private readonly SubjectFinder subjects;
    private readonly ActivityView activities;

    private RegisterWriter(DataMap map)
    {
        this.map = map;
        subjects = new SubjectFinder(map);
        activities = new ActivityView(map, subjects);
    }

    public static string Write(DataMap map)
    {
        var writer = new RegisterWriter(map);
        writer.Write();
        return writer.json.ToString();
    }

    /// <summary>The register as it is compared with others: what is found in it is not a part of that.</summary>
    public static string WriteWithoutGaps(DataMap map)
    {
        var writer = new RegisterWriter(map) { withGaps = false };
        writer.Write();
        return writer.json.ToString();
    }

    private void Write()
    {
        json.BeginObject()
            .Property("$schema", SchemaId)
            .Property("schemaVersion", SchemaVersion)
            .BeginObject("register")
            .Property("assembly", map.Assembly)
            .Optional("title", map.Organisation.Register.Title)
            .Property("language", map.Organisation.Language ?? TextWriter.Undetermined)
            .Array("covers", map.Covers)
            .EndObject();
        new OrganisationWriter(json).Write(map.Organisation);
        new VocabularyWriter(json, map).Write();
        WriteActivities();
        WriteInventory();
        WriteNotPersonal();
        if (withGaps)
        {
            WriteGaps();
        }

        json.EndObject();
    }

    private void WriteActivities()
    {
        json.BeginArray("activities");
        foreach (var activity in activities.All)
        {
            new ActivityWriter(json, map).Write(activity);
        }

        json.EndArray();
    }

    private void WriteInventory()
    {
        json.BeginArray("inventory");
        foreach (var type in map.Types)
        {
            foreach (var member in type.Members.Where(m => m.IsPersonal))
            {
                json.BeginObject()
                    .Property("id", member.Symbol)
                    .Property("type", type.Name)
                    .Property("member", member.Name)
                    .Property("clrType", member.ClrType)
                    .Property("assembly", type.Assembly)
                    .Array("categories", Distinct(member.Declarations.Select(d => d.Category)))
                    .Array("dataSubjects", Distinct(member.Declarations.SelectMany(d => subjects.Find(type, member, d))))
                    .Array("activities", Distinct(member.Declarations.SelectMany(d => Resolver.PurposesOf(d, map.Vocabulary))))
                    .BeginArray("processing");
                foreach (var cell in member.Declarations
                    .SelectMany(d => Resolver.Cells(d, map.Vocabulary)).Where(IsOwn).Distinct())
                {
                    WriteCell(cell);
                }

                json.EndArray().EndObject();
            }
        }

        json.EndArray();
    }

    /// <summary>Whether the member says it itself, or no activity says it: the rest would repeat the activity.</summary>
    private static bool IsOwn(Cell cell) =>
        cell.Purpose is null || cell.BasisOrigin == Origin.Member || cell.RetentionOrigin == Origin.Member;

    private void WriteCell(Cell cell)
    {
        json.BeginObject().Property("activity", cell.Purpose).Property("category", cell.Category);
        TextWriter.WriteBasis(json, "legalBasis", cell.Basis, cell.BasisOrigin);
        TextWriter.WriteRetention(json, "retention", cell.Retention, cell.RetentionOrigin);
        json.EndObject();
    }

    private void WriteNotPersonal()
    {
        json.BeginArray("notPersonalData");
        foreach (var type in map.Types)
        {
            foreach (var member in type.Members.Where(m => m.NotPersonal is not null && m.Declarations.IsEmpty))
            {
                json.BeginObject()
                    .Property("id", member.Symbol)
                    .Property("type", type.Name)
                    .Property("member", member.Name)
                    .Property("assembly", type.Assembly)
                    .Property("reason", member.NotPersonal!.Reason)
                    .EndObject();
            }
        }

        json.EndArray();
    }

    private void WriteGaps()
    {
        json.BeginArray("gaps");
        foreach (var gap in GapFinder.Find(map))
        {
            json.BeginObject()
                .Property("rule", gap.Rule.Id)
                .Property("title", gap.Rule.Title)
                .Property("articles", gap.Rule.Articles)
                .Property("severity", Iso.Term(gap.Rule.Severity))
                .Property("about", gap.Finding.About)
                .Property("message", gap.Finding.Message(gap.Rule));
            if (gap.Suppressed is { } suppressed)
            {
                json.BeginObject("suppressed")
                    .Property("by", Iso.Term(suppressed.Kind))
                    .Property("justification", suppressed.Justification)
                    .EndObject();
            }

            json.EndObject();
        }

        json.EndArray();
    }

    private static IEnumerable<string> Distinct(IEnumerable<string?> values) =>
        values.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v!).Distinct().OrderBy(v => v, StringComparer.Ordinal);
}
