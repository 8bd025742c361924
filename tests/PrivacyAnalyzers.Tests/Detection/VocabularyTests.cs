using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Model;
using Xunit;

namespace PrivacyAnalyzers.Tests.Detection;

public class VocabularyTests
{
    public static TheoryData<string> Files => [.. DetectionVocabulary.Texts.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void ABuiltInFile_IsWellFormed_AndSaysItsLanguage(string file)
    {
        VocabularyText text = DetectionVocabulary.Texts.Single(t => t.Name == file).Text;
        Assert.Empty(text.Faults);
        Assert.NotEmpty(text.Lines);
        Assert.Equal(file == "national-ids" ? "mul" : file, text.Language);
    }

    /// <summary>A term that is two kinds of data at once would be whichever line came last.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void ATerm_IsOneKindOfData(string file)
    {
        var kinds = new Dictionary<string, DataKind>();
        List<string> twice = [];
        foreach (VocabularyLine line in DetectionVocabulary.Texts.Single(t => t.Name == file).Text.Lines
            .Where(l => l is { Kind: not null, Use: TermUse.Data }))
        {
            foreach (string term in line.Terms)
            {
                if (!kinds.TryAdd(term, line.Kind!.Kind) && kinds[term] != line.Kind.Kind)
                {
                    twice.Add($"{term}: {kinds[term]} and {line.Kind.Kind}");
                }
            }
        }

        Assert.Empty(twice);
    }

    [Theory]
    [InlineData("konfirmation", "it has no colon")]
    [InlineData("name certain:", "nothing stands behind the colon")]
    [InlineData("name: alias", "'name' has no strength: write 'name certain', 'person', 'record', 'possible', 'detail', 'holder' or 'alone'")]
    [InlineData("name often: alias", "'name often' has no strength: write 'name certain', 'person', 'record', 'possible', 'detail', 'holder' or 'alone'")]
    [InlineData("none certain: alias", "'none certain' is no kind of data and no part of a word")]
    [InlineData("nmae certain: alias", "'nmae certain' is no kind of data and no part of a word")]
    [InlineData("head: middle", "the head is 'first' or 'last', not 'middle'")]
    [InlineData("name certain: alias,, pen", "a term is words of letters and digits, and terms are separated by commas")]
    [InlineData("name certain: ali.as", "a term is words of letters and digits, and terms are separated by commas")]
    public void AMalformedLine_IsAFault_AtThatLine(string line, string problem)
    {
        VocabularyText text = VocabularyText.Read("# ours\r\n\r\nname certain: callsign\r\n" + line + "\r\n");
        VocabularyFault fault = Assert.Single(text.Faults);
        Assert.Equal((3, problem), (fault.Line, fault.Problem));
        Assert.Equal("callsign", Assert.Single(Assert.Single(text.Lines).Terms));
    }

    [Fact]
    public void AProject_AddsTerms_TakesThemOut_AndGivesThemAnotherKind()
    {
        DetectionVocabulary own = DetectionVocabulary.With(
            [VocabularyText.Read("name certain: call sign\nnone: first name\nhealth certain: nationality\n")]);
        Assert.Equal(DataKind.Name, Kind("CallSign", own));
        Assert.Equal(DataKind.None, Kind("FirstName", own));
        Assert.Equal(DataKind.Health, Kind("Nationality", own));
        Assert.Equal(DataKind.None, Kind("City", DetectionVocabulary.With([VocabularyText.Read("thing: customer")])));
        Assert.Equal(DataKind.Name, Kind("FirstName", DetectionVocabulary.BuiltIn));
        Assert.Equal(DataKind.PostalAddress, Kind("City", DetectionVocabulary.BuiltIn));
    }

    private static DataKind Kind(string name, DetectionVocabulary vocabulary)
    {
        Candidate member = new(name, "string", ValueForms.Text, default);
        Detected found = Classifier.Classify(
            new Holder("Customer", "", "", default, new[] { member }.ToEquatableArray(), HolderUses.None), vocabulary)[0];
        return found.Likelihood >= Likelihood.Likely ? found.Kind : DataKind.None;
    }
}
