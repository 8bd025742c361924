using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads <c>[Retention]</c> and the periods that other attributes carry.</summary>
internal static class RetentionReader
{
    /// <summary>The <c>[Retention]</c> attributes of one symbol, as one statement.</summary>
    /// <remarks><c>For</c> has a meaning on a purpose only: elsewhere the period is not lost for it.</remarks>
    public static RetentionStatement Read(ImmutableArray<AttributeData> attributes) =>
        Statement(AttributeReader.Each(attributes, KnownAttribute.Retention));

    /// <summary>A purpose's <c>[Retention]</c> attributes that are for all its data.</summary>
    public static RetentionStatement ReadForAll(ImmutableArray<AttributeData> attributes) =>
        Statement(AttributeReader.Each(attributes, KnownAttribute.Retention).Where(r => r.Text("For") is null));

    /// <summary>A purpose's <c>[Retention(…, For = category)]</c>, a statement for each category.</summary>
    public static EquatableArray<CategoryRetention> ReadForCategories(ImmutableArray<AttributeData> attributes) =>
        ReadGrouped(attributes, r => r.Text("For"))
            .Where(g => g.Key is not null)
            .Select(g => new CategoryRetention(g.Key!, g.Retention))
            .OrderBy(c => c.Category, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The <c>[Retention]</c> attributes of one symbol, a statement for each key.</summary>
    public static IEnumerable<(TKey Key, RetentionStatement Retention)> ReadGrouped<TKey>(
        ImmutableArray<AttributeData> attributes, Func<AttributeReader, TKey> key) =>
        AttributeReader.Each(attributes, KnownAttribute.Retention)
            .GroupBy(key)
            .Select(g => (g.Key, Statement(g)));

    /// <summary>The period that a <c>[Uses]</c> carries.</summary>
    public static RetentionStatement ReadUse(AttributeReader read)
    {
        var clause = Clause(read);
        return clause.SaysSomething ? Single(clause) : RetentionStatement.None;
    }

    /// <summary>The period of the short form <c>[PersonalData(…, months)]</c>.</summary>
    public static RetentionStatement ReadShortForm(AttributeReader read) =>
        read.Number("RetentionMonths") is { } months
            ? Single(new RetentionClause(
                months, null, null, null, RetentionAction.Unspecified, null, null, StartsFromMark: true, read.Spot.At("RetentionMonths")))
            : RetentionStatement.None;

    private static RetentionStatement Single(RetentionClause clause) =>
        new(new[] { clause }.ToEquatableArray(), RetentionCombine.Unspecified);

    private static RetentionStatement Statement(IEnumerable<AttributeReader> attributes)
    {
        List<RetentionClause>? clauses = null;
        var combine = RetentionCombine.Unspecified;
        foreach (var read in attributes)
        {
            // One word on the combination holds for all of them; of two that differ, the longer storage.
            var said = read.Term<RetentionCombine>("Combine");
            combine = said > combine ? said : combine;
            (clauses ??= []).Add(Clause(read));
        }

        return clauses is null ? RetentionStatement.None : new RetentionStatement(clauses.ToEquatableArray(), combine);
    }

    private static RetentionClause Clause(AttributeReader read) => new(
        read.Number("Months"),
        read.Number("Days"),
        read.Text("After"),
        read.Text("Criterion"),
        read.Term<RetentionAction>("Then"),
        read.Text("Unless"),
        read.Text("UnlessProperty"),
        StartsFromMark: false,
        read.Spot)
    {
        CountedFrom = read.Term<PeriodAnchor>("CountedFrom"),
        Until = read.Text("Until"),
        Statute = read.Text("Statute"),
        AccordingTo = read.Text("AccordingTo"),
        DecidedBy = read.Text("DecidedBy"),
        WithoutEnd = read.Text("WithoutEnd"),
        ReviewEveryMonths = read.Number("ReviewEveryMonths"),
        AtMost = read.Flag("AtMost"),
        When = read.Text("When"),
        WhenProperty = read.Text("WhenProperty"),
        WhenValue = !read.Says("WhenValue") || read.Flag("WhenValue"),
        UnlessGround = read.Term<ExceptionGround>("UnlessGround"),
    };
}
