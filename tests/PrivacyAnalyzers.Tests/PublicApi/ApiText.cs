using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;

namespace PrivacyAnalyzers.Tests.PublicApi;

/// <summary>The public surface of an assembly as text, in ordinal order.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext s_nullability = new();

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (string member in Members(type))
            {
                text.Append("    ").Append(member).Append('\n');
            }

            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Header(Type type)
    {
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? "struct"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : type.IsSealed ? "sealed class"
            : "class";
        IEnumerable<Type> bases = (type.BaseType is { } b && !type.IsEnum && b != typeof(object) && b != typeof(ValueType) ? new[] { b } : [])
            .Concat(type.IsEnum ? [] : type.GetInterfaces().OrderBy(Name, StringComparer.Ordinal));
        string inherits = bases.Any() ? " : " + string.Join(", ", bases.Select(Name)) : "";
        string usage = type.GetCustomAttribute<AttributeUsageAttribute>() is { } attribute && !type.IsAbstract
            ? string.Create(CultureInfo.InvariantCulture, $" [{attribute.ValidOn}{(attribute.AllowMultiple ? "; multiple" : "")}]")
            : "";
        return $"{kind} {type.Namespace}.{Name(type)}{inherits}{usage}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name =>
                string.Create(CultureInfo.InvariantCulture, $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}"));
        }

        return type.GetMembers(Declared).Select(Member).Where(text => text is not null).Order(StringComparer.Ordinal)!;
    }

    private static string? Member(MemberInfo member) => member switch
    {
        ConstructorInfo { IsStatic: false } constructor when IsVisible(constructor) => $"new({Parameters(constructor)})",
        MethodInfo { IsSpecialName: false } method when IsVisible(method) =>
            $"{Static(method.IsStatic)}{Name(method.ReturnType)}{Nullable(s_nullability.Create(method.ReturnParameter))} "
            + $"{method.Name}{Generic(method)}({Parameters(method)})",
        PropertyInfo property when IsVisible(property.GetMethod) || IsVisible(property.SetMethod) =>
            $"{Static((property.GetMethod ?? property.SetMethod)!.IsStatic)}{Name(property.PropertyType)}"
            + $"{Nullable(s_nullability.Create(property))} {property.Name} {{ "
            + (IsVisible(property.GetMethod) ? "get; " : "") + (IsVisible(property.SetMethod) ? Setter(property) : "") + "}",
        FieldInfo field when field.IsPublic || field.IsFamily =>
            field.IsLiteral
                ? $"const {Name(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue())}"
                : $"{Static(field.IsStatic)}{Name(field.FieldType)}{Nullable(s_nullability.Create(field))} {field.Name}",
        EventInfo e when IsVisible(e.AddMethod) => $"event {Name(e.EventHandlerType!)} {e.Name}",
        _ => null,
    };

    private static string Setter(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == "IsExternalInit") ? "init; " : "set; ";

    private static bool IsVisible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        (parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")
        + Name(parameter.ParameterType) + Nullable(s_nullability.Create(parameter)) + " " + parameter.Name
        + (parameter.HasDefaultValue ? " = " + Literal(parameter.RawDefaultValue) : "")));

    private static string Generic(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Nullable(NullabilityInfo info) =>
        !info.Type.IsValueType && (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable) ? "?" : "";

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Name(Type type)
    {
        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (System.Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        string name = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." + type.Name : type.Name;
        return type.IsGenericType
            ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : name;
    }
}
