using System.Collections.Generic;
using System.Diagnostics.Metrics;

namespace PrivacyAnalyzers.EntityFrameworkCore.Reporting;

/// <summary>The measures of the runs, for whatever listens to the meter.</summary>
internal static class RetentionMetrics
{
    public const string MeterName = "PrivacyAnalyzers.Retention";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Runs =
        Meter.CreateCounter<long>("privacy.retention.runs", "{run}", "Runs that ended, by kind and outcome.");

    private static readonly Counter<long> Done =
        Meter.CreateCounter<long>("privacy.retention.rows", "{row}", "Rows that were erased, anonymised or marked.");

    private static readonly Counter<long> Retried =
        Meter.CreateCounter<long>("privacy.retention.retries", "{retry}", "Batches that were tried again after a fault that passes.");

    private static readonly Histogram<double> Batch =
        Meter.CreateHistogram<double>("privacy.retention.batch.duration", "s", "How long one batch took, with its commit.");

    private static readonly Gauge<long> Left =
        Meter.CreateGauge<long>("privacy.retention.left", "{row}", "Rows that are still due when a step ends: what should be zero.");

    public static void RunEnded(RetentionReport report) => Runs.Add(
        1,
        new KeyValuePair<string, object?>("kind", report.Kind.ToString()),
        new KeyValuePair<string, object?>("outcome", report.Outcome.ToString()));

    public static void BatchDone(string entity, string rule, RetentionAction action, long rows, double seconds)
    {
        KeyValuePair<string, object?>[] tags = [new("entity", entity), new("rule", rule), new("action", action.ToString())];
        Done.Add(rows, tags);
        Batch.Record(seconds, tags);
    }

    public static void BatchRetried(string entity, string rule) =>
        Retried.Add(1, new KeyValuePair<string, object?>("entity", entity), new KeyValuePair<string, object?>("rule", rule));

    public static void StepEnded(RetentionStepReport step)
    {
        // Nobody knows how many are left where not all were counted: zero would be read as all is well.
        if (!step.IsPartial || step.Left > 0)
        {
            Left.Record(step.Left, new KeyValuePair<string, object?>("entity", step.Entity), new KeyValuePair<string, object?>("rule", step.Rule));
        }
    }
}
