using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PrivacyAnalyzers.Tool.Exporting;
using PrivacyAnalyzers.Tool.Html;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Reading;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>ropa export</c>: the register in another format.</summary>
internal static class ExportCommand
{
    /// <summary>The formats by name.</summary>
    private static readonly Dictionary<string, Func<RegisterTexts, string>> s_formats = new(StringComparer.Ordinal)
    {
        ["csv"] = texts => new IcoCsv(texts).Write(),
        ["deletion-concept"] = texts => new DeletionConcept(texts).Write(),
        ["html"] = texts => new RegisterHtml(texts).Write(),
        ["json-ld"] = texts => new RegisterJsonLd(texts).Write(),
        ["markdown"] = texts => new RegisterMarkdown(texts).Write(),
    };

    public static Command Create(Terminal terminal)
    {
        Argument<string> register = CommonOptions.Register();
        Option<string?> output = CommonOptions.Output();
        Option<string?> language = CommonOptions.Language();
        var format = new Option<string>("--format", "-f")
        {
            Description = "csv: the ICO's 30 columns. deletion-concept: DIN 66398, as Markdown. html: one page for people, without a network. json-ld: W3C DPV. markdown: a table, Art. 30(1).",
            Required = true,
        };
        format.AcceptOnlyFromAmong([.. s_formats.Keys.Order(StringComparer.Ordinal)]);
        var command = new Command("export", "Writes the register in another format. Example: ropa export ropa.json --format csv --output ropa.csv")
        {
            register,
            format,
            language,
            output,
        };
        command.SetAction(parsed =>
        {
            Register read = RegisterReader.Read(parsed.GetRequiredValue(register)).Register;
            var texts = new RegisterTexts(read, CommonOptions.LanguageFor(read, parsed.GetValue(language)));
            CommonOptions.Deliver(terminal, parsed.GetValue(output), s_formats[parsed.GetRequiredValue(format)](texts));
            CommonOptions.RemarkUntranslated(terminal.Error, texts);
            return ExitCode.Fine;
        });
        return command;
    }
}
