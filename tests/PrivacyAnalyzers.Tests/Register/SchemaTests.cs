using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PrivacyAnalyzers.JsonSchema;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Register;
using PrivacyAnalyzers.Resolution;
using PrivacyAnalyzers.Tests.Corpus;
using PrivacyAnalyzers.Tests.Rules;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>The published schema: complete, described, and strict enough to find a wrong register.</summary>
public class SchemaTests
{
    private const string OfTheShop = "shop";
    private const string OfEverything = "everything";

    private static readonly Lazy<Task<string>> s_shop = new(() => RunAsync(Shop.Files));

    private static readonly Lazy<Task<string>> s_everything =
        new(() => RunAsync(EveryDeclaration.Files.Select(file => file.Text).Append(RuleTest.Usings)));

    [Fact]
    public void Every_property_is_described()
    {
        var silent = RegisterTest.Schema.PropertySchemas()
            .Where(property => !property.Schema.TryGetProperty("description", out _)
                && !RegisterTest.Schema.Resolve(property.Schema).TryGetProperty("description", out _))
            .Select(property => property.Place);

        Assert.Empty(silent);
        Assert.True(RegisterTest.Schema.PropertySchemas().Count() > 60);
    }

    [Theory]
    [InlineData(OfTheShop)]
    [InlineData(OfEverything)]
    public async Task A_register_without_one_of_its_required_values_is_rejected(string register)
    {
        var json = await RegisterAsync(register);
        var required = 0;

        foreach (var (path, name) in Objects(JsonNode.Parse(json)!, []).SelectMany(o => Names(json, o).Select(n => (o, n))))
        {
            var copy = JsonNode.Parse(json)!;
            ((JsonObject)At(copy, path)).Remove(name);
            var errors = RegisterTest.Schema.Validate(copy.ToJsonString());
            required += errors.Count > 0 ? 1 : 0;
            Assert.All(errors, error => Assert.Contains($"lacks '{name}'", error, StringComparison.Ordinal));
        }

        // Optional are only facts that a declaration need not state.
        Assert.True(required > 150, $"only {required} values are required");
    }

    [Theory]
    [InlineData(OfTheShop)]
    [InlineData(OfEverything)]
    public async Task A_register_with_an_unknown_value_anywhere_is_rejected(string register)
    {
        var json = await RegisterAsync(register);
        var objects = Objects(JsonNode.Parse(json)!, []).ToArray();

        Assert.All(objects.Where(o => !o.Any(step => step is "label" or "synonyms" or "translations")), path =>
        {
            var copy = JsonNode.Parse(json)!;
            ((JsonObject)At(copy, path))["unknown"] = "x";
            Assert.NotEmpty(RegisterTest.Schema.Validate(copy.ToJsonString()));
        });
    }

    [Theory]
    [InlineData(OfTheShop)]
    [InlineData(OfEverything)]
    public async Task A_register_with_a_value_of_another_kind_is_rejected(string register)
    {
        var json = await RegisterAsync(register);
        foreach (var path in Objects(JsonNode.Parse(json)!, []))
        {
            foreach (var name in Names(json, path))
            {
                var copy = JsonNode.Parse(json)!;
                ((JsonObject)At(copy, path))[name] = 1.5;
                Assert.NotEmpty(RegisterTest.Schema.Validate(copy.ToJsonString()));
            }
        }
    }

