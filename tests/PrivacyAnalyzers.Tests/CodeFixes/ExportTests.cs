using System;
using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes;
using PrivacyAnalyzers.Rules;
using Xunit;

namespace PrivacyAnalyzers.Tests.CodeFixes;

/// <summary>What the host needs in order to find a code fix, and what nobody sees missing until a light bulb stays away.</summary>
public class ExportTests
{
    public static TheoryData<Type> Fixers =>
        [.. typeof(AddPurposeFixer).Assembly.GetTypes().Where(type => typeof(CodeFixProvider).IsAssignableFrom(type) && !type.IsAbstract)];

    [Fact]
    public void ThereAreFixers() => Assert.True(Fixers.Count >= 6);

    [Theory]
    [MemberData(nameof(Fixers))]
    public void EachFixer_IsExportedUnderItsOwnName(Type fixer)
    {
        ExportCodeFixProviderAttribute? export = fixer.GetCustomAttribute<ExportCodeFixProviderAttribute>();
        Assert.NotNull(export);
        Assert.Equal(fixer.Name, export.Name);
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.NotNull(fixer.GetCustomAttribute<SharedAttribute>());
        Assert.True(fixer is { IsSealed: true, IsPublic: true });
    }

    [Theory]
    [MemberData(nameof(Fixers))]
    public void EachFixableId_IsARule_OrTheCompilers(Type fixer)
    {
        IEnumerable<string> ids = ((CodeFixProvider)Activator.CreateInstance(fixer)!).FixableDiagnosticIds;
        Assert.NotEmpty(ids);
        Assert.Subset(RuleCatalog.All.Select(rule => rule.Id).ToHashSet(), ids.Where(id => !id.StartsWith("CS", StringComparison.Ordinal)).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Fixers))]
    public void EachFixer_FixesAll(Type fixer) => Assert.NotNull(((CodeFixProvider)Activator.CreateInstance(fixer)!).GetFixAllProvider());
}
