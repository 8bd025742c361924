using System;
using System.IO;
using System.Text;

namespace PrivacyAnalyzers.Tasks;

/// <summary>Reads the register out of the comment that the generator wrapped it in.</summary>
/// <remarks>A generator must not write files, and a C# comment is the one carrier that leaves no trace of the register in the
/// compiled assembly.</remarks>
internal static class GeneratedRegister
{
    private const string Opening = "/*";
    private const string Closing = "*/";

    /// <summary>The register in <paramref name="source"/>, with line feeds only; null when the source holds none.</summary>
    /// <remarks>The generator writes <c>*\/</c> inside strings, so no line of the register is a closing mark.</remarks>
    public static string? Extract(TextReader source)
    {
        var line = source.ReadLine();
        while (line is not null && line != Opening)
        {
            line = source.ReadLine();
        }

        if (line is null)
        {
            return null;
        }

        var register = new StringBuilder();
        for (line = source.ReadLine(); line is not null; line = source.ReadLine())
        {
            if (line == Closing)
            {
                return register.Length == 0 ? null : register.ToString();
            }

            register.Append(line).Append('\n');
        }

        // No closing mark: the file was cut short.
        return null;
    }

    /// <summary>How many gaps of a register stand in the project's baseline.</summary>
    /// <remarks>By the property's name: inside a string its quotation marks have a backslash before them.</remarks>
    public static int CountKnownFindings(string register)
    {
        const string Property = "\"inBaseline\":";
        var count = 0;
        for (var at = register.IndexOf(Property, StringComparison.Ordinal); at >= 0; at = register.IndexOf(Property, at + 1, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    /// <summary>Reads the file that the compiler wrote; where it holds no register, says why.</summary>
    public static (string? Register, string Problem) Read(string path)
    {
        if (!File.Exists(path))
        {
            return (null, "the generator did not run: the compiler wrote no '" + path + "'");
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return (Extract(reader), "'" + path + "' holds no register, or only a part of one");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, "'" + path + "' cannot be read: " + exception.Message);
        }
    }
}
