using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Tool.Comparing;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Comparing;

public sealed class RegisterComparisonTests
{
    /// <summary>A register with all that a change can be about.</summary>
    private static readonly string s_rich = Registers.Changed(json =>
    {
        Activity(json)["transfers"] = Json("""[ { "country": "US", "mechanisms": [ { "article": "46(2)(c)", "mechanism": "standardContractualClauses" } ], "safeguards": "SCC 2021", "categories": ["contact"] } ]""");
        Activity(json)["recipients"] = Json("""[ { "party": "mailer", "role": "processor", "form": "pseudonymised", "categories": ["contact"], "contract": "DPA 7" } ]""");
        Activity(json)["impactAssessment"] = "dpia";
        json["assessments"] = Json("""[ { "id": "dpia", "label": { "en": "DPIA" }, "kind": "dataProtectionImpact", "status": "done" } ]""");
        json["dataProtectionOfficer"] = Json("""{ "name": "D. P. Olsen", "contact": { "email": "dpo@shop.example" } }""");
        json["rights"] = Json("""[ { "article": "15", "right": "access", "exerciseAt": "privacy@shop.example" } ]""");
        json["automatedProcessing"] = "none";
        json["neverDisclosed"] = Json("""[ { "party": "mailer", "categories": ["diet"] } ]""");
        json["inventory"]![0]!["anonymised"] = Json("""{ "method": "fixed", "leaves": "replaced", "stillDistinguishes": false }""");
        json["declaredNone"] = Json("""[ { "matter": "sale" } ]""");
        json["storage"] = Json("""[ { "place": "EU" } ]""");
        json["register"]!["minimumAge"] = 16;
        json["dataSubjectCategories"]![0]!["vulnerable"] = true;
        json["recipients"]![1]!["country"] = "SE";
        json["activities"]![0]!["data"]![0]!["processing"]![0]!["legalBasis"]!["withdrawAt"] = "the link";
    });

