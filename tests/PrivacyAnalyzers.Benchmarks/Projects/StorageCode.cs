using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.Benchmarks.Projects;

/// <summary>Writes a context with a set of rows for each entity, in the form that EF Core gives it.</summary>
internal static class StorageCode
{
    public static SourceFile Write(IEnumerable<EntityPlan> entities)
    {
        var code = new StringBuilder();
        code.Append("""
            namespace Contoso.Sales;

            public sealed class DbSet<TEntity>
                where TEntity : class
            {
            }

            public sealed class SalesContext
            {

            """);
        code.AppendJoin('\n', entities.Select(entity => $"    public DbSet<{entity.Area}.{entity.Name}> {entity.Name}Rows {{ get; }} = new();"));
        return new SourceFile("Common/SalesContext.cs", FileKind.Ordinary, code.Append("\n}\n").ToString());
    }
}
