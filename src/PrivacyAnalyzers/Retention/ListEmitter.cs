using System.Linq;
using PrivacyAnalyzers.Model;
using static PrivacyAnalyzers.Printing.CSharpText;

namespace PrivacyAnalyzers.Retention;

/// <summary>Something that is generated for a type, and that a list of its assembly hands over.</summary>
/// <param name="Expression">How code gets it, with <c>global::</c>.</param>
/// <param name="IsPublic">Whether code outside the assembly sees it.</param>
internal sealed record Listed(string Expression, bool IsPublic)
{
    public static Listed Of(string @namespace, string className, string property, bool isPublic)
    {
        var names = @namespace.Length == 0 ? [className] : @namespace.Split('.').Append(className);
        return new Listed($"global::{string.Join(".", names.Select(Name))}.{property}", isPublic);
    }
}

/// <summary>Prints a class whose one method hands over all that was generated for an assembly's types.</summary>
internal static class ListEmitter
{
    /// <param name="namespace">Where the class stands.</param>
    /// <param name="className">Its name.</param>
    /// <param name="summary">What it holds, for its documentation.</param>
    /// <param name="contract">The contract of what takes the items, by <c>Add</c>.</param>
    /// <param name="items">The items.</param>
    /// <param name="checksNulls">Whether the project has the compiler look for nulls.</param>
    public static string Emit(
        string @namespace, string className, string summary, string contract, EquatableArray<Listed> items, bool checksNulls)
    {
        var writer = RetentionEmitter.Begin(@namespace, checksNulls);
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line(RetentionEmitter.NotCovered);
        writer.Line($"{(items.All(i => i.IsPublic) ? "public" : "internal")} static class {className}").Open();
        writer.Line("/// <summary>Hands over each with its type.</summary>");
        writer.Line("/// <param name=\"to\">What takes them.</param>");
        writer.Line($"public static void AddTo({RetentionEmitter.Runtime}{contract} to)").Open();
        foreach (var item in items)
        {
            writer.Line($"to.Add({item.Expression});");
        }

        return RetentionEmitter.End(writer.Close().Close(), @namespace);
    }
}
