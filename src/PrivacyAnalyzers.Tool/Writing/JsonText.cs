using System.Text.Encodings.Web;
using System.Text.Json;

namespace PrivacyAnalyzers.Tool.Writing;

/// <summary>The JSON that the commands print for scripts: indented, LF, text as it is.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DictionaryKeyPolicy = null,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>A value with a line end after it.</summary>
    public static string Of<T>(T value) => JsonSerializer.Serialize(value, s_options) + "\n";
}
