using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Finds the classes that declare nothing themselves and inherit personal data: their rows must go too.</summary>
/// <remarks>
/// They are no part of the map: the register lists a member where it is declared, and rules speak of what somebody wrote. They are found
/// by names: what stands in the base list of a type tells that it may be an heir, and only then is it bound. Base lists are remembered
/// with their files, so a project without heirs pays for one look at each.
/// </remarks>
internal static class HeirReader
{
    /// <summary>The heirs among the types of a compilation, in ordinal order of their names.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="own">What its source declares.</param>
    /// <param name="referenced">What the assemblies declare that it references.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static EquatableArray<DataType> Read(
        Compilation compilation, AssemblyModel own, EquatableArray<AssemblyModel> referenced, CancellationToken cancellationToken)
    {
        var files = new List<WrittenBases>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (SourceReader.BasesOf(tree) is { IsEmpty: false } bases)
            {
                files.Add(bases);
            }
        }

        if (files.Count == 0)
        {
            return EquatableArray<DataType>.Empty;
        }

        var names = ReferencedBearers.Names(compilation, referenced, cancellationToken);
        foreach (var type in own.Types)
        {
            if (Bears(type))
            {
                names.Add(SimpleName(type.Name));
            }
        }

        return names.Count == 0
            ? EquatableArray<DataType>.Empty
            : Read(compilation, Candidates(files, names, cancellationToken), cancellationToken);
    }

    /// <summary>Whether a type has personal data, own or inherited, that others may inherit.</summary>
    public static bool Bears(DataType type) =>
        type.Shape.Kind != DataTypeKind.Struct && (AnyIsPersonal(type.Members) || AnyIsPersonal(type.Inherited));

    private static EquatableArray<DataType> Read(
        Compilation compilation, HashSet<TypeDeclarationSyntax> candidates, CancellationToken cancellationToken)
    {
        var heirs = new List<DataType>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        SemanticModel? model = null;
        foreach (var declaration in candidates)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (model?.SyntaxTree != declaration.SyntaxTree)
            {
                model = compilation.GetSemanticModel(declaration.SyntaxTree);
            }

            if (model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol type
                && seen.Add(type)
                && TypeReader.ReadHeir(type, cancellationToken) is { } heir)
            {
                heirs.Add(heir);
            }
        }

        return heirs.OrderBy(h => h.Name, StringComparer.Ordinal).ThenBy(h => h.Symbol, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The types that may be heirs: their base lists have one of the names, or that of another such type.</summary>
    private static HashSet<TypeDeclarationSyntax> Candidates(
        List<WrittenBases> files, HashSet<string> names, CancellationToken cancellationToken)
    {
        // Once for each step between an heir and what it inherits, at most: the files have no order.
        var found = new HashSet<TypeDeclarationSyntax>();
        bool isAnyNew;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            isAnyNew = false;
            foreach (var file in files)
            {
                isAnyNew |= file.Find(names, found);
            }
        }
        while (isAnyNew);

        return found;
    }

    private static bool AnyIsPersonal(EquatableArray<DataMember> members)
    {
        foreach (var member in members)
        {
            if (member.IsPersonal)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The name of a type without namespace, types around it and type parameters.</summary>
    private static string SimpleName(string name)
    {
        var parameters = name.EndsWith(">", StringComparison.Ordinal) ? name.LastIndexOf('<') : -1;
        var plain = parameters < 0 ? name : name.Substring(0, parameters);
        return plain.Substring(plain.LastIndexOf('.') + 1);
    }
}
