using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Names the types of referenced assemblies that a class may inherit personal data from: those that declare them, and those
/// that inherit them and declare nothing.</summary>
/// <remarks>Looks into no assembly unless one that is referenced declares personal data, and then into that one and those that know
/// it.</remarks>
internal static class ReferencedBearers
{
    /// <summary>What an assembly's types inherit rests on assemblies that its symbol is bound to, and lives as long.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> Cache = new();

    /// <summary>The simple names; a set that the caller may add to.</summary>
    public static HashSet<string> Names(
        Compilation compilation, EquatableArray<AssemblyModel> referenced, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var bearing = new HashSet<string>(StringComparer.Ordinal);
        foreach (var assembly in referenced)
        {
            if (assembly.Types.Any(HeirReader.Bears))
            {
                bearing.Add(assembly.Assembly);
            }
        }

        if (bearing.Count == 0)
        {
            return names;
        }

        AddThoseThatKnow(bearing, compilation);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (bearing.Contains(assembly.Name))
            {
                if (!Cache.TryGetValue(assembly, out var own))
                {
                    own = NamesIn(assembly, bearing, cancellationToken);
                    own = Cache.GetValue(assembly, _ => own);
                }

                names.UnionWith(own);
            }
        }

        return names;
    }

    /// <summary>Adds the assemblies that reference one of some, or one that does.</summary>
    private static void AddThoseThatKnow(HashSet<string> some, Compilation compilation)
    {
        bool isAnyNew;
        do
        {
            isAnyNew = false;
            foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
            {
                if (!some.Contains(assembly.Name) && assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => some.Contains(r.Name))))
                {
                    isAnyNew |= some.Add(assembly.Name);
                }
            }
        }
        while (isAnyNew);
    }

    private static string[] NamesIn(IAssemblySymbol assembly, HashSet<string> bearing, CancellationToken cancellationToken)
    {
        var known = new Dictionary<ISymbol, bool>(SymbolEqualityComparer.Default);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in AssemblyReader.Types(assembly.GlobalNamespace))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (type is { TypeKind: TypeKind.Class or TypeKind.Interface, IsSealed: false, IsStatic: false } && Bears(type))
            {
                names.Add(type.Name);
            }
        }

        return [.. names];

        bool Bears(INamedTypeSymbol type)
        {
            for (var t = type; t is not null; t = t.BaseType)
            {
                if (Declares(t.OriginalDefinition))
                {
                    return true;
                }
            }

            foreach (var @interface in type.AllInterfaces)
            {
                if (Declares(@interface.OriginalDefinition))
                {
                    return true;
                }
            }

            return false;
        }

        bool Declares(INamedTypeSymbol type)
        {
            if (type.ContainingAssembly is not { } declaring || !bearing.Contains(declaring.Name))
            {
                return false;
            }

            if (!known.TryGetValue(type, out var declares))
            {
                known.Add(type, declares = AttributedMember.Of(type).Any(IsPersonal));
            }

            return declares;
        }
    }

    private static bool IsPersonal(AttributedMember member)
    {
        foreach (var attribute in member.Attributes)
        {
            if (KnownAttributes.KindOf(attribute) == KnownAttribute.PersonalData)
            {
                return true;
            }
        }

        return false;
    }
}
