using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Register;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>Texts that break a printer that is not careful come back from the register as they went in.</summary>
public class HostileTextTests
{
    public static TheoryData<string> Names =>
    [
        "quotes", "newlines", "separators", "directions", "nul", "comment", "markup", "long", "format", "emoji",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_text_of_every_attribute_comes_back(string name)
    {
        var text = TextOf(name);
        var literal = Literal(text);
        var run = await RegisterTest.RunFilesAsync(
            $$"""
            using PrivacyAnalyzers;
            [assembly: Controller({{literal}}, Country = {{literal}}, OrganizationNumber = {{literal}}, Address = {{literal}}, Email = {{literal}}, Phone = {{literal}}, Url = {{literal}}, ResponsibleRole = {{literal}})]
            [assembly: DataProtectionOfficer(Name = {{literal}}, Address = {{literal}}, Email = {{literal}}, Phone = {{literal}})]
            [assembly: SupervisoryAuthority({{literal}}, Country = {{literal}}, Url = {{literal}})]
            [assembly: PrivacyRegister(Title = {{literal}}, Language = {{literal}})]
            public static class V
            {
                public const string Id = {{literal}};
                [DataSubjectKind(Id, Description = Id), Label("sv", Id), Label(Id + "x", Id)] public const string S = Id;
                [DataCategory(Id, Description = Id, LegalBasis = LegalBasis.Consent, Interest = Id, Law = Id), Retention(3, After = Id, Unless = Id, UnlessProperty = Id), Retention(Criterion = Id)] public const string C = Id;
                [Party(Id, Description = Id, Country = Id, NoticeUrl = Id)] public const string Q = Id;
                [RetentionEvent(Id, Description = Id)] public const string E = Id;
                [ProcessingPurpose(Id, Description = Id, Subjects = new[] { Id }, Interest = Id, Law = Id, WithdrawAt = Id, ObjectAt = Id, LegalBasis = LegalBasis.Consent)]
                [Uses(Id, LegalBasis.Consent, Condition = Id, Interest = Id, Law = Id, WithdrawAt = Id, ObjectAt = Id, Criterion = Id, After = Id)]
                [Discloses(Id, RecipientRole.Processor, Id, Condition = Id, Contract = Id)]
                public const string P = Id;
            }
            [DataSubject(V.Id)]
            public class Entity
            {
                [PersonalData(V.Id, Purposes = new[] { V.Id }, Subject = V.Id)]
                [System.Diagnostics.CodeAnalysis.SuppressMessage("Privacy", "PRIV1030", Justification = V.Id)]
                public string? A { get; set; }
                [NotPersonalData(V.Id)] public string? B { get; set; }
                [RetentionStart(V.Id)] public System.DateTime? At { get; set; }
            }
            """);

        var register = RegisterTest.Read(run);

        Assert.Equal(text, register.GetProperty("register").Text("title"));
        Assert.All(register.GetProperty("controller").EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String), p => Assert.Equal(text, p.Value.GetString()));
        Assert.Equal(text, register.GetProperty("dataProtectionOfficer").Text("name"));
        Assert.Equal(text, Assert.Single(register.Items("supervisoryAuthorities")).Text("url"));
        foreach (var array in new[] { "dataSubjectCategories", "dataCategories", "recipients", "retentionEvents", "activities" })
        {
            var item = Assert.Single(register.Items(array));
            Assert.Equal(text, item.Text("id"));
            Assert.Equal(text, item.Text("description"));
            Assert.Equal(text, item.GetProperty("label").Text(text));
        }

        var activity = register.Items("activities").Single();
        Assert.Equal(text, Assert.Single(activity.Items("recipients")).Text("contract"));
        Assert.Equal(text, Assert.Single(activity.Items("data")).Text("category"));
        Assert.Equal(text, Assert.Single(register.Items("notPersonalData")).Text("reason"));
        Assert.Equal([text], Assert.Single(register.Items("inventory")).Texts("activities"));
    }

    [Fact]
    public async Task Lone_surrogates_are_escapes()
    {
        var run = await RegisterTest.RunFilesAsync(
            "using PrivacyAnalyzers; public class C { [PersonalData(\"\\ud800x\", Purposes = [\"\\udc00\"])] public string? A { get; set; } [NotPersonalData(\"the number of \\ud83d\")] public int B { get; set; } }");

        var json = RegisterTest.Json(run);

        Assert.Contains("\"\\ud800x\"", json, System.StringComparison.Ordinal);
        Assert.Contains("\"id\": \"\\udc00\"", json, System.StringComparison.Ordinal);
        Assert.Contains("the number of \\ud83d\"", json, System.StringComparison.Ordinal);
        Assert.DoesNotContain(json, char.IsSurrogate);
    }

