using System.Text;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tool.Commands;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

/// <summary>docs/tool.md holds the help of the commands as they print it.</summary>
public sealed class HelpTests
{
    [Fact]
    public void The_page_shows_the_help_of_every_command()
    {
        var page = new StringBuilder();
        foreach (System.CommandLine.Command command in RopaCommandLine.Root(new Terminal(System.IO.TextWriter.Null, System.IO.TextWriter.Null, false, Terminal.PlainWidth)).Subcommands)
        {
            string help = Ropa.Output(command.Name, "--help").TrimEnd('\n');
            page.Append("### ropa ").Append(command.Name).Append("\n\n```text\n").Append(help).Append("\n```\n\n");
        }

        RepositoryFile.VerifyPart("docs/tool.md", "help", page.ToString());
    }
}
