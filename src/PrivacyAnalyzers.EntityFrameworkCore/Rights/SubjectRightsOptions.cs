using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>Which data <see cref="SubjectRights{TContext}"/> answers requests from, and what it keeps.</summary>
/// <typeparam name="TContext">The context that has the data.</typeparam>
public sealed class SubjectRightsOptions<TContext> : IPersonalDataMaps
    where TContext : DbContext
{
    private readonly List<PersonalDataMap> _maps = [];
    private readonly List<RowHold<TContext>> _holds = [];
    private readonly Dictionary<Type, string[]> _belonging = [];
    private readonly SortedSet<string> _lifted = new(StringComparer.Ordinal);

    internal IReadOnlyList<PersonalDataMap> Maps => _maps;

    internal IReadOnlyDictionary<Type, string[]> Belonging => _belonging;

    internal IReadOnlyCollection<string> LiftedFilters => _lifted;

    /// <summary>Takes the map of one type. The generated <c>PersonalDataMaps.AddTo</c> calls it for each.</summary>
    /// <param name="map">The map.</param>
    /// <exception cref="ArgumentException">The type has a map already.</exception>
    public void Add(PersonalDataMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        if (_maps.Exists(known => known.EntityType == map.EntityType))
        {
            throw new ArgumentException($"{map.EntityType} has a map already.", nameof(map));
        }

        _maps.Add(map);
    }

    /// <summary>Says by which foreign keys the rows of a type belong to the person that they lead to: where several lead there,
    /// or where the type does not declare the same data subject.</summary>
    /// <remarks>A message has a sender and a recipient: whose data it is, the model does not say. Nothing is guessed: a type
    /// that is left open is not exported, and the export says so.</remarks>
    /// <typeparam name="TEntity">The type of the row.</typeparam>
    /// <param name="by">The navigations or the foreign key properties, by name; each of them alone makes a row the person's.</param>
    /// <returns>These options.</returns>
    public SubjectRightsOptions<TContext> BelongsTo<TEntity>(params string[] by)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(by);
        _belonging[typeof(TEntity)] = by.Length > 0 ? [.. by] : throw new ArgumentException("At least one foreign key must be named.", nameof(by));
        return this;
    }

    /// <summary>Keeps rows, of the type and of those derived from it, although their data subject asks for their end: a dispute,
    /// a claim (GDPR Art. 17(3)(e)). The holds of <see cref="RetentionOptions{TContext}"/> count here too.</summary>
    /// <typeparam name="TEntity">The type of the row.</typeparam>
    /// <param name="reason">Why, in words: the data subject is told it (Art. 12(4)).</param>
    /// <param name="rows">The rows that are kept, as a predicate that the database can judge.</param>
    /// <returns>These options.</returns>
    public SubjectRightsOptions<TContext> Hold<TEntity>(string reason, Func<TContext, Expression<Func<TEntity, bool>>> rows)
        where TEntity : class
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(rows);
        _holds.Add(new RowHold<TContext, TEntity>(reason, rows));
        return this;
    }

    /// <summary>Lifts a named query filter, so that rows that are only marked as deleted are found: they are still stored. All
    /// other filters stay, those of tenants above all.</summary>
    /// <param name="name">The name that the filter was given: <c>HasQueryFilter("SoftDelete", …)</c>. A request
    /// with one that no type has is refused; with EF Core 9, where filters have no names, with any.</param>
    /// <returns>These options.</returns>
    public SubjectRightsOptions<TContext> LiftFilter(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _lifted.Add(name);
        return this;
    }

    internal IEnumerable<RowHold<TContext>> HoldsOf(Type type) => _holds.Where(hold => hold.Type.IsAssignableFrom(type));
}
