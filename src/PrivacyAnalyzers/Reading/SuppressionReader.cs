using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads <c>[SuppressMessage]</c>, so that a silenced finding reaches the register together with its reason.</summary>
internal static class SuppressionReader
{
    private const string RulePrefix = "PRIV";

    /// <summary>All that is silenced at a symbol itself: by its attributes, and by pragmas.</summary>
    public static EquatableArray<Suppression> At(
        ISymbol symbol, ImmutableArray<AttributeData> attributes, CancellationToken cancellationToken)
    {
        var pragmas = Place.Pragmas(symbol, attributes, cancellationToken);
        return pragmas.Count == 0 && !AnySilences(attributes)
            ? EquatableArray<Suppression>.Empty
            : Read(attributes).Concat(pragmas).ToEquatableArray();
    }

    /// <summary>Sorted: the parts of a partial type come in the order of the files.</summary>
    public static IEnumerable<Suppression> Read(ImmutableArray<AttributeData> attributes) =>
        AnySilences(attributes) ? Sorted(attributes) : [];

    private static bool AnySilences(ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (RuleOf(attribute) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Suppression> Sorted(ImmutableArray<AttributeData> attributes) =>
        attributes
            .Select(a => (Attribute: a, Rule: RuleOf(a)))
            .Where(pair => pair.Rule is not null)
            .Select(pair => new Suppression(
                pair.Rule!, SuppressionKind.SuppressMessage, Argument(pair.Attribute, "Justification")))
            .OrderBy(s => s.RuleId, StringComparer.Ordinal)
            .ThenBy(s => s.Justification, StringComparer.Ordinal);

    public static EquatableArray<AssemblySuppression> ReadAssembly(IAssemblySymbol assembly) =>
        assembly.GetAttributes().Concat(assembly.Modules.SelectMany(m => m.GetAttributes()))
            .Select(a => (Attribute: a, Rule: RuleOf(a)))
            .Where(pair => pair.Rule is not null)
            .Select(pair => new AssemblySuppression(
                pair.Rule!,
                Argument(pair.Attribute, "Justification"),
                Argument(pair.Attribute, "Scope"),
                Argument(pair.Attribute, "Target"),
                assembly.Name))
            .OrderBy(s => s.RuleId, StringComparer.Ordinal)
            .ThenBy(s => s.Target, StringComparer.Ordinal)
            .ThenBy(s => s.Justification, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>The rule that the attribute silences: the check id up to a colon, <c>PRIV1003:No retention</c>.</summary>
    private static string? RuleOf(AttributeData attribute)
    {
        // Both are honoured by the compiler; the second survives in metadata without a compilation symbol.
        if (attribute.AttributeClass?.Name is not ("SuppressMessageAttribute" or "UnconditionalSuppressMessageAttribute")
            || attribute.ConstructorArguments.Length < 2
            || attribute.ConstructorArguments[1].Kind != TypedConstantKind.Primitive
            || attribute.ConstructorArguments[1].Value is not string check)
        {
            return null;
        }

        var colon = check.IndexOf(':');
        var id = (colon < 0 ? check : check.Substring(0, colon)).Trim();
        return id.StartsWith(RulePrefix, StringComparison.Ordinal) ? id : null;
    }

    private static string? Argument(AttributeData attribute, string name)
    {
        foreach (var named in attribute.NamedArguments)
        {
            if (named.Key == name && named.Value.Kind == TypedConstantKind.Primitive)
            {
                return named.Value.Value as string;
            }
        }

        return null;
    }
}
