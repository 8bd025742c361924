namespace PrivacyAnalyzers.Model;

/// <summary>The kinds of thing that a vocabulary declares.</summary>
internal enum TermKind
{
    Purpose,
    Category,
    Subject,
    Party,
    Event,
}

/// <summary>A name in a language.</summary>
internal sealed record LocalText(string Language, string Text);

/// <summary>One declared word of the vocabulary: an attributed constant. Its value is the id in the register.</summary>
/// <param name="Kind">What it declares.</param>
/// <param name="Id">The constant's value.</param>
/// <param name="Symbol">The declaring field as a documentation comment id.</param>
/// <param name="Constant">How C# code names the constant, with <c>global::</c>.</param>
/// <param name="Label">Its name in the register's language.</param>
/// <param name="Description">A sentence about it.</param>
/// <param name="Labels">Its names in other languages.</param>
/// <param name="Assembly">The assembly that declares it.</param>
/// <param name="IsPublic">Whether other assemblies can use it.</param>
/// <param name="Spot">The declaring attribute.</param>
/// <param name="Suppressions">What is silenced at the declaration.</param>
internal sealed record Term(
    TermKind Kind,
    string Id,
    string Symbol,
    string Constant,
    string? Label,
    string? Description,
    EquatableArray<LocalText> Labels,
    string Assembly,
    bool IsPublic,
    Spot Spot,
    EquatableArray<Suppression> Suppressions)
{
    /// <summary>Whether an attribute of the constant did not resolve: what the word leaves open is then not known.</summary>
    public bool HasErrors { get; init; }

    /// <summary>Whether only the type around it, or an heir, can name the constant.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>Whether any code of an assembly can name the constant.</summary>
    public bool IsUsableFrom(string assembly) => IsPublic || (Assembly == assembly && !IsPrivate);
}

/// <summary>A word that could not be read: no constant string, or an empty one (PRIV1052).</summary>
internal sealed record UnusableTerm(
    TermKind Kind,
    string Symbol,
    string Problem,
    Spot Spot,
    EquatableArray<Suppression> Suppressions);

internal sealed record Purpose(
    Term Term,
    EquatableArray<string> Subjects,
    EquatableArray<Use> Uses,
    EquatableArray<Disclosure> Disclosures,
    BasisStatement Basis,
    RetentionStatement Retention,
    bool NoRecipients);

/// <summary>The edge purpose × category: a use of data with its own basis and period.</summary>
internal sealed record Use(string Category, BasisStatement Basis, RetentionStatement Retention, Spot Spot);

/// <summary>The edge purpose × party × data: a disclosure with the party's role.</summary>
internal sealed record Disclosure(
    string Party,
    RecipientRole Role,
    EquatableArray<string> Categories,
    DataForm Form,
    string? Condition,
    string? Contract,
    Spot Spot);

internal sealed record Category(Term Term, BasisStatement Basis, RetentionStatement Retention);

internal sealed record Subject(Term Term);

internal sealed record Party(Term Term, string? Country, string? NoticeUrl);

internal sealed record RetentionEvent(Term Term, RetentionStartKind Kind);
