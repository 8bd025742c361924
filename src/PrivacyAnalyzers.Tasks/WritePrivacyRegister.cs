using System;
using System.IO;
using System.Text;
using Microsoft.Build.Framework;

namespace PrivacyAnalyzers.Tasks;

/// <summary>Takes the register out of the file that the generator had the compiler write, right after the compilation.</summary>
public sealed class WritePrivacyRegister : RegisterTask
{
    /// <summary>The generated <c>PrivacyRegister.g.cs</c>. It is used up: left behind, it could be taken for the result of a
    /// later compilation that the generator has no part in.</summary>
    [Required]
    public string GeneratedFile { get; set; } = string.Empty;

    /// <summary>The <c>ropa.json</c> among the intermediate files.</summary>
    [Required]
    public string RegisterFile { get; set; } = string.Empty;

    /// <summary>The compiler that ran, as its package layout names it, such as <c>roslyn4.14</c>. For the message.</summary>
    public string? Compiler { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        var (register, problem) = GeneratedRegister.Read(GeneratedFile);
        if (register is not null)
        {
            Write(RegisterFile, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(register));
            TellKnownFindings(GeneratedRegister.CountKnownFindings(register));
        }
        else
        {
            // An old register must not pass for the one of this compilation.
            Delete(RegisterFile);
            Report("PRIV5002", Explain(problem));
        }

        Delete(GeneratedFile);
        return !Log.HasLoggedErrors;
    }

    /// <summary>What the baseline keeps quiet about is said as a number at each compilation, so that it does not fall into oblivion.</summary>
    private void TellKnownFindings(int known)
    {
        if (known > 0)
        {
            Log.LogMessage(
                MessageImportance.High,
                "{0}: {1} known {2} of undeclared personal data left in the baseline.",
                Path.GetFileNameWithoutExtension(Project),
                known,
                known == 1 ? "finding" : "findings");
        }
    }

    private string Explain(string problem) =>
        "The privacy register was not generated: " + problem + ". Look for CS9057 (the compiler is too old for the generator:" +
        " .NET SDK 9.0.300 or Visual Studio 17.14 is needed" +
        (string.IsNullOrEmpty(Compiler) ? string.Empty : ", this compiler is " + Compiler) +
        ") or CS8785 (the generator failed) among the warnings. To build without a register, set the property" +
        " PrivacyRegister=false.";

    private void Delete(string path)
    {
        try
        {
            if (File.Exists(path))
            {
                File.Delete(path);
            }
        }
        catch (Exception exception) when (IsFileProblem(exception))
        {
            Report("PRIV5003", "'" + path + "', which is out of date, cannot be deleted: " + exception.Message);
        }
    }
}
