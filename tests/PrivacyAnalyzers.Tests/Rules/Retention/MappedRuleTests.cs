using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

/// <summary>Tests of rules on what EF Core's mapping shows: the code has EF Core at hand.</summary>
public abstract class MappedRuleTests : RuleTests
{
    private const string Usings =
        """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Metadata.Builders;

        """;

    protected override IReadOnlyList<MetadataReference> References => [.. TestReferences.Default, .. TestReferences.EntityFramework];

    /// <summary>Code with EF Core's usings before it.</summary>
    protected static string Mapped(string code) => Usings + code;

    protected Task VerifyMappedAsync(string code) => VerifyAsync(Mapped(code));
}
