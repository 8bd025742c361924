using System.Collections.Generic;
using System.Collections.Immutable;

namespace PrivacyAnalyzers.Detection;

/// <summary>What the names of well-known types say about a value.</summary>
internal static class TypeForms
{
    private static readonly ImmutableDictionary<string, ValueForms> Known = Make(
        (ValueForms.Text, "string String char Char Uri StringValues StringBuilder LocalizedString SecureString"),
        (ValueForms.Number, "int Int32 long Int64 short Int16 byte Byte sbyte SByte uint UInt32 ulong UInt64 ushort UInt16 decimal Decimal double Double float Single BigInteger"),
        (ValueForms.Flag, "bool Boolean"),
        (ValueForms.Date, "DateTime DateTimeOffset DateOnly TimeOnly TimeSpan LocalDate LocalDateTime LocalTime Instant ZonedDateTime OffsetDateTime YearMonth"),
        (ValueForms.Guid, "Guid"),
        (ValueForms.Bytes, "Stream Memory ReadOnlyMemory IFormFile Bitmap Image"),
        (ValueForms.Place, "Point Geometry Coordinate GeoCoordinate Location GeoPoint GeographyPoint DbGeography"),
        (ValueForms.Object, "object dynamic JsonDocument JsonElement JObject JToken XElement XmlDocument Dictionary IDictionary"),
        (ValueForms.Wrapper, "MailAddress IPAddress PhysicalAddress"));

    /// <summary>The types around one or many values of another.</summary>
    private static readonly HashSet<string> Containers =
    [
        "Nullable", "List", "IList", "ICollection", "Collection", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "HashSet",
        "ISet", "ObservableCollection", "Lazy", "Optional", "ImmutableArray", "ImmutableList",
    ];

    /// <summary>What a value of the type is; none if the name is not known.</summary>
    public static ValueForms Of(string typeName) => Known.TryGetValue(typeName, out var form) ? form : ValueForms.None;

    public static bool IsContainer(string typeName) => Containers.Contains(typeName);

    /// <summary>Whether such a container holds many values, and not perhaps one.</summary>
    public static bool IsCollection(string typeName) => IsContainer(typeName) && typeName is not ("Nullable" or "Lazy" or "Optional");

    private static ImmutableDictionary<string, ValueForms> Make(params (ValueForms Form, string Names)[] rows)
    {
        var known = ImmutableDictionary.CreateBuilder<string, ValueForms>();
        foreach (var (form, names) in rows)
        {
            foreach (var name in names.Split(' '))
            {
                known[name] = form;
            }
        }

        return known.ToImmutable();
    }
}
