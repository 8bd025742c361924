using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Retention;

public class DatabaseRefusesEmptyRuleTests : MappedRuleTests
{
    protected override string Id => "PRIV4031";

    protected override string Example => Mapped(
        """
        /*type*/
        public class Customer
        {
            /*member*/
            [Key]
            [PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft)] public string {|#0:Email|} { get; set; } = "";
            [PersonalData(Categories.Orders), Retention(84, After = Events.CustomerLeft)] public string? Total { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }
        """);

    protected override string Message =>
        "'Customer.Email' cannot be emptied in the database when its period ends: it is part of the key, and the row stays for 'Customer.Total' "
        + "(GDPR Art. 5(1)(e)). Let a value that is no personal data be the key.";

    protected override string Target => "P:Customer.Email";

    [Theory]
    [InlineData("", "[Key] public string [|Email|] { get; set; } = \"\";")]
    [InlineData("", "[Key] public string? [|Email|] { get; set; }")]
    [InlineData("", "[Key] public string? [|Email|] { get; init; }")]
    [InlineData("[PrimaryKey(nameof(Email))]", "public string [|Email|] { get; set; } = \"\";")]
    [InlineData("[PrimaryKey(nameof(LeftOn), nameof(Email))]", "public string [|Email|] { get; set; } = \"\";")]
    [InlineData("", "public string [|Id|] { get; set; } = \"\";")]
    [InlineData("", "public string [|CustomerId|] { get; set; } = \"\";")]
    [InlineData("[Index(nameof(Email), IsUnique = true)]", "public string [|Email|] { get; set; } = \"\";")]
    [InlineData("[Index(nameof(LeftOn), nameof(Email), IsUnique = true, Name = \"IX\")]", "public int [|Email|] { get; set; }")]
    [InlineData("", "[Required] public string? [|Email|] { get; set; }")]
    [InlineData("", "[Required] public int? [|Email|] { get; set; }")]
    [InlineData("", "[NotMapped] public string? [|Email|] { get; set; }")]
    [InlineData("", "[NotMapped] public string? [|Email|] { get; init; }")]
    public Task WhatAttributesRefuse_IsReported(string onType, string member) => VerifyMappedAsync(Row(onType, member));

    [Theory]
    [InlineData("", "public string Email { get; set; } = \"\";")]
    [InlineData("", "[Required] public string Email { get; set; } = \"\";")]
    [InlineData("", "[NotMapped] public string Email => Total + \"x\";")]
    [InlineData("", "[MaxLength(50)] public string? Email { get; set; }")]
    [InlineData("[Index(nameof(Email))]", "public string Email { get; set; } = \"\";")]
    [InlineData("[Index(nameof(Email), IsUnique = false)]", "public string Email { get; set; } = \"\";")]
    [InlineData("[Index(nameof(Email), IsUnique = true)]", "public string? Email { get; set; }")]
    [InlineData("[Index(nameof(LeftOn), IsUnique = true)]", "public string Email { get; set; } = \"\";")]
    [InlineData("[PrimaryKey(nameof(LeftOn))]", "public string Id { get; set; } = \"\";")]
    [InlineData("[Keyless]", "public string Id { get; set; } = \"\";")]
    [InlineData("", "public string CustomerId { get; set; } = \"\"; public int Id { get; set; }")]
    public Task WhatTheDatabaseTakes_IsNotReported(string onType, string member) => VerifyMappedAsync(Row(onType, member));

    [Theory]
    [InlineData("b.HasKey(c => c.Email);")]
    [InlineData("b.HasKey(c => new { c.LeftOn, c.Email });")]
    [InlineData("b.HasKey(nameof(Customer.Email));")]
    [InlineData("b.HasAlternateKey(\"Email\");")]
    [InlineData("b.HasIndex(c => c.Email).IsUnique();")]
    [InlineData("b.HasIndex(c => new { c.LeftOn, c.Email }).IsUnique(true);")]
    [InlineData("b.Ignore(c => c.Email);")]
    [InlineData("b.ToTable(\"Customers\").HasKey(c => c.Email).HasName(\"PK\");")]
    [InlineData("b.Property(c => c.Total).HasMaxLength(20); b.HasIndex(c => c.Email).HasDatabaseName(\"IX\").IsUnique();")]
    public Task WhatCodeRefuses_IsReported(string mapping) =>
        VerifyMappedAsync(Row("", "public string [|Email|] { get; set; } = \"\";") + Everywhere(mapping));

