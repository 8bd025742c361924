using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads a type with its attributed members, own and inherited.</summary>
internal static class TypeReader
{
    private static readonly string[] DeletionMarks =
        ["IsDeleted", "IsSoftDeleted", "Deleted", "DeletedAt", "DeletedAtUtc", "DeletedOn", "DeletedUtc", "DateDeleted"];

    /// <summary>The type as a model; null for a type that says nothing.</summary>
    /// <param name="type">The type's definition.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static DataType? Read(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var members = new List<DataMember>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var id = Place.IdOf(type);
        foreach (var member in AttributedMember.Of(type))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (member.Symbol is not IParameterSymbol)
            {
                names.Add(member.Symbol.Name);
            }

            members.Add(MemberReader.Read(member, id, type.ContainingAssembly, cancellationToken));
        }

        var (subject, spot) = SubjectOf(type);
        if (members.Count == 0 && subject is null)
        {
            return null;
        }

        var inherited = Inherited(type, names, cancellationToken);
        return new DataType(
            id,
            type.ToDisplayString(Place.TypeName),
            type.ContainingAssembly.Name,
            ShapeReader.Read(type),
            subject ?? InheritedSubject(type),
            spot,
            members.OrderBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Symbol, StringComparer.Ordinal).ToEquatableArray(),
            inherited,
            Flags(type),
            Suppressions(type, cancellationToken))
        {
            Sources = StatementReader.Sources(type.GetAttributes()),
            Notes = StatementReader.Notes(type.GetAttributes()),
            Stored = StorageReader.Read(type),
            DeletionMark = DeletionMark(type),
            Silent = subject is null ? EquatableArray<SilentMember>.Empty : Silent(type, names, cancellationToken),
        };
    }

    /// <summary>A class that says nothing itself, with the personal data that it inherits; null for one that speaks, that inherits none
    /// or that has no instances. What only rules ask about is left out: none is asked about it.</summary>
    /// <param name="type">The type's definition.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static DataType? ReadHeir(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (type is not { TypeKind: TypeKind.Class, IsAbstract: false, IsStatic: false }
            || AttributedMember.Of(type).Any()
            || SubjectOf(type).Subject is not null)
        {
            return null;
        }

        var inherited = Inherited(type, new HashSet<string>(StringComparer.Ordinal), cancellationToken);
        return !inherited.Any(m => m.IsPersonal)
            ? null
            : new DataType(
                Place.IdOf(type),
                type.ToDisplayString(Place.TypeName),
                type.ContainingAssembly.Name,
                ShapeReader.Read(type),
                InheritedSubject(type),
                Spot.Name,
                EquatableArray<DataMember>.Empty,
                inherited,
                Flags(type),
                EquatableArray<Suppression>.Empty)
            {
                Sources = StatementReader.Sources(type.GetAttributes()),
            };
    }

    private static (string? Subject, Spot Spot) SubjectOf(INamedTypeSymbol type)
    {
        var attributes = type.GetAttributes();
        for (var i = 0; i < attributes.Length; i++)
        {
            if (KnownAttributes.KindOf(attributes[i]) == KnownAttribute.DataSubject)
            {
                var read = new AttributeReader(attributes[i], i);
                return (read.Text("Subject"), read.Spot.At("Subject"));
            }
        }

        return (null, Spot.Name);
    }

    private static string? InheritedSubject(INamedTypeSymbol type)
    {
        for (var t = type.BaseType; t is not null; t = t.BaseType)
        {
            if (SubjectOf(t.OriginalDefinition).Subject is { } subject)
            {
                return subject;
            }
        }

        return null;
    }

    /// <summary>
    /// The attributed members of base types, and of interfaces that the type implements with a member of the same name.
    /// The retention code of the type covers them; the inventory lists them where they are declared.
    /// </summary>
    private static EquatableArray<DataMember> Inherited(INamedTypeSymbol type, HashSet<string> names, CancellationToken cancellationToken)
    {
        var inherited = new List<DataMember>();
        var hiding = new HashSet<string>(StringComparer.Ordinal);
        var below = new List<INamedTypeSymbol> { type };
        for (var t = type.BaseType; t is not null && t.SpecialType != SpecialType.System_Object; t = t.BaseType)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var member in AttributedMember.Of(t))
            {
                if (member.Symbol is not IParameterSymbol && names.Add(member.Symbol.Name))
                {
                    below.ForEach(b => MemberReader.AddHiding(b, type.ContainingAssembly, hiding));
                    below.Clear();
                    inherited.Add(Seen(Read(member), hiding.Contains(member.Symbol.Name)));
                }
            }

            below.Add(t);
        }

        foreach (var @interface in type.AllInterfaces)
        {
            foreach (var member in AttributedMember.Of(@interface))
            {
                if (member.Symbol is IPropertySymbol
                    && type.FindImplementationForInterfaceMember(member.Symbol) is IPropertySymbol implementation
                    && IsMemberOfClass(implementation)
                    && names.Add(implementation.Name))
                {
                    var read = Read(member) with { Access = MemberReader.AccessOf(implementation, type.ContainingAssembly) };
                    inherited.Add(Seen(read, MemberReader.IsHidden(implementation, type, type.ContainingAssembly)));
                }
            }
        }

        return inherited.OrderBy(m => m.Name, StringComparer.Ordinal).ToEquatableArray();

        DataMember Read(AttributedMember member) =>
            MemberReader.Read(member, Place.IdOf(member.Symbol.ContainingType), type.ContainingAssembly, cancellationToken) with
            {
                DeclaringSources = StatementReader.Sources(member.Symbol.ContainingType.GetAttributes()),
            };
    }

    /// <summary>An inherited member as code sees it that has an instance of the type: not at all where another has taken its name.</summary>
    private static DataMember Seen(DataMember read, bool isHidden) =>
        isHidden
            ? read with { Access = read.Access with { CanRead = false, CanWrite = false, CanBeCleared = false } }
            : read;

    /// <summary>Whether the class or struct itself shows an implementation: an explicit one, and the interface's own body, are
    /// seen through the interface only.</summary>
    private static bool IsMemberOfClass(IPropertySymbol implementation) =>
        implementation.ExplicitInterfaceImplementations.IsEmpty && implementation.ContainingType.TypeKind != TypeKind.Interface;

    /// <summary>The members that a reader of the type would expect to be declared one way or the other.</summary>
    /// <param name="type">The type.</param>
    /// <param name="spoken">The names of the members, own and inherited, that say something.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    private static EquatableArray<SilentMember> Silent(INamedTypeSymbol type, HashSet<string> spoken, CancellationToken cancellationToken)
    {
        var silent = new List<SilentMember>();
        foreach (var member in type.GetMembers())
        {
            if (member is { IsStatic: false, IsImplicitlyDeclared: false, CanBeReferencedByName: true }
                && member is IPropertySymbol { IsIndexer: false, GetMethod: not null } or IFieldSymbol { DeclaredAccessibility: Accessibility.Public }

                // A record's own, which metadata does not mark as the compiler's.
                && member.Name != "EqualityContract"
                && !spoken.Contains(member.Name))
            {
                silent.Add(new SilentMember(
                    Place.IdOf(member), member.Name, SuppressionReader.At(member, member.GetAttributes(), cancellationToken)));
            }
        }

        return silent.OrderBy(m => m.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    private static EquatableArray<string> Flags(INamedTypeSymbol type)
    {
        SortedSet<string>? flags = null;
        for (var t = type; t is not null && t.SpecialType != SpecialType.System_Object; t = t.BaseType)
        {
            foreach (var member in t.GetMembers())
            {
                if (!member.IsStatic
                    && (member is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean, RefKind: RefKind.None, GetMethod: { } get }
                            && MemberReader.Reachable(get, type.ContainingAssembly)
                        || (member is IFieldSymbol { Type.SpecialType: SpecialType.System_Boolean, IsImplicitlyDeclared: false }
                            && MemberReader.Reachable(member, type.ContainingAssembly)))
                    && member.CanBeReferencedByName
                    && !MemberReader.IsHidden(member, type, type.ContainingAssembly))
                {
                    (flags ??= new(StringComparer.Ordinal)).Add(member.Name);
                }
            }
        }

        return flags?.ToEquatableArray() ?? EquatableArray<string>.Empty;
    }

    /// <summary>By names that mean nothing else: a flag or a date of deletion in place of the deletion.</summary>
    private static string? DeletionMark(INamedTypeSymbol type)
    {
        for (var t = type; t is not null && t.SpecialType != SpecialType.System_Object; t = t.BaseType)
        {
            foreach (var name in DeletionMarks)
            {
                foreach (var member in t.GetMembers(name))
                {
                    if (!member.IsStatic && member is IPropertySymbol or IFieldSymbol && MemberReader.IsFlagOrDate(member))
                    {
                        return name;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>What is silenced at a type, by its own attributes and those of the types around it.</summary>
    public static EquatableArray<Suppression> Suppressions(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var all = new List<Suppression>();
        for (var t = type; t is not null; t = t.ContainingType)
        {
            all.AddRange(SuppressionReader.Read(t.GetAttributes()));
        }

        all.AddRange(Place.Pragmas(type, type.GetAttributes(), cancellationToken));
        return all.ToEquatableArray();
    }
}
