using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

/// <summary>What only the built model knows, one message a problem.</summary>
public sealed class ValidationTests
{
    private static readonly RetentionPlan<Person> Erase = new("Person", Person.Rule(RetentionAction.Erase));

    [Fact]
    public void A_mapping_to_a_table_for_each_type_is_refused() =>
        Assert.Equal("PRIV4034 Person", Only<Tpt>(options => { options.Add(Erase); options.Add(Members); }, "TPT", "Person"));

    [Fact]
    public void A_base_type_with_a_table_for_each_concrete_type_is_refused_and_a_leaf_is_not()
    {
        Assert.Equal("PRIV4034 Person", Only<Tpc>(options => { options.Add(Erase); options.Add(Members); }, "TPC"));
        Assert.Empty(Of<Tpc>(options => options.Add(Members)));
    }

    [Fact]
    public void A_row_that_is_split_over_tables_is_refused() =>
        Assert.Equal("PRIV4034 Person", Only<Split>(options => options.Add(Erase), "split"));

    [Fact]
    public void A_table_that_types_share_is_refused() =>
        Assert.Equal("PRIV4034 Person", Only<Shared>(options => options.Add(Erase), "shares its table with PersonDetail"));

    [Fact]
    public void A_document_of_an_owned_type_is_refused() =>
        Assert.Equal("PRIV4034 Person.Home", Only<OwnedJson>(Anonymise(nameof(Person.Home), MemberWriteMethod.Null), "document"));

    [Fact]
    public void Null_in_a_column_that_takes_none_is_refused() =>
        Assert.Equal("PRIV4031 Person.Email", Only<Required>(Anonymise(nameof(Person.Email), MemberWriteMethod.Null), "null"));

    [Fact]
    public void The_same_value_in_each_row_of_a_unique_index_is_refused_and_a_unique_one_is_not()
    {
        Assert.Equal("PRIV4031 Person.Email", Only<UniqueEmail>(Anonymise(nameof(Person.Email), MemberWriteMethod.Fixed), "unique index"));
        Assert.Empty(Of<UniqueEmail>(Anonymise(nameof(Person.Email), MemberWriteMethod.Unique)));
        Assert.Empty(Of<UniqueEmail>(Anonymise(nameof(Person.Email), MemberWriteMethod.Null)));
    }

    [Fact]
    public void A_key_is_not_written() =>
        Assert.Equal("PRIV4031 Person.Name", Only<NameIsKey>(Anonymise(nameof(Person.Name), MemberWriteMethod.Empty), "key"));

    [Fact]
    public void A_member_that_is_not_mapped_is_refused() =>
        Assert.Equal("PRIV4031 Person.Work", Only<Plain>(Anonymise(nameof(Person.Work), MemberWriteMethod.Null), "not mapped"));

    [Fact]
    public void A_method_that_the_members_type_does_not_know_is_refused() =>
        Assert.Equal("PRIV4031 Person.Points", Only<Plain>(Anonymise(nameof(Person.Points), MemberWriteMethod.Prefix), "Prefix"));

    [Fact]
    public void A_text_that_is_longer_than_its_column_is_refused() =>
        Assert.Equal("PRIV4031 Person.PostCode", Only<UniqueEmail>(options => options.Add(new RetentionPlan<Person>("Person", Person.Rule(
            RetentionAction.Anonymise, new MemberWrite(nameof(Person.PostCode), MemberWriteMethod.Fixed, "123456")))), "characters"));

    [Fact]
    public void A_member_that_only_goes_with_its_row_is_not_asked_about() =>
        Assert.Empty(Of<Required>(options => options.Add(new RetentionPlan<Person>(
            "Person", Person.Rule(RetentionAction.Erase, new MemberWrite(nameof(Person.Email), MemberWriteMethod.Null))))));

    [Fact]
    public void A_date_that_is_not_mapped_is_refused() =>
        Assert.Equal("PRIV4050 Person.LeftAt", Only<NoDate>(options => options.Add(Erase), "not mapped"));

