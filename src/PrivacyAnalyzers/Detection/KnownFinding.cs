using System;
using System.Globalization;

namespace PrivacyAnalyzers.Detection;

/// <summary>A finding that a project knows of and has not dealt with yet: the rule, and the member without its place in a file.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Member">The member as a documentation comment id without its kind: <c>Shop.Customer.Email</c>.</param>
internal sealed record KnownFinding(string Rule, string Member)
{
    private const int FirstRule = 2001;

    /// <summary>From here on the rules of the band are about files, not about members.</summary>
    private const int FirstRuleOfFiles = 2020;

    /// <summary>Whether the findings of a rule can stand in a baseline: those about undeclared members.</summary>
    public static bool IsRule(string id) =>
        id.Length == 8
        && id.StartsWith("PRIV", StringComparison.Ordinal)
        && int.TryParse(id.Substring(4), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is >= FirstRule and < FirstRuleOfFiles;

    /// <summary>The finding of a rule about a declaration.</summary>
    public static KnownFinding Of(string rule, string about) =>
        new(rule, about.Length > 2 && about[1] == ':' ? about.Substring(2) : about);

    /// <summary>As a baseline writes it.</summary>
    public override string ToString() => $"{Rule} {Member}";
}
