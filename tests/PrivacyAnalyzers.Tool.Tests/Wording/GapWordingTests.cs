using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Wording;

/// <summary>The messages of gaps come out in the language of the reader, wholly or not at all.</summary>
public sealed partial class GapWordingTests
{
    public static TheoryData<string, string> Samples => new()
    {
        { "Confect", "nb" },
        { "Confect", "sv" },
        { "ConfexNorway", "nb" },
        { "ConfexNorway", "sv" },
        { "ConfexSweden", "nb" },
        { "ConfexSweden", "sv" },
        { "Pexcon", "nb" },
        { "Pexcon", "sv" },
    };

    public static TheoryData<string> Languages => ["nb", "sv"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_gap_of_a_sample_is_said_in_the_language(string sample, string language)
    {
        Register register = Registers.Sample(sample).Register;
        Assert.True(register.Gaps.Count > 100);
        AssertAllSaid(new RegisterTexts(register, language), register.Gaps);
    }

    /// <summary>The examples of the rules' pages: each rule, as the compiler words it.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_rule_is_said_in_the_language(string language)
    {
        Gap[] gaps = [.. File.ReadLines(Path.Combine(SourceTree.Root(), "tests/PrivacyAnalyzers.Tests/Docs/RulePages.messages.txt"))
            .Select(line => Gap(line[..8], line[9..])).Where(gap => !RuleWordsTests.InNoRegister.Contains(gap.Rule))];
        Assert.Equal(RuleFormats.All.Keys.Except(RuleWordsTests.InNoRegister).Order(StringComparer.Ordinal), gaps.Select(gap => gap.Rule).Distinct().Order(StringComparer.Ordinal));
        AssertAllSaid(new RegisterTexts(Registers.Read(Registers.Small).Register, language), gaps);
    }

    /// <summary>The registers that the tests of the compiler side have as snapshots: all that can be declared, and its faults.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_gap_of_the_registers_of_the_tests_is_said_in_the_language(string language)
    {
        int total = 0;
        foreach (string file in Directory.GetFiles(Path.Combine(SourceTree.Root(), "tests/PrivacyAnalyzers.Tests/Register"), "RegisterSnapshotTests.*.verified.json"))
        {
            Register register = Registers.Read(File.ReadAllText(file)).Register;
            total += register.Gaps.Count;
            AssertAllSaid(new RegisterTexts(register, language), register.Gaps);
        }

        Assert.True(total > 20);
    }

    [Theory]
    [InlineData("sv", "Bara samtycke bär uppgifterna i ”Kontaktuppgifter” för ändamålet ”Leverera beställningar”, men de lagras 9 månader efter ”Kunden lämnade” (GDPR art. 7.3, 17.1 b). ")]
    [InlineData("nb", "Bare samtykke bærer opplysningene i «Contact details» for formålet «Deliver orders», men de lagres 9 måneder etter «The customer left» (GDPR art. 7 nr. 3, 17 nr. 1 bokstav b). ")]
    public void Ids_are_said_by_their_names_and_articles_in_the_way_of_the_language(string language, string start)
    {
        Assert.StartsWith(start, Said(language, Gap("PRIV4020",
            "Consent alone carries data of 'contact' for the purpose 'delivery', but they are kept 9 months after 'left' (GDPR Art. 7(3), 17(1)(b)). "
            + "End the storage at the event itself, or declare the other basis on which they are kept that long.")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PRIV1004", "'A.B' holds personal data of no category (GDPR Art. 30(1)(c)). In the words of another version.")]
    [InlineData("PRIV1020", "The retention period of 3 fortnights is negative (GDPR Art. 5(1)(e)). State how long the data are kept.")]
    [InlineData("PRIV9999", "Something that only a newer version knows.")]
    public void A_message_that_cannot_be_read_for_sure_is_left_in_English(string rule, string message)
    {
        Assert.Null(Said("sv", Gap(rule, message)));
    }

    [Fact]
    public void What_was_declared_stays_as_it_is_whatever_it_looks_like()
    {
        Assert.StartsWith(
            "Skälet till att ”A.B” inte är personuppgift säger ingenting: ”it is {0} and the purpose 'x'\" (GDPR Art. 4(1)”",
            Said("sv", Gap("PRIV1051", "The reason why 'A.B' is not personal data says nothing: \"it is {0} and the purpose 'x'\" (GDPR Art. 4(1)\" "
                + "(GDPR Art. 4(1), 5(2)). Write why no person can be identified by it.")),
            StringComparison.Ordinal);
    }

    private static string? Said(string language, Gap gap) => new GapWording(new RegisterTexts(Registers.Read(Registers.Small).Register, language)).Message(gap);

    private static Gap Gap(string rule, string message) =>
        new() { Rule = rule, Title = rule, Articles = "5", Severity = "warning", About = "A", Message = message };

    private static void AssertAllSaid(RegisterTexts texts, IReadOnlyList<Gap> gaps)
    {
        var wording = new GapWording(texts);
        (Gap Gap, string? Said)[] all = [.. gaps.Select(gap => (gap, wording.Message(gap)))];
        string[] wrong = [.. all.Where(one => one.Said is null || English().IsMatch(Quoted().Replace(one.Said, "")))
            .Select(one => $"{one.Gap.Rule} {one.Gap.Message}\n    {one.Said}").Distinct(StringComparer.Ordinal)];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    /// <summary>What was declared, and what is code.</summary>
    [GeneratedRegex("”[^”]*”|«[^»]*»|'[^']*'|\\[[^]]*\\]")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(the|of|and|is|are|not|which|declared|with|this|that|it)\b")]
    private static partial Regex English();
}
