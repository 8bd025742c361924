using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>What types and mapping code together show of the rows in the database.</summary>
internal sealed class StoredRows
{
    private readonly DataMap map;
    private readonly Dictionary<string, Row> rows = new(StringComparer.Ordinal);

    public StoredRows(DataMap map)
    {
        this.map = map;
        foreach (var type in map.Types)
        {
            rows[type.Symbol] = new Row(type.Symbol, type.Name, type, type.Stored, null);
        }

        foreach (var entity in map.Mapping.Entities)
        {
            rows[entity.Type] = rows.TryGetValue(entity.Type, out var row)
                ? row with { Mapping = entity }
                : new Row(entity.Type, entity.Name, null, entity.Shape, entity);
        }
    }

    /// <summary>The types that have rows, or whose members stand in rows.</summary>
    public IEnumerable<Row> All => rows.Values.OrderBy(r => r.Type, StringComparer.Ordinal);

    public Row? Find(string? type) => type is not null && rows.TryGetValue(type, out var row) ? row : null;

    /// <summary>The type itself and the base classes of it that are known, the nearest first.</summary>
    public IEnumerable<Row> Line(Row row) => row.Shape.Bases.Select(Find).OfType<Row>().Prepend(row);

    /// <summary>The foreign keys that refer to each type; only where code maps any of the types that it concerns.</summary>
    public ILookup<string, ForeignKey> ForeignKeys() => Mapped()
        .SelectMany(ForeignKeysOf)
        .ToLookup(f => f.Principal.Type, StringComparer.Ordinal);

    /// <summary>The types that code maps, and those that they reach over their members.</summary>
    private List<Row> Mapped()
    {
        var found = new List<Row>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var work = new Queue<string>(map.Mapping.Entities.Select(e => e.Type));
        while (work.Count > 0)
        {
            if (Find(work.Dequeue()) is { } row && seen.Add(row.Type) && !row.IsPart)
            {
                found.Add(row);
                foreach (var navigation in row.Shape.Navigations.Where(n => !row.IsNotMapped(n.Name)))
                {
                    work.Enqueue(navigation.Target);
                }
            }
        }

        return found;
    }

    private IEnumerable<ForeignKey> ForeignKeysOf(Row row)
    {
        // What a mapped base type declares is its own.
        var inherited = new HashSet<string>(
            row.Shape.Bases.Select(Find).OfType<Row>().SelectMany(b => b.Shape.Navigations).Select(n => n.Name), StringComparer.Ordinal);
        foreach (var navigation in row.Shape.Navigations)
        {
            if (Find(navigation.Target) is not { IsPart: false } other || inherited.Contains(navigation.Name) || row.IsNotMapped(navigation.Name))
            {
                continue;
            }

            if (navigation.IsCollection)
            {
                if (OfCollection(row, navigation, other) is { } many)
                {
                    yield return many;
                }
            }
            else if (OfReference(row, navigation, other) is { } one)
            {
                yield return one;
            }
        }

        foreach (var relation in row.Mapping?.Relations ?? default)
        {
            if (relation.Navigation is null && Find(relation.Principal) is { IsPart: false } principal
                && !principal.Shape.Navigations.Any(n => n.IsCollection && n.Name == relation.Inverse))
            {
                yield return Make(row, null, principal, relation, row.IdOf(relation), navigation: null);
            }
        }
    }

    /// <summary>A member that refers to one: its row depends on the other, unless the other has the foreign key.</summary>
    private ForeignKey? OfReference(Row row, Navigation navigation, Row other)
    {
        var relation = row.Mapping?.Relations.FirstOrDefault(r => r.Navigation == navigation.Name && r.Principal == other.Type);
        var id = ForeignKeyOf(row, navigation, other, relation);
        return relation is null && MayBeTheirs(row, navigation, other, id) ? null : Make(row, navigation.Name, other, relation, id, navigation);
    }

    /// <summary>Whether the other end of a member that refers to one may have the foreign key: where both refer to one, or nothing
    /// refers back.</summary>
    private static bool MayBeTheirs(Row row, Navigation navigation, Row other, IdMember? id)
    {
        var back = other.Shape.Navigations.Where(n => n.Target == row.Type).ToArray();
        return other.Mapping?.Relations.Any(r => r.Principal == row.Type && r.Inverse == navigation.Name) == true
            || (back.Length == 0
                ? id is null && other.IdOf(row.ShortName + "Id") is not null
                : back.All(n => !n.IsCollection) && (id is null || back.Any(n => ForeignKeyOf(other, n, row, null) is not null)));
    }