    [Fact]
    public void A_date_that_the_database_cannot_compare_is_refused() =>
        Assert.Equal("PRIV4050 Moment", Only<Moments>(options => options.Add(new RetentionPlan<Moment>("Moment", Moment.Rule)), "cannot tell"));

    [Fact]
    public void A_mark_that_is_not_mapped_or_no_bool_or_date_is_refused()
    {
        Assert.Equal("PRIV4051 Person.Nothing", Only<Plain>(options => options.Add(Marked("Nothing")), "not mapped"));
        Assert.Equal("PRIV4051 Person.Points", Only<Plain>(options => options.Add(Marked(nameof(Person.Points))), "bool"));
        Assert.Empty(Of<Plain>(options => options.Add(Marked(nameof(Person.IsAnonymised)))));
    }

    [Fact]
    public void What_is_said_about_nothing_is_refused()
    {
        Assert.Equal("PRIV4052 " + typeof(Person), Only<Plain>(options => options.Hold<Person>("x", _ => p => true), "no plan"));
        Assert.StartsWith("PRIV4052", Only<Plain>(options => { options.Add(Erase); options.LiftFilter("Soft"); }, "query filter 'Soft' is to be lifted"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_derived_type_without_a_plan_are_refused() =>
        Assert.Equal("PRIV4053 Person", Only<Tph>(options => options.Add(Erase), "Member"));

    [Fact]
    public void Personal_data_that_a_type_without_a_plan_inherits_are_not_passed_over()
    {
        Assert.Equal("PRIV4053 " + typeof(HeirOfClass), Only<Table<HeirOfClass>>(_ => { }, "of Annotated.Name,"));
        Assert.Equal("PRIV4053 " + typeof(HeirOfHeir), Only<Table<HeirOfHeir>>(_ => { }, "of Annotated.Name,"));
        Assert.Equal("PRIV4053 " + typeof(HeirOfField), Only<Table<HeirOfField>>(_ => { }, "of AnnotatedField.Name,"));
        Assert.Equal("PRIV4053 " + typeof(HeirOfRecord), Only<Table<HeirOfRecord>>(_ => { }, "of AnnotatedRecord.Name,"));
        Assert.Equal("PRIV4053 " + typeof(HeirOfInterface), Only<Table<HeirOfInterface>>(_ => { }, "of IAnnotated.Name,"));
        Assert.Equal("PRIV4053 " + typeof(GenericHeir<int>), Only<Table<GenericHeir<int>>>(_ => { }, "of Annotated.Name,"));

        // Those have a plan, or nothing that one would be for.
        Assert.Empty(Of<Table<Speaking>>(_ => { }));
        Assert.Empty(Of<Table<DeclaredHeir>>(_ => { }));
        Assert.Empty(Of<Table<HeirOfOthers>>(_ => { }));
        Assert.Empty(Of<Table<HeirOfHiddenInterface>>(_ => { }));
        Assert.Empty(Of<Table<HolderOfHeir>>(_ => { }));
        Assert.Empty(Of<Table<HeirOfClass>>(options => options.Add(new RetentionPlan<HeirOfClass>("Heir", new RetentionRule<HeirOfClass>(
            "contact/-", RetentionAction.Erase, ["contact"], [], [], [], row => row)))));
        Assert.Empty(Of<Between>(options => options.Add(new RetentionPlan<HeirOfBetween>("Heir", new RetentionRule<HeirOfBetween>(
            "contact/-", RetentionAction.Erase, ["contact"], [], [], [], row => row)))));
    }

    [Fact]
    public void Of_a_row_in_the_table_of_a_base_with_a_plan_the_base_tells_once() =>
        Assert.Equal("PRIV4053 " + typeof(Partner), Only<BaseWithRows>(options => options.Add(PartnerRetention.Plan), "Reseller"));

    /// <summary>A property that another of its name and another type hides makes two that have the name.</summary>
    [Fact]
    public void A_member_that_implements_an_interface_may_hide_another() => Assert.Equal(
        "PRIV4053 " + typeof(HeirThatHides), Only<Table<HeirThatHides>>(_ => { }, "of IAnnotated.Name,"));

    [Fact]
    public void Personal_data_in_an_object_of_a_row_that_stays_are_not_passed_over()
    {
        Inside<OwnedInRow>();
        Inside<ComplexInRow>();
    }

    [Fact]
    public void Rows_that_refer_to_an_erased_one_are_refused_where_they_restrict_it_or_have_a_plan_of_their_own()
    {
        Assert.Equal("PRIV4033 Person", Only<Restricted>(options => options.Add(Erase), "refuses to erase"));
        Assert.Empty(Of<Cascaded>(options => options.Add(Erase)));
        Assert.Equal("PRIV4033 Person", Only<Cascaded>(options => { options.Add(Erase); options.Add(Notes); }, "would go with it"));
        Assert.Equal("PRIV4033 Person", Only<CascadedTwice>(options => { options.Add(Erase); options.Add(Notes); }, "rows of Note, which"));
        Assert.Empty(Of<Cascaded>(options => { options.Add(Erase); options.Add(Notes); options.HoldWhileReferenced<Person>(); }));
        Assert.Empty(Of<Restricted>(options => { options.Add(Erase); options.HoldWhileReferenced<Person>(); }));
    }

    [Fact]
    public async Task A_runner_lists_all_problems_and_changes_nothing_unless_the_plan_is_excluded()
    {
        using TestDatabase<ShopContext> refused = new(options =>
        {
            options.Add(CustomerRetention.Plan);
            options.Add(VisitorRetention.Plan);
            options.LiftFilter("Soft");
        });
        RetentionValidationException exception = await Assert.ThrowsAsync<RetentionValidationException>(() => refused.Runner.RunAsync(dryRun: false));
        Assert.Equal(["PRIV4052", "PRIV4033", "PRIV4033"], exception.Problems.Select(p => p.Id));
        Assert.All(exception.Problems, p => Assert.Contains(p.ToString(), exception.Message, StringComparison.Ordinal));
        Assert.Empty(refused.Sql);

        using TestDatabase<ShopContext> excluded = new(options =>
        {
            options.Add(CustomerRetention.Plan);
            options.Exclude<Customer>();
        });
        Assert.Equal(RetentionOutcome.Completed, (await excluded.RunAsync()).Outcome);
    }

    private static RetentionPlan<Member> Members => new("Member", Person.Rule<Member>("member", RetentionAction.Erase));

    private static RetentionPlan<Note> Notes => new("Note", new RetentionRule<Note>("note", RetentionAction.Review, [], [], [], [], null));

    private static RetentionPlan<Person> Marked(string member) =>
        new("Person", [Person.Rule<Person>("r", RetentionAction.Restrict)], [new(member, RetentionAction.Restrict)]);

    private static void Inside<TMapping>()
        where TMapping : IMapping
    {
        RetentionPlan<Address> inside = new("Address", new RetentionRule<Address>("contact/-", RetentionAction.Erase, ["contact"], [], [], [], row => row));
        Action<IRetentionPlans> email = Anonymise(nameof(Person.Email), MemberWriteMethod.Null);
        Action<IRetentionPlans> home = Anonymise(nameof(Person.Home), MemberWriteMethod.Null);

        Assert.Equal("PRIV4054 Person.Home", Only<TMapping>(options => { options.Add(inside); email(options); }, "Address declares"));
        Assert.Equal($"PRIV4054 {typeof(Person)}.Home", Only<TMapping>(options => options.Add(inside), "[PersonalData] on the member"));

        // The row goes, the member is emptied, or somebody has said that it stays.
        Assert.Empty(Of<TMapping>(options => { options.Add(inside); options.Add(Erase); }));
        Assert.Empty(Of<TMapping>(options => { options.Add(inside); home(options); }));
        Assert.Empty(Of<TMapping>(options => { options.Add(inside); email(options); options.Exclude<Address>(); }));
    }

    private static Action<IRetentionPlans> Anonymise(string member, MemberWriteMethod method) =>
        plans => plans.Add(new RetentionPlan<Person>("Person", Person.Rule(RetentionAction.Anonymise, new MemberWrite(member, method, "x"))));

    private static string Only<TMapping>(Action<RetentionOptions<ModelContext<TMapping>>> configure, string said, string? entity = null)
        where TMapping : IMapping
    {
        RetentionProblem problem = Assert.Single(Of(configure), p => entity is null || p.Entity == entity);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
        return $"{problem.Id} {problem.Entity}{(problem.Member is null ? "" : "." + problem.Member)}";
    }

    private static IReadOnlyList<RetentionProblem> Of<TMapping>(Action<RetentionOptions<ModelContext<TMapping>>> configure)
        where TMapping : IMapping
    {
        using ModelContext<TMapping> context = new(
            new DbContextOptionsBuilder<ModelContext<TMapping>>().UseSqlite("Data Source=/nowhere/never-opened.db").Options);
        return context.ValidateRetention(configure);
    }

    private static void People(ModelBuilder model) => model.Entity<Person>(person =>
    {
        person.Ignore(p => p.Home);
        person.Ignore(p => p.Work);
    });

    public sealed class PersonDetail
    {
        public int Id { get; set; }

        public string? Text { get; set; }
    }

    public sealed class Note
    {
        public int Id { get; set; }

        public int PersonId { get; set; }
    }

    public sealed class Folder
    {
        public int Id { get; set; }

        public int PersonId { get; set; }
    }

    public sealed class Moment
    {
        public int Id { get; set; }

        public DateTimeOffset? At { get; set; }

        public static RetentionRule<Moment> Rule => new("m", RetentionAction.Erase, [], [], [], [new(null, RetentionCombine.Earliest, [new(RetentionPeriod.Days(1), new(
            nameof(At), row => row.At?.UtcDateTime, (first, end) =>
            {
                DateTimeOffset from = new(first.Ticks, TimeSpan.Zero);
                DateTimeOffset before = new(end.Ticks, TimeSpan.Zero);
                return row => row.At >= from && row.At < before;
            }))], [])], row => row);
    }

    private sealed class Plain : IMapping
    {
        public static void Configure(ModelBuilder model) => People(model);
    }

    private sealed class OwnedInRow : IMapping
    {
        public static void Configure(ModelBuilder model) => model.Entity<Person>(person =>
        {
            person.OwnsOne(p => p.Home);
            person.Navigation(p => p.Home).IsRequired();
            person.Ignore(p => p.Work);
        });
    }

    private sealed class ComplexInRow : IMapping
    {
        public static void Configure(ModelBuilder model) => model.Entity<Person>(person =>
        {
            person.ComplexProperty(p => p.Home);
            person.Ignore(p => p.Work);
        });
    }

    private sealed class Tph : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            People(model);
            model.Entity<Member>();
        }
    }

    private sealed class Tpt : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            People(model);
            model.Entity<Person>().UseTptMappingStrategy();
            model.Entity<Member>();
        }
    }

    private sealed class Tpc : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            People(model);
            model.Entity<Person>().UseTpcMappingStrategy();
            model.Entity<Member>();
        }
    }

    private sealed class Split : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            People(model);
            model.Entity<Person>().SplitToTable("Photos", photos => photos.Property(p => p.Photo));
        }
    }

    private sealed class Shared : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            People(model);
            model.Entity<Person>().ToTable("People");
            model.Entity<PersonDetail>().ToTable("People");
            model.Entity<PersonDetail>().HasOne<Person>().WithOne().HasForeignKey<PersonDetail>(d => d.Id);
        }
    }

    private sealed class OwnedJson : IMapping
    {
        public static void Configure(ModelBuilder model) => model.Entity<Person>(person =>
        {
            person.OwnsOne(p => p.Home, home => home.ToJson());
            person.Ignore(p => p.Work);
        });
    }

    private sealed class Required : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            People(model);
            model.Entity<Person>().Property(p => p.Email).IsRequired();
        }
    }

    private sealed class UniqueEmail : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            People(model);
            model.Entity<Person>().HasIndex(p => p.Email).IsUnique();
            model.Entity<Person>().Property(p => p.PostCode).HasMaxLength(5);
        }
    }

    private sealed class NameIsKey : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            People(model);
            model.Entity<Person>().HasAlternateKey(p => p.Name);
        }
    }

    private sealed class NoDate : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            People(model);
            model.Entity<Person>().Ignore(p => p.LeftAt);
        }
    }

    private sealed class Table<TEntity> : IMapping
        where TEntity : class
    {
        public static void Configure(ModelBuilder model) => model.Entity<TEntity>();
    }

    private interface IAnnotated
    {
        [PersonalData("contact")] string? Name { get; set; }
    }

    private abstract class Annotated
    {
        public int Id { get; set; }

        [PersonalData("contact")] public string? Name { get; set; }
    }

    private class HeirOfClass : Annotated;

    private sealed class HeirOfHeir : HeirOfClass;

    private sealed class GenericHeir<T> : Annotated
    {
        public T? Value { get; set; }
    }

    private sealed class Speaking : Annotated
    {
        [PersonalData("contact")] public string? Email { get; set; }
    }

    [DataSubject(Rights.Words.Patients)]
    private sealed class DeclaredHeir : Annotated;

    private abstract class AnnotatedField
    {
        public int Id { get; set; }

        [field: PersonalData("contact")] public string? Name { get; set; }
    }

    private sealed class HeirOfField : AnnotatedField;

    private abstract record AnnotatedRecord([PersonalData("contact")] string Name);

    private sealed record HeirOfRecord(int Id, string Name) : AnnotatedRecord(Name);

    private sealed class HeirOfInterface : IAnnotated
    {
        public int Id { get; set; }

        public string? Name { get; set; }
    }

    /// <summary>Its own code does not show the member either.</summary>
    private sealed class HeirOfHiddenInterface : IAnnotated
    {
        public int Id { get; set; }

        string? IAnnotated.Name { get; set; }
    }

    private abstract class Numbered
    {
        public int Id { get; set; }

        public int Name { get; set; }
    }

    private sealed class HeirThatHides : Numbered, IAnnotated
    {
        public new string? Name { get; set; }
    }

    /// <summary>The rows are the holder's.</summary>
    private sealed class HolderOfHeir
    {
        public int Id { get; set; }

        public OwnedHeir? Of { get; set; }
    }

    [Owned]
    private sealed class OwnedHeir : Annotated;

    /// <summary>Has no rows of its own.</summary>
    private abstract class AbstractHeir : Annotated;

    private sealed class HeirOfBetween : AbstractHeir;

    private sealed class Between : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            model.Entity<AbstractHeir>();
            model.Entity<HeirOfBetween>();
        }
    }

    private abstract class Unannotated
    {
        public int Id { get; set; }

        [NotPersonalData("the same for everybody")] public string? Name { get; set; }
    }

    private sealed class HeirOfOthers : Unannotated;

    private sealed class Moments : IMapping
    {
        public static void Configure(ModelBuilder model) => model.Entity<Moment>();
    }

    private sealed class Restricted : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            People(model);
            model.Entity<Note>().HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId).OnDelete(DeleteBehavior.Restrict);
        }
    }

    private sealed class Cascaded : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            People(model);
            model.Entity<Note>().HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId);
        }
    }

    private sealed class CascadedTwice : IMapping
    {
        public static void Configure(ModelBuilder model)
        {
            People(model);
            model.Entity<Folder>().HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId);
            model.Entity<Note>().HasOne<Folder>().WithMany().HasForeignKey(n => n.PersonId);
        }
    }
}
