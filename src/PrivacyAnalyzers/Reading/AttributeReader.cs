using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads one attribute's arguments by the names of its properties, however they are passed.</summary>
/// <remarks>Half-typed code is the normal case in an IDE: an argument of the wrong kind or without a value reads as absent,
/// and <see cref="HasErrors"/> says so. A constructor's parameter is named like the property that it sets.</remarks>
internal readonly struct AttributeReader
{
    /// <summary>The value of a period that is not stated, <c>PersonalDataAttribute.NotStated</c>.</summary>
    public const int NotStated = int.MinValue;

    private readonly AttributeData attribute;

    public AttributeReader(AttributeData attribute, int ordinal)
    {
        this.attribute = attribute;
        Spot = new Spot(ordinal);
    }

    public Spot Spot { get; }

    /// <summary>Whether the constructor or an argument did not resolve. The compiler reports it; the rules keep quiet.</summary>
    public bool HasErrors =>
        attribute.AttributeConstructor is null
        || attribute.ConstructorArguments.Any(IsError)
        || attribute.NamedArguments.Any(a => IsError(a.Value))
        || HasUnknownArgument;

    /// <summary>An argument that names no property is missing from the model: only the source shows that somebody wrote it.</summary>
    private bool HasUnknownArgument =>
        attribute.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList: { } list }
        && CountNamed(list.Arguments) > attribute.NamedArguments.Length;

    /// <summary>Whether any of the product's attributes among these has errors.</summary>
    public static bool AnyHasErrors(ImmutableArray<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (KnownAttributes.KindOf(attribute) != KnownAttribute.None && new AttributeReader(attribute, 0).HasErrors)
            {
                return true;
            }
        }

        return false;
    }

    public string? Text(string name)
    {
        var value = Find(name);
        return value is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;
    }

    /// <summary>Whether the argument is given at all.</summary>
    public bool Says(string name) => Find(name) is not null;

    public bool Flag(string name) => Find(name) is { Kind: TypedConstantKind.Primitive, Value: true };

    public int? Number(string name) =>
        Find(name) is { Kind: TypedConstantKind.Primitive, Value: int number } && number != NotStated ? number : null;

    public T Term<T>(string name)
        where T : struct, Enum =>
        Find(name) is { Kind: TypedConstantKind.Enum, Value: int number } && Defined<T>.ByNumber.TryGetValue(number, out var term)
            ? term
            : default;

    /// <summary>Whether a number is given that the enum does not define; it reads as absent.</summary>
    public bool IsUndefined<T>(string name)
        where T : struct, Enum =>
        Find(name) is { Kind: TypedConstantKind.Enum, Value: int number } && !Defined<T>.ByNumber.ContainsKey(number);

    /// <summary>Values of an enum of flags; bits that it does not define read as absent.</summary>
    public T Flags<T>(string name)
        where T : struct, Enum
    {
        var known = 0;
        foreach (int value in Enum.GetValues(typeof(T)))
        {
            known |= value;
        }

        return Find(name) is { Kind: TypedConstantKind.Enum, Value: int number }
            ? (T)Enum.ToObject(typeof(T), number & known)
            : default;
    }

    /// <summary>The attributes of one kind among those of a symbol, without the half-typed ones.</summary>
    /// <remarks>Asked for each kind of statement at each member, and almost always there is none.</remarks>
    public static IEnumerable<AttributeReader> Each(ImmutableArray<AttributeData> attributes, KnownAttribute kind)
    {
        foreach (var attribute in attributes)
        {
            if (KnownAttributes.KindOf(attribute) == kind)
            {
                return Read(attributes, kind);
            }
        }

        return [];
    }

    private static IEnumerable<AttributeReader> Read(ImmutableArray<AttributeData> attributes, KnownAttribute kind)
    {
        for (var i = 0; i < attributes.Length; i++)
        {
            if (KnownAttributes.KindOf(attributes[i]) == kind)
            {
                var read = new AttributeReader(attributes[i], i);
                if (!read.HasErrors)
                {
                    yield return read;
                }
            }
        }
    }

    public EquatableArray<string> Texts(string name)
    {
        var value = Find(name);
        if (value is not { Kind: TypedConstantKind.Array } || value.Value.Values.IsDefaultOrEmpty)
        {
            return EquatableArray<string>.Empty;
        }

        var values = value.Value.Values;
        var texts = new string[values.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = values[i].Kind == TypedConstantKind.Primitive ? values[i].Value as string ?? "" : "";
        }

        return EquatableArray<string>.Owning(texts);
    }

    /// <remarks>A loop, as it is asked of each attribute.</remarks>
    private static int CountNamed(SeparatedSyntaxList<AttributeArgumentSyntax> arguments)
    {
        var count = 0;
        foreach (var argument in arguments)
        {
            count += argument.NameEquals is null ? 0 : 1;
        }

        return count;
    }

    private static bool IsError(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Error
        || (constant.Kind == TypedConstantKind.Array && !constant.Values.IsDefault && constant.Values.Any(IsError));

    private TypedConstant? Find(string name)
    {
        foreach (KeyValuePair<string, TypedConstant> named in attribute.NamedArguments)
        {
            if (named.Key == name)
            {
                return named.Value;
            }
        }

        if (attribute.AttributeConstructor is { } constructor)
        {
            var count = Math.Min(constructor.Parameters.Length, attribute.ConstructorArguments.Length);
            for (var i = 0; i < count; i++)
            {
                if (string.Equals(constructor.Parameters[i].Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return attribute.ConstructorArguments[i];
                }
            }
        }

        return null;
    }

    /// <summary>What an enum defines: the runtime's own look-up makes objects of the numbers, at each attribute.</summary>
    private static class Defined<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<int, T> ByNumber = Read();

        private static Dictionary<int, T> Read()
        {
            var all = new Dictionary<int, T>();
            foreach (T term in Enum.GetValues(typeof(T)))
            {
                all[Convert.ToInt32(term, CultureInfo.InvariantCulture)] = term;
            }

            return all;
        }
    }
}
