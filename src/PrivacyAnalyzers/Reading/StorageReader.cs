using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads how a type's rows are stored from its members and from the attributes that EF Core obeys.</summary>
/// <remarks>By metadata name: there is no reference to EF Core, and a project without it has none of these attributes.</remarks>
internal static class StorageReader
{
    public const string EntityFramework = "Microsoft.EntityFrameworkCore";

    private const string Annotations = "System.ComponentModel.DataAnnotations";
    private const string Schema = Annotations + ".Schema";

    public static StoredShape Read(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class || type.IsStatic)
        {
            return StoredShape.None;
        }

        var bases = new List<string>();
        var reading = new Shape();
        for (var t = type; t is not null && t.SpecialType != SpecialType.System_Object; t = t.BaseType)
        {
            if (!SymbolEqualityComparer.Default.Equals(t, type))
            {
                bases.Add(Place.IdOf(t));
            }

            reading.ReadType(t, isOwn: bases.Count == 0);
            foreach (var member in t.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null } property)
                {
                    reading.ReadMember(property);
                }
            }
        }

        return reading.Finish(type, bases);
    }

    /// <summary>The type of the rows that a member refers to, and whether to many; null where it refers to none.</summary>
    public static (INamedTypeSymbol Type, bool IsCollection)? TargetOf(ITypeSymbol type)
    {
        if (AsRow(type) is { } one)
        {
            return (one, false);
        }

        if (type is INamedTypeSymbol { TypeArguments.Length: 1 } generic && AsRow(generic.TypeArguments[0]) is { } many && IsSequence(generic))
        {
            return (many, true);
        }

        return null;
    }

    public static bool Is(INamedTypeSymbol? type, string @namespace, string name) =>
        type is { TypeKind: not TypeKind.Error } && type.Name == name && IsNamespace(type.ContainingNamespace, @namespace);

    /// <summary>A class that a program declares; what comes with .NET is a value or a collection.</summary>
    private static INamedTypeSymbol? AsRow(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false, SpecialType: SpecialType.None } named
        && Root(named.ContainingNamespace) is not ("System" or "Microsoft")
            ? named
            : null;

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type.AllInterfaces.Any(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);

    private static string Root(INamespaceSymbol @namespace)
    {
        var root = @namespace;
        while (root is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            root = root.ContainingNamespace;
        }

        return root.Name;
    }

    private static bool IsNamespace(INamespaceSymbol? @namespace, string name)
    {
        var end = name.Length;
        for (var ns = @namespace; ns is { IsGlobalNamespace: false }; ns = ns.ContainingNamespace)
        {
            var start = end - ns.Name.Length;
            if (start < 0 || string.CompareOrdinal(name, start, ns.Name, 0, ns.Name.Length) != 0)
            {
                return false;
            }

            if (start == 0)
            {
                return ns.ContainingNamespace.IsGlobalNamespace;
            }

            end = start - 1;
        }

        return false;
    }

    /// <summary>What is gathered along the base types.</summary>
    private sealed class Shape
    {
        private readonly HashSet<string> seen = new(StringComparer.Ordinal);
        private readonly SortedSet<string> key = new(StringComparer.Ordinal);
        private readonly SortedSet<string> required = new(StringComparer.Ordinal);
        private readonly SortedSet<string> notMapped = new(StringComparer.Ordinal);
        private readonly List<UniqueIndex> unique = [];
        private readonly List<(string Name, bool IsRequired)> scalars = [];
        private readonly List<Navigation> navigations = [];
        private readonly Dictionary<string, string> foreignKeys = new(StringComparer.Ordinal);
        private string? table;
        private bool isPart;
        private bool hasNoKey;

        public void ReadType(INamedTypeSymbol type, bool isOwn)
        {
            foreach (var attribute in type.GetAttributes())
            {
                var name = attribute.AttributeClass;
                if (isOwn && Is(name, Schema, "TableAttribute") && First(attribute) is { } text)
                {
                    var schema = attribute.NamedArguments.FirstOrDefault(a => a.Key == "Schema").Value;
                    table = schema is { Kind: TypedConstantKind.Primitive, Value: string of } ? $"{of}.{text}" : text;
                }
                else if (isOwn && (Is(name, EntityFramework, "OwnedAttribute") || Is(name, Schema, "ComplexTypeAttribute") || Is(name, Schema, "NotMappedAttribute")))
                {
                    isPart = true;
                }
                else if (Is(name, EntityFramework, "KeylessAttribute"))
                {
                    hasNoKey = true;
                }
                else if (Is(name, EntityFramework, "PrimaryKeyAttribute"))
                {
                    key.UnionWith(Texts(attribute));
                }
                else if (Is(name, EntityFramework, "IndexAttribute")
                    && attribute.NamedArguments.Any(a => a is { Key: "IsUnique", Value: { Kind: TypedConstantKind.Primitive, Value: true } })
                    && Texts(attribute).ToEquatableArray() is { IsEmpty: false } members)
                {
                    unique.Add(new UniqueIndex(members));
                }
            }
        }

        public void ReadMember(IPropertySymbol property)
        {
            // What a derived type declares anew hides the base's.
            if (!seen.Add(property.Name))
            {
                return;
            }

            var name = property.Name;
            string? foreignKey = null;
            var onDelete = DeleteRule.Unspecified;
            foreach (var attribute in property.GetAttributes())
            {
                var kind = attribute.AttributeClass;
                if (Is(kind, Annotations, "KeyAttribute"))
                {
                    key.Add(name);
                }
                else if (Is(kind, Annotations, "RequiredAttribute"))
                {
                    required.Add(name);
                }
                else if (Is(kind, Schema, "NotMappedAttribute"))
                {
                    notMapped.Add(name);
                }
                else if (Is(kind, Schema, "ForeignKeyAttribute"))
                {
                    foreignKey = First(attribute);
                }
                else if (Is(kind, EntityFramework, "DeleteBehaviorAttribute"))
                {
                    onDelete = RuleOf(attribute);
                }
            }

            var isRequired = required.Contains(name)
                || (property.Type.IsValueType && property.Type.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)
                || (property.Type.IsReferenceType && property.NullableAnnotation == NullableAnnotation.NotAnnotated);
            if (TargetOf(property.Type) is var (target, isCollection))
            {
                if (property.SetMethod is not null || isCollection)
                {
                    navigations.Add(new Navigation(name, Place.IdOf(target), target.Name, isCollection, isRequired, foreignKey, onDelete));
                }
            }
            else
            {
                scalars.Add((name, isRequired));
                if (foreignKey is not null)
                {
                    // On the key, the attribute names the member that refers.
                    foreignKeys[foreignKey] = name;
                }
            }
        }

        public StoredShape Finish(INamedTypeSymbol type, IEnumerable<string> bases)
        {
            if (key.Count == 0 && !hasNoKey && ByConvention(type) is { } id)
            {
                key.Add(id);
            }

            var referred = navigations
                .Where(n => !notMapped.Contains(n.Name))
                .Select(n => n.ForeignKey is null && foreignKeys.TryGetValue(n.Name, out var own) ? n with { ForeignKey = own } : n)
                .OrderBy(n => n.Name, StringComparer.Ordinal)
                .ToEquatableArray();
            var named = new HashSet<string>(referred.Select(n => n.ForeignKey).OfType<string>(), StringComparer.Ordinal);
            return new StoredShape(
                bases.ToEquatableArray(),
                table,
                isPart,
                key.ToEquatableArray(),
                unique.OrderBy(u => string.Join(",", u.Members), StringComparer.Ordinal).ToEquatableArray(),
                required.ToEquatableArray(),
                notMapped.ToEquatableArray(),
                scalars.Where(s => s.Name.EndsWith("Id", StringComparison.Ordinal) || named.Contains(s.Name))
                    .Select(s => new IdMember(s.Name, s.IsRequired))
                    .OrderBy(i => i.Name, StringComparer.Ordinal)
                    .ToEquatableArray(),
                referred);
        }

        /// <summary>EF Core's convention: <c>Id</c>, or else <c>CustomerId</c> of a <c>Customer</c>.</summary>
        private string? ByConvention(INamedTypeSymbol type) => Named("Id") ?? Named(type.Name + "Id");

        private string? Named(string name) =>
            scalars.Select(s => s.Name).FirstOrDefault(s => string.Equals(s, name, StringComparison.OrdinalIgnoreCase) && !notMapped.Contains(s));

        private static string? First(AttributeData attribute) =>
            attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

        /// <summary>The constructor's texts, whether one by one or in an array.</summary>
        private static IEnumerable<string> Texts(AttributeData attribute) => attribute.ConstructorArguments
            .SelectMany(a => a.Kind == TypedConstantKind.Array ? (a.Values.IsDefault ? ImmutableArray<TypedConstant>.Empty : a.Values) : [a])
            .Select(a => a.Kind == TypedConstantKind.Primitive ? a.Value as string : null)
            .OfType<string>();

        /// <summary>By the name of the constant: its number may differ between versions.</summary>
        private static DeleteRule RuleOf(AttributeData attribute) =>
            attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Enum } value
                ? MappingCode.DeleteRuleOf(value.Type!.GetMembers().OfType<IFieldSymbol>()
                    .FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, value.Value))?.Name)
                : DeleteRule.Unknown;
    }
}
