using System;
using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>Maps the erasure log.</summary>
public static class RetentionLogModelBuilderExtensions
{
    private const int IdLength = 400;
    private const int ActionLength = 20;

    /// <summary>Maps <see cref="RetentionLogEntry"/> to a table. From then on, each batch writes an entry for each of its rows,
    /// in its own transaction.</summary>
    /// <param name="model">The model.</param>
    /// <param name="table">The table's name.</param>
    /// <param name="schema">Its schema; null for the model's.</param>
    /// <returns>The same model.</returns>
    public static ModelBuilder UseRetentionLog(this ModelBuilder model, string table = "RetentionLog", string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Entity<RetentionLogEntry>(entry =>
        {
            entry.ToTable(table, schema);
            entry.HasKey(e => e.Id);
            entry.Property(e => e.Id).ValueGeneratedNever();
            entry.Property(e => e.Entity).HasMaxLength(IdLength);
            entry.Property(e => e.Rule).HasMaxLength(IdLength);
            entry.Property(e => e.Action).HasConversion<string>().HasMaxLength(ActionLength);
            entry.HasIndex(e => e.Day);
        });
    }
}
