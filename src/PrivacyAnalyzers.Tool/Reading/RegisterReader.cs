using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Reading;

/// <summary>
/// Reads <c>ropa.json</c>. Members that are not known are skipped, because a register of a newer 2.x has more of them; all else
/// that is wrong is a <see cref="RopaException"/> that says what and where.
/// </summary>
internal static class RegisterReader
{
    /// <summary>The first number of the schema's version that is read here.</summary>
    public const int SchemaMajor = 2;

    private const string SchemaPrefix = "urn:privacyanalyzers:ropa:";

    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
    };

    /// <summary>Reads a file.</summary>
    /// <exception cref="RopaException">There is none, it cannot be read, or it is no register that this tool reads.</exception>
    public static RegisterFile Read(string path)
    {
        byte[] bytes = Bytes(path);
        JsonElement root = Checked(path, bytes);
        try
        {
            return new RegisterFile(path, bytes, root, root.Deserialize<Register>(s_options)!);
        }
        catch (JsonException problem)
        {
            throw new RopaException(
                $"'{path}' is no valid register: {Place(problem)} lacks a member, or is not of the kind that the schema asks for. Build it again.",
                problem);
        }
    }

    /// <summary>Reads a file as JSON alone, for what goes through many registers and asks for no more of them.</summary>
    /// <inheritdoc cref="Read"/>
    public static JsonElement ReadJson(string path) => Checked(path, Bytes(path));

    private static JsonElement Checked(string path, byte[] bytes)
    {
        JsonElement root = Json(path, bytes);
        CheckSchema(path, root);
        if (NullWithin(root) is { } place)
        {
            throw new RopaException($"'{path}' is no valid register: ${place} is null.");
        }

        return root;
    }

    private static byte[] Bytes(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new RopaException("A path of no letters names no register.");
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RopaException($"'{path}' does not exist.", problem);
        }
        catch (UnauthorizedAccessException problem)
        {
            string what = Directory.Exists(path) ? "is a folder: name the file, such as ropa.json in it" : "may not be read";
            throw new RopaException($"'{path}' {what}.", problem);
        }
        catch (Exception problem) when (problem is IOException or ArgumentException or NotSupportedException)
        {
            throw new RopaException($"'{path}' cannot be read: {problem.Message}", problem);
        }
    }

    private static JsonElement Json(string path, byte[] bytes)
    {
        ReadOnlyMemory<byte> text = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsMemory(Encoding.UTF8.Preamble.Length) : bytes;
        if (text.Span.IndexOf("\n<<<<<<< "u8) >= 0 || text.Span.StartsWith("<<<<<<< "u8))
        {
            throw new RopaException($"'{path}' has unresolved merge conflicts. Take either side, and build again: the build writes the register anew.");
        }

        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return document.RootElement.Clone();
        }
        catch (JsonException problem)
        {
            string place = problem.LineNumber is { } line
                ? string.Create(CultureInfo.InvariantCulture, $" (line {line + 1}, byte {problem.BytePositionInLine + 1})")
                : "";
            throw new RopaException(text.Length == 0 ? $"'{path}' is empty." : $"'{path}' is not JSON{place}.", problem);
        }
    }

    private static void CheckSchema(string path, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || Text(root, "$schema")?.StartsWith(SchemaPrefix, StringComparison.Ordinal) != true
            || Text(root, "schemaVersion") is not { } version)
        {
            throw new RopaException($"'{path}' is JSON, but no register: it does not say \"$schema\": \"{SchemaPrefix}…\" and a \"schemaVersion\".");
        }

        string major = version.Split('.')[0];
        if (!int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            throw new RopaException($"'{path}' has the schema version '{version}', which is no version.");
        }

        if (number != SchemaMajor)
        {
            string what = number > SchemaMajor ? "Update the tool." : "Build the application again with a newer PrivacyAnalyzers.";
            throw new RopaException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{path}' follows schema {version}, and this tool reads {SchemaMajor}.x. {what}"));
        }
    }

    /// <summary>
    /// The place of a null in a list, among labels or among translations, or null. No register holds one there, and the serializer would
    /// let it through into what is never null.
    /// </summary>
    private static string? NullWithin(JsonElement value, bool isOfTexts = false)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in value.EnumerateObject())
            {
                if (isOfTexts && property.Value.ValueKind == JsonValueKind.Null)
                {
                    return $".{property.Name}";
                }

                if (NullWithin(property.Value, isOfTexts || property.Name is "label" or "translations") is { } inside)
                {
                    return $".{property.Name}{inside}";
                }
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            int i = 0;
            foreach (JsonElement item in value.EnumerateArray())
            {
                if (item.ValueKind == JsonValueKind.Null || NullWithin(item) is not null)
                {
                    return string.Create(CultureInfo.InvariantCulture, $"[{i}]{NullWithin(item)}");
                }

                i++;
            }
        }

        return null;
    }

    private static string? Text(JsonElement root, string name)
    {
        return root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }

    private static string Place(JsonException problem) => problem.Path is { Length: > 0 } path ? path : "$";
}
