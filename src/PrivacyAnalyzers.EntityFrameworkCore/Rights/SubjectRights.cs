using System;
using System.Collections.Generic;
using System.Data;
using System.IO;
using System.Linq;
using System.Linq.Expressions;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using PrivacyAnalyzers.EntityFrameworkCore.Compatibility;
using PrivacyAnalyzers.EntityFrameworkCore.Log;
using PrivacyAnalyzers.EntityFrameworkCore.Rights;
using PrivacyAnalyzers.EntityFrameworkCore.Running;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>Answers requests of data subjects from the declarations and the database: access, portability, erasure, withdrawal of
/// consent, objection (GDPR Art. 15, 17, 20, 7(3), 21).</summary>
/// <remarks>
/// Who asks has been identified before (Art. 12(6)). A data subject is a row of a type that has a map; the rows of other types
/// are found by their foreign keys. What is answered is what is declared: whether that is all, the code cannot know.
/// </remarks>
/// <typeparam name="TContext">The context that has the data.</typeparam>
public sealed class SubjectRights<TContext>
    where TContext : DbContext
{
    private readonly TContext _context;
    private readonly SubjectRightsOptions<TContext> _options;
    private readonly RetentionOptions<TContext>? _retention;
    private readonly TimeProvider _clock;

    internal SubjectRights(
        TContext context, SubjectRightsOptions<TContext> options, RetentionOptions<TContext>? retention, TimeProvider clock)
    {
        _context = context;
        _options = options;
        _retention = retention;
        _clock = clock;
    }

    private DateTime Today => _clock.GetUtcNow().UtcDateTime.Date;

    private IReadOnlyCollection<string> Lifted =>
        [.. _options.LiftedFilters.Concat(_retention?.LiftedFilters ?? []).Distinct(StringComparer.Ordinal)];

    /// <summary>Writes a copy of a data subject's data (Art. 15(3)) as JSON, with purpose, category, recipients, source and
    /// period beside each value (Art. 15(1)). Its form is in the documentation.</summary>
    /// <remarks>Not in it: what the register or the privacy notice says for everybody, such as the controller, the rights and the
    /// authority.</remarks>
    /// <typeparam name="TSubject">The type of the data subject's row.</typeparam>
    /// <param name="key">The row's primary key; where that has several parts, an <c>object[]</c> of them in their order.</param>
    /// <param name="output">Where the JSON goes, in UTF-8. Nothing is written where there is no such row.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Whether the data subject was found.</returns>
    public Task<bool> ExportAccessAsync<TSubject>(object key, Stream output, CancellationToken cancellationToken = default)
        where TSubject : class => ExportAsync<TSubject>(key, output, isPortability: false, cancellationToken);

    /// <summary>Writes what a data subject has provided under consent or a contract (Art. 20(1)), as JSON. Data whose source is not
    /// declared are listed as left out.</summary>
    /// <typeparam name="TSubject">The type of the data subject's row.</typeparam>
    /// <param name="key">The row's primary key; where that has several parts, an <c>object[]</c> of them in their order.</param>
    /// <param name="output">Where the JSON goes, in UTF-8. Nothing is written where there is no such row.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Whether the data subject was found.</returns>
    public Task<bool> ExportPortabilityAsync<TSubject>(object key, Stream output, CancellationToken cancellationToken = default)
        where TSubject : class => ExportAsync<TSubject>(key, output, isPortability: true, cancellationToken);

    /// <summary>Erases a data subject's data on request (Art. 17), as far as no processing needs them: see
    /// <see cref="SubjectRequest.Erasure"/>. What a legal obligation, another purpose or an exception keeps stays, and the report
    /// says why.</summary>
    /// <remarks>All in one serializable transaction: all of it is done, or nothing. A dry run is the same transaction, undone at its
    /// end. Where the context keeps a retention log, what is done stands in it.</remarks>
    /// <typeparam name="TSubject">The type of the data subject's row.</typeparam>
    /// <param name="key">The row's primary key; where that has several parts, an <c>object[]</c> of them in their order.</param>
    /// <param name="dryRun">Whether nothing is changed: the report then says what would be.</param>
    /// <param name="cancellationToken">Ends it; nothing is then changed.</param>
    /// <returns>What was erased, and what is kept and why.</returns>
    public Task<SubjectRequestReport> EraseAsync<TSubject>(object key, bool dryRun, CancellationToken cancellationToken = default)
        where TSubject : class => RequestAsync<TSubject>(key, SubjectRequest.Erasure, dryRun, cancellationToken);

    /// <summary>Withdraws consent to a purpose (Art. 7(3)): data that no other processing needs are erased (Art. 17(1)(b)).</summary>
    /// <remarks>That consent is withdrawn from now on, the application records itself: no more data may be collected for the
    /// purpose.</remarks>
    /// <typeparam name="TSubject">The type of the data subject's row.</typeparam>
    /// <param name="key">The row's primary key; where that has several parts, an <c>object[]</c> of them in their order.</param>
    /// <param name="purpose">The id of the purpose.</param>
    /// <param name="dryRun">Whether nothing is changed: the report then says what would be.</param>
    /// <param name="cancellationToken">Ends it; nothing is then changed.</param>
    /// <returns>What was erased, and for which purposes the rest is kept.</returns>
    /// <exception cref="InvalidOperationException">The purpose does not rest on consent.</exception>
    public Task<SubjectRequestReport> WithdrawConsentAsync<TSubject>(
        object key, string purpose, bool dryRun, CancellationToken cancellationToken = default)
        where TSubject : class => RequestAsync<TSubject>(key, SubjectRequest.Withdrawal(purpose), dryRun, cancellationToken);

    /// <summary>Ends a purpose to which a data subject has objected (Art. 21): data that no other processing needs are erased
    /// (Art. 17(1)(c)).</summary>
    /// <remarks>An objection to direct marketing counts at once (Art. 21(3)). Of any other, somebody has decided before that the
    /// controller's grounds do not override it (Art. 21(1)).</remarks>
    /// <typeparam name="TSubject">The type of the data subject's row.</typeparam>
    /// <param name="key">The row's primary key; where that has several parts, an <c>object[]</c> of them in their order.</param>
    /// <param name="purpose">The id of the purpose.</param>
    /// <param name="dryRun">Whether nothing is changed: the report then says what would be.</param>
    /// <param name="cancellationToken">Ends it; nothing is then changed.</param>
    /// <returns>What was erased, and for which purposes the rest is kept.</returns>
    /// <exception cref="InvalidOperationException">Art. 21 gives no right to object to the purpose.</exception>
    public Task<SubjectRequestReport> ObjectAsync<TSubject>(
        object key, string purpose, bool dryRun, CancellationToken cancellationToken = default)
        where TSubject : class => RequestAsync<TSubject>(key, SubjectRequest.Objection(purpose), dryRun, cancellationToken);

    private async Task<bool> ExportAsync<TSubject>(object key, Stream output, bool isPortability, CancellationToken cancellation)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(output);
        (SubjectGraph graph, IReadOnlyList<SubjectRows> rows) = await RowsAsync<TSubject>(key, cancellation).ConfigureAwait(false);

        // People read it: letters of all languages as they are.
        Utf8JsonWriter json = new(
            output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        await using (json.ConfigureAwait(false))
        {
            SubjectExport export = new(json, _context.Model, graph, isPortability, Today);
            bool found = false;
            foreach (SubjectRows some in rows)
            {
                await foreach (object row in some.ReadAsync().WithCancellation(cancellation).ConfigureAwait(false))
                {
                    if (!found)
                    {
                        found = true;
                        export.Begin(some.Type.Map!.Entity);
                    }

                    export.Write(some, row);
                    await json.FlushAsync(cancellation).ConfigureAwait(false);
                }

                // The data subject's own type comes first: without its row, there is nobody whose data these are.
                if (!found)
                {
                    return false;
                }
            }

            export.End();
            return true;
        }
    }

    private async Task<SubjectRequestReport> RequestAsync<TSubject>(
        object key, SubjectRequest request, bool dryRun, CancellationToken cancellation)
        where TSubject : class
    {
        (SubjectGraph graph, IReadOnlyList<SubjectRows> rows) = await RowsAsync<TSubject>(key, cancellation).ConfigureAwait(false);
        if (request.WhyNot(rows.SelectMany(some => graph.MapsIn(some.Type.Type)).Distinct()) is { } refusal)
        {
            throw new InvalidOperationException(refusal);
        }

        DateTime today = Today;
        if (_context.ChangeTracker.HasChanges())
        {
            throw new InvalidOperationException("The context has changes that are not saved: they would be saved with the request, or be lost.");
        }

        SubjectErasure erasure = new(graph, rows, request, today);
        RetentionOptions<TContext> retries = _retention ?? new RetentionOptions<TContext>();
        IReadOnlyList<SubjectRowReport>? reports = await new Retrying(retries.MaxRetries, retries.RetryDelay, retries.IsTransient, _clock)
            .DoAsync(
                () => _context.Database.CreateExecutionStrategy().ExecuteAsync(token => RunAsync(erasure, rows[0], dryRun, token), cancellation),
                (_, _) => { },
                cancellation)
            .ConfigureAwait(false);
        return new SubjectRequestReport
        {
            Article = request.Article,
            Purpose = request.Purpose,
            Day = DateOnly.FromDateTime(today),
            DryRun = dryRun,
            Found = reports is not null,
            Rows = reports ?? [],
            NotReached = [.. graph.NotReached],
        };
    }

    /// <summary>One transaction: what is decided on cannot change before it is written. A dry run does the same and undoes it:
    /// whether a row can go shows when those that refer to it are gone.</summary>
    /// <returns>What was done; null where there is no such data subject.</returns>
    private async Task<IReadOnlyList<SubjectRowReport>?> RunAsync(
        SubjectErasure erasure, SubjectRows subject, bool dryRun, CancellationToken cancellation)
    {
        IDbContextTransaction transaction = await _context.Database
            .BeginTransactionAsync(IsolationLevel.Serializable, cancellation).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            if (!await AnyAsync(subject, cancellation).ConfigureAwait(false))
            {
                return null;
            }

            List<RetentionLogEntry> log = [];
            IReadOnlyList<SubjectRowReport> done = await erasure.RunAsync(HoldsOf, log, cancellation).ConfigureAwait(false);
            if (!dryRun)
            {
                await WriteAsync(log, cancellation).ConfigureAwait(false);
                await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            }

            return done;
        }
    }

    /// <summary>Where the context keeps a log, it loses again after a backup is restored what was erased on request, too.</summary>
    private async Task WriteAsync(List<RetentionLogEntry> log, CancellationToken cancellation)
    {
        if (!RetentionLog.IsMapped(_context.Model))
        {
            return;
        }

        _context.AddRange(log);
        await _context.SaveChangesAsync(cancellation).ConfigureAwait(false);
        foreach (RetentionLogEntry entry in log)
        {
            _context.Entry(entry).State = EntityState.Detached;
        }
    }

    private static async Task<bool> AnyAsync(SubjectRows rows, CancellationToken cancellation)
    {
        await foreach (object row in rows.ReadAsync().WithCancellation(cancellation).ConfigureAwait(false))
        {
            return true;
        }

        return false;
    }

    private IEnumerable<(string Reason, Func<ParameterExpression, Expression> Rows)> HoldsOf(Type type) =>
        _options.HoldsOf(type).Concat(_retention?.HoldsOf(type) ?? [])
            .Select(hold => (hold.Reason, (Func<ParameterExpression, Expression>)(row => hold.Holds(_context, row))));

    private async Task<(SubjectGraph Graph, IReadOnlyList<SubjectRows> Rows)> RowsAsync<TSubject>(object key, CancellationToken cancellation)
        where TSubject : class
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Lifted.Select(name => QueryFilters.WhyNotLifted(_context.Model, name)).FirstOrDefault(why => why is not null) is { } refusal)
        {
            throw new InvalidOperationException(refusal + ".");
        }

        IEntityType asked = _context.Model.FindEntityType(typeof(TSubject))
            ?? throw new InvalidOperationException($"The context does not map {typeof(TSubject)}.");
        object?[] values = KeyOf(asked, key);

        // The row's own type: that of a derived type has foreign keys and members of its own.
        IEntityType[] candidates = [.. asked.GetDerivedTypesInclusive().Where(type => !type.IsAbstract())];
        (SubjectGraph Graph, IReadOnlyList<SubjectRows> Rows) found = default;
        foreach (IEntityType candidate in candidates)
        {
            found = RowsOf(candidate, values);
            if (candidates.Length == 1 || await AnyAsync(found.Rows[0], cancellation).ConfigureAwait(false))
            {
                break;
            }
        }

        return found;
    }

    private (SubjectGraph Graph, IReadOnlyList<SubjectRows> Rows) RowsOf(IEntityType subject, object?[] key)
    {
        SubjectGraph graph = new(_context.Model, subject, _options.Maps, _options.Belonging);
        if (graph.MapOf(subject.ClrType) is null)
        {
            throw new InvalidOperationException(
                $"There is no map of personal data of {subject.ClrType}: set the property PrivacySubjectRights to true in its project, and add its PersonalDataMaps to the options.");
        }

        SubjectPredicate predicate = new(_context, subject, key);
        return (graph, [.. graph.Types.Select(type => SubjectRows.Of(_context, type, predicate, Lifted))]);
    }

    private static object?[] KeyOf(IEntityType subject, object key)
    {
        IReadOnlyList<IProperty> parts = subject.FindPrimaryKey()?.Properties
            ?? throw new InvalidOperationException($"{subject.DisplayName()} has no primary key.");
        if (parts.Any(part => part.IsShadowProperty()))
        {
            throw new InvalidOperationException($"The primary key of {subject.DisplayName()} is no member of the class.");
        }

        object?[] values = key as object?[] ?? [key];
        return values.Length == parts.Count && values.Zip(parts).All(pair => pair.First?.GetType() == (Nullable.GetUnderlyingType(pair.Second.ClrType) ?? pair.Second.ClrType))
            ? values
            : throw new ArgumentException(
                $"The key of {subject.DisplayName()} is {string.Join(", ", parts.Select(p => $"{p.Name} of type {p.ClrType.Name}"))}.", nameof(key));
    }
}
