using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers;

/// <summary>One period after one date of a row, or what is said in words where there is no such date or period.</summary>
/// <typeparam name="TEntity">The type of the row.</typeparam>
public sealed class RetentionClause<TEntity>
{
    private readonly RetentionDate<TEntity>? _start;
    private readonly RetentionFlag<TEntity>? _state;
    private readonly bool _stateValue;

    /// <summary>A period after a date.</summary>
    /// <param name="period">The period.</param>
    /// <param name="start">The date.</param>
    public RetentionClause(RetentionPeriod period, RetentionDate<TEntity> start)
        : this(period, start ?? throw new ArgumentNullException(nameof(start)), null, [], null, false)
    {
    }

    /// <summary>A criterion that no code can run, or a period with no date to start from.</summary>
    /// <param name="reason">Why no code can tell when it ends.</param>
    public RetentionClause(string reason)
        : this(null, null, reason ?? throw new ArgumentNullException(nameof(reason)), [], null, false)
    {
    }

    private RetentionClause(
        RetentionPeriod? period,
        RetentionDate<TEntity>? start,
        string? reason,
        IReadOnlyList<RetentionFloor<TEntity>> floors,
        RetentionFlag<TEntity>? state,
        bool stateValue)
    {
        Period = period;
        Reason = reason;
        Floors = floors;
        _start = start;
        _state = state;
        _stateValue = stateValue;
    }

    /// <summary>The period; null where there is only a <see cref="Reason"/>.</summary>
    public RetentionPeriod? Period { get; }

    /// <summary>The name of the member that the period starts from.</summary>
    public string? StartMember => _start?.Member;

    /// <summary>Why no code can tell when the clause ends; null where it can.</summary>
    public string? Reason { get; }

    /// <summary>The laws that require the data to be kept, for however short the period is.</summary>
    public IReadOnlyList<RetentionFloor<TEntity>> Floors { get; }

    /// <summary>The name of the member that says whether the clause counts for a row; null where it counts for all.</summary>
    public string? StateMember => _state?.Member;

    /// <summary>Why there is no predicate; null where there is one.</summary>
    internal string? WhyNoPredicate =>
        Reason ?? (Period is RetentionPeriod { Count: < 0 } ? RetentionCalendar.NegativePeriod : Floors.Select(floor => floor.Reason).FirstOrDefault(r => r is not null));

    /// <summary>The same for rows in one state only.</summary>
    /// <param name="state">The member that says whether a row is in the state.</param>
    /// <param name="value">Its value in that state.</param>
    /// <returns>The clause.</returns>
    public RetentionClause<TEntity> When(RetentionFlag<TEntity> state, bool value) =>
        new(Period, _start, Reason, Floors, state ?? throw new ArgumentNullException(nameof(state)), value);

    /// <summary>The same with a law that requires the data to be kept.</summary>
    /// <param name="floor">How long the law requires it.</param>
    /// <returns>The clause.</returns>
    public RetentionClause<TEntity> With(RetentionFloor<TEntity> floor) =>
        new(Period, _start, Reason, [.. Floors, floor ?? throw new ArgumentNullException(nameof(floor))], _state, _stateValue);

    /// <summary>Whether the clause counts for a row: one that does not say its state may be in this one.</summary>
    /// <param name="entity">The row.</param>
    /// <returns>Whether it counts.</returns>
    public bool IsFor(TEntity entity) => _state is null || _state.Of(entity) != !_stateValue;

    /// <summary>The clause's verdict for a row.</summary>
    /// <param name="entity">The row.</param>
    /// <param name="today">The day of the verdict.</param>
    /// <returns>The verdict.</returns>
    public RetentionVerdict Verdict(TEntity entity, DateTime today)
    {
        if (_state is not null && _state.Of(entity) is null)
        {
            return RetentionVerdict.Indeterminate($"the row does not say whether {_state.Member}");
        }

        return _start is null || Period is not RetentionPeriod period
            ? RetentionVerdict.Indeterminate(Reason ?? "")
            : Floors.Aggregate(
                RetentionCalendar.Verdict(_start.Of(entity), period, today),
                (verdict, floor) => floor.Apply(verdict, entity, today));
    }

    /// <summary>The verdict as if the period ended today: what the laws say that require the data to be kept.</summary>
    internal RetentionVerdict VerdictIfEnded(TEntity entity, DateTime today) => Floors.Aggregate(
        RetentionVerdict.Ends(today, today), (verdict, floor) => floor.Apply(verdict, entity, today));

    internal RetentionClause<TEntity> CountedFrom(PeriodAnchor anchor, FinancialYearEnd? yearEnd) =>
        new(Period?.CountedFrom(anchor, yearEnd), _start, Reason, Floors, _state, _stateValue);

    /// <summary>The rows that the clause counts for.</summary>
    internal Condition<TEntity> IsFor() => _state is null ? Condition<TEntity>.Always : _state.Is(!_stateValue).Not();

    /// <summary>The states of the rows that the clause counts for: all the others are in none.</summary>
    internal RowStates<TEntity> StatesAt(DateTime today)
    {
        RowStates<TEntity> states = _start is null || Period is not RetentionPeriod period
            ? RowStates<TEntity>.AlwaysIndeterminate
            : Floors.Aggregate(_start.StatesAt(period, today), (all, floor) => floor.Apply(all, today));
        return _state is null ? states : states.Where(_state.Is(_stateValue), _state.IsUnknown());
    }
}
