using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Testing.Registers;
using Xunit;

namespace PrivacyAnalyzers.Tests.Samples;

/// <summary>
/// What is wrong in a policy is reported by a rule when the policy is declared as it stands, or docs/findings.md says why not.
/// </summary>
public class FindingTests
{
    private const int Last = 93;

    /// <summary>On prose alone, which no declaration holds.</summary>
    private static readonly int[] s_prose = [27, 29, 50, 57, 88, 89, 93];

    private static readonly int[] s_needStatutes = [5, 6, 7, 42, 58, 77];
    private static readonly int[] s_needTwoRegistersOrLanguages = [43, 44, 61, 62, 63, 64, 65, 66, 67, 90, 91, 92];

    private static readonly IReadOnlyList<PolicyFinding> s_findings = PolicyFinding.ReadAll();

    [Fact]
    public void EachFinding_StandsInTheListOnce_WithItsClass() =>
        Assert.Equal(
            Enumerable.Range(1, Last).Except(s_prose).Select(number => $"G{number} {ClassOf(number)}"),
            s_findings.Select(finding => $"{finding.Id} {finding.Class}"));

    [Fact]
    public void AFinding_IsReportedOrExplained() =>
        Assert.All(s_findings, finding =>
        {
            Assert.True(finding.Gaps.Count > 0 || finding.Reasons.Count > 0, $"{finding.Id} has neither a gap nor a reason.");
            Assert.Distinct(finding.Gaps);
            Assert.All(finding.Reasons, reason => Assert.EndsWith(".", reason, StringComparison.Ordinal));
        });

    [Fact]
    public void AReportedFinding_StandsInTheRegisterOfItsSample()
    {
        var lost =
            from ofSample in s_findings.SelectMany(f => f.Gaps, (finding, gap) => (finding.Id, Gap: gap)).GroupBy(f => f.Gap.Sample)
            let register = RegisterOf(ofSample.Key)
            from reported in ofSample
            where !RegisterPath.Parse(reported.Gap.Path).Find(register).Any()
            select $"{reported.Id}: {reported.Gap.Sample} {reported.Gap.Path}";

        Assert.Empty(lost);
    }

    /// <summary>A policy whose faults are mended has none of the gaps.</summary>
    [Fact]
    public void NoFinding_StandsInTheRegisterOfTheCorrectedSample()
    {
        var corrected = RegisterOf("ConfexCorrected");

        Assert.All(
            s_findings.SelectMany(finding => finding.Gaps),
            gap => Assert.Empty(RegisterPath.Parse(gap.Path).Find(corrected)));
    }

    [Theory]
    [InlineData("G1 M What.", "+ ConfexSweden: gaps[rule=PRIV1021]")]
    [InlineData("G1 M What.", "+ ConfexSweden: gaps[about~Categories.Contact]")]
    [InlineData("G1 M What.", "Because.")]
    [InlineData("- Because.")]
    public void WhatSaysTooLittle_IsNotRead(params string[] lines) =>
        Assert.Throws<FormatException>(() => PolicyFinding.Read(lines));

    [Fact]
    public void TheTableOfFindings()
    {
        var table = new StringBuilder("| Class | Findings | Reported | Reported in part | Not reported |\n|---|---|---|---|---|\n");
        foreach (var ofClass in s_findings.GroupBy(finding => finding.Class).OrderBy(g => "MLX".IndexOf(g.Key, StringComparison.Ordinal)))
        {
            var reported = ofClass.Where(finding => finding.Gaps.Count > 0).ToLookup(finding => finding.Reasons.Count > 0);
            table.Append(
                $"| {ofClass.Key} | {ofClass.Count()} | {reported[false].Count()} | {reported[true].Count()} "
                + $"| {ofClass.Count(finding => finding.Gaps.Count == 0)} |\n");
        }

        table.Append("\n| Finding | Class | What | Reported by | Not reported, and why |\n|---|---|---|---|---|\n");
        foreach (var finding in s_findings)
        {
            table.Append(
                $"| {finding.Id} | {finding.Class} | {finding.What} | {Reported(finding)} | {string.Join(' ', finding.Reasons)} |\n");
        }

        RepositoryFile.VerifyPart("docs/findings.md", "findings", table.ToString());
    }

    private static string Reported(PolicyFinding finding) =>
        string.Join(
            "<br>",
            from gap in finding.Gaps
            group gap by (gap.Rule, gap.Sample) into there
            select $"[{there.Key.Rule}](rules/{there.Key.Rule}.md) in {there.Key.Sample}: "
                + string.Join(", ", there.Select(gap => $"`{gap.Place}`")));

    private static char ClassOf(int number) =>
        s_needStatutes.Contains(number) ? 'L' : s_needTwoRegistersOrLanguages.Contains(number) ? 'X' : 'M';

    private static JsonElement RegisterOf(string sample)
    {
        using var register = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Root(), $"samples/{sample}/ropa.json")));
        return register.RootElement.Clone();
    }
}
