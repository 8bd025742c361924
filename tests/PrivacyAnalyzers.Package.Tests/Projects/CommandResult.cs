using Xunit;

namespace PrivacyAnalyzers.Package.Tests.Projects;

/// <summary>How a command ended, and what it printed.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    public CommandResult AssertSuccess()
    {
        Assert.True(ExitCode == 0, "'dotnet " + Command + "' failed:\n" + Output);
        return this;
    }

    public CommandResult AssertFailure()
    {
        Assert.True(ExitCode != 0, "'dotnet " + Command + "' was to fail, and did not:\n" + Output);
        return this;
    }
}
