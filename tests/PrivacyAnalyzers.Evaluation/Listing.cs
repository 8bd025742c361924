using System.Collections.Generic;
using System.IO;
using PrivacyAnalyzers.Tool.Scanning;

namespace PrivacyAnalyzers.Evaluation;

/// <summary>Prints properties for labelling, without what the detection says of them.</summary>
internal static class Listing
{
    public static void Write(IReadOnlyList<SourceType> types, TextWriter output)
    {
        foreach (var type in types)
        {
            var members = type.Holder.Members.Select(m => $"{m.Name}:{m.TypeName}");
            output.WriteLine($"{type.Part.File}|{type.Part.Name}|{string.Join(" ", members)}");
        }
    }
}
