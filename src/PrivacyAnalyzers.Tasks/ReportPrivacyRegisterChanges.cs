using System.IO;
using System.Text;
using Microsoft.Build.Framework;
using PrivacyAnalyzers.Comparing;

namespace PrivacyAnalyzers.Tasks;

/// <summary>Says at each build how the register differs from the approved one: also at one that had nothing to compile, for what
/// nobody has approved does not go away by building again.</summary>
public sealed class ReportPrivacyRegisterChanges : RegisterTask
{
    /// <summary>The approved register, in source control.</summary>
    [Required]
    public string ApprovedRegister { get; set; } = string.Empty;

    /// <summary>The register that the build leaves for its readers.</summary>
    [Required]
    public string BuiltRegister { get; set; } = string.Empty;

    /// <summary>What <see cref="ComparePrivacyRegister"/> found. Where it is not there, the two could not be compared, which has
    /// been said.</summary>
    [Required]
    public string ChangesFile { get; set; } = string.Empty;

    /// <summary><c>error</c> or <c>warning</c>: what is not approved.</summary>
    [Required]
    public string Severity { get; set; } = string.Empty;

    private string HowToApprove => " Have it reviewed, and then approve it: ropa approve \"" + ApprovedRegister + "\" \"" + BuiltRegister + "\".";

    /// <inheritdoc />
    public override bool Execute()
    {
        if (!File.Exists(ApprovedRegister))
        {
            Report(
                Log,
                Severity,
                "PRIV5023",
                Project,
                "There is no approved register '" + ApprovedRegister + "' to compare this one with (GDPR Art. 5(2))." + HowToApprove);
        }
        else if (File.Exists(ChangesFile))
        {
            foreach (var change in JsonReader.Read(File.ReadAllText(ChangesFile, Encoding.UTF8))?["changes"].Items ?? [])
            {
                ReportChange(change["kind"].Text, change["text"].Text ?? string.Empty);
            }
        }

        return !Log.HasLoggedErrors;
    }

    private void ReportChange(string? kind, string text)
    {
        switch (kind)
        {
            case "new":
                Report(Log, Severity, "PRIV5020", ApprovedRegister, "Personal data that nobody has approved (GDPR Art. 30(1), 5(2)): " + text + "." + HowToApprove);
                break;
            case "weakened":
                Report(Log, Severity, "PRIV5021", ApprovedRegister, "The register is weaker than the approved one (GDPR Art. 5(2), 24(1)): " + text + "." + HowToApprove);
                break;
            default:
                Log.LogMessage(null, "PRIV5022", null, ApprovedRegister, 0, 0, 0, 0, MessageImportance.Normal, "{0}", "The register differs from the approved one (GDPR Art. 5(2)): " + text + ".");
                break;
        }
    }
}
