using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class CommonOptions
{
    public static Argument<string> Register() => new("register") { Description = "The register: a ropa.json." };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON for a script." };

    public static Option<string?> Output() => new("--output", "-o")
    {
        Description = "The file to write; without it, the result is printed. The file is replaced as a whole or not at all.",
        HelpName = "file",
    };

    public static Option<string?> Language()
    {
        var option = new Option<string?>("--language", "-l")
        {
            Description = "The language of the tool's own words: en, nb or sv. Without it, that of the register, or English.",
        };
        option.AcceptOnlyFromAmong([.. Phrases.Languages]);
        return option;
    }

    /// <summary>The language that was asked for, or the one nearest to the register's.</summary>
    public static string LanguageFor(Register register, string? asked) => asked ?? Phrases.Nearest(register.Facts.Language);

    /// <summary>Refuses words that say nothing, such as those of a variable that was never set.</summary>
    public static void MustSaySomething(Option<string?> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError($"{option.Name} says nothing: leave it out, or write something.");
            }
        });
    }

    /// <summary>The values of an option as they were written. In the check of several options it is not known yet whether each is one
    /// that the option takes.</summary>
    public static string[] Written(CommandResult command, Option option) => [.. command.GetResult(option)?.Tokens.Select(token => token.Value) ?? []];

    /// <summary>Writes a result to the file that was asked for, or prints it.</summary>
    public static void Deliver(Terminal terminal, string? output, string text)
    {
        if (output is null)
        {
            terminal.Out.Write(text);
        }
        else
        {
            AtomicFile.Write(output, text);
        }
    }

    /// <summary>Says to a person which texts of the register have no translation; a result is never changed by it.</summary>
    public static void RemarkUntranslated(TextWriter remarks, RegisterTexts texts)
    {
        if (texts.Untranslated.Count > 0)
        {
            string first = string.Join("", texts.Untranslated.First().Take(60));
            remarks.WriteLine(FormattableString.Invariant(
                $"ropa: declared texts without a translation ({texts.Language}), which stand as declared: {texts.Untranslated.Count}, such as: {first}"));
        }
    }
}
