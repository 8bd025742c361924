using System;
using System.Linq.Expressions;

namespace PrivacyAnalyzers;

/// <summary>An exception that keeps data although their period has ended.</summary>
/// <typeparam name="TEntity">The type of the row.</typeparam>
public sealed class RetentionHold<TEntity>
{
    private readonly Func<TEntity, bool?>? _holds;
    private readonly Expression<Func<TEntity, bool>>? _isFree;

    /// <summary>An exception that the row records.</summary>
    /// <param name="reason">The exception, in words.</param>
    /// <param name="holds">Whether it holds for a row; null when the row does not say.</param>
    /// <param name="isFree">A predicate that databases understand: the row says that the exception does not hold.</param>
    public RetentionHold(string reason, Func<TEntity, bool?> holds, Expression<Func<TEntity, bool>> isFree)
        : this(reason)
    {
        _holds = holds ?? throw new ArgumentNullException(nameof(holds));
        _isFree = isFree ?? throw new ArgumentNullException(nameof(isFree));
    }

    /// <summary>An exception in words: no code can tell whether it holds.</summary>
    /// <param name="reason">The exception, in words.</param>
    public RetentionHold(string reason) => Reason = reason ?? throw new ArgumentNullException(nameof(reason));

    /// <summary>The exception, in words.</summary>
    public string Reason { get; }

    /// <summary>Whether the row records if the exception holds.</summary>
    public bool IsRecorded => _holds is not null;

    internal Expression<Func<TEntity, bool>>? IsFree => _isFree;

    internal RetentionVerdict Apply(RetentionVerdict verdict, TEntity entity) =>
        verdict.IsDue ? verdict.Unless(_holds?.Invoke(entity), Reason) : verdict;
}
