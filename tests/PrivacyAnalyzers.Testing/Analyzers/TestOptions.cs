using System;

namespace PrivacyAnalyzers.Testing;

/// <summary>Which of the compiler's own diagnostics a test must account for.</summary>
public enum CompilerDiagnostics
{
    /// <summary>None: broken code is the point of the test.</summary>
    None,

    /// <summary>Errors.</summary>
    Errors,

    /// <summary>Errors and warnings.</summary>
    Warnings,
}

/// <summary>Checks that a test leaves out. Each wants a reason beside it.</summary>
[Flags]
public enum TestBehaviors
{
    /// <summary>All checks are made.</summary>
    None = 0,

    /// <summary>The rule is meant to report in generated code.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>The rule is not meant to be suppressible by <c>#pragma</c>.</summary>
    SkipSuppressionCheck = 2,
}

/// <summary>Checks that a test of a code fix leaves out. Each wants a reason beside it.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    /// <summary>All checks are made.</summary>
    None = 0,

    /// <summary>Only the first diagnostic is fixed, once.</summary>
    FixOne = 1,

    /// <summary>No fix-all in the document.</summary>
    SkipFixAllInDocumentCheck = 2,

    /// <summary>No fix-all in the project.</summary>
    SkipFixAllInProjectCheck = 4,

    /// <summary>No fix-all in the solution.</summary>
    SkipFixAllInSolutionCheck = 8,

    /// <summary>No fix-all: for a fixer that has none on purpose.</summary>
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,

    /// <summary>
    /// The fix is also for diagnostics that are found only at the end of a compilation, which the IDE shows without a light bulb.
    /// </summary>
    SkipLocalDiagnosticCheck = 16,
}
