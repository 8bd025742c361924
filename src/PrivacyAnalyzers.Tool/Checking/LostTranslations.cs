using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PrivacyAnalyzers.Tool.Checking;

/// <summary>
/// Translations of a text that the register no longer says: the text was changed and its translation was not, so that a page or a
/// notice in that language shows the text untranslated. Not a fault of the register: of several that are merged, not every text is kept.
/// </summary>
internal static class LostTranslations
{
    private const string Translations = "translations";

    /// <summary>What is lost, each with its language, in the order of the register.</summary>
    public static IEnumerable<LostTranslation> Find(JsonElement register)
    {
        if (register.ValueKind != JsonValueKind.Object
            || !register.TryGetProperty(Translations, out JsonElement translations)
            || translations.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonProperty part in register.EnumerateObject().Where(part => part.Name != Translations))
        {
            Collect(part.Value, said);
        }

        return translations.EnumerateObject()
            .Where(language => language.Value.ValueKind == JsonValueKind.Object)
            .SelectMany(language => language.Value.EnumerateObject()
                .Where(text => !said.Contains(text.Name))
                .Select(text => new LostTranslation(language.Name, text.Name)));
    }

    private static void Collect(JsonElement element, HashSet<string> said)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                said.Add(element.GetString()!);
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Collect(item, said);
                }

                break;
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    Collect(property.Value, said);
                }

                break;
        }
    }
}