    /// <summary>Many that nothing refers back from: the foreign key is theirs all the same.</summary>
    private ForeignKey? OfCollection(Row principal, Navigation navigation, Row dependent)
    {
        if (dependent.Shape.Navigations.Any(n => n.Target == principal.Type))
        {
            return null;
        }

        var relation = dependent.Mapping?.Relations.FirstOrDefault(r => r.Inverse == navigation.Name && r.Principal == principal.Type);
        var id = dependent.IdOf(relation) ?? dependent.IdOf(navigation.ForeignKey) ?? dependent.IdOf(principal.ShortName + "Id");
        return Make(dependent, null, principal, relation, id, navigation: null);
    }

    private ForeignKey Make(Row dependent, string? member, Row principal, MappedRelation? relation, IdMember? id, Navigation? navigation)
    {
        var isRequired = relation?.IsRequired ?? (navigation?.IsRequired == true || id?.IsRequired == true);
        var said = relation is { OnDelete: not DeleteRule.Unspecified } ? relation.OnDelete : navigation?.OnDelete ?? DeleteRule.Unspecified;
        return new ForeignKey(
            dependent,
            principal,
            member ?? id?.Name,
            said != DeleteRule.Unspecified ? said
                : map.Mapping.SetsDeleteBehavior ? DeleteRule.Unspecified
                : isRequired ? DeleteRule.Cascade
                : DeleteRule.Refuse);
    }

    private static IdMember? ForeignKeyOf(Row row, Navigation navigation, Row other, MappedRelation? relation) =>
        row.IdOf(relation)
        ?? row.IdOf(navigation.ForeignKey)
        ?? row.IdOf(navigation.Name + "Id")
        ?? row.IdOf(other.ShortName + "Id");
}

/// <summary>The rows of one type.</summary>
/// <param name="Type">The type as a documentation comment id.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Declared">What is declared of its data; null where nothing is.</param>
/// <param name="Shape">What the type shows.</param>
/// <param name="Mapping">What code says of it.</param>
internal sealed record Row(string Type, string Name, DataType? Declared, StoredShape Shape, EntityMapping? Mapping)
{
    /// <summary>Whether it stands in other rows, or in none.</summary>
    public bool IsPart => Shape.IsPart || Mapping?.IsPart == true;

    /// <summary>The table, where anything names it.</summary>
    public string? Table => Mapping?.Table ?? Shape.Table;

    public string ShortName => Name.Substring(Name.LastIndexOf('.') + 1);

    public bool IsUnique(string member) => Shape.Unique.Concat(Mapping?.Unique ?? default).Any(i => i.Members.Contains(member));

    /// <summary>Whether it is part of a key: what code says counts before attributes and conventions.</summary>
    public bool IsKey(string member) =>
        (Mapping is { Key: { IsEmpty: false } key } ? key : Shape.Key).Contains(member) || (Mapping?.AlternateKeys.Contains(member) ?? false);

    public bool IsRequired(string member) => Shape.Required.Contains(member) || (Mapping?.Required.Contains(member) ?? false);

    public bool IsNotMapped(string member) => Shape.NotMapped.Contains(member) || (Mapping?.NotMapped.Contains(member) ?? false);

    /// <summary>The member that code names as the foreign key, or the first of several.</summary>
    public IdMember? IdOf(MappedRelation? relation) => relation is { ForeignKey.IsEmpty: false } ? IdOf(relation.ForeignKey[0]) : null;

    public IdMember? IdOf(string? member) => member is null ? null : Shape.Ids.FirstOrDefault(i => i.Name == member);
}

/// <summary>A foreign key.</summary>
/// <param name="Dependent">The row that refers.</param>
/// <param name="Principal">The row that it refers to.</param>
/// <param name="Member">The member that refers; null where there is none.</param>
/// <param name="OnDelete">What the database does with the dependent row when the other is erased.</param>
internal sealed record ForeignKey(Row Dependent, Row Principal, string? Member, DeleteRule OnDelete);
