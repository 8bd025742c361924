using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.Benchmarks.Projects;

/// <summary>Writes the declarations of a <see cref="VocabularyPlan"/>.</summary>
internal static class VocabularyCode
{
    /// <summary>The category that says neither basis nor period: its properties say it on the spot.</summary>
    public const string OnTheSpotCategory = "Session";

    private static readonly string[] s_bases = ["Contract", "Consent", "LegitimateInterests", "LegalObligation"];

    public static IEnumerable<SourceFile> Write(VocabularyPlan plan)
    {
        yield return File("Organisation", """
            [assembly: Controller("Contoso Sales AB", Country = "SE", OrganizationNumber = "556000-0000", Email = "info@contoso.example")]
            [assembly: DeclaresNone(Matter.DataProtectionOfficer)]
            [assembly: PrivacyRegister(Title = "Contoso Sales", Language = "en")]

            """);
        yield return Constants("Events", plan.Events, index =>
            $"""[RetentionEvent("{Words(plan.Events[index])}", RetentionStartKind.{StartKind(index)})]""");
        yield return Constants("Subjects", plan.Subjects, index => $"""[DataSubjectKind("{Words(plan.Subjects[index])}")]""");
        yield return Constants("Parties", plan.Parties, index =>
            $"""[Party("{Words(plan.Parties[index])}", Country = "{(index % 3 == 0 ? "NO" : "SE")}")]""");
        yield return Constants("Categories", [.. plan.Categories, OnTheSpotCategory], index => Category(plan, index));
        yield return Constants("Purposes", plan.Purposes, index => Purpose(plan, index));
    }

    private static string Category(VocabularyPlan plan, int index)
    {
        if (index == plan.Categories.Count)
        {
            return $"""[DataCategory("{OnTheSpotCategory} data")]""";
        }

        var label = Words(plan.Categories[index]);
        return $"""
            [DataCategory("{label} data", {Basis(plan, index)}), Label("sv", "{label} (sv)")]
                [Retention({6 + index}, After = Events.{plan.Events[plan.EventOf(index)]})]
            """;
    }

    private static string Purpose(VocabularyPlan plan, int index)
    {
        var code = new StringBuilder();
        code.Append($"""[ProcessingPurpose("{Words(plan.Purposes[index])}", Subjects = [Subjects.{plan.Subjects[plan.SubjectOf(index)]}])]""");
        code.Append($"""{'\n'}    [Label("sv", "{Words(plan.Purposes[index])} (sv)")]""");
        foreach (var category in plan.CategoriesOf(index))
        {
            code.Append($"""{'\n'}    [Uses(Categories.{plan.Categories[category]}, LegalBasis.{BasisOf(plan, category)}""");
            code.Append($", {Detail(category)}Months = {6 + category}, After = Events.{plan.Events[plan.EventOf(category)]})]");
        }

        foreach (var party in Enumerable.Range(index, 2))
        {
            var role = party % 4 == 3 ? "Controller" : "Processor";
            var contract = role == "Processor" ? ", Contract = \"The agreement on processing\"" : "";
            code.Append($"""{'\n'}    [Discloses(Parties.{plan.Parties[party % plan.Parties.Count]}, RecipientRole.{role}{contract})]""");
        }

        return code.ToString();
    }

    private static string Basis(VocabularyPlan plan, int category) => $"LegalBasis = LegalBasis.{BasisOf(plan, category)}, {Detail(category)}"
        .TrimEnd(' ', ',');

    /// <summary>Nothing rests on consent and is kept after it was withdrawn.</summary>
    private static string BasisOf(VocabularyPlan plan, int category) =>
        s_bases[category % s_bases.Length] is var basis && basis == "Consent" && StartKind(plan.EventOf(category)) == "ConsentWithdrawn"
            ? "Contract"
            : basis;

    /// <summary>What the basis asks for: the interest, or the law.</summary>
    private static string Detail(int category) => (category % s_bases.Length) switch
    {
        2 => "Interest = \"to run the business\", ",
        3 => "Law = \"Accounting Act 7:2\", ",
        _ => "",
    };

    /// <summary>In the order of the plan's events.</summary>
    private static string StartKind(int index) => index switch
    {
        0 => "RelationshipEnd",
        3 => "ConsentWithdrawn",
        4 => "LastActivity",
        _ => "ProcessEnd",
    };

    private static SourceFile Constants(string type, IReadOnlyList<string> names, Func<int, string> attributes)
    {
        var code = new StringBuilder();
        code.Append($"namespace Contoso.Sales.Privacy;\n\npublic static class {type}\n{{\n");
        for (var index = 0; index < names.Count; index++)
        {
            code.Append($"    {attributes(index)}\n    public const string {names[index]} = \"{Id(names[index])}\";\n");
            code.Append(index == names.Count - 1 ? "" : "\n");
        }

        return File(type, code.Append("}\n").ToString());
    }

    private static SourceFile File(string name, string code) =>
        new($"Privacy/{name}.cs", FileKind.Vocabulary, $"using PrivacyAnalyzers;\n\n{code}");

    private static string Words(string name) => Separate(name, ' ');

    private static string Id(string name) => Separate(name, '-').ToLowerInvariant();

    private static string Separate(string name, char separator)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append(separator);
            }

            text.Append(letter);
        }

        return text.ToString();
    }
}
