using System.CommandLine;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Notice;
using PrivacyAnalyzers.Tool.Reading;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>ropa notice</c>: the information of Art. 13 and 14, from the register.</summary>
internal static class NoticeCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> register = CommonOptions.Register();
        Option<string?> output = CommonOptions.Output();
        Option<string?> language = CommonOptions.Language();
        var format = new Option<string>("--format", "-f") { Description = "markdown or html.", DefaultValueFactory = _ => "markdown" };
        format.AcceptOnlyFromAmong("markdown", "html");
        var command = new Command(
            "notice",
            "Writes a privacy notice (Art. 13 and 14) from the register, to be read by people before it is published.\n"
            + "What is not declared is left out, and named on the error output. Example: ropa notice ropa.json --language sv --output notice.md")
        {
            register,
            format,
            language,
            output,
        };
        command.SetAction(parsed =>
        {
            Register read = RegisterReader.Read(parsed.GetRequiredValue(register)).Register;
            var texts = new RegisterTexts(read, CommonOptions.LanguageFor(read, parsed.GetValue(language))) { NamesHoles = false };
            var notice = new PrivacyNotice(texts);
            string markdown = notice.Write();
            bool isHtml = parsed.GetRequiredValue(format) == "html";
            CommonOptions.Deliver(terminal, parsed.GetValue(output), isHtml ? NoticeHtml.Of(markdown, notice.Title, texts.Language) : markdown);
            foreach (string gap in NoticeGaps.Of(texts))
            {
                terminal.Error.WriteLine($"ropa: not declared, and not in the notice: {gap}");
            }

            CommonOptions.RemarkUntranslated(terminal.Error, texts);
            return ExitCode.Fine;
        });
        return command;
    }
}
