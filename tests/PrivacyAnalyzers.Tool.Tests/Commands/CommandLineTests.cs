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
