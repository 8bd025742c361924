using System;
using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace PrivacyAnalyzers.Tasks;

/// <summary>What the tasks that write the register have in common: where to report, and how a failure to write reads.</summary>
public abstract class RegisterTask : Task
{
    /// <summary>The project that is built: the place of the errors.</summary>
    [Required]
    public string Project { get; set; } = string.Empty;

    /// <summary>Writes the register, or reports why it cannot (PRIV5003).</summary>
    internal void Write(string path, byte[] register)
    {
        try
        {
            var written = AtomicFile.Write(path, register);
            Log.LogMessage(
                MessageImportance.Low,
                written ? "The privacy register was written to '{0}'." : "The privacy register in '{0}' is unchanged.",
                path);
        }
        catch (Exception exception) when (IsFileProblem(exception))
        {
            Report(
                "PRIV5003",
                "The privacy register cannot be written to '" + path + "': " + exception.Message +
                " Make the path writable, choose another one with the property PrivacyRegisterPath, or switch the register off" +
                " with PrivacyRegister=false.");
        }
    }

    /// <summary>Reports an error at the project.</summary>
    internal void Report(string code, string message) => Report(Log, "error", code, Project, message);

    /// <summary>Reports a problem at a file.</summary>
    /// <param name="log">Where to.</param>
    /// <param name="severity"><c>error</c>; everything else is a warning.</param>
    /// <param name="code">The rule.</param>
    /// <param name="file">The file.</param>
    /// <param name="message">The message; nothing in it is taken for a placeholder.</param>
    internal static void Report(TaskLoggingHelper log, string severity, string code, string file, string message)
    {
        if (string.Equals(severity, "error", StringComparison.OrdinalIgnoreCase))
        {
            log.LogError(null, code, null, file, 0, 0, 0, 0, "{0}", message);
        }
        else
        {
            log.LogWarning(null, code, null, file, 0, 0, 0, 0, "{0}", message);
        }
    }

    /// <summary>Whether the exception says that a file or its path is at fault, and not this code.</summary>
    internal static bool IsFileProblem(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException
            or System.Security.SecurityException;
}
