using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules;

internal enum RuleSeverity
{
    /// <summary>Advice, with no claim about the law: a suggestion, also in strict mode.</summary>
    Info,

    /// <summary>What only a register that claims to be complete can be asked for: advice by default, so that a project that has
    /// only begun is not flooded, and fails a strict build.</summary>
    StrictOnly,

    /// <summary>The law asks for it under a condition that needs judgement, or where possible: warns by default, and strict
    /// mode leaves it a warning.</summary>
    Judgement,

    /// <summary>The law asks for it, and the declarations alone show that it is missing: warns by default and fails a strict
    /// build.</summary>
    Warning,
}

/// <summary>What is fixed about a rule: the descriptor, the documentation page and the register's gaps are made of it.</summary>
/// <param name="Id">The id, never reused.</param>
/// <param name="Title">The title, without a full stop.</param>
/// <param name="MessageFormat">The message; its arguments are strings.</param>
/// <param name="Severity">The severity where nothing is configured.</param>
/// <param name="Articles">The source: articles of the GDPR, or a standard.</param>
/// <param name="Description">What the rule is about, in two or three sentences.</param>
/// <param name="NeedsWholeCompilation">Whether only the whole compilation shows it: an editor does not check it at each key.</param>
internal sealed record RuleInfo(
    string Id,
    string Title,
    string MessageFormat,
    RuleSeverity Severity,
    string Articles,
    string Description,
    bool NeedsWholeCompilation = false)
{
    /// <summary>Whether it warns where nothing is configured.</summary>
    public bool IsWarning => Severity is RuleSeverity.Judgement or RuleSeverity.Warning;

    /// <summary>Whether it fails a strict build.</summary>
    public bool IsErrorInStrictMode => Severity is RuleSeverity.StrictOnly or RuleSeverity.Warning;

    /// <summary>The band of ids that the rule belongs to.</summary>
    public string Category => "Privacy." + Id[4] switch
    {
        '1' => "Declarations",
        '2' => "Detection",
        '3' => "Flows",
        '4' => "Retention",
        _ => "Register",
    };

    public Finding At(string about, Spot spot, params string[] arguments) =>
        new(Id, about, spot, arguments.ToEquatableArray(), EquatableArray<string>.Empty);
}
