using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers;

/// <summary>The MSBuild properties that the compiler side sees.</summary>
internal static class BuildProperties
{
    /// <summary>Whether <c>PrivacyRegister</c> asks for a register. It does where nothing is set: outside the package's build
    /// files, in a test or an editor, the register is wanted.</summary>
    public static bool WantsRegister(AnalyzerConfigOptions options) =>
        !options.TryGetValue("build_property.PrivacyRegister", out var value)
        || !string.Equals(value.Trim(), "false", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether <c>PrivacySubjectRights</c> asks for the maps that requests of data subjects are answered from. Nobody
    /// else pays for compiling them.</summary>
    public static bool WantsSubjectRights(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.PrivacySubjectRights", out var value)
        && string.Equals(value.Trim(), "true", StringComparison.OrdinalIgnoreCase);
}
