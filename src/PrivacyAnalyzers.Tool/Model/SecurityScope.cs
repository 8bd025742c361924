using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PrivacyAnalyzers.Tool.Model;

/// <summary>What a measure applies to: all processing, or the activities that name it.</summary>
[JsonConverter(typeof(SecurityScopeConverter))]
internal readonly record struct SecurityScope(bool All, IReadOnlyList<string>? Activities);

/// <summary>Reads "all" or a list of ids.</summary>
internal sealed class SecurityScopeConverter : JsonConverter<SecurityScope>
{
    public override SecurityScope Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        return reader.TokenType switch
        {
            JsonTokenType.String when reader.ValueTextEquals("all"u8) => new SecurityScope(true, []),
            JsonTokenType.StartArray => new SecurityScope(false, JsonSerializer.Deserialize<IReadOnlyList<string>>(ref reader, options)),
            _ => throw new JsonException(),
        };
    }

    public override void Write(Utf8JsonWriter writer, SecurityScope value, JsonSerializerOptions options)
    {
        throw new NotSupportedException();
    }
}
