using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Build.Framework;

namespace PrivacyAnalyzers.Tasks;

/// <summary>Writes the register in other formats beside the <c>ropa.json</c> that its readers find.</summary>
public sealed class ExportPrivacyRegister : RopaTask
{
    /// <summary>The <c>ropa.json</c> among the intermediate files.</summary>
    [Required]
    public string RegisterFile { get; set; } = string.Empty;

    /// <summary>The formats, each with the metadata <c>File</c>: where it goes.</summary>
    [Required]
    public ITaskItem[] Formats { get; set; } = [];

    /// <summary>Remembers which register was exported, by what: a compilation gives the register a new time and mostly no new content.</summary>
    [Required]
    public string Stamp { get; set; } = string.Empty;

    private IEnumerable<string> Files => Formats.Select(format => format.GetMetadata("File"));

    /// <inheritdoc />
    public override bool Execute()
    {
        var done = base.Execute();
        if (done && !Log.HasLoggedErrors && Fingerprint() is { } fingerprint)
        {
            Write(Stamp, fingerprint);
        }

        return done;
    }

    /// <inheritdoc />
    protected override bool SkipTaskExecution() =>
        Fingerprint() is { } fingerprint
        && ContentOf(Stamp) is { } former && former.SequenceEqual(fingerprint)
        && Files.All(File.Exists);

    private protected override IEnumerable<string> Arguments() =>
        ["export", RegisterFile, .. Formats.SelectMany(format => new[] { "--format", format.ItemSpec, "--output", format.GetMetadata("File") })];

    private protected override bool ReportFailure(string why)
    {
        RegisterTask.Report(Log, "error", "PRIV5004", Project, "The privacy register cannot be written in the formats of PrivacyRegisterFormats: " + why);
        return false;
    }

    private byte[]? Fingerprint()
    {
        if (ContentOf(RegisterFile) is not { } register || ContentOf(Ropa) is not { } ropa)
        {
            return null;
        }

        using var sha = SHA256.Create();
        return Encoding.ASCII.GetBytes(Convert.ToBase64String(sha.ComputeHash(register)) + "\n" + Convert.ToBase64String(sha.ComputeHash(ropa)) + "\n");
    }
}
