using System.Text;

namespace PrivacyAnalyzers.Printing;

/// <summary>Writes the texts that generated code carries for the run time to read: lines of a word and a value.</summary>
/// <remarks>Text, because the compiler has to bind every call, name and argument, and takes a literal as it is.</remarks>
internal static class GeneratedText
{
    private const string Escape = "\\";

    /// <summary>A word and its value, or the word alone where there is no value.</summary>
    public static void Line(StringBuilder text, string word, string? value)
    {
        text.Append(word);
        if (value is not null)
        {
            text.Append(' ').Append(CSharpText.Visible(value.Replace(Escape, Escape + "005c"), Escape));
        }

        text.Append('\n');
    }
}
