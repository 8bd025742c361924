using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads a word of the vocabulary: a constant with one of the declaring attributes.</summary>
internal static class TermReader
{
    /// <summary>Adds what the field declares to the builder; nothing for an ordinary field.</summary>
    public static void Read(IFieldSymbol field, AssemblyModelBuilder into, CancellationToken cancellationToken)
    {
        var attributes = field.GetAttributes();
        for (var i = 0; i < attributes.Length; i++)
        {
            var kind = KnownAttributes.KindOf(attributes[i]);
            if (KnownAttributes.IsTerm(kind))
            {
                Read(field, attributes, kind, i, into, cancellationToken);
            }
        }
    }

    private static void Read(
        IFieldSymbol field,
        ImmutableArray<AttributeData> attributes,
        KnownAttribute kind,
        int ordinal,
        AssemblyModelBuilder into,
        CancellationToken cancellationToken)
    {
        var read = new AttributeReader(attributes[ordinal], ordinal);
        var termKind = KindOf(kind);
        var suppressions = Suppressions(field, attributes, cancellationToken);
        if (ProblemOf(field) is { } problem)
        {
            // A constant that the compiler cannot evaluate is the compiler's to report.
            if (problem.Length > 0)
            {
                into.Unusable.Add(new UnusableTerm(termKind, Place.IdOf(field), problem, Spot.Name, suppressions));
            }

            return;
        }

        var term = new Term(
            termKind,
            (string)field.ConstantValue!,
            Place.IdOf(field),
            Expression(field),
            read.Text("Label"),
            read.Text("Description"),
            StatementReader.Labels(attributes),
            field.ContainingAssembly.Name,
            Place.IsPublic(field),
            read.Spot,
            suppressions)
        {
            HasErrors = AttributeReader.AnyHasErrors(attributes),
            Notes = WordReader.HasStatements(termKind) ? EquatableArray<Note>.Empty : StatementReader.Notes(attributes),
            IsPrivate = Place.IsPrivate(field),
            IsVisibleOutside = Place.IsVisibleOutside(field),
        };

        WordReader.Read(term, read, attributes, into);
    }

    /// <summary>The constant as code writes it. The compiler's own spelling marks keywords among the names of types, but not
    /// among those of constants.</summary>
    private static string Expression(IFieldSymbol field)
    {
        var expression = field.ToDisplayString(Place.Constant);
        var name = CSharpText.Name(field.Name);
        return name.Length > field.Name.Length && expression.EndsWith("." + field.Name, StringComparison.Ordinal)
            ? expression.Substring(0, expression.Length - field.Name.Length) + name
            : expression;
    }

    private static TermKind KindOf(KnownAttribute kind) => kind switch
    {
        KnownAttribute.ProcessingPurpose => TermKind.Purpose,
        KnownAttribute.DataCategory => TermKind.Category,
        KnownAttribute.DataSubjectKind => TermKind.Subject,
        KnownAttribute.Party => TermKind.Party,
        KnownAttribute.RetentionEvent => TermKind.Event,
        KnownAttribute.Law => TermKind.Law,
        KnownAttribute.DataSource => TermKind.Source,
        KnownAttribute.SecurityMeasure => TermKind.Measure,
        KnownAttribute.Assessment => TermKind.Assessment,
        KnownAttribute.DeviceAccess => TermKind.DeviceAccess,
        _ => TermKind.ProcessorActivity,
    };

    /// <summary>Why the field cannot be a word; empty where the compiler says it already; null where it can.</summary>
    private static string? ProblemOf(IFieldSymbol field)
    {
        if (!field.IsConst || field.Type.SpecialType != SpecialType.System_String)
        {
            return field.Type.TypeKind == TypeKind.Error ? "" : "is not a constant string, so that no attribute can name it";
        }

        if (!field.HasConstantValue)
        {
            return "";
        }

        return field.ConstantValue is string id && !string.IsNullOrWhiteSpace(id)
            ? null
            : "has an empty value, so that the register has no id for it";
    }

    private static EquatableArray<Suppression> Suppressions(
        IFieldSymbol field, ImmutableArray<AttributeData> attributes, CancellationToken cancellationToken)
    {
        var all = SuppressionReader.Read(attributes).ToList();
        for (var type = field.ContainingType; type is not null; type = type.ContainingType)
        {
            all.AddRange(SuppressionReader.Read(type.GetAttributes()));
        }

        all.AddRange(Place.Pragmas(field, attributes, cancellationToken));
        return all.ToEquatableArray();
    }
}
