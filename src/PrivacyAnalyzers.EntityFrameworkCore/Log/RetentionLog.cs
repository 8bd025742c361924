using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PrivacyAnalyzers.EntityFrameworkCore.Compatibility;

namespace PrivacyAnalyzers.EntityFrameworkCore.Log;

/// <summary>Writes and reads the log's entries.</summary>
internal static class RetentionLog
{
    /// <summary>Whether the context keeps a log.</summary>
    public static bool IsMapped(IReadOnlyModel model) => model.FindEntityType(typeof(RetentionLogEntry)) is not null;

    /// <summary>The entry for a row.</summary>
    public static RetentionLogEntry Entry(
        Guid run, string entity, string rule, RetentionAction action, string key, DateTime today) => new()
        {
            // In the order of time: rows that are inserted together then lie together in the key's index.
            Id = TimeOrderedId.Create(),
            Run = run,
            Entity = entity,
            Rule = rule,
            Key = key,
            Day = DateOnly.FromDateTime(today),
            Action = action,
        };

    /// <summary>The context's own log. It is read part by part, since most databases take no statement while a query runs.</summary>
    public static async IAsyncEnumerable<RetentionLogEntry> Read(
        DbContext context, int count, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (Guid last = Guid.Empty; ;)
        {
            Guid after = last;
            List<RetentionLogEntry> part = await context.Set<RetentionLogEntry>().AsNoTracking()
                .Where(entry => entry.Id.CompareTo(after) > 0).OrderBy(entry => entry.Id).Take(count)
                .ToListAsync(cancellation).ConfigureAwait(false);
            if (part.Count == 0)
            {
                yield break;
            }

            foreach (RetentionLogEntry entry in part)
            {
                yield return entry;
            }

            last = part[^1].Id;
        }
    }

    /// <summary>The values of a key as text: as they are stored, since a type of the user's own may have no text.</summary>
    public static string Text(IReadOnlyList<IProperty> key, object?[] values) =>
        JsonSerializer.Serialize(key.Select((property, i) =>
            Converter(property) is { } converter ? converter.ConvertToProvider(values[i]) : values[i]));

    /// <summary>The values of a key from their text.</summary>
    /// <returns>The values; null where the text is not of such a key.</returns>
    public static object?[]? Values(IReadOnlyList<IProperty> key, string text)
    {
        try
        {
            JsonElement[]? parts = JsonSerializer.Deserialize<JsonElement[]>(text);
            return parts?.Length == key.Count ? [.. parts.Select((part, i) => Value(key[i], part))] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static object? Value(IProperty property, JsonElement part)
    {
        ValueConverter? converter = Converter(property);
        object? stored = part.Deserialize(converter?.ProviderClrType ?? property.ClrType);
        return converter is null ? stored : converter.ConvertFromProvider(stored);
    }

    private static ValueConverter? Converter(IProperty property) => property.GetTypeMapping().Converter;
}
