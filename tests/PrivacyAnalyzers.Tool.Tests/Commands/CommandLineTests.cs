using System.IO;
using System.Linq;
using PrivacyAnalyzers.Tool.Commands;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData()]
    [InlineData("nonsense")]
    [InlineData("show")]
    [InlineData("show", "a.json", "b.json")]
    [InlineData("check", "ropa.json", "--fail-on", "everything")]
    [InlineData("show", "ropa.json", "--language", "de")]
    [InlineData("show", "no-such-file.json")]
    [InlineData("export", "ropa.json")]
    [InlineData("export", "ropa.json", "--format", "nonsense")]
    [InlineData("export", "ropa.json", "--format", "csv", "--format", "nonsense", "--output", "a", "--output", "b")]
    [InlineData("export", "ropa.json", "--format", "csv", "--format", "html", "--output", "a", "--output", "a")]
    [InlineData("export", "ropa.json", "--format", "xlsx")]
    [InlineData("diff", "a.json")]
    [InlineData("diff", "a.json", "b.json", "--fail-on", "nonsense")]
    [InlineData("diff", "a.json", "b.json", "--json", "--markdown")]
    [InlineData("approve", "a.json")]
    [InlineData("approve", "a.json", "b.json", "--by", "")]
    [InlineData("approve", "a.json", "b.json", "--reason", " ")]
    [InlineData("notice", "ropa.json", "--format", "nonsense")]
    [InlineData("merge", "--name", "A", "--output", "b.json")]
    [InlineData("merge", "a.json", "--output", "b.json")]
    [InlineData("merge", "a.json", "--name", "A")]
    [InlineData("scan")]
    [InlineData("scan", "")]
    [InlineData("scan", "no-such-folder")]
    [InlineData("scan", "no-such-file.cs")]
    [InlineData("scan", ".", "--format", "nonsense", "--output", "a")]
    [InlineData("scan", ".", "--scope", "nonsense")]
    [InlineData("scan", ".", "--fail-on", "nonsense")]
    [InlineData("scan", ".", "--json", "--format", "sarif")]
    [InlineData("baseline", "no-such-folder")]
    [InlineData("baseline", "ropa.json", "--scope", "nonsense")]
    [InlineData("baseline", ".", "--shrink")]
    [InlineData("baseline", ".", "--output", "baseline.txt")]
    public void What_cannot_be_done_gives_exit_code_2_and_clear_lines(params string[] arguments)
    {
        Ropa run = Ropa.Run(arguments);
        Assert.Equal(ExitCode.NotDone, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.All(run.Error.TrimEnd('\n').Split('\n'), line => Assert.StartsWith("ropa: ", line));
        Assert.DoesNotContain(" at PrivacyAnalyzers", run.Error);
    }

    [Fact]
    public void Help_of_every_command_names_its_arguments_and_options()
    {
        Assert.All(RopaCommandLine.Root(new Terminal(TextWriter.Null, TextWriter.Null, false, Terminal.PlainWidth)).Subcommands, command =>
        {
            string help = Ropa.Output(command.Name, "--help");
            Assert.All(command.Arguments.Select(argument => argument.Name).Concat(command.Options.Select(option => option.Name)), name => Assert.Contains(name, help));
            Assert.All(command.Options, option => Assert.False(string.IsNullOrEmpty(option.Description)));
        });
    }
}
