using System;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Testing;

/// <summary>Walks everything that an object holds, through fields of any visibility.</summary>
internal static class ModelGraph
{
    private const BindingFlags OwnFields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The path to the first object of the compiler that can be reached; none when there is none.</summary>
    public static string? FindCompilerObject(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var work = new Stack<(object Value, string Path)>();
        if (root is not null)
        {
            work.Push((root, root.GetType().Name));
        }

        while (work.TryPop(out (object Value, string Path) item))
        {
            if (IsCompilerObject(item.Value))
            {
                return $"{item.Path} is a {item.Value.GetType().FullName}";
            }

            if (!IsLeaf(item.Value) && (item.Value.GetType().IsValueType || seen.Add(item.Value)))
            {
                PushChildren(item.Value, item.Path, work);
            }
        }

        return null;
    }

    /// <summary>By <c>is</c>: what the compiler gives is always of some internal subtype.</summary>
    private static bool IsCompilerObject(object value)
    {
        return value is ISymbol or Compilation or SemanticModel or SyntaxNode or SyntaxTree or SyntaxReference or Location
            or SyntaxToken or SyntaxTrivia or SyntaxNodeOrToken or AttributeData or TypedConstant or IOperation or Diagnostic
            or AnalyzerConfigOptions or AnalyzerConfigOptionsProvider or AdditionalText
            or GeneratorSyntaxContext or GeneratorAttributeSyntaxContext;
    }

    private static bool IsLeaf(object value)
    {
        return value is string or Type or MemberInfo or Assembly or Module or CultureInfo or Pointer
            || value.GetType().IsPrimitive
            || value.GetType().IsEnum;
    }

    private static void PushChildren(object value, string path, Stack<(object Value, string Path)> work)
    {
        if (value is Array array)
        {
            int i = 0;
            foreach (object? element in array)
            {
                Push(element, string.Create(CultureInfo.InvariantCulture, $"{path}[{i++}]"), work);
            }

            return;
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(OwnFields))
            {
                if (!field.FieldType.IsPointer && !field.FieldType.IsByRefLike && !field.FieldType.IsPrimitive)
                {
                    Push(field.GetValue(value), path + "." + NameOf(field), work);
                }
            }
        }
    }

    private static void Push(object? value, string path, Stack<(object Value, string Path)> work)
    {
        if (value is not null)
        {
            work.Push((value, path));
        }
    }

    private static string NameOf(FieldInfo field)
    {
        // <Name>k__BackingField
        string name = field.Name;
        return name.StartsWith('<') && name.IndexOf('>', StringComparison.Ordinal) is > 0 and int end ? name[1..end] : name;
    }
}
