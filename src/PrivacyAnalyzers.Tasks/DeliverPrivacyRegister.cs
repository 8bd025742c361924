using System;
using System.IO;
using Microsoft.Build.Framework;

namespace PrivacyAnalyzers.Tasks;

/// <summary>Brings the register from the intermediate files to where its readers look for it.</summary>
/// <remarks>Not MSBuild's Copy: that one writes in place, so that who reads meanwhile sees half a file.</remarks>
public sealed class DeliverPrivacyRegister : RegisterTask
{
    /// <summary>The <c>ropa.json</c> among the intermediate files.</summary>
    [Required]
    public string RegisterFile { get; set; } = string.Empty;

    /// <summary>Where it goes.</summary>
    [Required]
    public string Destination { get; set; } = string.Empty;

    /// <inheritdoc />
    public override bool Execute()
    {
        try
        {
            Write(Destination, File.ReadAllBytes(RegisterFile));
        }
        catch (Exception exception) when (IsFileProblem(exception))
        {
            Report("PRIV5002", "The privacy register '" + RegisterFile + "' cannot be read: " + exception.Message);
        }

        return !Log.HasLoggedErrors;
    }
}
