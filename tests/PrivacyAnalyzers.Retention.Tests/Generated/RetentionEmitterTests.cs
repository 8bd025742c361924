using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Retention.Tests.Generated;

public sealed class RetentionEmitterTests
{
    private const string Order = """
        using System;
        using PrivacyAnalyzers;

        namespace Shop
        {
            public static class Purposes
            {
                [ProcessingPurpose("Accounting", LegalBasis = LegalBasis.LegalObligation, Law = "the bookkeeping act")]
                [Retention(84, After = "paid", Unless = "an audit is open", UnlessProperty = "UnderAudit")]
                public const string Accounting = "accounting";

                [ProcessingPurpose("Delivery", LegalBasis = LegalBasis.Contract)]
                [Retention(Days = 90, After = "delivered"), Retention(Criterion = "until the parcel is found")]
                public const string Delivery = "delivery";
            }

            public class Order
            {
                [PersonalData("payer", Purposes = new[] { Purposes.Accounting })]
                public string Payer { get; set; }

                [PersonalData("address", Purposes = new[] { Purposes.Delivery, Purposes.Accounting })]
                public string Street { get; set; }

                [PersonalData("address", Purposes = new[] { Purposes.Delivery, Purposes.Accounting })]
                public string Town { get; }

                [RetentionStart("paid")]
                public DateTime? PaidAt { get; set; }

                [RetentionStart("delivered")]
                public DateTimeOffset DeliveredAt { get; set; }

                public bool UnderAudit { get; set; }
            }
        }
        """;

    [Fact]
    public void A_generated_file_looks_like_this()
    {
        string received = string.Join("\n", new Consumer(Order).Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Value));
        string version = typeof(RetentionEmitter).Assembly.GetName().Version!.ToString(3);

        Snapshot.Verify(received.Replace($"\"{version}\"", "\"{version}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_oldest_language_that_the_product_supports_reads_it()
    {
        Consumer consumer = new(
            Order.Replace("public class Order", "public class Order<T, U> where T : class, IDisposable, new() where U : struct", StringComparison.Ordinal),
            LanguageVersion.CSharp7_3);

        Assert.Empty(consumer.Diagnostics());
        Assert.Empty(consumer.Diagnostics(file => file.Replace("#pragma warning disable", "#pragma warning disable CS0612", StringComparison.Ordinal)));
        Assert.Contains("where T : class, global::System.IDisposable, new()", Assert.Single(consumer.Files).Value, StringComparison.Ordinal);
        consumer.Load();
    }

    [Fact]
    public async Task An_edit_to_one_type_reprints_no_other()
    {
        GeneratorTest<PrivacyGenerator> test = new() { TestCode = "#nullable disable\n" + Order };
        test.TestState.Sources.Add("""
            public class Pet
            {
                [PrivacyAnalyzers.PersonalData("c", PrivacyAnalyzers.LegalBasis.Consent, 1, Purposes = new[] { "p" })]
                public string Owner { get; set; } = "";
                [PrivacyAnalyzers.RetentionStart] public System.DateTime Died { get; set; }
                public string Name() => "Rex";
            }
            """);
        GeneratorRun run = await test.RunAsync();

        run.Edit("/0/Test1.cs", "Rex", "Max").AssertAllCached();
        GeneratorRun edited = run.Edit("/0/Test1.cs", "Consent, 1,", "Consent, 2,");
        IncrementalStepRunReason[] reasons = [.. edited.Reasons("PrivacyRetention")];
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], reasons.Order());
    }

    [Fact]
    public void Generated_code_names_no_library_but_the_platform_and_the_contracts()
    {
        Assembly assembly = new Consumer(Order).Load();

        Assert.All(
            assembly.GetReferencedAssemblies(),
            reference => Assert.True(reference.Name!.StartsWith("System.", StringComparison.Ordinal) || reference.Name == "PrivacyAnalyzers.Abstractions", reference.Name));
    }

    [Fact]
    public void Files_are_the_same_bytes_each_time_and_have_unix_line_ends()
    {
        Consumer one = new(Order);
        Consumer other = new(Order.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(one.Files, other.Files);
        Assert.All(one.Files.Values, file => Assert.DoesNotContain('\r', file));
    }

    [Fact]
    public void File_names_are_short_ascii_and_differ_even_where_case_does_not_count()
    {
        string[] names = new[]
        {
            Plan("", "PersonRetention"), Plan("", "personRetention"), Plan("A", "PersonRetention"), Plan("B", "PersonRetention"),
            Plan("", "PersonRetention", 1), Plan("", "PersonRetention", 2), Plan("", "名前Retention"), Plan("", "Größe_Retention"),
            Plan("A.B", "CRetention"), Plan("A", "B_CRetention"), Plan("", new string('x', 900) + "Retention"),
            Plan("", new string('x', 901) + "Retention"),
        }.Select(RetentionEmitter.HintName).ToArray();

        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches("^[A-Za-z0-9_]{1,48}\\.[0-9a-f]{16}\\.g\\.cs$", name));
    }

    [Fact]
    public void Plans_that_say_the_same_are_equal()
    {
        Assert.Equal(Plan("A", "PersonRetention", 2), Plan("A", "PersonRetention", 2));
        Assert.Equal(Plan("A", "PersonRetention", 2).GetHashCode(), Plan("A", "PersonRetention", 2).GetHashCode());
        Assert.NotEqual(Plan("A", "PersonRetention", 2), Plan("A", "PersonRetention", 1));
    }

    [Theory]
    [InlineData("plain å 名 — “quoted” 😀")]
    [InlineData("\" \\ \\\" ' {0} */ // $")]
    [InlineData("\r\n\t\0\u0085\u2028\u2029\u001b")]
    [InlineData("\ud800")]
    [InlineData("\udc00\ud800x\udfff\ud83d")]
    [InlineData("\u202e\u2066\u200b\ufeff\u00a0\ufffe\uffff")]
    [InlineData("")]
    public void A_literal_is_read_back_as_it_was(string text)
    {
        string literal = CSharpText.Literal(text);
        byte[] bytes = new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(literal);
        ExpressionSyntaxOf(Encoding.UTF8.GetString(bytes), out object? value, out int errors);

        Assert.Equal(0, errors);
        Assert.Equal(text, value);
        Assert.DoesNotContain(literal, c => char.IsControl(c) || c is '\u2028' or '\u202e' or '\u2066' or '\u200b' or '\ufeff');
    }

    private static void ExpressionSyntaxOf(string literal, out object? value, out int errors)
    {
        var expression = SyntaxFactory.ParseExpression(literal);
        errors = expression.GetDiagnostics().Count();
        value = expression.GetFirstToken().Value;
    }

    private static EntityPlan Plan(string @namespace, string className, int parameters = 0)
    {
        IEnumerable<TypeParameter> typeParameters = Enumerable.Range(0, parameters).Select(i => new TypeParameter("T" + i, null));
        GroupPlan group = new(
            "c/p",
            Model.RetentionAction.Erase,
            new[] { "c" }.ToEquatableArray(),
            new[] { new MemberPlan("X", Model.MemberWriteMethod.Null) }.ToEquatableArray(),
            EquatableArray<TermPlan>.Empty);
        return new EntityPlan(
            "Person", @namespace, "global::Person", className, typeParameters.ToEquatableArray(), true, true, null, EquatableArray<MarkPlan>.Empty, new[] { group }.ToEquatableArray());
    }
}
