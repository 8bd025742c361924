using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.Benchmarks.Projects;

/// <summary>Writes the code around an entity: what a line-of-business project consists of, of which declarations say nothing.</summary>
/// <remarks>One type for each annotated property, about fifty lines each. The same shapes come back for each entity with other
/// names, types and constants: what a compiler does with them does not depend on whether it has seen the like before.</remarks>
internal static class OrdinaryCode
{
    /// <summary>The line that an edit changes: the value of a constant inside one type.</summary>
    public const string EditedLine = "private const int Revision = 0;";

    private const int TypesPerFile = 6;

    public static IEnumerable<SourceFile> Write(IReadOnlyList<EntityPlan> entities)
    {
        var types = entities.SelectMany(entity => Types(entity).Take(entity.Annotated).Select(type => (entity.Area, Code: type)));
        foreach (var area in types.GroupBy(type => type.Area))
        {
            var number = 0;
            foreach (var file in area.Chunk(TypesPerFile))
            {
                var code = new StringBuilder();
                code.Append($$"""
                    using System;
                    using System.Collections.Generic;
                    using System.Globalization;
                    using System.Linq;
                    using System.Runtime.CompilerServices;
                    using System.Text;
                    using System.Threading;
                    using System.Threading.Tasks;

                    namespace Contoso.Sales.{{area.Key}};


                    """);
                code.AppendJoin("\n", file.Select(type => type.Code));
                yield return new SourceFile($"{area.Key}/Services{number++:D3}.cs", FileKind.Ordinary, code.ToString());
            }
        }
    }

    private static IEnumerable<string> Types(EntityPlan entity)
    {
        yield return OrdinaryTypes.Repository(entity);
        yield return OrdinaryTypes.Validator(entity);
        yield return OrdinaryTypes.Report(entity);
        yield return OrdinaryTypes.Mapper(entity);
        yield return OrdinaryTypes.Importer(entity);
        yield return OrdinaryTypes.Workflow(entity);
        yield return OrdinaryTypes.Calculator(entity);
        yield return OrdinaryTypes.Feed(entity);
    }
}
