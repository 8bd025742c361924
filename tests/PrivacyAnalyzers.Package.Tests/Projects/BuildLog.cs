using System.Collections.Generic;
using System.Linq;
using Microsoft.Build.Logging.StructuredLogger;

namespace PrivacyAnalyzers.Package.Tests.Projects;

/// <summary>What a build did, from its binary log.</summary>
internal sealed class BuildLog
{
    private readonly List<string> _tasks = [];
    private readonly List<string> _skipped = [];

    public BuildLog(string path)
    {
        var build = BinaryLog.ReadBuild(path);
        build.VisitAllChildren<Task>(task => _tasks.Add(task.Name));
        build.VisitAllChildren<Target>(target =>
        {
            if (target.Skipped)
            {
                _skipped.Add(target.Name);
            }
        });
        build.VisitAllChildren<Warning>(warning => Warnings.Add(new Problem(warning.Code, warning.Text)));
        build.VisitAllChildren<Error>(error => Errors.Add(new Problem(error.Code, error.Text)));
    }

    public List<Problem> Warnings { get; } = [];

    public List<Problem> Errors { get; } = [];

    /// <summary>How often a task has run, in all projects and target frameworks together.</summary>
    public int Runs(string task) => _tasks.Count(name => name == task);

    /// <summary>How often a target was left out because its outputs were up to date, or its condition did not hold.</summary>
    public int Skips(string target) => _skipped.Count(name => name == target);

    internal sealed record Problem(string Code, string Text);
}