    [Fact]
    public async Task The_generated_comment_is_the_register_and_nothing_else()
    {
        var run = await RegisterTest.RunFilesAsync(
            "using PrivacyAnalyzers; public class C { [NotPersonalData(\"*/ class Evil { } /* // \\n#error no\\n*/\")] public int A { get; set; } }");

        var text = run.Source(RegisterSource.HintName);
        var tree = CSharpSyntaxTree.ParseText(text);

        Assert.Empty(tree.GetDiagnostics());
        Assert.Empty((await tree.GetRootAsync()).DescendantNodes());
        Assert.Equal("*/ class Evil { } /* // \n#error no\n*/", Assert.Single(RegisterTest.Read(run).Items("notPersonalData")).Text("reason"));
    }

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"\\t\\n\"")]
    [InlineData("null")]
    [InlineData("\"\\u200b\"")]
    public async Task Empty_ids_and_texts(string literal)
    {
        var run = await RegisterTest.RunFilesAsync(
            $$"""
            #nullable disable
            using PrivacyAnalyzers;
            [assembly: Controller({{literal}})]
            [assembly: SupervisoryAuthority({{literal}})]
            [assembly: PrivacyRegister(Title = {{literal}}, Language = {{literal}})]
            public static class V
            {
                [ProcessingPurpose({{literal}}, Subjects = new string[] { {{literal}} }), Uses({{literal}}), Uses({{literal}}, Criterion = {{literal}}, After = {{literal}}), Discloses({{literal}}, RecipientRole.Processor, {{literal}})]
                public const string P = {{literal}};
                [DataCategory({{literal}}), Label({{literal}}, {{literal}}), Retention(Criterion = {{literal}})] public const string C = {{literal}};
                [ProcessingPurpose({{literal}}, Subjects = new string[] { {{literal}} }), Uses({{literal}}), Discloses({{literal}}, RecipientRole.Processor, {{literal}})]
                public const string Good = "good";
            }
            [DataSubject({{literal}})]
            public class Entity
            {
                [PersonalData({{literal}}, Purposes = new string[] { {{literal}} }, Subject = {{literal}})] public string A { get; set; }
                [NotPersonalData({{literal}})] public string B { get; set; }
                [RetentionStart({{literal}})] public System.DateTime? At { get; set; }
                [PersonalData(null, Purposes = null, Subject = null)] public string D { get; set; }
            }
            """);

        await Agreement.AssertAsync(run);
    }

    [Theory]
    [InlineData("(LegalBasis)99", "(RecipientRole)99", "(RetentionAction)99")]
    [InlineData("(LegalBasis)(-1)", "(RecipientRole)(-1)", "(RetentionAction)int.MinValue")]
    [InlineData("(LegalBasis)int.MaxValue", "(RecipientRole)int.MaxValue", "(RetentionAction)int.MaxValue")]
    [InlineData("LegalBasis.Consent | LegalBasis.Contract | LegalBasis.VitalInterests | (LegalBasis)8", "default", "default")]
    public async Task A_value_that_an_enum_does_not_have_declares_nothing(string basis, string role, string action)
    {
        var register = await RegisterTest.ReadAsync(
            $$"""
            using PrivacyAnalyzers;
            public static class V
            {
                [RetentionEvent("e", (RetentionStartKind)99)] public const string E = "e";
                [DataCategory("c")] public const string C = "c";
                [Party("q")] public const string Q = "q";
                [ProcessingPurpose("p"), Discloses(Q, {{role}}, Form = (DataForm)99)]
                [Uses(C, {{basis}}, Months = 3, After = E, Then = {{action}})] public const string P = "p";
            }
            public class Entity { [PersonalData(V.C, {{basis}})] public string? A { get; set; } }
            """);

        Assert.Contains("PRIV1002 P:Entity.A", register.Gaps());
        Assert.Empty(register.Item("activities", "p").Items("legalBases"));
        var clause = register.Item("activities", "p").Items("data").Single().Items("processing").Single().GetProperty("retention").Items("clauses").Single();
        Assert.Equal(JsonValueKind.Null, clause.GetProperty("action").ValueKind);
        var recipient = register.Item("activities", "p").Items("recipients").Single();
        Assert.Equal(JsonValueKind.Null, recipient.GetProperty("role").ValueKind);
        Assert.Equal(JsonValueKind.Null, recipient.GetProperty("form").ValueKind);
    }

    [Theory]
    [InlineData("int.MaxValue", "P2147483647M")]
    [InlineData("0", "P0M")]
    [InlineData("-1", null)]
    [InlineData("int.MinValue + 1", null)]
    public async Task Huge_and_negative_numbers(string months, string? period)
    {
        var register = await RegisterTest.ReadAsync(
            $"using PrivacyAnalyzers; public class C {{ [PersonalData(\"x\", LegalBasis.Contract, {months}, Purposes = [\"p\"])] public string? A {{ get; set; }} }}");

        var clause = register.Item("activities", "p").Items("data").Single().Items("processing").Single().GetProperty("retention").Items("clauses").Single();
        Assert.Equal(period, clause.TryGetProperty("period", out var found) ? found.GetString() : null);
        Assert.True(clause.TryGetProperty("months", out _));
        Assert.Contains("PRIV1020 P:C.A", register.Gaps());
    }

    [Fact]
    public async Task The_number_that_means_not_stated_states_nothing()
    {
        var register = await RegisterTest.ReadAsync(
            "using PrivacyAnalyzers; public class C { [PersonalData(\"x\", LegalBasis.Contract, int.MinValue)] public string? A { get; set; } }");

        Assert.Contains("PRIV1003 P:C.A", register.Gaps());
        Assert.DoesNotContain("PRIV1020 P:C.A", register.Gaps());
    }

    [Fact]
    public async Task A_thousand_members_and_a_thousand_words()
    {
        var members = string.Concat(Enumerable.Range(0, 1000).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"[PersonalData(V.C{i})] public string? P{i} {{ get; set; }}\n")));
        var words = string.Concat(Enumerable.Range(0, 1000).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"[DataCategory(\"c\"), Retention(3, After = \"e\")] public const string C{i} = \"c{i}\";\n")));

        var register = await RegisterTest.ReadAsync(
            $"using PrivacyAnalyzers; public class C {{ {members} }} public static class V {{ {words} }}");

        Assert.Equal(1000, register.Inventory().Length);
        Assert.Equal(1000, register.Items("dataCategories").Length);
        Assert.Equal(1000, register.Gaps().Count(gap => gap.StartsWith("PRIV1001", System.StringComparison.Ordinal)));
    }

    /// <summary>The retention code must not become an expression that is too deep for the compiler.</summary>
    [Fact]
    public async Task A_thousand_dates_of_one_row()
    {
        var members = string.Concat(Enumerable.Range(0, 1000).Select(i => string.Create(
            CultureInfo.InvariantCulture,
            $"[PersonalData(V.C{i})] public string? P{i} {{ get; set; }} [RetentionStart(\"e{i}\")] public {(i % 2 == 0 ? "DateTime" : "DateOnly")}? D{i} {{ get; set; }}\n")));
        var words = string.Concat(Enumerable.Range(0, 1000).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"[DataCategory(\"c\"), Retention(3, After = \"e{i}\")] public const string C{i} = \"c{i}\";\n")));

        var run = await RegisterTest.RunFilesAsync(
            $"using System; using PrivacyAnalyzers; public class C {{ {members} }} public static class V {{ {words} }}");

        Assert.Equal(500, run.Sources.Values.Sum(text => text.Split("var from = ").Length - 1));
        Assert.Empty(run.Output.Emit(Stream.Null).Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public async Task Odd_names_of_members_and_types()
    {
        var register = await RegisterTest.ReadAsync(
            "using PrivacyAnalyzers; namespace @namespace.Ünï { public class @class { [PersonalData(\"x\")] public string? @event { get; set; } [PersonalData(\"x\")] public string? na\u200dme { get; set; } [PersonalData(\"x\")] public string? 名前 { get; set; } } }");

        Assert.Equal(
            ["P:namespace.Ünï.class.event", "P:namespace.Ünï.class.name", "P:namespace.Ünï.class.名前"],
            register.Inventory().Select(id => id.Replace("\u200d", "", System.StringComparison.Ordinal)));
    }

    private static string TextOf(string name) => name switch
    {
        "quotes" => "a \"b\" 'c' `d` \\e\\ \\\"",
        "newlines" => "a\nb\rc\r\nd\te\u0085f\v\f",
        "separators" => "a\u2028b\u2029c",
        "directions" => "a\u202e b \u2066 c \u2069\u200f\u200e\u061c",
        "nul" => "a\0b\0",
        "comment" => "*/ /* */ // */*/ **/",
        "markup" => "<script>&amp;</script> {0} {1:x} %s ${a}",
        "long" => new string('x', 10_000),
        "format" => "\ufeffa\u200bb\u00adc",
        _ => "👩‍👩‍👧 𝒳 e\u0301",
    };

    /// <summary>A C# literal of escapes only.</summary>
    private static string Literal(string text) =>
        "\"" + string.Concat(text.Select(c => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture))) + "\"";
}
