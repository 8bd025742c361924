using System.Threading.Tasks;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Detection;

public class MalformedVocabularyTests
{
    private const string Code =
        """
        [System.ComponentModel.DataAnnotations.Schema.Table("guests")]
        public class Guest
        {
            public string? Callsign { get; set; }
            public string? Email { get; set; }
        }
        """;

    [Fact]
    public Task AMalformedLine_IsReported_WithWhatIsWrong()
    {
        var test = new RuleTest("PRIV2020", Code);
        test.TestState.AdditionalFiles.Add(("/ours.privacy-vocabulary.txt", "# ours\nname certain: callsign\n  nmae certain: nick\n"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("PRIV2020")
            .WithSpan("/ours.privacy-vocabulary.txt", 3, 1, 3, 21)
            .WithArguments("'nmae certain' is no kind of data and no part of a word"));
        return test.RunAsync();
    }

    [Fact]
    public Task AnotherFile_IsNotRead()
    {
        var test = new RuleTest("PRIV2020", Code);
        test.TestState.AdditionalFiles.Add(("/notes.txt", "nonsense\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task TheProjectsWords_AreKnown()
    {
        var test = new RuleTest("PRIV2002", Code.Replace("Callsign", "[|Callsign|]", System.StringComparison.Ordinal));
        test.TestState.AdditionalFiles.Add(("/ours.privacy-vocabulary.txt", "name certain: callsign\nnone: email\n"));
        return test.RunAsync();
    }
}
