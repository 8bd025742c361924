using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads what holds for a compilation as a whole.</summary>
internal static class CompilationReader
{
    public static bool IsApplication(Compilation compilation) =>
        compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication
            or OutputKind.WindowsRuntimeApplication;

    /// <summary>The rules that options switch off for the whole compilation: NoWarn, or a severity in a global config.</summary>
    public static EquatableArray<Suppression> SwitchedOff(
        CompilationOptions options, IEnumerable<string> ruleIds, CancellationToken cancellationToken) =>
        ruleIds
            .Where(id =>
                (options.SpecificDiagnosticOptions.TryGetValue(id, out var specific) && specific == ReportDiagnostic.Suppress)
                || (options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellationToken, out var global) == true
                    && global == ReportDiagnostic.Suppress))
            .OrderBy(id => id, StringComparer.Ordinal)
            .Select(id => new Suppression(id, SuppressionKind.Configuration, null))
            .ToEquatableArray();
}
