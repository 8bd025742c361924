using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads <c>[Retention]</c> and the periods that other attributes carry.</summary>
internal static class RetentionReader
{
    /// <summary>All <c>[Retention]</c> attributes of one symbol, as one statement.</summary>
    public static RetentionStatement Read(IReadOnlyList<AttributeData> attributes)
    {
        List<RetentionClause>? clauses = null;
        var combine = RetentionCombine.Earliest;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (KnownAttributes.KindOf(attributes[i]) != KnownAttribute.Retention)
            {
                continue;
            }

            var read = new AttributeReader(attributes[i], i);
            if (read.HasErrors)
            {
                continue;
            }

            if (read.Term<RetentionCombine>("Combine") == RetentionCombine.Latest)
            {
                combine = RetentionCombine.Latest;
            }

            (clauses ??= []).Add(Clause(read, read.Text("Unless"), read.Text("UnlessProperty")));
        }

        return clauses is null ? RetentionStatement.None : new RetentionStatement(clauses.ToEquatableArray(), combine);
    }

    /// <summary>The period that a <c>[Uses]</c> carries.</summary>
    public static RetentionStatement ReadUse(AttributeReader read)
    {
        var clause = Clause(read, null, null);
        return clause.SaysSomething ? Single(clause) : RetentionStatement.None;
    }

    /// <summary>The period of the short form <c>[PersonalData(…, months)]</c>.</summary>
    public static RetentionStatement ReadShortForm(AttributeReader read) =>
        read.Number("RetentionMonths") is { } months
            ? Single(new RetentionClause(
                months, null, null, null, RetentionAction.Unspecified, null, null, StartsFromMark: true, read.Spot.At("RetentionMonths")))
            : RetentionStatement.None;

    private static RetentionStatement Single(RetentionClause clause) =>
        new(new[] { clause }.ToEquatableArray(), RetentionCombine.Earliest);

    private static RetentionClause Clause(AttributeReader read, string? unless, string? unlessProperty) => new(
        read.Number("Months"),
        read.Number("Days"),
        read.Text("After"),
        read.Text("Criterion"),
        read.Term<RetentionAction>("Then"),
        unless,
        unlessProperty,
        StartsFromMark: false,
        read.Spot);
}
