using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class ErasureReachesOthersRuleTests : MappedRuleTests
{
    private const string Orders = "public DbSet<Order> Orders => Set<Order>();";

    protected override string Id => "PRIV4033";

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

            public class Order
            {
                public int Id { get; set; }
                public Customer Customer { get; set; } = new();
                [PersonalData(Categories.Orders), Retention(84, After = Events.CustomerLeft)] public string? Total { get; set; }
                [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
            }
        }

        public class Context : DbContext { public DbSet<Rows.Order> Orders => Set<Rows.Order>(); }
        """);

    protected override string Message =>
        "Erasing a row of 'Rows.Customer' takes the rows of 'Order' with it ('Order.Customer'), and 'Order.Total' is kept longer: 84 months after "
        + "'customer-left' (GDPR Art. 5(1)(e), 17(3)(b)). Let the foreign key be set to null, or keep both as long.";

    protected override string Target => "T:Rows.Customer";

    [Theory]
    [InlineData("public Customer Customer { get; set; } = new();")]
    [InlineData("public int CustomerId { get; set; } public Customer? Customer { get; set; }")]
    [InlineData("public int BuyerId { get; set; } public Customer? Buyer { get; set; }")]
    [InlineData("public int By { get; set; } [ForeignKey(nameof(By))] public Customer? Customer { get; set; }")]
    [InlineData("[ForeignKey(\"Customer\")] public int By { get; set; } public Customer? Customer { get; set; }")]
    [InlineData("[Required] public Customer? Customer { get; set; }")]
    [InlineData("[DeleteBehavior(DeleteBehavior.Cascade)] public Customer? Customer { get; set; }")]

    // An optional one refuses: EF Core sets null only in rows that it has loaded.
    [InlineData("public Customer? Customer { get; set; }")]
    [InlineData("public int? CustomerId { get; set; } public Customer? Customer { get; set; }")]
    [InlineData("[DeleteBehavior(DeleteBehavior.Restrict)] public Customer Customer { get; set; } = new();")]
    [InlineData("[DeleteBehavior(DeleteBehavior.NoAction)] public Customer Customer { get; set; } = new();")]
    [InlineData("[DeleteBehavior(DeleteBehavior.ClientCascade)] public Customer Customer { get; set; } = new();")]
    public Task AForeignKey_ThatCascadesOrRefuses_IsReported(string member) => VerifyMappedAsync(Rows("[|Customer|]", member, Orders));

    [Theory]
    [InlineData("[DeleteBehavior(DeleteBehavior.SetNull)] public Customer? Customer { get; set; }")]
    [InlineData("[NotMapped] public Customer Customer { get; set; } = new();")]
    [InlineData("public Customer Customer => new();")]
    [InlineData("public int CustomerId { get; set; }")]
    [InlineData("public static Customer Customer { get; set; } = new();")]
    public Task OtherMembers_AreNotReported(string member) => VerifyMappedAsync(Rows("Customer", member, Orders));

    [Theory]
    [InlineData("Cascade")]
    [InlineData("Restrict")]
    [InlineData("NoAction")]
    [InlineData("ClientSetNull")]
    public Task WhatCodeSays_IsReported(string behavior) => VerifyMappedAsync(Rows(
        "[|Customer|]", "public Customer? Customer { get; set; }", Model($"m.Entity<Order>().HasOne(o => o.Customer).WithMany().OnDelete(DeleteBehavior.{behavior});")));

    [Theory]
    [InlineData("m.Entity<Order>().HasOne(o => o.Customer).WithMany().OnDelete(DeleteBehavior.SetNull);")]
    [InlineData("m.Entity<Order>().HasOne(o => o.Customer!).WithMany().IsRequired(false).OnDelete(DeleteBehavior.SetNull);")]
    [InlineData("m.Entity<Order>(b => { b.HasKey(o => o.Id); b.HasOne<Customer>(o => o.Customer).WithMany().HasForeignKey(\"CustomerId\").OnDelete(DeleteBehavior.SetNull); });")]
    [InlineData("m.Entity<Order>().Ignore(o => o.Customer);")]

    // Nobody knows what a variable holds.
    [InlineData("var rule = DeleteBehavior.SetNull; m.Entity<Order>().HasOne(o => o.Customer).WithMany().OnDelete(rule);")]

    // What is set for all foreign keys together leaves the convention nothing to say.
    [InlineData("m.Entity<Order>(); foreach (var t in m.Model.GetEntityTypes()) { foreach (var k in t.GetForeignKeys()) { k.DeleteBehavior = DeleteBehavior.SetNull; } }")]
    public Task WhatCodeSetsToNull_IsNotReported(string mapping) =>
        VerifyMappedAsync(Rows("Customer", "public Customer Customer { get; set; } = new();", Model(mapping)));

    [Theory]
    [InlineData("public List<Order> Orders { get; } = [];", "m.Entity<Customer>().HasMany(c => c.Orders).WithOne(o => o.Customer).OnDelete(DeleteBehavior.SetNull);", "Customer")]
    [InlineData("public List<Order> Orders { get; } = [];", "m.Entity<Customer>().HasMany(c => c.Orders).WithOne(o => o.Customer).OnDelete(DeleteBehavior.Restrict);", "[|Customer|]")]
    [InlineData("public List<Order> Orders { get; } = [];", "m.Entity<Customer>();", "[|Customer|]")]
    public Task ARelation_FromTheOtherEnd_IsTheSame(string member, string mapping, string customer) =>
        VerifyMappedAsync(Rows(customer, "public Customer Customer { get; set; } = new();", Model(mapping), member));

    [Theory]
    [InlineData("public ICollection<Order> Orders { get; } = [];", "public int CustomerId { get; set; }", "[|Customer|]")]
    [InlineData("public ICollection<Order> Orders { get; } = [];", "", "[|Customer|]")]
    [InlineData("public ICollection<Order> Orders { get; } = [];", "public ICollection<Customer> Customers { get; } = [];", "Customer")]
    public Task ManyThatNothingRefersBackFrom_AreReported(string inCustomer, string inOrder, string customer) =>
        VerifyMappedAsync(Rows(customer, inOrder, "public DbSet<Customer> Customers => Set<Customer>();", inCustomer));

    /// <summary>One to one: the end with the foreign key depends.</summary>
    [Theory]
    [InlineData("public Order? Order { get; set; }", "public int CustomerId { get; set; } public Customer? Customer { get; set; }", "m.Entity<Order>();", "[|Customer|]")]
    [InlineData("public int OrderId { get; set; } public Order? Order { get; set; }", "public Customer? Customer { get; set; }", "m.Entity<Order>();", "Customer")]
    [InlineData("public Order? Order { get; set; }", "public Customer? Customer { get; set; }", "m.Entity<Order>();", "Customer")]
    [InlineData("public Order? Order { get; set; }", "public Customer? Customer { get; set; }", "m.Entity<Customer>().HasOne(c => c.Order).WithOne(o => o.Customer).HasForeignKey<Order>(\"CustomerId\");", "[|Customer|]")]
    [InlineData("public Order? Order { get; set; }", "public Customer? Customer { get; set; }", "m.Entity<Customer>().HasOne(c => c.Order).WithOne(o => o.Customer).HasForeignKey<Customer>(\"OrderId\");", "Customer")]
    public Task OneToOne_TheEndWithTheForeignKeyDepends(string inCustomer, string inOrder, string mapping, string customer) =>
        VerifyMappedAsync(Rows(customer, inOrder, Model(mapping), inCustomer));

    [Theory]
    [InlineData("12", "12", "Customer")]
    [InlineData("12", "6", "Customer")]
    [InlineData("12", "13", "[|Customer|]")]
    [InlineData("12", "12, Unless = \"a dispute\"", "[|Customer|]")]
    [InlineData("12", "12, Then = RetentionAction.Anonymise", "Customer")]
    [InlineData("12, Then = RetentionAction.Anonymise", "84", "Customer")]
    [InlineData("12, Then = RetentionAction.Review", "84", "Customer")]
    public Task OnlyALongerLife_IsReported(string mine, string theirs, string customer) =>
        VerifyMappedAsync(Rows(customer, "public Customer Customer { get; set; } = new();", Orders, "", mine, theirs));

    /// <summary>Rows that nobody erases hinder; that they go with others harms nobody.</summary>
    [Theory]
    [InlineData("public Customer? Customer { get; set; }", "[|Customer|]")]
    [InlineData("public Customer Customer { get; set; } = new();", "Customer")]
    public Task RowsWithoutPersonalData_HinderOnly(string member, string customer) => VerifyMappedAsync(
        $$"""
        public class {{customer}}
        {
            public int Id { get; set; }
            [PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft)] public string? Email { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }

        public class Visit { public int Id { get; set; } {{member}} }

        public class Context : DbContext { public DbSet<Visit> Visits => Set<Visit>(); }
        """);

    [Fact]
    public Task AnotherEvent_MayComeLater() => VerifyMappedAsync(
        """
        public static class Dates { [RetentionEvent("Paid", RetentionStartKind.ProcessEnd)] public const string Paid = "paid"; }

        public class [|Customer|]
        {
            public int Id { get; set; }
            [PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft)] public string? Email { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }

        public class Order
        {
            public int Id { get; set; }
            public Customer Customer { get; set; } = new();
            [PersonalData(Categories.Orders), Retention(1, After = Dates.Paid)] public string? Total { get; set; }
            [RetentionStart(Dates.Paid)] public DateOnly? PaidOn { get; set; }
        }

        public class Context : DbContext { public DbSet<Order> Orders => Set<Order>(); }
        """);

    /// <summary>Without a context in the compilation nobody knows the database.</summary>
    [Fact]
    public Task WithoutMapping_NothingIsReported() => VerifyMappedAsync(Rows("Customer", "public Customer Customer { get; set; } = new();", ""));

    [Theory]
    [InlineData("[DeleteBehavior(nope)] public Customer? Customer { get; set; }", "m.Entity<Order>().HasOne(o => o.).OnDelete(", "12")]
    [InlineData("public Nope Customer { get; set; }", "m.Entity<Order>().HasOne(o => o.Customer).OnDelete(DeleteBehavior.Restrict);", "12")]
    [InlineData("public Customer Customer { get; set; }", "m.Entity<Order>();", "nope")]
    public Task BrokenCode_IsLeftToTheCompiler(string member, string mapping, string period) =>
        VerifyBrokenAsync(Mapped(Rows("Customer", member, Model(mapping), "", period)));

    private static string Model(string mapping) => $"protected override void OnModelCreating(ModelBuilder m) {{ {mapping} }}";

    private static string Rows(
        string customer, string inOrder, string inContext, string inCustomer = "", string mine = "12", string theirs = "84") =>
        $$"""
        public class {{customer}}
        {
            public int Id { get; set; }
            {{inCustomer}}
            [PersonalData(Categories.Contact), Retention({{mine}}, After = Events.CustomerLeft)] public string? Email { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }

        public class Order
        {
            public int Id { get; set; }
            {{inOrder}}
            [PersonalData(Categories.Orders), Retention({{theirs}}, After = Events.CustomerLeft)] public string? Total { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }

        public class Context : DbContext { {{inContext}} }
        """;
}
