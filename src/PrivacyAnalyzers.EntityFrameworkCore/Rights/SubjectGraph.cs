using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Rights;

/// <summary>Finds in the model which rows are a data subject's: those whose foreign keys lead to it, on the shortest way.</summary>
/// <remarks>
/// A foreign key alone does not make data somebody's: a customer's row refers to the employee who looks after them. So a type is
/// the data subject's where it declares the same <c>[DataSubject]</c>, or where the options say by which key it belongs; and ways
/// lead on through such types, or through those that hold no personal data. Rows of the data subject's own type, by which
/// persons refer to each other, are other persons'.
/// </remarks>
internal sealed class SubjectGraph
{
    private readonly IReadOnlyList<PersonalDataMap> _maps;
    private readonly IReadOnlyDictionary<Type, string[]> _belonging;
    private readonly Dictionary<IEntityType, SubjectType> _reached = [];
    private readonly Dictionary<IEntityType, string> _blocked = [];
    private readonly SortedDictionary<string, string> _notReached = new(StringComparer.Ordinal);
    private readonly string? _subject;

    public SubjectGraph(
        IModel model, IEntityType subject, IReadOnlyList<PersonalDataMap> maps, IReadOnlyDictionary<Type, string[]> belonging)
    {
        (_maps, _belonging) = (maps, belonging);
        CheckBelonging(model);
        SubjectType root = new(subject, MapOf(subject.ClrType), []);
        _subject = root.Map?.Subject?.Id;
        _reached.Add(subject, root);
        IEntityType[] others =
        [
            .. model.GetEntityTypes().Where(type => !type.IsOwned() && !type.IsAbstract() && type.GetRootType() != subject.GetRootType()),
        ];
        List<SubjectType> last = [root];
        while (last.Count > 0)
        {
            last = [.. others.Where(type => !_reached.ContainsKey(type)).Select(type => Reach(type, last)).OfType<SubjectType>().ToArray()];
            foreach (SubjectType type in last)
            {
                _reached.Add(type.Type, type);
            }
        }

        Types = [.. _reached.Values.Where(type => type.IsSubject || RowParts.Hold(type.Type, MapOf)).OrderBy(type => type.IsSubject ? 0 : 1).ThenBy(type => type.Type.Name, StringComparer.Ordinal)];
        foreach (IEntityType type in others.Where(type => !_reached.ContainsKey(type) && RowParts.Hold(type, MapOf)))
        {
            _notReached.TryAdd(EntityOf(type), WhyNot(type));
        }

        foreach (PersonalDataMap map in maps.Where(map => !model.GetEntityTypes().Any(type => map.EntityType.IsAssignableFrom(type.ClrType)) && !IsComplex(model, map)))
        {
            _notReached.TryAdd(map.Entity, "the context does not map it");
        }
    }

    /// <summary>The types whose rows hold data of the subject, its own first.</summary>
    public IReadOnlyList<SubjectType> Types { get; }

    /// <summary>The types with personal data that are not looked at.</summary>
    public IEnumerable<NotReachedData> NotReached => _notReached.Select(pair => new NotReachedData(pair.Key, pair.Value));