    /// <summary>One change each, and what it has to be found to be.</summary>
    private static readonly Dictionary<string, (ChangeKind Kind, Action<JsonNode> Change)> s_cases = new(StringComparer.Ordinal)
    {
        ["activity-added"] = (ChangeKind.NewData, json => json["activities"]!.AsArray().Add(With(Activity(json), "id", "newsletter"))),
        ["activity-gone"] = (ChangeKind.Weakened, json => json["activities"]!.AsArray().Clear()),
        ["category-added"] = (ChangeKind.NewData, json => json["dataCategories"]!.AsArray().Add(With(json["dataCategories"]![0]!, "id", "payment"))),
        ["category-gone"] = (ChangeKind.Weakened, json => json["dataCategories"]!.AsArray().RemoveAt(1)),
        ["category-raised"] = (ChangeKind.NewData, json => json["dataCategories"]![0]!["nationalId"] = Json("[ {} ]")),
        ["category-lowered"] = (ChangeKind.Weakened, json => Remove(json["dataCategories"]![1]!, "special")),
        ["category-condition-gone"] = (ChangeKind.Weakened, json => json["dataCategories"]![1]!["special"]![0]!["article9"] = null),
        ["data-added"] = (ChangeKind.NewData, json => Activity(json)["data"]!.AsArray().Add(Json("""{ "category": "diet", "processing": [], "members": [] }"""))),
        ["data-removed"] = (ChangeKind.Drift, json => Activity(json)["data"]!.AsArray().Clear()),
        ["subjects-added"] = (ChangeKind.NewData, json => Activity(json)["dataSubjects"]!.AsArray().Add("employees")),
        ["subjects-lowered"] = (ChangeKind.Weakened, json => Remove(json["dataSubjectCategories"]![0]!, "vulnerable")),
        ["subjects-raised"] = (ChangeKind.NewData, json => json["dataSubjectCategories"]![0]!["children"] = true),
        ["member-added"] = (ChangeKind.NewData, json => json["inventory"]!.AsArray().Add(With(json["inventory"]![0]!, "id", "P:Shop.Customer.Phone"))),
        ["member-gone"] = (ChangeKind.Weakened, json => json["inventory"]!.AsArray().Clear()),
        ["member-says-less"] = (ChangeKind.Weakened, json => json["inventory"]![0]!["categories"] = new JsonArray()),
        ["member-not-personal"] = (ChangeKind.Weakened, Excuse),
        ["anonymisation-weaker"] = (ChangeKind.Weakened, json => json["inventory"]![0]!["anonymised"]!["stillDistinguishes"] = true),
        ["device-access-added"] = (ChangeKind.NewData, json => json["deviceAccess"] = Json("""[ { "id": "cookie", "label": { "en": "Cookie" }, "technology": ["cookies"], "need": "analytics", "legalBasis": null } ]""")),
        ["retention-longer"] = (ChangeKind.Weakened, json => Clause(json)["months"] = 36),
        ["retention-shorter"] = (ChangeKind.Drift, json => Clause(json)["months"] = 12),
        ["retention-changed"] = (ChangeKind.Weakened, json => Clause(json)["startEvent"] = null),
        ["retention-gone"] = (ChangeKind.Weakened, json => Processing(json)["retention"] = null),
        ["retention-declared"] = (ChangeKind.Drift, json => json["dataCategories"]![1]!["retention"] = Json("""{ "combine": "single", "clauses": [ { "months": 1, "action": null } ], "declaredOn": "category" }""")),
        ["basis-changed"] = (ChangeKind.Weakened, json => Processing(json)["legalBasis"] = Json("""{ "article": "6(1)(f)", "basis": "legitimateInterests", "declaredOn": "purpose" }""")),
        ["basis-added"] = (ChangeKind.Weakened, json => Activity(json)["data"]![0]!["processing"]!.AsArray().Add(Json(
            """{ "legalBasis": { "article": "6(1)(a)", "basis": "consent", "condition": "Asked for", "declaredOn": "use" }, "retention": null }"""))),
        ["basis-gone"] = (ChangeKind.Weakened, json => Processing(json)["legalBasis"] = null),
        ["basis-declared"] = (ChangeKind.Drift, json => json["dataCategories"]![1]!["legalBasis"] = Json("""{ "article": "6(1)(a)", "basis": "consent", "declaredOn": "category" }""")),
        ["basis-says-less"] = (ChangeKind.Weakened, json => Remove(Processing(json)["legalBasis"]!, "withdrawAt")),
        ["recipient-added"] = (ChangeKind.Weakened, json => Activity(json)["recipients"]!.AsArray().Add(Json("""{ "party": "carrier", "role": null, "form": null }"""))),
        ["recipient-removed"] = (ChangeKind.Drift, json => Activity(json)["recipients"]!.AsArray().Clear()),
        ["recipient-role-changed"] = (ChangeKind.Weakened, json => Recipient(json)["role"] = "controller"),
        ["recipient-form-weaker"] = (ChangeKind.Weakened, json => Recipient(json)["form"] = "identified"),
        ["recipient-gets-more"] = (ChangeKind.Weakened, json => Remove(Recipient(json), "categories")),
        ["recipient-says-less"] = (ChangeKind.Weakened, json => Remove(Recipient(json), "contract")),
        ["recipient-country-changed"] = (ChangeKind.Weakened, json => json["recipients"]![1]!["country"] = "US"),
        ["transfer-added"] = (ChangeKind.Weakened, json => Activity(json)["transfers"]!.AsArray().Add(Json("""{ "country": "IN", "mechanisms": null }"""))),
        ["transfer-removed"] = (ChangeKind.Drift, json => Activity(json)["transfers"]!.AsArray().Clear()),
        ["transfer-basis-changed"] = (ChangeKind.Weakened, json => Transfer(json)["mechanisms"] = null),
        ["transfer-of-more"] = (ChangeKind.Weakened, json => Transfer(json)["categories"]!.AsArray().Add("diet")),
        ["transfer-says-less"] = (ChangeKind.Weakened, json => Remove(Transfer(json), "safeguards")),
        ["country-added"] = (ChangeKind.Weakened, json => json["storage"]!.AsArray().Add(Json("""{ "place": "US" }"""))),
        ["promise-gone"] = (ChangeKind.Weakened, json => Remove(json, "neverDisclosed")),
        ["none-withdrawn"] = (ChangeKind.Weakened, json => json["declaredNone"]!.AsArray().Clear()),
        ["right-gone"] = (ChangeKind.Weakened, json => json["rights"]!.AsArray().Clear()),
        ["right-limited"] = (ChangeKind.Weakened, json => json["rights"]![0]!["limits"] = "once a year"),
        ["right-says-less"] = (ChangeKind.Weakened, json => Remove(json["rights"]![0]!, "exerciseAt")),
        ["automated-added"] = (ChangeKind.Weakened, json => json["automatedProcessing"] = Json("""[ { "kinds": ["profiling"] } ]""")),
        ["marketing-added"] = (ChangeKind.Weakened, json => json["directMarketing"] = Json("""[ { "channels": ["sms"] } ]""")),
        ["measure-gone"] = (ChangeKind.Weakened, json => json["securityMeasures"]!.AsArray().Clear()),
        ["measure-narrower"] = (ChangeKind.Weakened, json => json["securityMeasures"]![0]!["appliesTo"] = new JsonArray()),
        ["assessment-gone"] = (ChangeKind.Weakened, json => json["assessments"]![0]!["status"] = "required"),
        ["officer-gone"] = (ChangeKind.Weakened, json => json["dataProtectionOfficer"] = null),
        ["age-lowered"] = (ChangeKind.Weakened, json => json["register"]!["minimumAge"] = 13),
        ["gap-silenced"] = (ChangeKind.Weakened, json => json["gaps"]![0]!["suppressed"] = Json("""{ "by": "pragma", "justification": null }""")),
        ["gap-reason-gone"] = (ChangeKind.Weakened, json => json["gaps"]![1]!["suppressed"]!["justification"] = null),
        ["gap-reason-changed"] = (ChangeKind.Drift, json => json["gaps"]![1]!["suppressed"]!["justification"] = "Another"),
        ["gap-opened"] = (ChangeKind.Drift, json => json["gaps"]!.AsArray().Add(With(json["gaps"]![0]!, "about", "Another"))),
        ["gap-closed"] = (ChangeKind.Drift, json => json["gaps"]!.AsArray().RemoveAt(0)),
        ["words"] = (ChangeKind.Drift, json => Activity(json)["description"] = "Other words."),
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_change_is_found_and_weighed(string what)
    {
        (ChangeKind kind, Action<JsonNode> change) = s_cases[what];
        IReadOnlyList<Change> changes = Compare(change);
        Assert.Contains(changes, found => found.What == what && found.Kind == kind);
        // Nothing heavier is claimed for what is only drift.
        Assert.True(kind != ChangeKind.Drift || changes.All(found => found.Kind == ChangeKind.Drift), string.Join('\n', changes));
    }

    [Theory]
    [InlineData("en", "No data subjects are declared for the purpose 'delivery' (GDPR Art. 30(1)(c)).")]
    [InlineData("nb", "Det er ikke deklarert noen registrerte for formålet «Deliver orders» (GDPR art. 30 nr. 1 bokstav c).")]
    [InlineData("sv", "Inga registrerade är deklarerade för ändamålet ”Leverera beställningar” (GDPR art. 30.1 c).")]
    public void A_gap_is_said_in_the_language_of_the_comparison(string language, string start)
    {
        JsonNode gap = Json("""
            {
              "rule": "PRIV1005", "title": "A purpose has no data subjects", "articles": "30(1)(c)", "severity": "warning", "about": "F:Shop.Delivery",
              "message": "No data subjects are declared for the purpose 'delivery' (GDPR Art. 30(1)(c)). Name them with 'Subjects = [...]', or say [DataSubject] on the types that hold the data."
            }
            """);
        IReadOnlyList<Change> changes = RegisterComparison.Compare(
            Registers.Read(Registers.Small), Registers.Read(Registers.Changed(json => json["gaps"]!.AsArray().Add(gap))), language);
        Assert.StartsWith(start, Assert.Single(changes).After, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_register_has_no_changes()
    {
        Assert.Empty(Compare(_ => { }));
    }

    [Theory]
    [InlineData("Confect")]
    [InlineData("ConfexNorway")]
    [InlineData("Pexcon")]
    public void A_sample_compared_with_itself_has_no_changes(string name)
    {
        Assert.Empty(RegisterComparison.Compare(Registers.Sample(name), Registers.Sample(name), "en"));
    }

    [Fact]
    public void A_change_of_any_text_is_at_least_drift()
    {
        // Every string and number of the register in turn, but the schema that it follows, and "none" and "all", which no other text can be.
        string[] missed =
        [
            .. Leaves(JsonNode.Parse(s_rich)!, [])
                .Where(path => path is not ["$schema"] and not ["schemaVersion"] and not [.., "deviceAccess" or "automatedProcessing" or "appliesTo"])
                .Where(path => Compare(json => Touch(json, path)).Count == 0)
                .Select(path => string.Join('/', path)),
        ];
        // What a gap says of itself follows its rule; an activity's own bases and a member's activities mirror what stands with its data.
        Assert.All(missed, path => Assert.Matches("^(gaps/|activities/0/legalBases|inventory/0/activities|activities/0/data/0/members)", path));
    }

    [Fact]
    public void What_is_the_same_change_at_many_places_is_one()
    {
        IReadOnlyList<Change> changes = Compare(json =>
        {
            Clause(json)["months"] = 36;
            json["dataCategories"]![0]!["retention"]!["clauses"]![0]!["months"] = 36;
        });
        Change change = Assert.Single(changes, one => one.What == "retention-longer");
        Assert.Equal(["activities/delivery/data/contact/retention", "dataCategories/contact/retention"], change.Paths);
        Assert.DoesNotContain(changes, one => one.What == "words");
    }

    [Fact]
    public void Recipients_in_another_order_are_the_same()
    {
        string two = Changed(json => Activity(json)["recipients"]!.AsArray().Add(Json("""{ "party": "carrier", "role": null, "form": null }""")));
        JsonNode turned = JsonNode.Parse(two)!;
        JsonArray recipients = Activity(turned)["recipients"]!.AsArray();
        JsonNode first = recipients[0]!;
        recipients.RemoveAt(0);
        recipients.Add(first);
        Assert.Empty(RegisterComparison.Compare(Registers.Read(two), Registers.Read(turned.ToJsonString()), "en"));
    }

    private static IReadOnlyList<Change> Compare(Action<JsonNode> change)
    {
        return RegisterComparison.Compare(Registers.Read(s_rich), Registers.Read(Changed(change)), "en");
    }

    private static string Changed(Action<JsonNode> change)
    {
        JsonNode json = JsonNode.Parse(s_rich)!;
        change(json);
        return json.ToJsonString();
    }

    private static JsonNode Json(string text) => JsonNode.Parse(text)!;

    private static JsonNode Activity(JsonNode json) => json["activities"]![0]!;

    private static JsonNode Processing(JsonNode json) => Activity(json)["data"]![0]!["processing"]![0]!;

    private static JsonNode Clause(JsonNode json) => Processing(json)["retention"]!["clauses"]![0]!;

    private static JsonNode Recipient(JsonNode json) => Activity(json)["recipients"]![0]!;

    private static JsonNode Transfer(JsonNode json) => Activity(json)["transfers"]![0]!;

    private static void Excuse(JsonNode json)
    {
        json["inventory"]!.AsArray().Clear();
        json["notPersonalData"] = Json("""[ { "id": "P:Shop.Customer.Email", "type": "Shop.Customer", "member": "Email", "assembly": "Shop", "reason": "an address of the shop" } ]""");
    }

    private static void Remove(JsonNode json, string name) => json.AsObject().Remove(name);

    private static JsonNode With(JsonNode json, string name, string value)
    {
        JsonNode copy = json.DeepClone();
        copy[name] = value;
        return copy;
    }

    private static IEnumerable<string[]> Leaves(JsonNode? node, string[] path)
    {
        return node switch
        {
            JsonObject members => members.SelectMany(member => Leaves(member.Value, [.. path, member.Key])),
            JsonArray items => items.SelectMany((item, i) => Leaves(item, [.. path, FormattableString.Invariant($"{i}")])),
            JsonValue value when value.GetValueKind() is System.Text.Json.JsonValueKind.String or System.Text.Json.JsonValueKind.Number => [path],
            _ => [],
        };
    }

    private static void Touch(JsonNode json, string[] path)
    {
        JsonNode parent = path[..^1].Aggregate(json, (node, step) => node is JsonArray items ? items[int.Parse(step)]! : node[step]!);
        JsonNode leaf = parent is JsonArray list ? list[int.Parse(path[^1])]! : parent[path[^1]]!;
        JsonNode touched = leaf.GetValueKind() == System.Text.Json.JsonValueKind.Number ? leaf.GetValue<int>() + 1 : leaf.GetValue<string>() + "x";
        if (parent is JsonArray array)
        {
            array[int.Parse(path[^1])] = touched;
        }
        else
        {
            parent[path[^1]] = touched;
        }
    }
}
