using System;
using System.IO;
using Spectre.Console;

namespace PrivacyAnalyzers.Tool;

/// <summary>Where a command prints: results to one writer, problems to the other.</summary>
/// <param name="Out">For results.</param>
/// <param name="Error">For what went wrong, and for remarks that are no result.</param>
/// <param name="Colour">Whether escape codes may be printed.</param>
/// <param name="Width">Columns; the same everywhere unless a person looks at a window of their own.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool Colour, int Width)
{
    /// <summary>The width where nobody looks on: what a pipe or a file gets does not depend on the machine.</summary>
    public const int PlainWidth = 120;

    /// <summary>Whether a person watches what goes to <see cref="Error"/>.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>The process's own.</summary>
    public static Terminal Process()
    {
        bool isPerson = !Console.IsOutputRedirected;
        bool colour = isPerson && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(Console.Out, Console.Error, colour, isPerson ? Math.Max(Console.WindowWidth, 60) : PlainWidth)
        {
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };
    }

    /// <summary>Tables and colours.</summary>
    public IAnsiConsole Pen()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Out),
            Ansi = Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
