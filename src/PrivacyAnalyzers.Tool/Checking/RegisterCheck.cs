using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using PrivacyAnalyzers.JsonSchema;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Reading;

namespace PrivacyAnalyzers.Tool.Checking;

/// <summary>Whether a register follows its schema and its parts belong together, as one that a build wrote does.</summary>
internal static class RegisterCheck
{
    private static readonly Lazy<Schema> s_schema = new(LoadSchema);

    /// <summary>The version of the schema that this tool has with it.</summary>
    public static string SchemaVersion => s_schema.Value.Version;

    /// <summary>The parts of a register, each with its place: the schema lists them in the order in which a build writes them.</summary>
    public static IReadOnlyDictionary<string, int> Parts => s_schema.Value.Parts;

    /// <summary>
    /// Whether the register is of a newer minor version than the tool's schema: then the schema does not know its members, and
    /// only what the tool reads is checked.
    /// </summary>
    public static bool IsNewer(Register register)
    {
        return Version.TryParse(register.SchemaVersion, out Version? theirs) && theirs > Version.Parse(SchemaVersion);
    }

    /// <summary>What is wrong, each as one sentence; empty for a register as a build writes it.</summary>
    public static IReadOnlyList<string> Problems(RegisterFile file)
    {
        IEnumerable<string> ofSchema = IsNewer(file.Register) ? [] : s_schema.Value.Validator.Validate(file.Root.GetRawText());
        return [.. ofSchema, .. Duplicates(file.Register), .. Loose(file.Register)];
    }

    private static IEnumerable<string> Duplicates(Register register)
    {
        (string Part, IEnumerable<string> Ids)[] parts =
        [
            ("activities", register.Activities.Select(item => item.Id)),
            ("dataSubjectCategories", register.DataSubjectCategories.Select(item => item.Id)),
            ("dataCategories", register.DataCategories.Select(item => item.Id)),
            ("recipients", register.Parties.Select(item => item.Id)),
            ("retentionEvents", register.RetentionEvents.Select(item => item.Id)),
            ("laws", register.Laws.Select(item => item.Id)),
            ("dataSources", register.DataSources.Select(item => item.Id)),
            ("securityMeasures", register.SecurityMeasures.Select(item => item.Id)),
            ("assessments", register.Assessments.Select(item => item.Id)),
            ("processorActivities", register.ProcessorActivities.Select(item => item.Id)),
            ("inventory", register.Inventory.Select(item => item.Id)),
        ];
        return parts.SelectMany(part => part.Ids
            .GroupBy(id => id, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => $"{part.Part} has '{group.Key}' more than once"));
    }

    /// <summary>A build lists each activity that the inventory names, and each member that an activity names.</summary>
    private static IEnumerable<string> Loose(Register register)
    {
        var activities = register.Activities.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var members = register.Inventory.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        IEnumerable<string> ofInventory = register.Inventory.SelectMany(item => item.Activities
            .Where(id => !activities.Contains(id))
            .Select(id => $"inventory '{item.Id}' names the activity '{id}', which is not there"));
        IEnumerable<string> ofActivities = register.Activities.SelectMany(item => item.Data.SelectMany(data => data.Members)
            .Where(id => !members.Contains(id))
            .Select(id => $"activity '{item.Id}' names the member '{id}', which is not in the inventory"));
        return ofInventory.Concat(ofActivities).Distinct(StringComparer.Ordinal);
    }

    private static Schema LoadSchema()
    {
        using Stream resource = typeof(RegisterCheck).Assembly.GetManifestResourceStream("ropa.schema.json")!;
        using var reader = new StreamReader(resource);
        string text = reader.ReadToEnd();
        using var schema = JsonDocument.Parse(text);
        JsonElement properties = schema.RootElement.GetProperty("properties");
        return new Schema(
            new JsonSchemaValidator(text),
            properties.GetProperty("schemaVersion").GetProperty("const").GetString()!,
            properties.EnumerateObject().Select((property, place) => (property.Name, place)).ToDictionary(one => one.Name, one => one.place, StringComparer.Ordinal));
    }

    private sealed record Schema(JsonSchemaValidator Validator, string Version, IReadOnlyDictionary<string, int> Parts);
}
