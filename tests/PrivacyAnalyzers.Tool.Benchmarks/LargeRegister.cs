using System.Linq;
using System.Text.Json;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Benchmarks;

/// <summary>
/// A register of one of many applications of an organisation: nine activities of ten are its own, one of ten all have in common, with
/// members of each; the categories, the parties and the events are the organisation's.
/// </summary>
internal static class LargeRegister
{
    private const int Categories = 20;
    private const int Parties = 30;

    public static string Of(int number, int activities)
    {
        string assembly = $"Company.App{number}";
        string[] ids = [.. Enumerable.Range(0, activities).Select(i => i % 10 == 0 ? $"common-{i}" : $"app{number}-activity-{i}")];
        JsonElement register = JsonSerializer.SerializeToElement(
            new
            {
                schema = "urn:privacyanalyzers:ropa:2.0",
                schemaVersion = "2.0",
                register = new { assembly, title = $"Records of {assembly}", language = "en", languages = new[] { "en", "sv" }, covers = new[] { assembly } },
                controller = new { name = "Company AB", country = "SE", contact = new { address = "Storgatan 1, 111 11 Stockholm", email = "privacy@company.example" } },
                jointControllers = System.Array.Empty<object>(),
                representatives = System.Array.Empty<object>(),
                dataProtectionOfficer = "none",
                supervisoryAuthorities = new[] { new { name = "Integritetsskyddsmyndigheten", country = "SE" } },
                dataSubjectCategories = new[] { Named("customers") },
                dataCategories = Enumerable.Range(0, Categories).Select(i => new
                {
                    id = $"category-{i}",
                    label = Label($"Category {i}"),
                    legalBasis = new { article = "6(1)(b)", basis = "contract", declaredOn = "category" },
                    retention = Retention("category"),
                }),
                recipients = Enumerable.Range(0, Parties).Select(i => Named($"party-{i}")),
                retentionEvents = new[] { new { id = "left", label = Label("The customer left"), kind = "relationshipEnd" } },
                laws = System.Array.Empty<object>(),
                dataSources = System.Array.Empty<object>(),
                retentionDefaults = System.Array.Empty<object>(),
                securityMeasures = new[] { new { id = "encryption", label = Label("Encryption"), serves = new[] { "32(1)(a)" }, appliesTo = "all" } },
                assessments = System.Array.Empty<object>(),
                deviceAccess = "none",
                activities = ids.Select((id, i) => Activity(assembly, id, i)).OrderBy(activity => activity.id, System.StringComparer.Ordinal),
                processorActivities = System.Array.Empty<object>(),
                inventory = ids.SelectMany((id, i) => Members(assembly, i).Select((member, j) => new
                {
                    id = member,
                    type = $"{assembly}.Entity{i}",
                    member = $"Member{j}",
                    clrType = "string",
                    assembly,
                    categories = new[] { Category(i, j) },
                    dataSubjects = new[] { "customers" },
                    activities = new[] { id },
                    processing = System.Array.Empty<object>(),
                })).OrderBy(member => member.id, System.StringComparer.Ordinal),
                notPersonalData = System.Array.Empty<object>(),
                gaps = Enumerable.Range(0, activities / 10).Select(i => new
                {
                    rule = "PRIV3001",
                    title = "The purpose does not say who receives the data",
                    articles = "30(1)(d)",
                    severity = "warning",
                    about = $"F:{assembly}.Purposes.Activity{i}",
                    message = $"The purpose 'Activity{i}' does not say who receives the data (GDPR Art. 30(1)(d)).",
                }),
            });

        // As a build lays it out.
        return new JsonWriter().Value(register).ToString().Replace("\"schema\":", "\"$schema\":", System.StringComparison.Ordinal) + "\n";
    }

    private static Row Activity(string assembly, string id, int index) => new(
        id,
        true,
        Label($"Activity {id}"),
        "What is done, in a sentence of the length that people write in such places.",
        [new { article = "6(1)(b)", basis = "contract", limb = "contractPerformance", appliesTo = new[] { Category(index, 0), Category(index, 1) } }],
        ["customers"],
        [
            .. Enumerable.Range(0, 2).Select(j => new
            {
                category = Category(index, j),
                processing = new[] { new { legalBasis = new { article = "6(1)(b)", basis = "contract", declaredOn = "category" }, retention = Retention("category") } },
                members = new[] { Members(assembly, index)[j] },
            }),
        ],
        [
            .. Enumerable.Range(0, 2).Select(j => new { party = $"party-{(index + j) % Parties}", role = "processor", form = "identified", contract = "Data processing agreement" }),
        ]);

    private static string[] Members(string assembly, int index) => [.. Enumerable.Range(0, 2).Select(j => $"P:{assembly}.Entity{index}.Member{j}")];

    private static string Category(int index, int which) => $"category-{(index + which) % Categories}";

    private static object Retention(string declaredOn) => new
    {
        combine = "single",
        clauses = new[] { new { period = "P24M", months = 24, startEvent = "left", action = "erase" } },
        declaredOn,
    };

    private static object Named(string id) => new { id, label = Label(id) };

    private static object Label(string text) => new { en = text, sv = $"{text} (sv)" };

    /// <summary>An activity; the names are those of the register.</summary>
    private sealed record Row(
        string id, bool declared, object label, string description, object[] legalBases, string[] dataSubjects, object[] data, object[] recipients);
}
