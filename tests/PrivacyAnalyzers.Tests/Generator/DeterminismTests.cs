using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tests.Corpus;
using PrivacyAnalyzers.Tests.Rules;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>The same declarations give the same bytes, wherever and in whatever order they stand.</summary>
public class DeterminismTests
{
    [Fact]
    public Task Circumstances_leave_no_trace() =>
        AssertSameAsync(Shop.Files.Select((text, i) => new TestFile($"Shop{(char)('A' + i)}.cs", text)));

    [Fact]
    public Task Nor_where_everything_is_declared() =>
        AssertSameAsync(EveryDeclaration.Files.Append(new("Usings.cs", RuleTest.Usings)));

    private static Task AssertSameAsync(IEnumerable<TestFile> files) => DeterminismCheck.AssertSameAsync(async circumstances =>
    {
        var test = new RegisterTest();
        foreach (var file in circumstances.Arrange(files))
        {
            test.TestState.Sources.Add(file);
        }

        return Text(await test.RunAsync());
    });

    [Fact]
    public async Task Neither_does_the_order_of_members_or_the_way_a_type_is_parted()
    {
        string[] members =
        [
            "[PersonalData(\"x\", LegalBasis.Consent, 3, Purposes = [\"p\"])] public string? B { get; set; }",
            "[PersonalData(\"x\", LegalBasis.Contract, 3, Purposes = [\"p\"])] public string? A { get; set; }",
            "[PersonalData(\"x\", LegalBasis.Consent, 4, Purposes = [\"p\"])] public string? a { get; set; }",
            "[PersonalData(\"x\", LegalBasis.Consent, 3, Purposes = [\"p\", \"o\"]), Retention(3, Unless = \"it\")] public string? c { get; set; }",
            "[PersonalData(\"x\", Purposes = [\"p\"]), Retention(Criterion = \"c\"), Retention(5, After = \"e\")] public string? Å { get; set; }",
            "[NotPersonalData(\"the number of a room\")] public string? D { get; set; }",
            "[RetentionStart(\"e\")] public System.DateTime? E { get; set; }",
        ];

        var whole = await RunAsync($"public partial class C {{ {string.Join("\n", members)} }}");
        var reversed = await RunAsync($"public partial class C {{ {string.Join("\n", members.Reverse())} }}");
        var parted = await RunAsync([.. members.Reverse().Select(m => $"public partial class C {{ {m} }}")]);

        Assert.Equal(whole, reversed);
        Assert.Equal(whole, parted);
    }

    [Fact]
    public async Task Nor_the_order_of_words()
    {
        string[] words =
        [
            "[DataCategory(\"C\")] public const string C = \"c\";",
            "[DataCategory(\"C again\")] public const string C2 = \"c\";",
            "[ProcessingPurpose(\"P\", LegalBasis = LegalBasis.LegitimateInterests, Interest = \"i\"), Uses(\"c\", Months = 3, After = \"e\"), Uses(\"c\", LegalBasis.Consent)] public const string P = \"p\";",
            "[ProcessingPurpose(\"P again\", LegalBasis = LegalBasis.Contract), Uses(\"c\")] public const string P2 = \"p\";",
            "[ProcessingPurpose(\"O\"), Discloses(\"q\", RecipientRole.Group), Discloses(\"q\", RecipientRole.Controller), Discloses(\"a\", RecipientRole.Group)] public const string O = \"O\";",
            "[DataCategory(\"I\")] public const string I = \"i\";",
            "[DataCategory(\"ı\")] public const string I2 = \"ı\";",
            "[Party(\"q\"), Label(\"sv\", \"a\"), Label(\"nb\", \"b\")] public const string Q = \"q\";",
        ];

        Assert.Equal(
            await RunAsync($"public static class V {{ {string.Join("\n", words)} }}"),
            await RunAsync($"public static class V {{ {string.Join("\n", words.Reverse())} }}"));
    }

