using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class NotSetBasedRuleTests : MappedRuleTests
{
    protected override string Id => "PRIV4034";

    protected override string Example => Mapped(
        """
        /*type*/
        public static class Rows
        {
            /*member*/
            public class {|#0:Customer|}
            {
                public int Id { get; set; }
                [PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft)] public string? Email { get; set; }
                [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
            }
        }

        public class Context : DbContext
        {
            protected override void OnModelCreating(ModelBuilder m) => m.Entity<Rows.Customer>().UseTptMappingStrategy();
        }
        """);

    protected override string Message =>
        "Rows of 'Rows.Customer' cannot be erased or emptied with one command: each type of its hierarchy has a table (TPT) (GDPR Art. 5(1)(e)). "
        + "Store the hierarchy in one table, or one for each concrete type.";

    protected override string Target => "T:Rows.Customer";

    [Theory]
    [InlineData("m.Entity<Customer>().SplitToTable(\"Details\", t => t.Property(c => c.Email));")]
    [InlineData("m.Entity<Customer>(b => b.ToTable(\"Customers\").SplitToTable(\"Details\", t => t.Property(c => c.Email)));")]
    [InlineData("m.Entity<Customer>().ToTable(\"People\"); m.Entity<Other>().ToTable(\"people\");")]
    [InlineData("m.Entity<Customer>().ToTable(\"People\", \"crm\"); m.Entity<Other>(b => { b.ToTable(\"People\", \"crm\"); b.HasKey(o => o.Id); });")]
    [InlineData("m.Entity<Customer>().UseTptMappingStrategy(); m.Entity<Heir>();")]
    [InlineData("m.Entity<Customer>().UseTpcMappingStrategy(); m.Entity<Heir>();")]
    [InlineData("m.Entity<Customer>().ToTable(\"Customers\"); m.Entity<Heir>().ToTable(\"Heirs\");")]
    [InlineData("m.Entity<Root>().UseTptMappingStrategy(); m.Entity<Customer>();")]
    [InlineData("m.Entity<Owner>().OwnsOne(o => o.Customer, c => c.ToJson());")]
    [InlineData("m.Entity<Owner>().OwnsMany(o => o.Customers, c => { c.ToJson(\"customers\"); });")]
    [InlineData("m.Entity<Owner>().OwnsMany(o => o.Customers).ToJson();")]
    public Task AMapping_ThatSetsCannotReach_IsReported(string mapping) => VerifyMappedAsync(Rows("[|Customer|]", mapping));

    [Theory]
    [InlineData("m.Entity<Customer>();")]
    [InlineData("m.Entity<Customer>().ToTable(\"Customers\"); m.Entity<Other>().ToTable(\"Others\");")]
    [InlineData("m.Entity<Customer>().ToTable(\"People\", \"crm\"); m.Entity<Other>().ToTable(\"People\");")]
    [InlineData("m.Entity<Customer>().UseTphMappingStrategy(); m.Entity<Heir>();")]
    [InlineData("m.Entity<Customer>().UseTpcMappingStrategy();")]
    [InlineData("m.Entity<Root>().UseTpcMappingStrategy(); m.Entity<Customer>();")]
    [InlineData("m.Entity<Other>().UseTptMappingStrategy();")]
    [InlineData("m.Entity<Customer>().ToTable(\"Customers\"); m.Entity<Heir>().ToTable(\"Customers\");")]
    [InlineData("m.Entity<Owner>().OwnsOne(o => o.Customer);")]
    [InlineData("m.Entity<Owner>().OwnsOne(o => o.Customer, c => c.ToTable(\"People\")); m.Entity<Owner>().ToTable(\"People\");")]
    [InlineData("m.Entity<Customer>().ToTable(t => t.HasComment(\"SplitToTable\"));")]
    public Task AMapping_OfOneTable_IsNotReported(string mapping) => VerifyMappedAsync(Rows("Customer", mapping));

    [Theory]
    [InlineData("[Table(\"People\")]", "[Table(\"People\")]", "", "[|Customer|]")]
    [InlineData("[Table(\"People\", Schema = \"crm\")]", "[Table(\"People\")]", "", "Customer")]
    [InlineData("[Table(\"People\")]", "", "[Table(\"Heirs\")]", "[|Customer|]")]
    [InlineData("[Table(\"People\")]", "", "[Table(\"People\")]", "Customer")]
    [InlineData("[Table(\"People\")]", "", "", "Customer")]
    public Task Attributes_NameTables(string onCustomer, string onOther, string onHeir, string customer) =>
        VerifyMappedAsync(Rows(customer, "m.Entity<Other>(); m.Entity<Heir>();", onCustomer, onOther, onHeir));

    /// <summary>Members can be emptied in a table that two types share; only rows cannot be erased.</summary>
    [Fact]
    public Task ASharedTable_IsReportedForRowsOnly() => VerifyMappedAsync(Rows(
        "Customer", "m.Entity<Customer>().ToTable(\"People\"); m.Entity<Other>().ToTable(\"People\");", period: "12, Then = RetentionAction.Anonymise"));

    /// <summary>What no code takes out anyway is not the mapping's fault.</summary>
    [Theory]
    [InlineData("12, Then = RetentionAction.Review")]
    [InlineData("12, Then = RetentionAction.Restrict")]
    public Task WhereAPersonDecides_NothingIsReported(string period) =>
        VerifyMappedAsync(Rows("Customer", "m.Entity<Customer>().UseTptMappingStrategy();", period: period));

    /// <summary>A part that goes with its row needs no command of its own; one that goes earlier does.</summary>
    [Theory]
    [InlineData("12", "12", "Address")]
    [InlineData("12", "24", "Address")]
    [InlineData("24", "12", "[|Address|]")]
    [InlineData("12, Then = RetentionAction.Anonymise", "12", "[|Address|]")]
    public Task APartOfAJsonColumn_IsReportedWhereTheRowStays(string ofRow, string ofPart, string part) => VerifyMappedAsync(
        $$"""
        public class Person
        {
            public int Id { get; set; }
            [PersonalData(Categories.Orders), Retention({{ofRow}}, After = Events.CustomerLeft)] public string? Total { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
            public Address? Home { get; set; }
        }

        public class {{part}}
        {
            [PersonalData(Categories.Contact), Retention({{ofPart}}, After = Events.CustomerLeft)] public string? Street { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? MovedOn { get; set; }
        }

        public class Context : DbContext
        {
            protected override void OnModelCreating(ModelBuilder m) => m.Entity<Person>().OwnsOne(p => p.Home, h => h.ToJson());
        }
        """);

    [Theory]
    [InlineData("m.Entity<Customer>(b => b.(;", "12")]
    [InlineData("m.Entity<Nope>().UseTptMappingStrategy();", "12")]
    [InlineData("m.Entity<Customer>().UseTptMappingStrategy();", "nope")]
    [InlineData("m.Entity<Owner>().OwnsOne(o => ).ToJson();", "12")]
    public Task BrokenCode_IsLeftToTheCompiler(string mapping, string period) =>
        VerifyBrokenAsync(Mapped(Rows("Customer", mapping, period: period)));

    private static string Rows(
        string customer, string mapping, string onCustomer = "", string onOther = "", string onHeir = "", string period = "12") =>
        $$"""
        public abstract class Root { public int Id { get; set; } }

        {{onCustomer}}
        public class {{customer}} : Root
        {
            [PersonalData(Categories.Contact), Retention({{period}}, After = Events.CustomerLeft)] public string? Email { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }

        {{onHeir}}
        public class Heir : Customer { }

        {{onOther}}
        public class Other { public int Id { get; set; } }

        public class Owner
        {
            public int Id { get; set; }
            public Customer? Customer { get; set; }
            public List<Customer> Customers { get; } = [];
        }

        public class Context : DbContext
        {
            protected override void OnModelCreating(ModelBuilder m)
            {
                {{mapping}}
            }
        }
        """;
}
