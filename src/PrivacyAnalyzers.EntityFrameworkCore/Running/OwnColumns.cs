using System;
using System.Data.Common;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Whether what a query says of a row depends on the row's own columns alone.</summary>
internal static partial class OwnColumns
{
    /// <summary>Whether a query reads no other rows than its own, and calls no function that might.</summary>
    /// <param name="query">The query of one table.</param>
    /// <param name="model">The model, which has the functions.</param>
    public static bool AreEnoughFor(DbCommand query, IModel model) =>
        OtherRows().Count(query.CommandText) == 1
            && !model.GetDbFunctions().Any(function => !function.IsBuiltIn && query.CommandText.Contains(function.Name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The words without which no statement reads rows; one of them begins the query itself. Where a text has one of them
    /// too, no more is lost than time.</summary>
    [GeneratedRegex(@"\b(?:SELECT|JOIN)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherRows();
}
