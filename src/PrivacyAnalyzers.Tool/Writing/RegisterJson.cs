using System.Text.Json;
using PrivacyAnalyzers.Printing;

namespace PrivacyAnalyzers.Tool.Writing;

/// <summary>Writes what was read of a register as a build writes it.</summary>
internal static class RegisterJson
{
    /// <summary>Writes a value.</summary>
    public static JsonWriter Value(this JsonWriter json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.BeginObject();
                foreach (JsonProperty property in value.EnumerateObject())
                {
                    json.Name(property.Name).Value(property.Value);
                }

                return json.EndObject();
            case JsonValueKind.Array:
                json.BeginArray();
                foreach (JsonElement item in value.EnumerateArray())
                {
                    json.Value(item);
                }

                return json.EndArray();
            case JsonValueKind.Number:
                return json.Raw(value.GetRawText());
            case JsonValueKind.True or JsonValueKind.False:
                return json.Value(value.GetBoolean());
            default:
                return json.Value(value.ValueKind == JsonValueKind.String ? value.GetString() : null);
        }
    }
}
