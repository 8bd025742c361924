using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Binds what the code of a compilation says of EF Core's mapping, and puts it together type by type.</summary>
internal sealed class MappingReader
{
    private const string Builders = StorageReader.EntityFramework + ".Metadata.Builders";

    private readonly Dictionary<INamedTypeSymbol, Gathered> entities = new(SymbolEqualityComparer.Default);
    private bool setsDeleteBehavior;

    /// <summary>What the code of one file says of the mapping.</summary>
    public void Read(MappingFile file, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var set in file.Sets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (model.GetDeclaredSymbol(set, cancellationToken) is IPropertySymbol { Type: INamedTypeSymbol { TypeArguments.Length: 1 } type }
                && StorageReader.Is(type, StorageReader.EntityFramework, "DbSet"))
            {
                Of(type.TypeArguments[0]);
            }
        }

        foreach (var code in file.Methods)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (model.GetDeclaredSymbol(code.Method, cancellationToken) is { } method && method.Parameters.Any(p => IsBuilder(p.Type)))
            {
                setsDeleteBehavior |= code.SetsDeleteBehavior;
                foreach (var fact in code.Facts)
                {
                    Add(fact, new Binder(model, code.Method, method));
                }
            }
        }
    }

    public Mapping Finish() => entities.Count == 0 && !setsDeleteBehavior
        ? Mapping.None
        : new Mapping(
            entities.Select(e => e.Value.Finish(e.Key)).OrderBy(e => e.Type, StringComparer.Ordinal).ToEquatableArray(),
            setsDeleteBehavior);

    private static bool IsBuilder(ITypeSymbol type) =>
        StorageReader.Is(type as INamedTypeSymbol, StorageReader.EntityFramework, "ModelBuilder")
        || StorageReader.Is(type as INamedTypeSymbol, Builders, "EntityTypeBuilder");

    private Gathered? Of(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class } named)
        {
            return null;
        }

        if (!entities.TryGetValue(named.OriginalDefinition, out var gathered))
        {
            entities.Add(named.OriginalDefinition, gathered = new Gathered());
        }

        return gathered;
    }

    private void Add(MappingCode.Fact fact, Binder binder)
    {
        if (Of(binder.Bind(fact.Of)) is not { } of)
        {
            return;
        }

        switch (fact.Word)
        {
            case MappingCode.Word.Part:
                of.IsPart = true;
                break;
            case MappingCode.Word.Owned:
                of.IsPart = true;
                of.Owner = Smaller(of.Owner, binder.Bind(fact.Other) is { } owner ? Place.IdOf(owner) : null);
                break;
            case MappingCode.Word.Key:
                of.Key.UnionWith(fact.Members);
                break;
            case MappingCode.Word.AlternateKey:
                of.AlternateKeys.UnionWith(fact.Members);
                break;
            case MappingCode.Word.Unique:
                of.Unique.Add(new UniqueIndex(fact.Members.ToEquatableArray()));
                break;
            case MappingCode.Word.Required:
                of.Required.UnionWith(fact.Members);
                break;
            case MappingCode.Word.NotMapped:
                of.NotMapped.UnionWith(fact.Members);
                break;
            case MappingCode.Word.Table:
                of.Table = Smaller(of.Table, fact.Members[0]);
                break;
            case MappingCode.Word.OneTable:
                of.Strategies.Add(HierarchyStrategy.OneTable);
                break;
            case MappingCode.Word.TablePerType:
                of.Strategies.Add(HierarchyStrategy.TablePerType);
                break;
            case MappingCode.Word.TablePerConcreteType:
                of.Strategies.Add(HierarchyStrategy.TablePerConcreteType);
                break;
            case MappingCode.Word.Split:
                of.IsSplit = true;
                break;
            case MappingCode.Word.Json:
                of.IsJson = true;
                break;
            case MappingCode.Word.Relation:
                Relate(fact, binder);
                break;
        }
    }

    /// <summary>Where two contexts differ, the order of files must not decide.</summary>
    private static string? Smaller(string? one, string? other) =>
        one is null ? other : other is null || string.CompareOrdinal(one, other) <= 0 ? one : other;

    /// <summary>Files a relation under the row that depends: the end with many, or the one that has the foreign key.</summary>
    private void Relate(MappingCode.Fact fact, Binder binder)
    {
        var words = fact.Relation!;
        var from = binder.Bind(fact.Of)!;
        if (binder.Bind(fact.Other) is not { } to || (words.IsToMany && words.IsFromMany == true))
        {
            return;
        }

        var isFrom = words.Dependent is not null
            ? SymbolEqualityComparer.Default.Equals(binder.Bind(words.Dependent), from)
            : !words.IsToMany && words.IsFromMany != false;
        if (!isFrom && !words.IsToMany && words.Dependent is null)
        {
            // One to one, and nothing says which end has the foreign key.
            return;
        }

        var (dependent, principal) = isFrom ? (from, to) : (to, from);
        Of(dependent)?.Relations.Add(new MappedRelation(
            Place.IdOf(principal),
            isFrom ? words.Navigation : words.Inverse,
            isFrom ? words.Inverse : words.Navigation,
            words.ForeignKey.ToEquatableArray(),
            words.IsRequired,
            words.OnDelete));
    }

    /// <summary>Finds the types that a method names: as it would be found in the class around the method, whose body is not bound.</summary>
    private sealed class Binder(SemanticModel model, BaseMethodDeclarationSyntax syntax, IMethodSymbol method)
    {
        public INamedTypeSymbol? Bind(MappingCode.Entity? entity) => entity switch
        {
            MappingCode.Entity.Named named =>
                model.GetSpeculativeTypeInfo(syntax.SpanStart, named.Name, SpeculativeBindingOption.BindAsTypeOrNamespace).Type
                    is INamedTypeSymbol { TypeKind: TypeKind.Class } type ? type.OriginalDefinition : null,
            MappingCode.Entity.OfParameter { Index: var index } when index < method.Parameters.Length =>
                method.Parameters[index].Type is INamedTypeSymbol { TypeArguments.Length: 1 } builder && IsBuilder(builder)
                    && builder.TypeArguments[0] is INamedTypeSymbol { TypeKind: TypeKind.Class } row ? row.OriginalDefinition : null,
            MappingCode.Entity.Through { From: var from, Member: var member } => Through(Bind(from), member),
            _ => null,
        };

        private static INamedTypeSymbol? Through(INamedTypeSymbol? from, string member)
        {
            for (var type = from; type is not null; type = type.BaseType)
            {
                foreach (var found in type.GetMembers(member))
                {
                    if (found is IPropertySymbol property)
                    {
                        return StorageReader.TargetOf(property.Type)?.Type;
                    }
                }
            }

            return null;
        }
    }

    /// <summary>What was said of one type; in sets, so that the order of files leaves no trace.</summary>
    private sealed class Gathered
    {
        public SortedSet<string> Key { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> AlternateKeys { get; } = new(StringComparer.Ordinal);

        public List<UniqueIndex> Unique { get; } = [];

        public SortedSet<string> Required { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> NotMapped { get; } = new(StringComparer.Ordinal);

        public List<MappedRelation> Relations { get; } = [];

        public string? Table { get; set; }

        public string? Owner { get; set; }

        public SortedSet<HierarchyStrategy> Strategies { get; } = [HierarchyStrategy.Unspecified];

        public bool IsSplit { get; set; }

        public bool IsJson { get; set; }

        public bool IsPart { get; set; }

        public EntityMapping Finish(INamedTypeSymbol type) => new(
            Place.IdOf(type), type.ToDisplayString(Place.TypeName), StorageReader.Read(type))
        {
            Table = Table,
            Strategy = Strategies.Max,
            IsSplit = IsSplit,
            Owner = Owner,
            IsJson = IsJson,
            IsPart = IsPart,
            Key = Key.ToEquatableArray(),
            AlternateKeys = AlternateKeys.ToEquatableArray(),
            Unique = Unique.Distinct().OrderBy(u => string.Join(",", u.Members), StringComparer.Ordinal).ToEquatableArray(),
            Required = Required.ToEquatableArray(),
            NotMapped = NotMapped.ToEquatableArray(),
            Relations = Relations.Distinct()
                .OrderBy(r => r.Principal, StringComparer.Ordinal)
                .ThenBy(r => r.Navigation, StringComparer.Ordinal)
                .ThenBy(r => r.Inverse, StringComparer.Ordinal)
                .ThenBy(r => r.OnDelete)
                .ThenBy(r => r.IsRequired)
                .ThenBy(r => string.Join(",", r.ForeignKey), StringComparer.Ordinal)
                .ToEquatableArray(),
        };
    }
}
