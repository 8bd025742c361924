using System.Threading.Tasks;
using PrivacyAnalyzers.Tests.Rules;
using Xunit;

namespace PrivacyAnalyzers.Tests.Reading;

/// <summary>Every form in which C# declares a member that holds data of an instance, seen through one rule.</summary>
public class MemberFormsTests
{
    [Theory]
    [InlineData("public class C { [[|PersonalData|]] public string? A { get; set; } }")]
    [InlineData("public class C { [[|PersonalData|]] public string? A { get; } }")]
    [InlineData("public class C { [[|PersonalData|]] public string? A { set { } } }")]
    [InlineData("public class C { [[|PersonalData|]] public required string A { get; init; } }")]
    [InlineData("public class C { [[|PersonalData|]] private string? a; public string? A => a; }")]
    [InlineData("public class C { [[|PersonalData|]] public int a, b; }", 2)]
    [InlineData("public class C { [property: [|PersonalData|]] public string? A { get; set; } }")]
    [InlineData("internal static class S { private sealed class C { [[|PersonalData|]] protected internal string? A { get; set; } } }")]
    [InlineData("public class C { public class D { public struct E { [[|PersonalData|]] public string? A { get; set; } } } }")]
    [InlineData("public class C<T> where T : class { public struct D<U> { [[|PersonalData|]] public T? A { get; set; } [[|PersonalData|]] public U B; } }")]
    [InlineData("public partial class C { [[|PersonalData|]] public string? A { get; set; } } public partial class C { [[|PersonalData|]] public string? B { get; set; } }")]
    [InlineData("public partial class C { [[|PersonalData|]] public partial string A { get; } } public partial class C { public partial string A => \"\"; }")]
    [InlineData("public partial class C { public partial string A { get; } } public partial class C { [[|PersonalData|]] public partial string A => \"\"; }")]
    [InlineData("public abstract class C { [[|PersonalData|]] public abstract string A { get; set; } [[|PersonalData|]] public virtual string B => \"\"; }")]
    [InlineData("public abstract class B { public abstract string A { get; } } public class C : B { [[|PersonalData|]] public override string A => \"\"; }")]
    [InlineData("public class B { public string? A; } public class C : B { [[|PersonalData|]] public new string? A; }")]
    [InlineData("public interface I { [[|PersonalData|]] string A { get; } }")]
    [InlineData("public interface I { string A { get; } } public class C : I { [[|PersonalData|]] string I.A => \"\"; }")]
    [InlineData("public struct S { [[|PersonalData|]] public string A; }")]
    [InlineData("public readonly ref struct S { [[|PersonalData|]] public readonly string A; }")]
    [InlineData("public record R { [[|PersonalData|]] public string? A { get; init; } }")]
    [InlineData("public class C { [field: [|PersonalData|]] public string? A { get; set; } }")]
    [InlineData("public record R([[|PersonalData|]] string A);")]
    [InlineData("public record R([param: [|PersonalData|]] string A);")]
    [InlineData("public record R([property: [|PersonalData|]] string A);")]
    [InlineData("public record R([property: [|PersonalData|]] [[|PersonalData(\"x\")|]] string A);")]
    [InlineData("public record R([[|PersonalData|]] string A) { public string A { get; init; } = A; }")]
    [InlineData("public record R(string A) { [[|PersonalData|]] public string A { get; init; } = A; }")]
    [InlineData("public record class R<T>([[|PersonalData|]] T A, int B);")]
    [InlineData("public record struct R([[|PersonalData|]] string A, [property: [|PersonalData|]] string B);")]
    [InlineData("public readonly record struct R([[|PersonalData|]] string A);")]
    [InlineData("public record B([[|PersonalData|]] string A); public record C(string A, [[|PersonalData|]] string D) : B(A);")]
    [InlineData("public partial record R([[|PersonalData|]] string A); public partial record R { [[|PersonalData|]] public string? B { get; set; } }")]
    [InlineData("namespace N { namespace @class { public class @event { [[|PersonalData|]] public string? @int { get; set; } } } }")]
    [InlineData("file class C { [[|PersonalData|]] public string? A { get; set; } }")]
    [InlineData("public class C { [Obsolete, [|PersonalData|]] [[|PersonalData(\"x\")|]] public string? A { get; set; } }")]
    public Task TheAttribute_IsReadThere(string code, int times = 1)
    {
        var test = new RuleTest("PRIV1001", code);

        // One attribute on two fields is two findings at one place.
        for (int i = 1; i < times; i++)
        {
            test.TestState.Sources[1] = new Testing.TestFile(
                "Code.cs",
                code.Replace("[|PersonalData|]", "[|[|PersonalData|]|]", System.StringComparison.Ordinal));
        }

        return test.RunAsync();
    }

    /// <summary>Inherited members are reported where they are declared, once.</summary>
    [Theory]
    [InlineData("public class B { [[|PersonalData|]] public string? A { get; set; } } public class C : B { } public class D : C { }")]
    [InlineData("public interface I { [[|PersonalData|]] string A { get; } } public class C : I { public string A => \"\"; }")]
    [InlineData("public class B<T> { [[|PersonalData|]] public T? A { get; set; } } public class C : B<int> { } public class D : B<string> { }")]
    public Task InheritedMembers_AreReportedOnce(string code) => new RuleTest("PRIV1001", code).RunAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task MembersOfAReference_AreReportedInItsOwnBuild(bool asMetadata)
    {
        var test = new RuleTest("PRIV1001", "public class C : B { [[|PersonalData|]] public string? D { get; set; } }");
        Testing.ProjectState shared = test.TestState.AdditionalProjects["Shared"];
        shared.Sources.Add(("Usings.cs", RuleTest.Usings));
        shared.Sources.Add(("Shared.cs", asMetadata
            ? "public class B { [PersonalData] public string? A { get; set; } }"
            : "public class B { [{|PRIV1001:PersonalData|}] public string? A { get; set; } }"));
        shared.AsMetadata = asMetadata;
        test.TestState.ProjectReferences.Add("Shared");
        return test.RunAsync();
    }

    /// <summary>Cycles in what is declared must not become cycles in the reading.</summary>
    [Theory]
    [InlineData("public class A : B { [PersonalData] public int X; } public class B : A { [PersonalData] public int Y; }")]
    [InlineData("public class A : A { [PersonalData] public int X; }")]
    [InlineData("public interface I : J { [PersonalData] int X { get; } } public interface J : I { }")]
    [InlineData("public class C<T> : C<C<C<T>>> { [PersonalData] public T X; }")]
    [InlineData("public struct S { [PersonalData] public S X; }")]
    [InlineData("public class W { [DataCategory(A)] public const string A = B; [DataCategory(B)] public const string B = A; }")]
    public async Task CyclicTypes_AreReadToAnEnd(string code)
    {
        var corpus = new Testing.CorpusRunner([new PrivacyAnalyzers.Analyzers.DeclarationAnalyzer()], [new PrivacyGenerator()]);
        Testing.CorpusReport report = await corpus.RunAsync([new("Usings.cs", RuleTest.Usings), new("Code.cs", code)]);
        Assert.NotEmpty(report.CompilerErrors);
    }
}
