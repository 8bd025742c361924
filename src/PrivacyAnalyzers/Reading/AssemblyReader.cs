using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads all that referenced assemblies declare.</summary>
internal static class AssemblyReader
{
    /// <summary>A metadata assembly's symbol lives as long as the reference: it is read once, not at each keystroke.</summary>
    private static readonly ConditionalWeakTable<IAssemblySymbol, AssemblyModel> Cache = new();

    /// <summary>The referenced assemblies that declare anything, in ordinal order.</summary>
    public static EquatableArray<AssemblyModel> ReadReferenced(Compilation compilation, CancellationToken cancellationToken)
    {
        var models = new List<AssemblyModel>();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (UsesAbstractions(assembly))
            {
                if (!Cache.TryGetValue(assembly, out var model))
                {
                    model = Read(assembly, cancellationToken);
                    model = Cache.GetValue(assembly, _ => model);
                }

                if (!model.DeclaresNothing)
                {
                    models.Add(model);
                }
            }
        }

        return models.OrderBy(m => m.Assembly, StringComparer.Ordinal).ToEquatableArray();
    }

    private static AssemblyModel Read(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        var builder = new AssemblyModelBuilder();
        foreach (var type in Types(assembly.GlobalNamespace))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadType(type, builder, cancellationToken);
        }

        return Build(assembly, builder, cancellationToken);
    }

    /// <summary>All that one type declares: its members' data and its words.</summary>
    public static void ReadType(INamedTypeSymbol type, AssemblyModelBuilder builder, CancellationToken cancellationToken)
    {
        ReadWords(type, builder, cancellationToken);
        if (TypeReader.Read(type, cancellationToken) is { } model)
        {
            builder.Types.Add(model);
        }
    }

    public static AssemblyModel Build(IAssemblySymbol assembly, AssemblyModelBuilder builder, CancellationToken cancellationToken) =>
        builder.Build(assembly.Name, OrganisationReader.Read(assembly, cancellationToken), SuppressionReader.ReadAssembly(assembly));

    /// <summary>The words that a type's constants declare.</summary>
    public static void ReadWords(INamedTypeSymbol type, AssemblyModelBuilder builder, CancellationToken cancellationToken)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsImplicitlyDeclared: false } field)
            {
                TermReader.Read(field, builder, cancellationToken);
            }
        }
    }

    private static bool UsesAbstractions(IAssemblySymbol assembly) =>
        assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => r.Name == KnownAttributes.AbstractionsAssembly));

    /// <summary>All types below a namespace, nested ones too.</summary>
    public static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol root)
    {
        var namespaces = new Stack<INamespaceSymbol>();
        namespaces.Push(root);
        while (namespaces.Count > 0)
        {
            foreach (var member in namespaces.Pop().GetMembers())
            {
                if (member is INamespaceSymbol ns)
                {
                    namespaces.Push(ns);
                }
                else if (member is INamedTypeSymbol type)
                {
                    foreach (var nested in WithNested(type))
                    {
                        yield return nested;
                    }
                }
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> WithNested(INamedTypeSymbol type)
    {
        var types = new Stack<INamedTypeSymbol>();
        types.Push(type);
        while (types.Count > 0)
        {
            var next = types.Pop();
            yield return next;
            foreach (var nested in next.GetTypeMembers())
            {
                types.Push(nested);
            }
        }
    }
}
