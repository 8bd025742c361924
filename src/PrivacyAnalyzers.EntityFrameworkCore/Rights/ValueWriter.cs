using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Rights;

/// <summary>Writes the values of members as JSON: the same in every culture, dates in ISO 8601, enums by name.</summary>
internal static class ValueWriter
{
    private static readonly JsonSerializerOptions s_whatever = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles };

    public static void Write(Utf8JsonWriter json, object? value, IModel model)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case byte or sbyte or short or ushort or int or uint or long:
                json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case ulong number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case float number when float.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case DateTime moment:
                json.WriteStringValue(moment.ToString("O", CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset moment:
                json.WriteStringValue(moment.ToString("O", CultureInfo.InvariantCulture));
                break;
            case DateOnly day:
                json.WriteStringValue(day.ToString("O", CultureInfo.InvariantCulture));
                break;
            case TimeOnly time:
                json.WriteStringValue(time.ToString("O", CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                json.WriteBase64StringValue(bytes);
                break;
            case JsonDocument document:
                document.WriteTo(json);
                break;
            case JsonElement element:
                element.WriteTo(json);
                break;
            case Enum or Uri or char:
                json.WriteStringValue(value.ToString());
                break;
            case IFormattable formattable:
                json.WriteStringValue(formattable.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                WriteObject(json, value, model);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter json, object value, IModel model)
    {
        if (StructureOf(value.GetType(), model) is { } structure)
        {
            json.WriteStartObject();
            foreach (IProperty property in structure.GetProperties().Where(p => !p.IsShadowProperty()))
            {
                json.WritePropertyName(property.Name);
                Write(json, property.GetGetter().GetClrValue(value), model);
            }

            json.WriteEndObject();
        }
        else if (value is IEnumerable items and not IDictionary)
        {
            json.WriteStartArray();
            foreach (object? item in items)
            {
                Write(json, item, model);
            }

            json.WriteEndArray();
        }
        else
        {
            // A class of the user's that a converter stores: its members are its data.
            JsonSerializer.Serialize(json, value, value.GetType(), s_whatever);
        }
    }

    /// <summary>An object that the model knows as part of a row. Rows of their own are exported as such.</summary>
    private static ITypeBase? StructureOf(Type type, IModel model) =>
        model.GetEntityTypes().FirstOrDefault(entity => entity.ClrType == type)
        ?? model.GetEntityTypes().SelectMany(Complex).FirstOrDefault(complex => complex.ClrType == type);

    private static IEnumerable<ITypeBase> Complex(ITypeBase type) =>
        type.GetComplexProperties().SelectMany(p => Complex(p.ComplexType).Prepend(p.ComplexType));
}
