using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Tests;

/// <summary>Models written by hand, for what needs no compiler.</summary>
internal static class Models
{
    public static BasisStatement Basis(
        LegalBasis basis, string? interest = null, string? law = null, string? withdrawAt = null, string? condition = null) =>
        BasisStatement.None with { Basis = basis, Interest = interest, Law = law, WithdrawAt = withdrawAt, Condition = condition };

    public static RetentionStatement Months(int months) => new(
        new[] { new RetentionClause(months, null, "e", null, RetentionAction.Unspecified, null, null, false, Spot.Name) }.ToEquatableArray(),
        RetentionCombine.Earliest);

    public static RetentionClause Clause(
        int? months = null, string? after = "e", RetentionAction then = RetentionAction.Unspecified, string? unless = null) =>
        new(months, null, after, null, then, unless, null, false, Spot.Name);

    public static RetentionStatement Statement(params RetentionClause[] clauses) =>
        new(clauses.ToEquatableArray(), RetentionCombine.Unspecified);

    public static RetentionDefaults Defaults(params (LegalBasis ForBasis, RetentionStatement Retention)[] defaults) =>
        new(defaults.Select(d => new DefaultRetention(d.ForBasis, d.Retention)).ToEquatableArray(), false);

    public static Term Term(TermKind kind, string id, string? name = null) => new(
        kind, id, "F:V." + (name ?? id), "global::V." + (name ?? id), id, null, EquatableArray<LocalText>.Empty, "A", true, Spot.Name, EquatableArray<Suppression>.Empty);

    public static Use Use(string category, BasisStatement? basis = null, RetentionStatement? retention = null) =>
        new(category, basis ?? BasisStatement.None, retention ?? RetentionStatement.None, Provision.Unspecified, null, Spot.Name);

    public static Purpose Purpose(
        string id, BasisStatement? basis = null, RetentionStatement? retention = null, params Use[] uses) => new(
        Term(TermKind.Purpose, id),
        EquatableArray<string>.Empty,
        uses.ToEquatableArray(),
        basis ?? BasisStatement.None,
        retention ?? RetentionStatement.None,
        EquatableArray<CategoryRetention>.Empty,
        Statements.Nothing,
        new PurposeFacts(null, null, default, default, default, default, null, null, ProcessingRegime.Unspecified, null, RiskIndicator.None, null));

    public static Category Category(string id, BasisStatement? basis = null, RetentionStatement? retention = null) =>
        new(
            Term(TermKind.Category, id),
            basis ?? BasisStatement.None,
            retention ?? RetentionStatement.None,
            null,
            false,
            DataMedium.Unspecified,
            null,
            EquatableArray<Sensitivity>.Empty,
            Statements.Nothing);

    public static PersonalDataDeclaration Declaration(
        string? category, IEnumerable<string>? purposes = null, BasisStatement? basis = null, RetentionStatement? retention = null) => new(
        category,
        (purposes ?? []).ToEquatableArray(),
        null,
        basis ?? BasisStatement.None,
        retention ?? RetentionStatement.None,
        false,
        Spot.Name);

    public static Vocabulary Vocabulary(
        IEnumerable<Purpose> purposes, IEnumerable<Category> categories, RetentionDefaults? defaults = null) =>
        new(
            Words.Join([Words.None with { Purposes = purposes.ToEquatableArray(), Categories = categories.ToEquatableArray() }]),
            EquatableArray<UnusableTerm>.Empty,
            defaults);
}