    [Theory]
    [InlineData("b.HasIndex(c => c.Email);")]
    [InlineData("b.HasIndex(c => c.Email).IsUnique(false);")]
    [InlineData("b.HasIndex(c => c.Email).IsUnique().HasFilter(\"Email <> ''\");")]
    [InlineData("b.HasIndex(c => c.LeftOn).IsUnique();")]
    [InlineData("b.Property(c => c.Email).IsRequired();")]
    [InlineData("b.Property(c => c.Email).HasMaxLength(50);")]
    [InlineData("b.HasKey(c => c.LeftOn); b.Ignore(c => c.Total);")]
    public Task WhatCodeAllows_IsNotReported(string mapping) =>
        VerifyMappedAsync(Row("", "public string Email { get; set; } = \"\";") + Everywhere(mapping));

    [Theory]
    [InlineData("b.Property(c => c.Email).IsRequired();")]
    [InlineData("b.Property(c => c.Email).HasMaxLength(50).IsRequired(true);")]
    [InlineData("b.Property(\"Email\").IsRequired();")]
    public Task ARequiredOne_ThatIsSetToNull_IsReported(string mapping) =>
        VerifyMappedAsync(Row("", "public string? [|Email|] { get; set; }") + Everywhere(mapping));

    /// <summary>What anonymisation leaves is what the index gets.</summary>
    [Theory]
    [InlineData("Anonymised(AnonymisationMethod.Unique)", "string Email { get; set; } = \"\";")]
    [InlineData("Anonymised(AnonymisationMethod.Fixed, Value = \"gone\")", "string [|Email|] { get; set; } = \"\";")]
    [InlineData("Anonymised(AnonymisationMethod.Fixed, Value = \"gone\")", "string? [|Email|] { get; set; }")]
    [InlineData("Anonymised(AnonymisationMethod.Prefix, Keep = 2)", "string? [|Email|] { get; set; }")]
    [InlineData("Anonymised(AnonymisationMethod.Clear)", "string? Email { get; set; }")]
    [InlineData("Anonymised(AnonymisationMethod.Fixed, Value = \"gone\"), Required", "string? [|Email|] { get; set; }")]
    public Task AnAnonymisedOne_IsJudgedByWhatIsLeft(string attribute, string member) => VerifyMappedAsync(
        $$"""
        [Index(nameof(Email), IsUnique = true)]
        public class Customer
        {
            [PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft, Then = RetentionAction.Anonymise)]
            [{{attribute}}] public {{member}}
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }
        """);

    /// <summary>A text in place of null satisfies who requires one.</summary>
    [Theory]
    [InlineData("Anonymised(AnonymisationMethod.Fixed, Value = \"gone\")", "Email")]
    [InlineData("Anonymised(AnonymisationMethod.Clear)", "[|Email|]")]
    public Task ARequiredOne_IsJudgedByWhatIsLeft(string attribute, string member) => VerifyMappedAsync(
        $$"""
        public class Customer
        {
            [PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft, Then = RetentionAction.Anonymise)]
            [{{attribute}}, Required] public string? {{member}} { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }
        """);

    /// <summary>A key beside the other takes nothing from that.</summary>
    [Fact]
    public Task AnAlternateKey_IsNotTheOnlyOne() => VerifyMappedAsync(
        Row("", "public string [|Id|] { get; set; } = \"\"; public int Number { get; set; }") + Everywhere("b.HasAlternateKey(c => c.Number);"));

    /// <summary>Code that names another key than the convention would take.</summary>
    [Fact]
    public Task CodeCountsBeforeTheConvention() => VerifyMappedAsync(
        Row("", "public string Id { get; set; } = \"\"; public int Number { get; set; }") + Everywhere("b.HasKey(c => c.Number);"));

    [Theory]
    [InlineData("public class Context : DbContext { protected override void OnModelCreating(ModelBuilder m) => m.Entity<Customer>().HasKey(c => c.Email); }")]
    [InlineData("public class Context : DbContext { protected override void OnModelCreating(ModelBuilder m) => m.Entity<Customer>(b => b.HasKey(c => c.Email)); }")]
    [InlineData("public class Context : DbContext { protected override void OnModelCreating(ModelBuilder m) { m.Entity<Customer>(b => { b.HasKey(c => c.Email); }); } }")]
    [InlineData("public class Context : DbContext { protected override void OnModelCreating(ModelBuilder m) { var b = m.Entity<Customer>(); b.HasKey(c => c.Email); } }")]
    [InlineData("public class Context : DbContext { protected override void OnModelCreating(ModelBuilder m) { m.Entity(typeof(Customer)).HasKey(\"Email\"); } }")]
    [InlineData("public class Context : DbContext { protected override void OnModelCreating(ModelBuilder m) { if (Database.IsRelational()) { m.Entity<Customer>().HasKey(c => c.Email); } } }")]
    [InlineData("public class Mapping : IEntityTypeConfiguration<Customer> { public void Configure(EntityTypeBuilder<Customer> b) => b.HasKey(c => c.Email); }")]
    [InlineData("public class Mapping : IEntityTypeConfiguration<Customer> { public void Configure(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Customer> b) { b.HasKey(c => c.Email); } }")]
    [InlineData("public static class Mappings { public static void Map(this ModelBuilder m) { m.Entity<Customer>().HasKey(c => c.Email); } }")]
    public Task EachPlaceOfMapping_IsRead(string mapping) =>
        VerifyMappedAsync(Row("", "public string [|Email|] { get; set; } = \"\";") + mapping);

