using System.CommandLine;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Reading;
using PrivacyAnalyzers.Tool.Showing;
using PrivacyAnalyzers.Tool.Wording;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Commands;

/// <summary><c>ropa show</c>: the register for a person, or its outline for a script.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> register = CommonOptions.Register();
        Option<bool> json = CommonOptions.Json();
        Option<string?> language = CommonOptions.Language();
        var activity = new Option<string?>("--activity", "-a") { Description = "The id of one activity, to see all that is said of it.", HelpName = "id" };
        var command = new Command("show", "Shows a register: who answers for it, its activities, its gaps. Example: ropa show ropa.json --activity newsletter")
        {
            register,
            activity,
            language,
            json,
        };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(register),
            parsed.GetValue(activity),
            parsed.GetValue(language),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string path, string? id, string? language, bool json)
    {
        Register register = RegisterReader.Read(path).Register;
        var texts = new RegisterTexts(register, CommonOptions.LanguageFor(register, language));
        if (id is not null && !texts.Index.Activities.ContainsKey(id))
        {
            throw new RopaException($"'{path}' has no activity '{id}'. 'ropa show {path}' lists them.");
        }

        if (json)
        {
            terminal.Out.Write(id is null
                ? JsonText.Of(RegisterOutline.Of(texts))
                : JsonText.Of(ActivityOutline.Of(texts, new ActivityFacts(register, texts.Index, texts.Index.Activities[id]))));
        }
        else if (id is null)
        {
            new RegisterPrinter(texts).Print(terminal);
        }
        else
        {
            new ActivityPrinter(texts).Print(terminal, new ActivityFacts(register, texts.Index, texts.Index.Activities[id]));
        }

        return ExitCode.Fine;
    }
}
