using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.Reading;

/// <summary>What the reading makes of mapping code: in the register, at each edit, in any order of files, and broken.</summary>
public class MappingTests
{
    private const string Words =
        """
        using PrivacyAnalyzers;
        public static class Words
        {
            [DataCategory("Contact"), Retention(12, After = Left)] public const string Contact = "contact";
            [DataCategory("Orders"), Retention(84, After = Left)] public const string Orders = "orders";
            [RetentionEvent("Left", RetentionStartKind.RelationshipEnd)] public const string Left = "left";
        }
        """;

    private const string Domain =
        """
        using System;
        using System.Collections.Generic;
        using PrivacyAnalyzers;
        public class Customer
        {
            public int Id { get; set; }
            [PersonalData(Words.Contact)] public string? Email { get; set; }
            [RetentionStart(Words.Left)] public DateOnly? LeftOn { get; set; }
            public Address? Home { get; set; }
            public List<Order> Orders { get; } = [];
        }
        public class Order
        {
            public int Id { get; set; }
            public Customer? Customer { get; set; }
            public int? CustomerId { get; set; }
            [PersonalData(Words.Orders)] public string? Total { get; set; }
            [RetentionStart(Words.Left)] public DateOnly? LeftOn { get; set; }
        }
        public class Address { [PersonalData(Words.Contact)] public string? Street { get; set; } }
        """;

    private const string Context =
        """
        using Microsoft.EntityFrameworkCore;
        public class Context : DbContext
        {
            public DbSet<Customer> Customers => Set<Customer>();
            protected override void OnModelCreating(ModelBuilder model)
            {
                var customers = model.Entity<Customer>();
                customers.HasIndex(c => new { c.Email, c.LeftOn }).IsUnique();
                customers.OwnsOne(c => c.Home, home => { home.ToJson(); home.Property(h => h.Street).IsRequired(); });
                customers.HasMany(c => c.Orders).WithOne(o => o.Customer!).HasForeignKey(o => o.CustomerId).OnDelete(DeleteBehavior.Cascade);
            }
        }
        """;

    private const string Configuration =
        """
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Metadata.Builders;
        public class Orders : IEntityTypeConfiguration<Order>
        {
            public void Configure(EntityTypeBuilder<Order> builder) => builder.ToTable("Orders", "shop").Property(o => o.Total).IsRequired();
        }
        """;

    [Fact]
    public async Task Code_about_a_type_is_gathered_from_all_files()
    {
        var mapping = MappingOf(await RunAsync(Words, Domain, Context, Configuration));

        Assert.Equal(["T:Address", "T:Customer", "T:Order"], mapping.Entities.Select(e => e.Type));
        var (address, customer, order) = (mapping.Entities[0], mapping.Entities[1], mapping.Entities[2]);
        Assert.True(address is { IsJson: true, IsPart: true, Owner: "T:Customer" });
        Assert.Equal(["Street"], address.Required);
        Assert.Equal(["Email", "LeftOn"], Assert.Single(customer.Unique).Members);
        Assert.Equal("shop.Orders", order.Table);
        Assert.Equal(["Total"], order.Required);
        var relation = Assert.Single(order.Relations);
        Assert.True(relation is { Principal: "T:Customer", Navigation: "Customer", Inverse: "Orders", OnDelete: DeleteRule.Cascade, IsRequired: null });
        Assert.Equal(["CustomerId"], relation.ForeignKey);
    }

    [Fact]
    public async Task A_finding_stands_in_the_register()
    {
        var run = await RunAsync(Words, Domain, Context);

        Assert.Contains("PRIV4033 T:Customer", RegisterTest.Read(run).Gaps());
        Assert.DoesNotContain(
            "PRIV4033 T:Customer", RegisterTest.Read(run.Edit("Test2.cs", "DeleteBehavior.Cascade", "DeleteBehavior.SetNull")).Gaps());
    }

