using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PrivacyAnalyzers.EntityFrameworkCore.Compatibility;
using PrivacyAnalyzers.EntityFrameworkCore.Log;
using PrivacyAnalyzers.EntityFrameworkCore.Running;
using PrivacyAnalyzers.EntityFrameworkCore.Writing;

namespace PrivacyAnalyzers.EntityFrameworkCore.Rights;

/// <summary>The rows of one type that are a data subject's, whatever the type.</summary>
internal abstract class SubjectRows
{
    /// <summary>The type.</summary>
    public abstract SubjectType Type { get; }

    /// <summary>The rows of a type that is only known at run time.</summary>
    public static SubjectRows Of(DbContext context, SubjectType type, SubjectPredicate predicate, IReadOnlyCollection<string> lifted) =>
        (SubjectRows)Activator.CreateInstance(typeof(SubjectRows<>).MakeGenericType(type.Type.ClrType), context, type, predicate, lifted)!;

    /// <summary>The rows, one after the other.</summary>
    public abstract IAsyncEnumerable<object> ReadAsync();

    /// <summary>The values of a row's primary key.</summary>
    public object?[] KeyOf(object row) => [.. Type.Type.FindPrimaryKey()!.Properties.Select(p => p.GetGetter().GetClrValue(row))];

    /// <summary>A key as text.</summary>
    public string Text(object?[] key) => RetentionLog.Text(Type.Type.FindPrimaryKey()!.Properties, key);

    /// <summary>The keys, as text, of the rows that a hold keeps.</summary>
    public abstract Task<HashSet<string>> HeldAsync(Func<ParameterExpression, Expression> hold, CancellationToken cancellation);

    /// <summary>Those of several rows that other rows still refer to, so that they cannot go, or would take along what is to
    /// stay.</summary>
    public abstract Task<HashSet<string>> ReferredAsync(
        IReadOnlyList<object?[]> keys, Func<IEntityType, bool> isMapped, CancellationToken cancellation);

    /// <summary>Erases rows.</summary>
    public abstract Task EraseAsync(IReadOnlyList<object?[]> keys, CancellationToken cancellation);

    /// <summary>The log's entry for something done to a row.</summary>
    public RetentionLogEntry Entry(Guid run, object?[] key, string rule, RetentionAction action, DateTime today) =>
        RetentionLog.Entry(run, Type.Map?.Entity ?? Type.Type.Name, rule, action, Text(key), today);

    /// <summary>Why a member cannot be written; null where it can.</summary>
    public abstract string? WhyNot(MemberWrite write);

    /// <summary>Brings members of rows to their end.</summary>
    public abstract Task EmptyAsync(IReadOnlyList<object?[]> keys, IEnumerable<MemberWrite> writes, CancellationToken cancellation);
}

/// <summary>The rows of one type that are a data subject's.</summary>
internal sealed class SubjectRows<TEntity> : SubjectRows
    where TEntity : class
{
    /// <summary>So many keys stand in one statement at most.</summary>
    private const int Most = 500;

    private readonly DbContext _context;
    private readonly EntityRows<TEntity> _rows;
    private readonly IQueryable<TEntity> _own;
    private readonly MemberWriter<TEntity> _writer;

    public SubjectRows(DbContext context, SubjectType type, SubjectPredicate predicate, IReadOnlyCollection<string> lifted)
    {
        _context = context;
        Type = type;
        _rows = new EntityRows<TEntity>(context, type.Type, lifted);
        _own = _rows.All.Where(_rows.Lambda(predicate.Leads(type, _rows.Row)));
        _writer = new MemberWriter<TEntity>(_rows);
    }

    public override SubjectType Type { get; }

    public override IAsyncEnumerable<object> ReadAsync()
    {
        IQueryable<TEntity> rows = _own.AsNoTracking();
        foreach (string navigation in Type.Map?.StartsFrom ?? [])
        {
            rows = rows.Include(navigation);
        }

        foreach (IProperty part in _rows.Key)
        {
            // In the key's order, so that the same data make the same file.
            LambdaExpression by = Expression.Lambda(EntityRows<TEntity>.Property(part, _rows.Row), _rows.Row);
            rows = rows.Provider.CreateQuery<TEntity>(Expression.Call(
                typeof(Queryable),
                part == _rows.Key[0] ? nameof(Queryable.OrderBy) : nameof(Queryable.ThenBy),
                [typeof(TEntity), by.ReturnType],
                rows.Expression,
                Expression.Quote(by)));
        }

        return rows.AsAsyncEnumerable();
    }

    public override async Task<HashSet<string>> HeldAsync(Func<ParameterExpression, Expression> hold, CancellationToken cancellation) =>
        await TextsAsync(_own.Where(_rows.Lambda(hold(_rows.Row))), cancellation).ConfigureAwait(false);

    public override async Task<HashSet<string>> ReferredAsync(
        IReadOnlyList<object?[]> keys, Func<IEntityType, bool> isMapped, CancellationToken cancellation)
    {
        HashSet<string> referred = new(StringComparer.Ordinal);
        foreach (Expression keeps in Cascades.Keeping(_context, Type.Type, _rows.Row, isMapped))
        {
            foreach (object?[][] some in keys.Chunk(Most))
            {
                // No filter hides a row from the erasure, neither from the cascade nor from the constraint. Nothing is read but
                // whether there is one.
                referred.UnionWith(await TextsAsync(
                    _rows.All.Where(_rows.HasKeyOf(some)).Where(_rows.Lambda(keeps)).IgnoreQueryFilters(), cancellation).ConfigureAwait(false));
            }
        }

        return referred;
    }

    public override Task EraseAsync(IReadOnlyList<object?[]> keys, CancellationToken cancellation) =>
        ChangeAsync(keys, (rows, token) => rows.ExecuteDeleteAsync(token), cancellation);

    public override string? WhyNot(MemberWrite write) =>
        _writer.Of(write) is { } writing
            ? writing.Problem?.Message ?? writing.WhyNot ?? (writing.Dependents is null ? null : "its data are rows of their own, which no statement on the row empties")
            : null;

    public override Task EmptyAsync(IReadOnlyList<object?[]> keys, IEnumerable<MemberWrite> writes, CancellationToken cancellation)
    {
        MemberUpdate<TEntity>[] updates = [.. writes.SelectMany(write => _writer.Of(write).Updates)];
        return ChangeAsync(
            keys,
            (rows, token) => rows.UpdateAsync(
                statement =>
                {
                    foreach (MemberUpdate<TEntity> update in updates)
                    {
                        update.Set(statement);
                    }
                },
                token),
            cancellation);
    }

    /// <summary>Changes rows by their keys, as long as they are the data subject's.</summary>
    private async Task ChangeAsync(
        IReadOnlyList<object?[]> keys, Func<IQueryable<TEntity>, CancellationToken, Task<int>> change, CancellationToken cancellation)
    {
        foreach (object?[][] some in keys.Chunk(Most))
        {
            int changed = await change(_rows.All.Where(_rows.HasKeyOf(some)), cancellation).ConfigureAwait(false);
            if (changed != some.Length)
            {
                throw new DbUpdateConcurrencyException(
                    $"{Type.Type.DisplayName()}: {changed} of {some.Length} rows were changed. Others have changed the data in the meantime; nothing was done.");
            }
        }
    }

    private async Task<HashSet<string>> TextsAsync(IQueryable<TEntity> rows, CancellationToken cancellation)
    {
        List<object?[]> keys = await _rows.Keys(rows, more: null).ToListAsync(cancellation).ConfigureAwait(false);
        return [.. keys.Select(Text)];
    }
}
