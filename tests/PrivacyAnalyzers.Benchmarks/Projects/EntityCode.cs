using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.Benchmarks.Projects;

/// <summary>Writes an entity: annotated properties, the dates that their periods start from, and members that hold no data.</summary>
internal static class EntityCode
{
    /// <summary>The months that the on-the-spot declaration states; an edit of the declaration changes them.</summary>
    public const string EditedMonths = "LegalBasis.Contract, 24,";

    public static SourceFile Write(EntityPlan entity, VocabularyPlan words)
    {
        var code = new StringBuilder();
        code.Append($$"""
            using System;
            using System.Collections.Generic;
            using Contoso.Sales.Privacy;
            using PrivacyAnalyzers;

            namespace {{entity.Namespace}};


            """);
        if (entity.IsDeclared)
        {
            code.Append($"[DataSubject(Subjects.{words.Subjects[words.SubjectOf(entity.Index)]})]\n");
        }

        code.Append(entity.Form switch
        {
            EntityForm.Record => RecordHeader(entity, words),
            EntityForm.Derived => $"public class {entity.Name} : {entity.Base!.Name}\n{{\n",
            _ => $"public class {entity.Name} : Entity\n{{\n",
        });

        if (entity.Form != EntityForm.Record)
        {
            code.AppendJoin('\n', entity.Properties().Select((property, index) =>
                $"{Attribute(entity, words, index)}    public {property.Type} {property.Name} {{ get; set; }}{property.Initializer}\n"));
            code.Append('\n');
        }

        if (entity.Form != EntityForm.Derived)
        {
            code.Append(Dates(entity, words));
        }

        code.Append(Members(entity)).Append("}\n");
        return new SourceFile($"{entity.Area}/{entity.Name}.cs", FileKind.Entities, code.ToString());
    }

    private static string RecordHeader(EntityPlan entity, VocabularyPlan words)
    {
        var parameters = entity.Properties().Select((property, index) =>
            $"{Attribute(entity, words, index)}    {property.Type} {property.Name}");
        return $"public sealed record {entity.Name}(\n    long Id,\n{string.Join(",\n", parameters)})\n{{\n";
    }

    /// <summary>Most declarations name the category and its purposes; one in eight says all on the spot.</summary>
    private static string Attribute(EntityPlan entity, VocabularyPlan words, int property)
    {
        if (property >= entity.Declared)
        {
            return "";
        }

        if (entity.Form == EntityForm.Record)
        {
            // What is set at construction only cannot be emptied: the row goes as a whole.
            property = 0;
        }

        if (property == 5)
        {
            var purpose = words.Purposes[entity.Index % words.Purposes.Count];
            return $"    [PersonalData(Categories.{VocabularyCode.OnTheSpotCategory}, {EditedMonths} Purposes = [Purposes.{purpose}])]\n";
        }

        var category = words.CategoryOf(entity.VocabularyIndex, property % 2);
        var purposes = words.PurposesOf(category, entity.Index + property)
            .Take(1 + ((entity.Index + property) % 3 == 0 ? 1 : 0))
            .Select(purpose => "Purposes." + words.Purposes[purpose]);
        return $"    [PersonalData(Categories.{words.Categories[category]}, Purposes = [{string.Join(", ", purposes)}])]\n";
    }

    private static string Dates(EntityPlan entity, VocabularyPlan words)
    {
        var events = new[] { 0, 1 }
            .Select(half => words.EventOf(words.CategoryOf(entity.VocabularyIndex, half)))
            .Distinct()
            .Select(index => words.Events[index]);
        var code = new StringBuilder();
        foreach (var name in events)
        {
            code.Append($"    [RetentionStart(Events.{name})]\n    public DateTimeOffset? {name}At {{ get; set; }}\n\n");
        }

        return code.Append("    [RetentionStart]\n    public DateTimeOffset? ClosedAt { get; set; }\n\n").ToString();
    }

    private static string Members(EntityPlan entity)
    {
        var modifier = entity.Form switch
        {
            EntityForm.Class => "virtual ",
            EntityForm.Derived => "override ",
            _ => "",
        };
        var describe = $$"""
                public {{modifier}}string Describe() => $"{Id}:{{{entity.Strings[0]}}} ({Revision + {{entity.Index}}})";

            """;
        return entity.Form == EntityForm.Derived ? describe : $$"""
                [NotPersonalData("the shop's own code for the sales channel")]
                public string ChannelCode { get; set; } = "web";

                public int Revision { get; private set; }

                public List<string> Tags { get; } = [];

            {{describe}}
                public bool Touch(int revision)
                {
                    if (revision <= Revision)
                    {
                        return false;
                    }

                    Revision = revision;
                    return Tags.Count > 0 || {{entity.Strings[1]}}.Length > revision;
                }

            """;
    }
}
