extern alias analyzers;

using System.Linq;
using analyzers::PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>What a code base holds, for a script.</summary>
internal static class ScanJson
{
    public static string Of(ScanResult result)
    {
        return JsonText.Of(new
        {
            result.Files,
            result.GeneratedFiles,
            result.Types,
            result.TypesLookedAt,
            Declared = new { result.Personal, result.NotPersonal },
            Kinds = result.Kinds.Select(kind => new { kind.Kind, kind.Certain, kind.Likely, kind.Possible }),
            Findings = result.Findings.Select(finding => new
            {
                finding.Rule,
                finding.Member,
                finding.Type,
                finding.Name,
                finding.ClrType,
                finding.Kind,
                Confidence = Word(finding.Detected.Likelihood),
                finding.Detected.Term,
                finding.Detected.Language,
                finding.File,
                finding.Line,
                finding.Column,
            }),
            Problems = result.Problems.Select(problem => new { problem.Path, problem.Text, problem.IsLeftOut }),
        });
    }

    /// <summary>How sure the detection is, as options and results write it.</summary>
    public static string Word(Likelihood likelihood)
    {
        return likelihood switch
        {
            Likelihood.Certain => "certain",
            Likelihood.Likely => "likely",
            Likelihood.Possible => "possible",
            _ => "none",
        };
    }
}
