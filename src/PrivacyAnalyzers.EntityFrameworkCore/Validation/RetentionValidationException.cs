using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>Plans cannot be run on the database as it is mapped. Nothing was changed.</summary>
public sealed class RetentionValidationException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="problems">The problems.</param>
    public RetentionValidationException(IEnumerable<RetentionProblem> problems)
        : this([.. problems ?? throw new ArgumentNullException(nameof(problems))])
    {
    }

    private RetentionValidationException(RetentionProblem[] problems)
        : base("The retention plans cannot be run. Solve each of these, or exclude its type with Exclude<T>():\n"
            + string.Join("\n", problems.Select(problem => problem.ToString()))) => Problems = problems;

    /// <summary>All of them.</summary>
    public IReadOnlyList<RetentionProblem> Problems { get; }
}
