using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;

/// <summary>A mapping to test with.</summary>
public interface IMapping
{
    static abstract void Configure(ModelBuilder model);
}

/// <summary>A context with a mapping: a type of its own for each, since a model is built once for a type.</summary>
public sealed class ModelContext<TMapping>(DbContextOptions<ModelContext<TMapping>> options) : DbContext(options)
    where TMapping : IMapping
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => TMapping.Configure(modelBuilder);
}