    /// <summary>The map of a type: its own, or that of the nearest type it derives from.</summary>
    public PersonalDataMap? MapOf(Type type)
    {
        for (Type? t = type; t is not null; t = t.BaseType)
        {
            if (_maps.FirstOrDefault(map => map.EntityType == t) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The maps of a type and of the objects in its rows.</summary>
    public IEnumerable<PersonalDataMap> MapsIn(IEntityType type) =>
        RowParts.TypesIn(type).Prepend(type.ClrType).Select(MapOf).OfType<PersonalDataMap>();

    private SubjectType? Reach(IEntityType type, List<SubjectType> last)
    {
        if (_blocked.ContainsKey(type))
        {
            return null;
        }

        string[]? chosen = Chosen(type.ClrType);
        SubjectWay[] ways = [.. last.SelectMany(next => Ways(type, next)).Where(way => chosen is null || IsNamed(way, chosen))];
        if (ways.Length == 0)
        {
            return null;
        }

        string? whyNot = (RowParts.Hold(type, MapOf) ? WhyNotReadable(type) ?? (chosen is null ? WhyNotTheirs(type) : null) : null)
            ?? (chosen is null ? WhyNotClear(ways) : null);
        if (whyNot is null)
        {
            return new SubjectType(type, MapOf(type.ClrType), ways);
        }

        // The shortest way counts, and it is closed: a longer one would be a guess.
        _blocked.TryAdd(type, whyNot);
        return null;
    }

    /// <summary>Why the rows of a type cannot be read and changed one by one; null where they can.</summary>
    private static string? WhyNotReadable(IEntityType type) =>
        type.FindPrimaryKey() is not { } key ? "it has no primary key"
        : key.Properties.Any(part => part.IsShadowProperty()) ? "its primary key is no member of the class"
        : type.HasSharedClrType ? "the model has several types of its class"
        : null;

    /// <summary>Why a type is not known to hold data of such a person; null where it is.</summary>
    private string? WhyNotTheirs(IEntityType type)
    {
        string? whose = MapsIn(type).Select(map => map.Subject?.Id).FirstOrDefault();
        return whose is null ? "whose data it holds is not declared: declare [DataSubject], or say with BelongsTo that they are the person's"
            : whose != _subject ? $"its data are declared to be of '{whose}': say with BelongsTo if they are the same person's"
            : null;
    }

    /// <summary>Why the ways do not say whose a row is; null where they do.</summary>
    private static string? WhyNotClear(SubjectWay[] ways) => ways.Select(way => way.Key).Distinct().Skip(1).Any()
        ? $"several foreign keys lead to the data subject ({string.Join(", ", ways.Select(Name).Distinct().Order(StringComparer.Ordinal))}): say with BelongsTo which of them makes a row the person's"
        : null;

    private string WhyNot(IEntityType type)
    {
        if (_blocked.TryGetValue(type, out string? own))
        {
            return own;
        }

        IEntityType? before = type.GetForeignKeys().SelectMany(key => _blocked.Keys.Where(blocked => IsInLine(key.PrincipalEntityType, blocked)))
            .OrderBy(blocked => blocked.Name, StringComparer.Ordinal).FirstOrDefault();
        return before is null ? "no foreign key leads to the data subject" : $"it leads there by way of {before.DisplayName()}: {_blocked[before]}";
    }

    private static IEnumerable<SubjectWay> Ways(IEntityType type, SubjectType next)
    {
        foreach (IForeignKey key in type.GetForeignKeys().Where(key => !key.IsOwnership && IsInLine(key.PrincipalEntityType, next.Type)))
        {
            yield return new SubjectWay(key, next, IsFromPrincipal: false);
        }

        // One to one: the row at the other end is nobody else's.
        foreach (IForeignKey key in next.Type.GetForeignKeys().Where(key => key.IsUnique && !key.IsOwnership && IsInLine(key.PrincipalEntityType, type)))
        {
            yield return new SubjectWay(key, next, IsFromPrincipal: true);
        }
    }

    private static bool IsInLine(IEntityType one, IEntityType other) => one.IsAssignableFrom(other) || other.IsAssignableFrom(one);

    private static bool IsNamed(SubjectWay way, string[] names) => NamesOf(way.Key).Any(names.Contains);

    private static IEnumerable<string?> NamesOf(IForeignKey key) =>
        key.Properties.Select(p => (string?)p.Name).Append(key.DependentToPrincipal?.Name).Append(key.PrincipalToDependent?.Name);

    private static string Name(SubjectWay way) => string.Join("+", way.Key.Properties.Select(p => p.Name));

    private static bool IsComplex(IModel model, PersonalDataMap map) =>
        model.GetEntityTypes().SelectMany(RowParts.TypesIn).Any(map.EntityType.IsAssignableFrom);

    private string[]? Chosen(Type type)
    {
        for (Type? t = type; t is not null; t = t.BaseType)
        {
            if (_belonging.TryGetValue(t, out string[]? names))
            {
                return names;
            }
        }

        return null;
    }

    private void CheckBelonging(IModel model)
    {
        foreach ((Type type, string[] names) in _belonging)
        {
            IEntityType entity = model.FindEntityType(type)
                ?? throw new InvalidOperationException($"BelongsTo: the context does not map {type}.");
            foreach (string name in names)
            {
                if (!entity.GetForeignKeys().Concat(entity.GetReferencingForeignKeys()).Any(key => NamesOf(key).Contains(name)))
                {
                    throw new InvalidOperationException($"BelongsTo: {type} has no foreign key '{name}', nor a navigation of that name.");
                }
            }
        }
    }

    private string EntityOf(IEntityType type) => MapOf(type.ClrType)?.Entity ?? type.DisplayName();
}
