using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Reading;

/// <summary>What the build, not the source, says of a compilation.</summary>
/// <param name="IsApplication">Whether it is an application, not a library.</param>
/// <param name="Plans">Where the lists of what is generated for its types stand.</param>
/// <param name="SwitchedOff">The rules that are off for all of it: by NoWarn, or by a severity in a global config.</param>
internal sealed record BuildFacts(bool IsApplication, PlansPlace Plans, EquatableArray<Suppression> SwitchedOff)
{
    public static BuildFacts Read(Compilation compilation, CancellationToken cancellationToken) => new(
        IsApplicationOf(compilation),
        PlansPlaceReader.Read(compilation),
        RuleCatalog.All.Select(r => r.Id)
            .Where(id => IsOff(compilation.Options, id, cancellationToken))
            .OrderBy(id => id, StringComparer.Ordinal)
            .Select(id => new Suppression(id, SuppressionKind.Configuration, null))
            .ToEquatableArray());

    public static bool IsApplicationOf(Compilation compilation) =>
        compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication
            or OutputKind.WindowsRuntimeApplication;

    /// <summary>Whether a rule is off for the whole build.</summary>
    public static bool IsOff(CompilationOptions options, string id, CancellationToken cancellationToken) =>
        (options.SpecificDiagnosticOptions.TryGetValue(id, out var specific) && specific == ReportDiagnostic.Suppress)
        || (options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellationToken, out var global) == true
            && global == ReportDiagnostic.Suppress);
}