    /// <summary>The context is the application's, the types come from a library.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Types_of_another_assembly_are_mapped_here(bool asMetadata)
    {
        var test = new RegisterTest { TestCode = Context };
        test.TestState.References = [.. TestReferences.Default, .. TestReferences.EntityFramework];
        ProjectState shared = test.TestState.AdditionalProjects["Shared"];
        shared.Sources.Add(("Words.cs", Words));
        shared.Sources.Add(("Domain.cs", Domain));
        shared.AsMetadata = asMetadata;
        test.TestState.ProjectReferences.Add("Shared");

        Assert.Contains("PRIV4033 T:Customer", RegisterTest.Read(await test.RunAsync()).Gaps());
    }

    /// <summary>An edit of code that says nothing of retention ends at the reading.</summary>
    [Theory]
    [InlineData("public class Context : DbContext\n{", "public class Context : DbContext\n{\n    public int Count() => 1;")]
    [InlineData("customers.HasIndex", "customers.Property(c => c.Email).HasMaxLength(50); customers.HasIndex")]
    public async Task An_edit_that_says_nothing_stops_at_the_reading(string from, string to)
    {
        var first = await RunAsync(Words, Domain, Context);

        var second = first.Edit("Test2.cs", from, to).AssertAllCached();

        second.AssertReasons(Steps.Map, IncrementalStepRunReason.Cached);
        GeneratorLaws.AssertEqualModels(first, second);
    }

    [Fact]
    public async Task The_order_of_files_leaves_no_trace()
    {
        const string Other =
            """
            using Microsoft.EntityFrameworkCore;
            public class Other : DbContext
            {
                protected override void OnModelCreating(ModelBuilder model)
                {
                    model.Entity<Order>().ToTable("Other").UseTptMappingStrategy().HasOne(o => o.Customer).WithMany(c => c.Orders).OnDelete(DeleteBehavior.SetNull);
                    model.Entity<Order>().OwnsOne<Address>("Home");
                }
            }
            """;
        var one = await RunAsync(Words, Domain, Context, Configuration, Other);
        var another = await RunAsync(Other, Configuration, Words, Context, Domain);

        Assert.Equal(MappingOf(one), MappingOf(another));
        Assert.Equal(one.Sources, another.Sources);
    }

    /// <summary>What a loop sets for all foreign keys is seen, also where it is all that the code says.</summary>
    [Fact]
    public async Task A_loop_over_foreign_keys_is_seen() => Assert.True(MappingOf(await RunAsync(
        """
        using Microsoft.EntityFrameworkCore;
        public class Context : DbContext
        {
            protected override void OnModelCreating(ModelBuilder model)
            {
                foreach (var type in model.Model.GetEntityTypes()) foreach (var key in type.GetForeignKeys()) key.DeleteBehavior = DeleteBehavior.Restrict;
            }
        }
        """)).SetsDeleteBehavior);

    [Theory]
    [InlineData("cut off")]
    [InlineData("without a token")]
    [InlineData("with two tokens exchanged")]
    [InlineData("with stray characters")]
    public async Task Broken_code_breaks_nothing(string how)
    {
        var runner = new CorpusRunner([new DeclarationAnalyzer()], [new PrivacyGenerator()])
        {
            References = [.. TestReferences.Default, .. TestReferences.EntityFramework],
        };
        var broken = how switch
        {
            "cut off" => BrokenCode.Truncations(Context, 5),
            "without a token" => BrokenCode.Deletions(Context),
            "with two tokens exchanged" => BrokenCode.Swaps(Context),
            _ => BrokenCode.Insertions(Context),
        };

        var report = await runner.RunBrokenAsync(broken, new TestFile("Words.cs", Words), new TestFile("Domain.cs", Domain));

        Assert.InRange(report.Runs, 100, 2000);
    }

    private static Task<GeneratorRun> RunAsync(params string[] sources)
    {
        var test = new RegisterTest();
        test.TestState.References = [.. TestReferences.Default, .. TestReferences.EntityFramework];
        foreach (var source in sources)
        {
            test.TestCode = source;
        }

        return test.RunAsync();
    }

    private static Mapping MappingOf(GeneratorRun run) => ((AssemblyModel)run.Outputs(Steps.Source).Single()).Mapping;
}
