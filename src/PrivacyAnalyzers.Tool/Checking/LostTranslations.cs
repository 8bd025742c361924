using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PrivacyAnalyzers.Tool.Checking;

/// <summary>
/// Translations of a text that the register no longer says: the text was changed and its translation was not, so that a page or a
/// notice in that language shows the text untranslated.
/// </summary>
internal static class LostTranslations
{
    private const string Translations = "translations";

    /// <summary>What is lost, each as one sentence, in the order of the register.</summary>
    public static IEnumerable<string> Find(JsonElement register)
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
                .Select(text => $"{Translations} has '{text.Name}' in '{language.Name}', which the register does not say: was the text changed?"));
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