    [Fact]
    public async Task Nor_the_order_of_what_is_said_of_the_whole()
    {
        string[] statements =
        [
            "Discloses(\"p\", RecipientRole.Group, \"b\", \"a\")", "Discloses(\"p\", RecipientRole.Group, \"a\")", "Discloses(\"p\", RecipientRole.Processor)",
            "NeverDiscloses(\"q\")", "NeverDiscloses(\"o\")",
            "Transfer(null)", "Transfer(\"US\", TransferMechanism.Adequacy)", "Transfer(\"US\", TransferMechanism.Adequacy, Onward = true)",
            "ObtainedFrom(\"s\")", "ObtainedFrom(\"s\", \"a\")", "StoredIn(\"SE\")", "StoredIn(\"NO\")",
            "Right(DataRight.Erasure)", "Right(DataRight.Access)", "Right(DataRight.Access, At = \"x\")",
            "AutomatedProcessing(AutomationKind.Scoring)", "AutomatedProcessing(AutomationKind.Profiling)",
            "DirectMarketing(Channel.Sms)", "DirectMarketing(Channel.Email)", "Note(\"t\", \"b\")", "Note(\"t\", \"a\")", "Note(\"s\", \"c\")",
            "JointController(\"J\", Email = \"1\")", "JointController(\"J\", Email = \"2\")", "Representative(\"R\")", "Representative(\"Q\")",
            "SupervisoryAuthority(\"A\", Url = \"1\")", "SupervisoryAuthority(\"A\", Url = \"2\")",
            "Translation(\"sv\", \"a\", \"1\")", "Translation(\"sv\", \"a\", \"2\")", "Translation(\"nb\", \"a\", \"3\")",
        ];
        string[] files = [.. statements.Select(s => $"[assembly: {s}]")];

        Assert.Equal(await RunAsync(files), await RunAsync([.. files.Reverse()]));
    }

    [Fact]
    public async Task Nor_the_order_of_what_silences_a_type()
    {
        const string First = "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"P\", \"PRIV1001\", Justification = \"one\")] public partial class C { [PersonalData(\"x\")] public string? A { get; set; } }";
        const string Second = "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"P\", \"PRIV1001\", Justification = \"two\")] public partial class C { }";

        Assert.Equal(await RunAsync(First, Second), await RunAsync(Second, First));
    }

    [Fact]
    public async Task Nor_the_order_of_files_with_types_of_one_name()
    {
        const string First = "file class C { [PersonalData(\"x\")] public string? A { get; set; } }";
        const string Second = "file class C { [PersonalData(\"x\")] public string? B { get; set; } }";

        Assert.Equal(await RunAsync(First, Second), await RunAsync(Second, First));
    }

    [Fact]
    public async Task Nor_that_many_compilers_run_at_once()
    {
        var expected = Text(await RegisterTest.RunFilesAsync(Shop.Files));

        var texts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () => Text(await RegisterTest.RunFilesAsync(Shop.Files)))));

        Assert.All(texts, text => Assert.Equal(expected, text));
    }

    [Fact]
    public async Task Nor_the_version_of_the_language() => Assert.Equal(
        await InVersionAsync(LanguageVersion.CSharp7_3), await InVersionAsync(LanguageVersion.Latest));

    private static async Task<string> InVersionAsync(LanguageVersion version)
    {
        var test = new RegisterTest
        {
            TestCode = "using PrivacyAnalyzers; public class C { [PersonalData(\"x\", Purposes = new[] { \"p\" })] public int A { get; set; } }",
        };
        test.TestState.LanguageVersion = version;
        test.TestState.NullableContext = NullableContextOptions.Disable;
        return Text(await test.RunAsync());
    }

    private static async Task<string> RunAsync(params string[] sources) =>
        Text(await RegisterTest.RunFilesAsync([.. sources.Select(s => "using PrivacyAnalyzers; " + s)]));

    private static string Text(GeneratorRun run) => run.Sources.Aggregate(
        new StringBuilder(RegisterTest.Json(run)), (text, source) => text.Append(source.Key).Append(source.Value)).ToString();
}