    [Theory]
    [InlineData("\"schemaVersion\": \"2.0\"", "\"schemaVersion\": \"1.0\"")]
    [InlineData("\"article\": \"6(1)(b)\"", "\"article\": \"6(1)(g)\"")]
    [InlineData("\"action\": \"erase\"", "\"action\": \"delete\"")]
    [InlineData("\"role\": \"processor\"", "\"role\": \"friend\"")]
    [InlineData("\"combine\": \"single\"", "\"combine\": \"both\"")]
    [InlineData("\"period\": \"P9M\"", "\"period\": \"9 months\"")]
    [InlineData("\"severity\": \"warning\"", "\"severity\": \"hint\"")]
    [InlineData("\"rule\": \"PRIV1001\"", "\"rule\": \"CA1001\"")]
    [InlineData("\"by\": \"suppressMessage\"", "\"by\": \"somebody\"")]
    [InlineData("\"declaredOn\": \"use\"", "\"declaredOn\": \"nowhere\"")]
    [InlineData("\"kind\": \"relationshipEnd\"", "\"kind\": \"end\"")]
    [InlineData("\"startsFromMarkedDate\": true", "\"startsFromMarkedDate\": false")]
    [InlineData("\"article9\": \"9(2)(a)\"", "\"article9\": \"9(1)\"", OfEverything)]
    [InlineData("\"mechanism\": \"adequacy\"", "\"mechanism\": \"trust\"", OfEverything)]
    [InlineData("\"right\": \"access\"", "\"right\": \"oblivion\"", OfEverything)]
    [InlineData("\"matter\": \"sale\"", "\"matter\": \"rent\"", OfEverything)]
    [InlineData("\"transfers\": \"none\"", "\"transfers\": \"few\"", OfEverything)]
    [InlineData("\"appliesTo\": \"all\"", "\"appliesTo\": \"some\"", OfEverything)]
    public async Task A_register_with_a_value_that_means_nothing_is_rejected(string right, string wrong, string register = OfTheShop)
    {
        var json = await RegisterAsync(register);

        Assert.Contains(right, json, StringComparison.Ordinal);
        Assert.NotEmpty(RegisterTest.Schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal)));
    }

    /// <summary>A property that could be taken away from the schema unnoticed is one that no register has.</summary>
    [Fact]
    public async Task Every_property_comes_out_in_a_register_where_everything_is_declared()
    {
        string[] registers =
        [
            await RegisterAsync(OfEverything), await RunAsync([Everywhere.Code]), await RegisterAsync(OfTheShop),
            await WithABaselineAsync(),
        ];
        var unused = new List<string>();
        foreach (var place in RegisterTest.Schema.PropertySchemas().Select(property => property.Place))
        {
            var copy = JsonNode.Parse(RegisterTest.SchemaText)!;
            var steps = place.Split('/')[1..];
            ((JsonObject)steps[..^1].Aggregate(copy, Step)).Remove(steps[^1]);
            var schema = new JsonSchemaValidator(copy.ToJsonString());
            if (registers.All(json => schema.Validate(json).Count == 0))
            {
                unused.Add(place);
            }
        }

        Assert.Empty(unused);
    }

    /// <summary>The terms of the schema are those of the attributes: each, and no others.</summary>
    [Theory]
    [InlineData("basisFacts/properties/basis", typeof(LegalBasis))]
    [InlineData("basisName/properties/basis", typeof(LegalBasis))]
    [InlineData("origin", typeof(Origin))]
    [InlineData("basisFacts/properties/limb", typeof(BasisLimb))]
    [InlineData("basisFacts/properties/interestOf", typeof(InterestHolder))]
    [InlineData("disclosure/properties/role", typeof(RecipientRole))]
    [InlineData("disclosure/properties/form", typeof(DataForm))]
    [InlineData("disclosure/properties/startedBy", typeof(Initiator))]
    [InlineData("transfers/anyOf/1/items/properties/mechanisms/items/properties/mechanism", typeof(TransferMechanism))]
    [InlineData("transfers/anyOf/1/items/properties/exposure", typeof(TransferExposure))]
    [InlineData("rights/items/properties/right", typeof(DataRight))]
    [InlineData("rights/items/properties/channels/items", typeof(Channel))]
    [InlineData("automatedProcessing/anyOf/1/items/properties/kinds/items", typeof(AutomationKind))]
    [InlineData("directMarketing/anyOf/1/items/properties/channels/items", typeof(Channel))]
    [InlineData("declaredNone/items/properties/matter", typeof(Matter))]
    [InlineData("special/items/properties/occurrence", typeof(Occurrence))]
    [InlineData("activity/properties/regime", typeof(ProcessingRegime))]
    [InlineData("activity/properties/risks/items", typeof(RiskIndicator))]
    [InlineData("activity/properties/data/items/properties/processing/items/properties/provision", typeof(Provision))]
    [InlineData("retentionFacts/properties/clauses/items/properties/action", typeof(RetentionAction))]
    [InlineData("retentionFacts/properties/clauses/items/properties/countedFrom", typeof(PeriodAnchor))]
    [InlineData("retentionFacts/properties/clauses/items/properties/unlessGround", typeof(ExceptionGround))]
    [InlineData("../properties/dataCategories/items/properties/medium/items", typeof(DataMedium))]
    [InlineData("../properties/retentionEvents/items/properties/kind", typeof(RetentionStartKind))]
    [InlineData("../properties/laws/items/properties/countedFrom", typeof(PeriodAnchor))]
    [InlineData("../properties/dataSources/items/properties/kind", typeof(SourceKind))]
    [InlineData("../properties/dataSources/items/properties/access", typeof(SourceAccess))]
    [InlineData("../properties/securityMeasures/items/properties/ensures/items", typeof(Article32))]
    [InlineData("../properties/assessments/items/properties/kind", typeof(AssessmentKind))]
    [InlineData("../properties/assessments/items/properties/status", typeof(AssessmentStatus))]
    [InlineData("../properties/deviceAccess/anyOf/1/items/properties/technology/items", typeof(DeviceTechnology))]
    [InlineData("../properties/deviceAccess/anyOf/1/items/properties/need", typeof(DeviceAccessNeed))]
    public void The_terms_of_the_schema_are_those_of_the_attributes(string place, Type term) => Assert.Equal(
        Enum.GetValues(term).Cast<Enum>().Where(value => Convert.ToInt32(value, CultureInfo.InvariantCulture) != 0)
            .Select(Iso.Term).Order(StringComparer.Ordinal),
        TermsAt(place));

    [Fact]
    public void The_articles_of_the_schema_are_those_of_the_terms()
    {
        Assert.Equal(AllOf<LegalBasis>(Articles.Of), TermsAt("basisFacts/properties/article"));
        Assert.Equal(AllOf<LegalBasis>(Articles.Of), TermsAt("basisName/properties/article"));
        Assert.Equal(AllOf<Article9>(Articles.Of), TermsAt("basisFacts/properties/article9"));
        Assert.Equal(AllOf<Article9>(Articles.Of), TermsAt("special/items/properties/article9"));
        Assert.Equal(AllOf<DataRight>(Articles.Of), TermsAt("rights/items/properties/article"));
        Assert.Equal(AllOf<Article22Gateway>(Articles.Of), TermsAt("automatedProcessing/anyOf/1/items/properties/gateway"));
        Assert.Equal(AllOf<Article32>(Articles.Of), TermsAt("../properties/securityMeasures/items/properties/serves/items"));
        Assert.Equal(AllOf<AssessmentKind>(Articles.Of), TermsAt("../properties/assessments/items/properties/article"));
        Assert.Equal(
            AllOf<TransferMechanism>(Articles.Of),
            TermsAt("transfers/anyOf/1/items/properties/mechanisms/items/properties/article"));

        static IEnumerable<string> AllOf<T>(Func<T, string?> article)
            where T : struct, Enum =>
            Enum.GetValues<T>().Select(article).OfType<string>().Distinct().Order(StringComparer.Ordinal);
    }

    /// <summary>The values of an enumeration of the schema, without the one for what is not declared.</summary>
    private static IEnumerable<string> TermsAt(string place)
    {
        var root = JsonNode.Parse(RegisterTest.SchemaText)!;
        var found = place.StartsWith("../", StringComparison.Ordinal)
            ? place[3..].Split('/').Aggregate(root, Step)
            : place.Split('/').Aggregate(root["$defs"]!, Step);
        return found["enum"]!.AsArray().Where(value => value is not null).Select(value => value!.GetValue<string>())
            .Order(StringComparer.Ordinal);
    }

    private static JsonNode Step(JsonNode node, string step) =>
        node is JsonArray items ? items[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!;

    private static async Task<string> WithABaselineAsync()
    {
        var test = new RegisterTest
        {
            TestCode = "using PrivacyAnalyzers; [DataSubject(\"x\")] public class C { [PersonalData(\"y\")] public int A; public int B; }",
        };
        test.TestState.AdditionalFiles.Add(("/C.privacy-baseline.txt", "PRIV2001 C.B\n"));
        return RegisterTest.Json(await test.RunAsync());
    }

    private static Task<string> RegisterAsync(string register) =>
        register == OfTheShop ? s_shop.Value : s_everything.Value;

    private static async Task<string> RunAsync(IEnumerable<string> files) =>
        RegisterTest.Json(await RegisterTest.RunFilesAsync([.. files]));

    private static string[] Names(string json, object[] path) =>
        [.. ((JsonObject)At(JsonNode.Parse(json)!, path)).Select(property => property.Key)];

    private static IEnumerable<object[]> Objects(JsonNode node, object[] path)
    {
        var children = node switch
        {
            JsonObject o => o.Select(p => ((object)p.Key, p.Value)),
            JsonArray a => a.Select((item, i) => ((object)i, item)),
            _ => [],
        };
        return (node is JsonObject ? [path] : Enumerable.Empty<object[]>()).Concat(
            children.Where(c => c.Item2 is not null).SelectMany(c => Objects(c.Item2!, [.. path, c.Item1])));
    }

    private static JsonNode At(JsonNode root, object[] path) =>
        path.Aggregate(root, (node, step) => step is string name ? node[name]! : node[(int)step]!);
}
