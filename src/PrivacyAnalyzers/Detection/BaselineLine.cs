using System;

namespace PrivacyAnalyzers.Detection;

/// <summary>Reads a baseline, a line at a time: <c>PRIV2002 Shop.Customer.Email</c>; <c>#</c> begins a remark. The order of the lines
/// means nothing and a line that stands twice is one, so that a merge of two baselines is a baseline.</summary>
/// <param name="Finding">What the line names; null for an empty line, a remark, and one that cannot be read.</param>
/// <param name="Problem">Why it cannot be read, as the end of a sentence; null where it can.</param>
internal readonly record struct BaselineLine(KnownFinding? Finding, string? Problem)
{
    /// <summary>What the name of a baseline ends in.</summary>
    public const string FileEnding = ".privacy-baseline.txt";

    private static readonly char[] Blank = [' ', '\t'];

    public static BaselineLine Read(string line)
    {
        line = line.Trim();
        if (line.Length == 0 || line[0] == '#')
        {
            return default;
        }

        var words = line.Split(Blank, StringSplitOptions.RemoveEmptyEntries);
        return !KnownFinding.IsRule(words[0]) ? new(null, $"'{words[0]}' is none of the rules PRIV2001 to PRIV2019")
            : words.Length < 2 ? new(null, $"no member stands behind '{words[0]}'")
            : words.Length > 2 ? new(null, $"more than a rule and a member stand in it, from '{words[2]}' on")
            : new(new(words[0], words[1]), null);
    }
}
