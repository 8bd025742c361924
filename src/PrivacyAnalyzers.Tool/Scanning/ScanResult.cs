extern alias analyzers;

using System.Collections.Generic;
using analyzers::PrivacyAnalyzers.Detection;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>A member that holds personal data by its name and is not declared.</summary>
/// <param name="Rule">The rule by which a build would report it.</param>
/// <param name="Member">The member as a register writes it, without its kind: <c>Shop.Customer.Email</c>.</param>
/// <param name="Type">The type with its namespace.</param>
/// <param name="Name">The member's own name.</param>
/// <param name="ClrType">Its type as it is written.</param>
/// <param name="Detected">What the detection says of it.</param>
/// <param name="Message">The same as a build would say it.</param>
/// <param name="File">The file, seen from the scanned folder.</param>
/// <param name="Line">From one.</param>
/// <param name="Column">From one.</param>
internal sealed record ScanFinding(
    string Rule,
    string Member,
    string Type,
    string Name,
    string ClrType,
    Detected Detected,
    string Message,
    string File,
    int Line,
    int Column)
{
    /// <summary>The member with its type alone, as people say it.</summary>
    public string ShortName => $"{Type[(Type.LastIndexOf('.') + 1)..]}.{Name}";

    /// <summary>The kind of data, as the vocabulary writes it.</summary>
    public string Kind => KindInfo.Of(Detected.Kind).Id;
}

/// <summary>How often a kind of data was found.</summary>
internal sealed record KindCount(string Kind, int Certain, int Likely, int Possible)
{
    public int Total => Certain + Likely + Possible;
}

/// <summary>What a code base holds.</summary>
/// <param name="Files">How many files were read.</param>
/// <param name="GeneratedFiles">How many others a program wrote.</param>
/// <param name="Types">How many types with members there are.</param>
/// <param name="TypesLookedAt">How many of them the scope asks for.</param>
/// <param name="Personal">How many members are declared to be personal data.</param>
/// <param name="NotPersonal">How many are declared to be none.</param>
/// <param name="Findings">What is not declared, by file and place.</param>
/// <param name="Problems">What could not be read.</param>
internal sealed record ScanResult(
    int Files,
    int GeneratedFiles,
    int Types,
    int TypesLookedAt,
    int Personal,
    int NotPersonal,
    IReadOnlyList<ScanFinding> Findings,
    IReadOnlyList<ScanProblem> Problems)
{
    /// <summary>The kinds that were found, in the order of the detection's list.</summary>
    public IReadOnlyList<KindCount> Kinds
    {
        get
        {
            List<KindCount> counts = [];
            foreach (KindInfo kind in KindInfo.All)
            {
                int certain = Count(kind.Kind, Likelihood.Certain);
                int likely = Count(kind.Kind, Likelihood.Likely);
                int possible = Count(kind.Kind, Likelihood.Possible);
                if (certain + likely + possible > 0)
                {
                    counts.Add(new(kind.Id, certain, likely, possible));
                }
            }

            return counts;
        }
    }

    private int Count(DataKind kind, Likelihood likelihood)
    {
        int count = 0;
        foreach (ScanFinding finding in Findings)
        {
            count += finding.Detected.Kind == kind && finding.Detected.Likelihood == likelihood ? 1 : 0;
        }

        return count;
    }
}
