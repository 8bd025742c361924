extern alias analyzers;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using analyzers::PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Scanning;

namespace PrivacyAnalyzers.Tool.Baselines;

/// <summary>A baseline: the findings that a project knows of, a line each, sorted, without places in files.</summary>
internal sealed class BaselineText
{
    private const string Head =
        "# Undeclared personal data that is known and left to do: the build is quiet about it, and the register lists it.\n"
        + "# Declare a member and take its line out. The order of lines means nothing.\n";

    private readonly SortedSet<KnownFinding> _findings;

    private BaselineText(IEnumerable<KnownFinding> findings)
    {
        // By member, so that two findings about one member, and the members of a type, stand together.
        _findings = new(findings, Comparer<KnownFinding>.Create((one, other) =>
            string.CompareOrdinal(one.Member, other.Member) is var order and not 0 ? order : string.CompareOrdinal(one.Rule, other.Rule)));
    }

    public IReadOnlyCollection<KnownFinding> Findings => _findings;

    /// <summary>What a register has found and nobody silenced.</summary>
    public static BaselineText Of(Register register)
    {
        return new(register.Gaps
            .Where(gap => gap.Suppressed is null && KnownFinding.IsRule(gap.Rule))
            .Select(gap => KnownFinding.Of(gap.Rule, gap.About)));
    }

    /// <summary>What a scan has found.</summary>
    public static BaselineText Of(ScanResult result)
    {
        return new(result.Findings.Select(finding => new KnownFinding(finding.Rule, finding.Member)));
    }

    /// <summary>What stands in a file; what cannot be read in it is told.</summary>
    /// <exception cref="RopaException">There is no such file, or it cannot be read.</exception>
    public static BaselineText Read(string path, TextWriter problems)
    {
        SourceText read = SourceText.Read(path);
        if (read.Text is not { } text)
        {
            throw new RopaException($"'{path}' {read.Problem}");
        }

        List<KnownFinding> findings = [];
        int number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            BaselineLine said = BaselineLine.Read(line);
            if (said.Finding is { } finding)
            {
                findings.Add(finding);
            }
            else if (said.Problem is { } problem)
            {
                problems.WriteLine(FormattableString.Invariant($"ropa: {path}: line {number} cannot be read: {problem}"));
            }
        }

        return new(findings);
    }

    /// <summary>Those of it that are in another one too.</summary>
    public BaselineText Within(BaselineText other)
    {
        return new(_findings.Where(other._findings.Contains));
    }

    /// <summary>The file.</summary>
    public string Write()
    {
        var text = new StringBuilder(Head);
        foreach (KnownFinding finding in _findings)
        {
            text.Append(finding).Append('\n');
        }

        return text.ToString();
    }
}
