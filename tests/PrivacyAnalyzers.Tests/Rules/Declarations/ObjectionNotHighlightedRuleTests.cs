using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

/// <summary>One text serves the whole register: its lack has no place in a file.</summary>
public class ObjectionNotHighlightedRuleTests
{
    private const string Id = "PRIV1094";

    [Fact]
    public Task WhatCanBeObjectedTo_NeedsAText() => VerifyAsync(
        "",
        "Uses(Contact, LegalBasis.LegitimateInterests, ObjectAt = \"https://example.com\")",
        new DiagnosticResult(Id).WithSeverity(DiagnosticSeverity.Warning).WithMessage(
            "The right to object on grounds of the particular situation concerns the purpose 'newsletter', but no text is declared "
            + "that tells of it separately from other information (GDPR Art. 21(4)). Declare [assembly: Right(DataRight.Objection, "
            + "Text = \"...\")], or the same on the purpose."));

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.PublicTask, ObjectAt = \"https://example.com\")", "")]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests), Right(DataRight.Objection)", "")]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests), Right(DataRight.Objection, Text = \" \")", "")]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests, ObjectAt = \"https://example.com\")", "[assembly: Right(DataRight.ObjectionToDirectMarketing, Text = \"You may object.\")]")]
    public Task ARouteOrABlankText_IsNoText(string onPurpose, string assembly) => VerifyAsync(
        assembly,
        onPurpose,
        new DiagnosticResult(Id).WithArguments("on grounds of the particular situation", "the purpose 'newsletter'", "Objection"));

    [Fact]
    public Task DirectMarketing_NeedsItsOwn() => VerifyAsync(
        "[assembly: Right(DataRight.Objection, Text = \"You may object.\")]",
        "DirectMarketing(Channel.Email, OptOutAt = \"https://example.com\")",
        new DiagnosticResult(Id).WithArguments("to direct marketing", "the purpose 'newsletter'", "ObjectionToDirectMarketing"));

    [Theory]
    [InlineData("", "Uses(Contact, LegalBasis.Consent, ObjectAt = \"https://example.com\")")]
    [InlineData("", "Uses(Contact, LegalBasis.PublicTask)")]
    [InlineData("", "DirectMarketing(Channel.Email)")]
    [InlineData("[assembly: Right(DataRight.Objection, Text = \"You may object.\")]", "Uses(Contact, LegalBasis.LegitimateInterests)")]
    [InlineData("[assembly: Right(DataRight.Objection, Text = \"You may object.\")]", "Uses(Contact, LegalBasis.PublicTask), Right(DataRight.Objection)")]
    [InlineData("", "Uses(Contact, LegalBasis.LegitimateInterests), Right(DataRight.Objection, Text = \"You may object.\")")]
    [InlineData("[assembly: Right(DataRight.ObjectionToDirectMarketing, Text = \"You may object.\")]", "DirectMarketing(Channel.Email)")]
    [InlineData("[assembly: SuppressMessage(\"Privacy\", \"PRIV1094\", Justification = \"Asked the DPO.\")]", "Uses(Contact, LegalBasis.PublicTask, ObjectAt = \"https://example.com\")")]
    public Task AText_OrNothingToObjectTo_IsNotReported(string assembly, string onPurpose) => VerifyAsync(assembly, onPurpose);

    [Theory]
    [InlineData(OutputKind.DynamicallyLinkedLibrary, "[assembly: Controller(\"Contoso\")]")]
    [InlineData(OutputKind.ConsoleApplication, "")]
    public Task WhatIsNoRegister_IsNotAsked(OutputKind kind, string assembly)
    {
        RuleTest test = Of(assembly, "Uses(Contact, LegalBasis.PublicTask, ObjectAt = \"https://example.com\")");
        test.TestState.OutputKind = kind;
        return test.RunAsync();
    }

    [Theory]
    [InlineData("[assembly: Right(DataRight.Objection, Text = Nope)]", "Uses(Contact, LegalBasis.PublicTask, ObjectAt = \"https://example.com\")")]
    [InlineData("", "Uses(Contact, LegalBasis.PublicTask, ObjectAt = \"https://example.com\"), Right(DataRight.Objection, Text = Nope)")]
    public Task BrokenCode_IsLeftToTheCompiler(string assembly, string onPurpose)
    {
        RuleTest test = Of("[assembly: Controller(\"Contoso\")]\n" + assembly, onPurpose);
        test.CompilerDiagnostics = CompilerDiagnostics.None;
        return test.RunAsync();
    }

    private static Task VerifyAsync(string assembly, string onPurpose, params DiagnosticResult[] expected)
    {
        RuleTest test = Of("[assembly: Controller(\"Contoso\")]\n" + assembly, onPurpose);
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    private static RuleTest Of(string assembly, string onPurpose)
    {
        var test = new RuleTest(
            Id,
            assembly +
            $$"""

            public static class Words
            {
                [DataCategory("Contact details")] public const string Contact = "contact";
                [ProcessingPurpose("Send newsletters"), {{onPurpose}}] public const string Newsletter = "newsletter";
            }

            public static class Program { public static void Main() { } }
            """,
            withWords: false);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test;
    }
}
