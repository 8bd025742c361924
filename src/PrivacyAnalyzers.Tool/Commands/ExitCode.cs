namespace PrivacyAnalyzers.Tool.Commands;

/// <summary>What a command tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing found that a build should stop at.</summary>
    public const int Fine = 0;

    /// <summary>Done, and something found: a gap, a change that weakens the register.</summary>
    public const int Found = 1;

    /// <summary>Not done: wrong arguments, a file that is not there, a register that cannot be read.</summary>
    public const int NotDone = 2;

    /// <summary>Done, except for files that could not be read.</summary>
    public const int Partly = 3;
}
