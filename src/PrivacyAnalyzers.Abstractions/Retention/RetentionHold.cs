using System;

namespace PrivacyAnalyzers;

/// <summary>An exception that keeps data although their period has ended.</summary>
/// <typeparam name="TEntity">The type of the row.</typeparam>
public sealed class RetentionHold<TEntity>
{
    private readonly RetentionFlag<TEntity>? _flag;

    /// <summary>An exception that the row records.</summary>
    /// <param name="reason">The exception, in words.</param>
    /// <param name="flag">Whether it holds for a row.</param>
    public RetentionHold(string reason, RetentionFlag<TEntity> flag)
        : this(reason) =>
        _flag = flag ?? throw new ArgumentNullException(nameof(flag));

    /// <summary>An exception in words: no code can tell whether it holds.</summary>
    /// <param name="reason">The exception, in words.</param>
    public RetentionHold(string reason) => Reason = reason ?? throw new ArgumentNullException(nameof(reason));

    /// <summary>The exception, in words.</summary>
    public string Reason { get; }

    /// <summary>Whether the row records if the exception holds.</summary>
    public bool IsRecorded => _flag is not null;

    internal RetentionVerdict Apply(RetentionVerdict verdict, TEntity entity) =>
        verdict.IsDue ? verdict.Unless(_flag?.Of(entity), Reason) : verdict;

    internal RowStates<TEntity> Apply(RowStates<TEntity> states) => _flag is null
        ? states.Unless(holds: Condition<TEntity>.Never, isFree: Condition<TEntity>.Never, isOpen: Condition<TEntity>.Always)
        : states.Unless(_flag.Is(true), _flag.Is(false), _flag.IsUnknown());
}
