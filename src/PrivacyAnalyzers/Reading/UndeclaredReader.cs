using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>What is said of a type's members by attributes.</summary>
/// <param name="Attributed">The names of the members that carry one of the product's attributes.</param>
/// <param name="Declared">The name of one that is declared personal data; null where none is.</param>
/// <param name="Marks">The marks of other products, by the names of the members.</param>
internal sealed record SaidOfMembers(
    ISet<string> Attributed, string? Declared, IReadOnlyDictionary<string, string> Marks)
{
    public bool SaysSomething => Declared is not null || Marks.Count > 0;
}

/// <summary>A type as the detection takes it.</summary>
/// <param name="Holder">The type.</param>
/// <param name="Members">The symbols of its members, in their order.</param>
internal sealed record ReadType(Holder Holder, ImmutableArray<ISymbol> Members);

/// <summary>Reads of a type what the detection looks at.</summary>
internal static class UndeclaredReader
{
    private const string Suffix = "Attribute";

    private const int LargestWrapper = 2;

    private static readonly Dictionary<string, string> NoMarks = [];

    /// <summary>Reads a type.</summary>
    public static ReadType Read(INamedTypeSymbol type, bool isEntity)
    {
        var members = Members(type).ToImmutableArray();
        var holder = new Holder(
            type.Name,
            type.ContainingType?.Name ?? "",
            type.ContainingNamespace is { IsGlobalNamespace: false } around ? around.ToDisplayString() : "",
            Bases(type).Select(b => b.Name).ToEquatableArray(),
            members.Select(Candidate).ToEquatableArray(),
            isEntity ? HolderUses.Entity : HolderUses.None,
            Bases(type).Where(IsOwn).SelectMany(Members).Select(Candidate).ToEquatableArray());
        return new(holder, members);
    }

    /// <summary>What the attributes of a type's members say.</summary>
    public static SaidOfMembers ReadSaid(INamedTypeSymbol type)
    {
        var attributed = new HashSet<string>(StringComparer.Ordinal);
        string? declared = null;
        foreach (var member in AttributedMember.Of(type))
        {
            attributed.Add(member.Symbol.Name);
            if (declared is null && member.Attributes.Any(a => KnownAttributes.KindOf(a) == KnownAttribute.PersonalData))
            {
                declared = member.Symbol.Name;
            }
        }

        Dictionary<string, string>? marks = null;
        foreach (var member in Members(type))
        {
            if (ForeignMark.Of(member) is { } mark)
            {
                (marks ??= new(StringComparer.Ordinal))[member.Name] = mark;
            }
        }

        return new(attributed, declared, marks ?? NoMarks);
    }

    /// <summary>Whether nothing is said of a member: neither one of the package's attributes nor one that does not compile.</summary>
    public static bool IsUndeclared(ISymbol member, ISet<string> attributed) =>
        !member.IsOverride && !attributed.Contains(member.Name) && !member.GetAttributes().Any(IsOurs);

    public static bool HasTable(INamedTypeSymbol type) => type.GetAttributes().Any(a => a.AttributeClass?.Name == "TableAttribute");

    private static bool IsOurs(AttributeData attribute) =>
        attribute.AttributeClass is { TypeKind: TypeKind.Error } || KnownAttributes.KindOf(attribute) != KnownAttribute.None;

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type) => type.GetMembers().Where(m =>
        m is { IsStatic: false, IsImplicitlyDeclared: false, CanBeReferencedByName: true }
        && m is IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol { DeclaredAccessibility: Accessibility.Public });

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var t = type.BaseType; t is not null && t.SpecialType == SpecialType.None; t = t.BaseType)
        {
            yield return t;
        }
    }

    /// <summary>Whether a base is an application's own: those of the platform (a form, a controller) say nothing about a person and are large.</summary>
    private static bool IsOwn(INamedTypeSymbol type)
    {
        var root = type.ContainingNamespace;
        while (root is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            root = root.ContainingNamespace;
        }

        return root?.Name is not ("System" or "Microsoft");
    }

    private static Candidate Candidate(ISymbol member)
    {
        var type = member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
        var (name, form) = FormOf(type);
        var isMany = (type is IArrayTypeSymbol && form != ValueForms.Bytes) || (type is INamedTypeSymbol { TypeArguments.Length: 1 } generic && TypeForms.IsCollection(generic.Name));
        return new(member.Name, name, form, member.GetAttributes().Select(NameOf).ToEquatableArray(), isMany);
    }

    private static string NameOf(AttributeData attribute)
    {
        var name = attribute.AttributeClass?.Name ?? "";
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    private static (string Name, ValueForms Form) FormOf(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => (type.Name, ValueForms.None),
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => ("byte[]", ValueForms.Bytes),
        IArrayTypeSymbol array => FormOf(array.ElementType),
        { TypeKind: TypeKind.Enum } => (type.Name, ValueForms.Code),
        INamedTypeSymbol { TypeArguments.Length: 1 } generic when TypeForms.IsContainer(generic.Name) => FormOf(generic.TypeArguments[0]),
        INamedTypeSymbol named => (named.Name, FormOf(named)),
        _ => (type.Name, ValueForms.Object),
    };

    private static ValueForms FormOf(INamedTypeSymbol type)
    {
        var form = TypeForms.Of(type.Name);
        return form != ValueForms.None ? form
            : type.GetMembers().OfType<IPropertySymbol>().Count(p => !p.IsStatic && !p.IsImplicitlyDeclared) <= LargestWrapper
            ? ValueForms.Wrapper
            : ValueForms.Object;
    }
}
