using System;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

/// <summary>Parameters of a statement that is compiled once.</summary>
internal static class QueryParameters
{
    /// <summary>One, as it stands in the expression.</summary>
    public static Expression Of(string name, Type type) => new QueryParameterExpression(name, type);

    /// <summary>Gives one its value, for one time that the statement is sent.</summary>
    public static void SetParameter(this QueryContext query, string name, object? value) => query.Parameters.Add(name, value);
}