    /// <summary>The same words in code that is not EF Core's, or that says how the model once was.</summary>
    [Theory]
    [InlineData("public class ModelBuilder { public ModelBuilder Entity<T>() => this; public void HasKey(Func<Customer, object> c) { } } public class Other { public void Map(ModelBuilder m) => m.Entity<Customer>().HasKey(c => c.Email); }")]
    [InlineData("public class Snapshot { public void BuildModel(ModelBuilder m) => m.Entity<Customer>().HasKey(c => c.Email); }")]
    [InlineData("public class Snapshot { public void BuildTargetModel(ModelBuilder m) => m.Entity<Customer>().HasKey(c => c.Email); }")]
    [InlineData("public class Other { public string Email = \"\"; public void Map(ModelBuilder m) => m.Entity<Other>().HasKey(c => c.Email); }")]
    [InlineData("public class Mapping<T> : IEntityTypeConfiguration<T> where T : Customer { public void Configure(EntityTypeBuilder<T> b) => b.HasKey(c => c.Email); }")]
    public Task OtherCode_SaysNothing(string mapping) =>
        VerifyMappedAsync(Row("", "public string Email { get; set; } = \"\";") + mapping);

    [Fact]
    public Task WhereTheRowGoes_NothingHasToBeEmptied() => VerifyMappedAsync(
        """
        public class Customer
        {
            [Key, PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft)] public string Email { get; set; } = "";
            [PersonalData(Categories.Orders), Retention(12, After = Events.CustomerLeft)] public string? Total { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }
        """);

    /// <summary>What the base type declares is its own to answer for; what it says of the derived type's members counts.</summary>
    [Fact]
    public Task ABaseType_IsHeard() => VerifyMappedAsync(
        """
        [PrimaryKey("Email")]
        public abstract class Row { [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; } }

        public class Customer : Row
        {
            [PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft)] public string [|Email|] { get; set; } = "";
            [PersonalData(Categories.Orders), Retention(84, After = Events.CustomerLeft)] public string? Total { get; set; }
        }
        """);

    [Theory]
    [InlineData("[PrimaryKey(nope)]", "public string Email { get; set; } = \"\";", "b.Nope(c => c.Email)")]
    [InlineData("[Index]", "public string Email { get; set; } = \"\";", "b.HasKey(c => c.)")]
    [InlineData("[PrimaryKey(null)]", "public string Email { get; set; } = \"\";", "b.HasIndex(")]
    [InlineData("[Index(nameof(Email), IsUnique = nope)]", "public string Email { get; set; } = \"\";", "m.Entity<>().HasKey(c => c.Email)")]
    [InlineData("[PrimaryKey((string[])null)]", "public string Email { get; set; } = \"\";", "m.Entity<Nope>().HasKey(c => c.Email)")]
    public Task BrokenCode_IsLeftToTheCompiler(string onType, string member, string mapping) =>
        VerifyBrokenAsync(Mapped(Row(onType, member) + Everywhere(mapping)));

    private static string Row(string onType, string member) =>
        $$"""
        {{onType}}
        public class Customer
        {
            [PersonalData(Categories.Contact), Retention(12, After = Events.CustomerLeft)] {{member}}
            [PersonalData(Categories.Orders), Retention(84, After = Events.CustomerLeft)] public string? Total { get; set; }
            [RetentionStart(Events.CustomerLeft)] public DateOnly? LeftOn { get; set; }
        }

        """;

    private static string Everywhere(string mapping) =>
        $$"""
        public class Context : DbContext
        {
            protected override void OnModelCreating(ModelBuilder m)
            {
                var b = m.Entity<Customer>();
                {{mapping}}
            }
        }
        """;
}
