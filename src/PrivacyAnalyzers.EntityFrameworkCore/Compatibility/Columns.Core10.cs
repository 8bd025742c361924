using System;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

/// <summary>What a query reads of each row.</summary>
internal static class Columns
{
    /// <summary>The same, so that the database computes it: it does so anyway.</summary>
    /// <param name="columns">What is read.</param>
    /// <param name="model">The model.</param>
    public static Expression<Func<TEntity, TColumns>> InDatabase<TEntity, TColumns>(
        this Expression<Func<TEntity, TColumns>> columns, IModel model) => columns;
}
