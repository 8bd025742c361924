using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;

namespace PrivacyAnalyzers.Tasks;

/// <summary>Compares the register with the approved one, and leaves what it finds among the intermediate files.</summary>
public sealed class ComparePrivacyRegister : RopaTask
{
    private static readonly byte[] s_nothing = Encoding.UTF8.GetBytes("{ \"changes\": [] }\n");

    /// <summary>The approved register, in source control.</summary>
    [Required]
    public string ApprovedRegister { get; set; } = string.Empty;

    /// <summary>The <c>ropa.json</c> among the intermediate files.</summary>
    [Required]
    public string RegisterFile { get; set; } = string.Empty;

    /// <summary>Where the changes go, as <c>ropa diff --json</c> writes them.</summary>
    [Required]
    public string ChangesFile { get; set; } = string.Empty;

    /// <summary><c>error</c> or <c>warning</c>: what it is when the two cannot be compared.</summary>
    [Required]
    public string Severity { get; set; } = string.Empty;

    /// <inheritdoc />
    /// <remarks>What was approved and what was built are the same bytes most of the time, and nobody has to be asked then.</remarks>
    protected override bool SkipTaskExecution()
    {
        if (ContentOf(ApprovedRegister) is not { } approved || ContentOf(RegisterFile) is not { } built || !approved.SequenceEqual(built))
        {
            return false;
        }

        Write(ChangesFile, s_nothing);
        return true;
    }

    private protected override IEnumerable<string> Arguments() =>
        ["diff", ApprovedRegister, RegisterFile, "--json", "--language", "en", "--fail-on", "never", "--output", ChangesFile];

    private protected override bool ReportFailure(string why)
    {
        // Changes of an earlier register must not pass for those of this one.
        try
        {
            File.Delete(ChangesFile);
        }
        catch (Exception exception) when (RegisterTask.IsFileProblem(exception))
        {
            why += " (" + exception.Message + ")";
        }

        RegisterTask.Report(
            Log,
            Severity,
            "PRIV5024",
            Project,
            "The privacy register cannot be compared with the approved one, '" + ApprovedRegister + "': " + why);
        return !Log.HasLoggedErrors;
    }
}
