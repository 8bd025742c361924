using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>What all the steps of one run share.</summary>
/// <param name="Id">The run's number.</param>
/// <param name="Context">The context.</param>
/// <param name="Options">The options.</param>
/// <param name="Today">The day that rows are judged on, in UTC: the same for the whole run, whatever the clock does.</param>
/// <param name="Kind">What is done to the rows.</param>
/// <param name="Clock">The clock.</param>
/// <param name="Logger">The application's log.</param>
/// <param name="Progress">Who is told how far it has come.</param>
internal sealed record RetentionRun<TContext>(
    Guid Id,
    TContext Context,
    RetentionOptions<TContext> Options,
    DateTime Today,
    RetentionRunKind Kind,
    TimeProvider Clock,
    ILogger Logger,
    IProgress<RetentionProgress>? Progress)
    where TContext : DbContext
{
    /// <summary>What the steps found and did.</summary>
    public List<RetentionStepReport> Steps { get; } = [];

    /// <summary>The types that have had their turn.</summary>
    public List<PlannedEntity<TContext>> Ran { get; } = [];

    /// <summary>The plans that are not run.</summary>
    public List<RetentionLeftOut> LeftOut { get; } = [];
}
