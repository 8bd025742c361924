extern alias analyzers;

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using analyzers::PrivacyAnalyzers.Detection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>How a code base's <c>.editorconfig</c> files want each file to be looked at, and what the command line asks instead.</summary>
internal sealed class ScanSettings
{
    private readonly AnalyzerConfigSet _set;
    private readonly string _root;
    private readonly ScanOptions _options;
    private readonly ConcurrentDictionary<string, DetectionSettings> _ofFiles = new(StringComparer.Ordinal);

    /// <param name="files">The code base.</param>
    /// <param name="options">What the command line asks.</param>
    /// <param name="problems">Takes the files that cannot be read.</param>
    public ScanSettings(SourceFiles files, ScanOptions options, List<ScanProblem> problems)
    {
        _root = files.Root;
        _options = options;
        List<AnalyzerConfig> configs = [];
        foreach (string file in files.Settings)
        {
            SourceText read = SourceText.Read(file);
            if (read.Problem is { } problem)
            {
                problems.Add(new(files.Seen(file), problem, read.Text is null));
            }

            if (read.Text is { } text)
            {
                configs.Add(AnalyzerConfig.Parse(text, file));
            }
        }

        _set = AnalyzerConfigSet.Create(configs);
    }

    /// <summary>The settings for a file, by its name seen from the root.</summary>
    public DetectionSettings Of(string file)
    {
        return _ofFiles.GetOrAdd(file, Read);
    }

    private DetectionSettings Read(string file)
    {
        AnalyzerConfigOptionsResult read = _set.GetOptionsForSourcePath(Path.GetFullPath(file, _root));
        DetectionSettings settings = DetectionSettings.Read(new Values(read.AnalyzerOptions));
        return settings with { Scope = _options.Scope ?? settings.Scope, Minimum = _options.Minimum ?? settings.Minimum };
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            return values.TryGetValue(key, out value);
        }
    }
}
