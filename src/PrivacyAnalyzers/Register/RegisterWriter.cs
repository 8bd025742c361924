using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Resolution;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Rules.Detection;

namespace PrivacyAnalyzers.Register;

/// <summary>Prints the register, <c>ropa.json</c>: GDPR Art. 30, with the inventory that ties it to the code.</summary>
/// <remarks>A declared <c>"none"</c> and a missing value differ: what is missing is absent or null, and stands in
/// <c>gaps</c> where a rule asks for it.</remarks>
internal sealed class RegisterWriter
{
    public const string SchemaId = "urn:privacyanalyzers:ropa:2.0";

    public const string SchemaVersion = "2.0";

    private readonly WholeMap whole;
    private readonly DataMap map;
    private readonly JsonWriter json = new();

    private RegisterWriter(WholeMap whole)
    {
        this.whole = whole;
        map = whole.Map;
    }

    public static string Write(DataMap map, Detections detections) => Written(map, detections).ToString();

    /// <summary>The register as the file in which it leaves the compiler.</summary>
    public static string WriteSource(DataMap map, Detections detections) =>
        Written(map, detections).Finish(RegisterSource.Before, RegisterSource.After);

    /// <summary>The register as it is compared with others: what is found in it is not a part of that.</summary>
    public static string WriteWithoutGaps(WholeMap whole)
    {
        var writer = new RegisterWriter(whole);
        writer.Write(null);
        return writer.json.ToString();
    }

    private static JsonWriter Written(DataMap map, Detections detections)
    {
        var run = RuleRun.Of(map);
        var writer = new RegisterWriter(run.Whole);
        writer.Write(GapFinder.Find(run, detections));
        return writer.json;
    }

    private void Write(IReadOnlyList<Gap>? gaps)
    {
        var organisation = map.Organisation;
        var words = new VocabularyWriter(json, map);
        var who = new OrganisationWriter(json);
        json.BeginObject().Property("$schema", SchemaId).Property("schemaVersion", SchemaVersion);
        WriteRegister(organisation.Register);
        who.Write(organisation);
        new StatementsWriter(json).Write(organisation.Statements);
        words.Write();
        who.WriteDefaults(organisation);
        words.WriteSafeguards();
        WriteActivities();
        words.WriteProcessorActivities();
        new InventoryWriter(json, map, whole.Subjects).Write();
        who.WriteTranslations(organisation);
        if (gaps is not null)
        {
            WriteGaps(gaps);
        }

        json.EndObject();
    }

    private void WriteRegister(RegisterFacts register) =>
        json.BeginObject("register")
            .Property("assembly", map.Assembly)
            .Optional("title", register.Title)
            .Property("language", register.Language ?? TextWriter.Undetermined)
            .Array("languages", Languages())
            .Optional("version", register.Version)
            .Optional("noticeDate", register.NoticeDate)
            .Optional("noticeUrl", register.NoticeUrl)
            .Optional("noticeChanges", register.NoticeChanges)
            .Optional("lastReviewed", register.LastReviewed)
            .Optional("nextReview", register.NextReview)
            .Optional("minimumAge", register.MinimumAge)
            .OptionalArray("nationalProfiles", SortedIds.Of(register.NationalProfiles))
            .Array("covers", map.Covers)
            .EndObject();

    /// <summary>The languages in which anything stands, Art. 12(1).</summary>
    private IEnumerable<string> Languages() => SortedIds.Of(map.Vocabulary.Terms.SelectMany(t => t.Labels)
        .Concat(map.Types.SelectMany(t => t.Members).SelectMany(m => m.Labels))
        .Select(l => l.Language)
        .Concat(map.Organisation.Translations.Select(t => t.Language))
        .Append(map.Organisation.Language ?? ""));

    private void WriteActivities()
    {
        json.BeginArray("activities");
        foreach (var activity in whole.Activities.All)
        {
            new ActivityWriter(json, map).Write(activity);
        }

        json.EndArray();
    }

    private void WriteGaps(IReadOnlyList<Gap> gaps)
    {
        json.BeginArray("gaps");
        foreach (var gap in gaps)
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

            json.Flag("inBaseline", gap.InBaseline).EndObject();
        }

        json.EndArray();
    }
}
