using System;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing.Tests.Specimens;

/// <summary>The specimen rules: a class must not be called Bad….</summary>
internal static class Rules
{
    public static readonly DiagnosticDescriptor Bad = Make("TST001", "Class '{0}' has a bad name");

    public static readonly DiagnosticDescriptor BadAtEnd = Make("TST002", "Class '{0}' has a bad name");

    public static readonly DiagnosticDescriptor Off = Make("TST003", "Class '{0}' has a bad name", isEnabled: false);

    public static readonly DiagnosticDescriptor Missing = Make("TST004", "Assembly '{0}' has no class called Good");

    public static readonly DiagnosticDescriptor Configured = Make("TST005", "Class '{0}' is forbidden by {1}");

    public static readonly DiagnosticDescriptor OfGenerator = Make("TST006", "A generator reports");

    public static bool IsBad(ISymbol symbol)
    {
        return symbol.Name.StartsWith("Bad", StringComparison.Ordinal);
    }

    private static DiagnosticDescriptor Make(string id, string message, bool isEnabled = true)
    {
        return new DiagnosticDescriptor(id, "Specimen", message, "Test", DiagnosticSeverity.Warning, isEnabled);
    }
}
