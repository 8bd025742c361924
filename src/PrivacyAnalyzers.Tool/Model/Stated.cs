using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PrivacyAnalyzers.Tool.Model;

/// <summary>
/// What a register says of a matter: nothing, that there is none, or the items. The three are kept apart, because a register
/// that is silent and one that says "none" are different answers to a supervisory authority.
/// </summary>
[JsonConverter(typeof(StatedConverterFactory))]
internal readonly struct Stated<T>
{
    private readonly IReadOnlyList<T>? _items;

    private Stated(IReadOnlyList<T>? items, bool isNone)
    {
        _items = items;
        IsNone = isNone;
    }

    /// <summary>Declared to be none.</summary>
    public static Stated<T> None { get; } = new(null, isNone: true);

    public bool IsNone { get; }

    /// <summary>Empty also where nothing is said, and where it is said that there is none.</summary>
    public IReadOnlyList<T> Items => _items ?? [];

    public bool IsSilent => !IsNone && Items.Count == 0;

    public static Stated<T> Of(IReadOnlyList<T> items) => new(items, isNone: false);
}

/// <summary>Reads null or nothing, "none", one item, or a list of items.</summary>
internal sealed class StatedConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert)
    {
        return typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Stated<>);
    }

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        Type converter = typeof(Converter<>).MakeGenericType(typeToConvert.GetGenericArguments());
        return (JsonConverter)Activator.CreateInstance(converter)!;
    }

    private sealed class Converter<T> : JsonConverter<Stated<T>>
    {
        public override bool HandleNull => true;

        public override Stated<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.Null:
                    return default;
                case JsonTokenType.String when reader.ValueTextEquals("none"u8):
                    return Stated<T>.None;
                case JsonTokenType.StartObject:
                    return Stated<T>.Of([JsonSerializer.Deserialize<T>(ref reader, options)!]);
                case JsonTokenType.StartArray:
                    return Stated<T>.Of(JsonSerializer.Deserialize<IReadOnlyList<T>>(ref reader, options)!);
                default:
                    throw new JsonException();
            }
        }

        public override void Write(Utf8JsonWriter writer, Stated<T> value, JsonSerializerOptions options)
        {
            // The tool never writes a register from the model: it copies the bytes that the build wrote.
            throw new NotSupportedException();
        }
    }
}
