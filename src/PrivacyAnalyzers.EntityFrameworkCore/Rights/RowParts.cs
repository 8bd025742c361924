using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Rights;

/// <summary>A row, or an owned or complex object in it, with what is personal data there.</summary>
/// <param name="Path">How the row gets to the object: empty for itself, else <c>Address.</c> or <c>Phones[0].</c></param>
/// <param name="Map">The map.</param>
/// <param name="Value">The object.</param>
internal sealed record RowPart(string Path, PersonalDataMap Map, object Value);

/// <summary>Finds the parts of a row that hold personal data.</summary>
internal static class RowParts
{
    /// <summary>Whether rows of a type hold personal data, themselves or in owned or complex objects.</summary>
    public static bool Hold(IEntityType type, Func<Type, PersonalDataMap?> mapOf) =>
        mapOf(type.ClrType) is not null || TypesIn(type).Any(inner => mapOf(inner) is not null);

    /// <summary>The types of the owned and complex objects in a row.</summary>
    public static IEnumerable<Type> TypesIn(ITypeBase type) =>
        Members(type).SelectMany(member => TypesIn(member.Type).Prepend(member.Type.ClrType));

    /// <summary>The parts of a row, itself first.</summary>
    public static IEnumerable<RowPart> Of(object row, ITypeBase type, Func<Type, PersonalDataMap?> mapOf, string path = "")
    {
        if (mapOf(row.GetType()) is { } map)
        {
            yield return new RowPart(path, map, row);
        }

        foreach ((IPropertyBase member, ITypeBase inner, bool isCollection) in Members(type))
        {
            object? value = member.IsShadowProperty() ? null : member.GetGetter().GetClrValue(row);
            int index = 0;
            foreach (object? item in isCollection ? ((IEnumerable?)value ?? Array.Empty<object>()).Cast<object?>() : [value])
            {
                string place = isCollection ? $"[{index++.ToString(CultureInfo.InvariantCulture)}]" : "";
                foreach (RowPart part in item is null ? [] : Of(item, inner, mapOf, $"{path}{member.Name}{place}."))
                {
                    yield return part;
                }
            }
        }
    }

    private static IEnumerable<(IPropertyBase Member, ITypeBase Type, bool IsCollection)> Members(ITypeBase type) =>
        type.GetComplexProperties().Select(p => ((IPropertyBase)p, (ITypeBase)p.ComplexType, p.IsCollection))
            .Concat(((type as IEntityType)?.GetNavigations() ?? [])
                .Where(n => n.ForeignKey.IsOwnership && !n.IsOnDependent)
                .Select(n => ((IPropertyBase)n, (ITypeBase)n.TargetEntityType, n.IsCollection)));
}
