using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Running;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>What a <see cref="RetentionRunner{TContext}"/> runs, and how.</summary>
/// <typeparam name="TContext">The context whose rows are erased and anonymised.</typeparam>
public sealed class RetentionOptions<TContext> : IRetentionPlans
    where TContext : DbContext
{
    private readonly List<PlannedEntity<TContext>> _entities = [];
    private readonly List<RowHold<TContext>> _holds = [];
    private readonly HashSet<Type> _excluded = [];
    private readonly HashSet<Type> _heldWhileReferenced = [];
    private readonly SortedSet<string> _lifted = new(StringComparer.Ordinal);

    /// <summary>How many rows one statement, and so one transaction, takes at most: at least 1; 1000 if nothing is set. Of rows whose
    /// key has several parts, 200 at most.</summary>
    public int BatchSize
    {
        get;
        set => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A batch has at least one row.");
    } = 1000;

    /// <summary>How often a batch is tried again after a fault that passes: a deadlock, a lost connection. 0 for never; 5
    /// if nothing is set.</summary>
    public int MaxRetries
    {
        get;
        set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "There cannot be fewer than no retries.");
    } = 5;

    /// <summary>How long the first retry waits; each further one waits twice as long, by up to a half more or less, so that
    /// workers that met once do not meet again. 200 ms if nothing is set.</summary>
    public TimeSpan RetryDelay
    {
        get;
        set => field = value >= TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A delay cannot be negative.");
    } = TimeSpan.FromMilliseconds(200);

    /// <summary>Says of an exception that the provider does not mark as transient that the batch is worth another try: SQLite
    /// says of a locked database only its error code, for instance.</summary>
    public Func<Exception, bool>? IsTransient { get; set; }

    internal IReadOnlyList<PlannedEntity<TContext>> Entities => _entities;

    internal IReadOnlyCollection<string> LiftedFilters => _lifted;

    internal RetentionSchedule? Schedule { get; private set; }

    internal Func<IServiceProvider, RetentionReport, CancellationToken, Task>? Receiver { get; private set; }

    /// <summary>Takes the plan of one type. The generated <c>RetentionPlans.AddTo</c> calls it for each.</summary>
    /// <remarks>A type that the context does not map is left out, and the report says so.</remarks>
    /// <typeparam name="TEntity">The type of the row.</typeparam>
    /// <param name="plan">Its plan.</param>
    /// <exception cref="ArgumentException">The type has a plan already.</exception>
    public void Add<TEntity>(RetentionPlan<TEntity> plan)
        where TEntity : class
    {
        ArgumentNullException.ThrowIfNull(plan);
        if (_entities.Exists(entity => entity.Type == typeof(TEntity)))
        {
            throw new ArgumentException($"{typeof(TEntity)} has a plan already.", nameof(plan));
        }

        _entities.Add(new PlannedEntity<TContext, TEntity>(plan));
    }

    /// <summary>Keeps rows, of the type and of those derived from it, although their period has ended: a dispute, an audit, a duty that the row does not record.</summary>
    /// <remarks>The predicate stands in each statement that erases or anonymises. Where several hold a row, the report counts
    /// it under the first.</remarks>
    /// <typeparam name="TEntity">The type of the row.</typeparam>
    /// <param name="reason">Why, in words: it stands in the report, so it must not name a person. Art. 17(3) has the grounds
    /// on which a request for erasure can be refused.</param>
    /// <param name="rows">The rows that are kept, as a predicate that the database can judge. From the context, it can ask other
    /// tables: <c>db =&gt; c =&gt; db.Set&lt;Dispute&gt;().Any(d =&gt; d.CustomerId == c.Id)</c>.</param>
    /// <returns>These options.</returns>
    public RetentionOptions<TContext> Hold<TEntity>(string reason, Func<TContext, Expression<Func<TEntity, bool>>> rows)
        where TEntity : class
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(rows);
        _holds.Add(new RowHold<TContext, TEntity>(reason, rows));
        return this;
    }

    /// <summary>Keeps a row as long as rows of other types refer to it that its erasure would take along although they have
    /// periods of their own, or that would make the database refuse it.</summary>
    /// <typeparam name="TEntity">The type of the row that is referred to.</typeparam>
    /// <returns>These options.</returns>
    public RetentionOptions<TContext> HoldWhileReferenced<TEntity>()
        where TEntity : class
    {
        _heldWhileReferenced.Add(typeof(TEntity));
        return this;
    }

    /// <summary>Lifts a named query filter, so that rows that are only marked as deleted are found: such a mark is no erasure.
    /// All other filters stay, those of tenants above all; a filter without a name cannot be lifted.</summary>
    /// <param name="name">The name that the filter was given: <c>HasQueryFilter("SoftDelete", …)</c>. One that no type has is
    /// reported by <see cref="RetentionValidation"/>; with EF Core 9, where filters have no names, any is.</param>
    /// <returns>These options.</returns>
    public RetentionOptions<TContext> LiftFilter(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _lifted.Add(name);
        return this;
    }

    /// <summary>Does not run the plan of a type, whatever it says; the report lists it as left out.</summary>
    /// <typeparam name="TEntity">The type of the row.</typeparam>
    /// <returns>These options.</returns>
    public RetentionOptions<TContext> Exclude<TEntity>()
        where TEntity : class
    {
        _excluded.Add(typeof(TEntity));
        return this;
    }

    /// <summary>Runs in the background, first when the host has started, then always this long after the last run ended.</summary>
    /// <param name="interval">How long after; more than zero.</param>
    /// <param name="dryRun">Whether the runs only count: said, never assumed.</param>
    /// <returns>These options.</returns>
    public RetentionOptions<TContext> RunEvery(TimeSpan interval, bool dryRun)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(interval, TimeSpan.Zero);
        Schedule = new RetentionSchedule(interval, null, dryRun);
        return this;
    }

    /// <summary>Runs in the background once a day.</summary>
    /// <param name="time">At what time, in UTC, as are the days that the periods are counted in.</param>
    /// <param name="dryRun">Whether the runs only count: said, never assumed.</param>
    /// <returns>These options.</returns>
    public RetentionOptions<TContext> RunDailyAt(TimeOnly time, bool dryRun)
    {
        Schedule = new RetentionSchedule(null, time, dryRun);
        return this;
    }

    /// <summary>Where the reports of the runs in the background go: a file, a table, a mailbox. They are the evidence that
    /// storage limitation is kept to, Art. 5(2).</summary>
    /// <param name="receiver">Takes each report, with the services of a scope of its own. What it throws goes to the log; the next
    /// run comes as planned.</param>
    /// <returns>These options.</returns>
    public RetentionOptions<TContext> ReportTo(Func<IServiceProvider, RetentionReport, CancellationToken, Task> receiver)
    {
        Receiver = receiver ?? throw new ArgumentNullException(nameof(receiver));
        return this;
    }

    internal bool IsExcluded(Type type) => _excluded.Contains(type);

    internal bool IsPlanned(Type type) => _entities.Exists(entity => entity.Type == type);

    internal bool IsHeldWhileReferenced(Type type) => _heldWhileReferenced.Any(held => held.IsAssignableFrom(type));

    internal IEnumerable<RowHold<TContext>> HoldsOf(Type type) => _holds.Where(hold => hold.Type.IsAssignableFrom(type));

    /// <summary>The types that something is said about besides their plans: a slip is found when no plan is one's.</summary>
    internal IEnumerable<Type> MentionedTypes() =>
        _holds.Select(hold => hold.Type).Concat(_excluded).Concat(_heldWhileReferenced).Distinct();
}
