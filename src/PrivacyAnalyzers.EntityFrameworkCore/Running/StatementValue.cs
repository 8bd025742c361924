using System;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>The value of a statement's parameter.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Read">Reads the value, each time that the statement is sent.</param>
internal readonly record struct StatementValue(string Name, Func<object?> Read);
