using System;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Retention.Tests.Generated;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Retention.Tests.Rights;

/// <summary>The maps that the generator makes say what is declared, and read the rows.</summary>
public sealed class PersonalDataMapTests
{
    private static readonly DateTime s_today = new(2026, 7, 1);

    private readonly Gym _gym = Gym.Compiled;

    [Fact]
    public void Nothing_is_generated_that_was_not_asked_for()
    {
        string[] Without(params (string, string)[] properties) =>
            [.. new Consumer(Gym.Source, LanguageVersion.CSharp13, properties).Files.Keys.Where(file => file.Contains("PersonalData", StringComparison.Ordinal))];

        Assert.Empty(Without());
        Assert.Empty(Without(("PrivacySubjectRights", "false")));
        Assert.Equal(3, Without(("PrivacySubjectRights", "True")).Length);
    }

    [Fact]
    public void A_generated_file_looks_like_this()
    {
        string file = new Consumer(Gym.Source, LanguageVersion.CSharp13, ("PrivacySubjectRights", "true")).Files
            .Single(file => file.Key.StartsWith("MemberPersonalData", StringComparison.Ordinal)).Value;
        string version = typeof(PrivacyGenerator).Assembly.GetName().Version!.ToString(3);

        Snapshot.Verify(file.Replace($"\"{version}\"", "\"{version}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void The_oldest_language_that_the_product_supports_reads_it()
    {
        Consumer consumer = new(
            """
            using PrivacyAnalyzers;

            public struct Row
            {
                [PersonalData("a", LegalBasis.Consent, 3, Purposes = new[] { "line\nbreak \\ \"quote\"" })]
                public string @class { get; set; }
            }

            public class RowPersonalData { }
            """,
            LanguageVersion.CSharp7_3,
            ("PrivacySubjectRights", "true"));

        Assert.Empty(consumer.Diagnostics());
        Assert.Contains(consumer.Files.Values, file => file.Contains("class RowPersonalData_", StringComparison.Ordinal));
        consumer.Load();
    }

    [Fact]
    public void Types_that_a_list_can_name_have_a_map() =>
        Assert.Equal(["Gym.Member", "Gym.Outer.Hidden"], _gym.Maps.Select(map => map.Entity).Order());

    [Fact]
    public void So_has_a_class_that_only_inherits()
    {
        Consumer consumer = new(
            """
            using PrivacyAnalyzers;

            [DataSubject("customers")]
            public abstract class Person
            {
                [PersonalData("contact", LegalBasis.Contract, 3, Purposes = new[] { "sales" })] public string? Name { get; set; }
            }

            public static class Words { [DataSource("The till", SourceKind.Derived)] public const string Till = "till"; }

            [ObtainedFrom(Words.Till)]
            public class Customer : Person { public int Id { get; set; } }
            """,
            LanguageVersion.CSharp13,
            ("PrivacySubjectRights", "true"));

        Assert.Empty(consumer.Diagnostics());
        string map = consumer.Files.Single(file => file.Key.StartsWith("CustomerPersonalData", StringComparison.Ordinal)).Value;
        Assert.Contains("return row.Name;", map, StringComparison.Ordinal);
        Assert.Contains("CustomerRetention.Plan", map, StringComparison.Ordinal);
        Assert.Contains("customers", map, StringComparison.Ordinal);
        Assert.Contains("The till", map, StringComparison.Ordinal);
        consumer.Load();
    }

    /// <summary>What other code may name with a warning, it may have the plan and the map of without another.</summary>
    [Fact]
    public void A_class_that_only_obsolete_code_may_name_has_a_map_that_compiles()
    {
        Consumer consumer = new(
            """
            using System;
            using PrivacyAnalyzers;

            [Obsolete("gone", error: true)]
            public class Past
            {
                [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; }
                public class Inner { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } }
            }

            [Obsolete]
            public class Passing { [PersonalData("c", LegalBasis.Consent, 1, Purposes = new[] { "p" })] public string? X { get; set; } }
            """,
            LanguageVersion.CSharp13,
            ("PrivacySubjectRights", "true"));

        Assert.Empty(consumer.Diagnostics());
        string files = string.Concat(consumer.Files.Values);
        Assert.Equal(
            ["PastPersonalData", "PastRetention", "Past_InnerPersonalData", "Past_InnerRetention"],
            Regex.Matches(files, @"System\.Obsolete\]\npublic static class (\w+)").Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.Equal(3, Regex.Count(files, "return row.X;"));
        consumer.Load();
    }

    [Fact]
    public void Members_are_read()
    {
        PersonalDataMap map = _gym.Members;
        object row = _gym.Member(("Email", "a@example.com"), ("Paid", 12.5m));

        Assert.Equal("a@example.com", map.Read(row, MemberOf("Email")));
        Assert.Equal(12.5m, map.Read(row, MemberOf("Paid")));
        Assert.Null(map.Read(row, MemberOf("Phone")));
        Assert.Throws<ArgumentException>(() => _gym.Maps.First(m => m != map).Read(row, MemberOf("Email")));
        foreach (string unreadable in new[] { "Nickname", "Initials" })
        {
            Assert.False(MemberOf(unreadable).CanRead);
            Assert.Throws<InvalidOperationException>(() => map.Read(row, MemberOf(unreadable)));
        }
    }

    [Fact]
    public void What_is_declared_stands_beside_a_member()
    {
        PersonalDataMember email = MemberOf("Email");
        PersonalDataProcessing processing = Assert.Single(email.Processing);

        Assert.Equal("Email address", email.Label);
        Assert.Equal(("newsletter", "Newsletter"), (processing.Purpose!.Id, processing.Purpose.Label));
        Assert.Equal(("contact", "Contact details"), (processing.Category!.Id, processing.Category.Label));
        Assert.Equal(("members", "Members"), (processing.Subject!.Id, processing.Subject.Label));
        Assert.Equal((LegalBasis.Consent, "6(1)(a)"), (processing.Basis, processing.Article));
        Assert.True(processing.IsDirectMarketing);
        Assert.Equal(("form", SourceKind.DataSubject), (processing.Sources.Single().Id, processing.Sources.Single().Kind));

        // Who gets counts only is no recipient of personal data.
        PersonalDataRecipient recipient = Assert.Single(processing.Recipients);
        Assert.Equal(("mail", "Mail Co", RecipientRole.Processor), (recipient.Id, recipient.Label, recipient.Role));

        PersonalDataProcessing accounting = Assert.Single(MemberOf("Paid").Processing);
        Assert.Equal((LegalBasis.LegalObligation, "6(1)(c)", "Bookkeeping Act"), (accounting.Basis, accounting.Article, accounting.Law));
        Assert.Equal("fair prices", MemberOf("Score").Processing.Single().Interest);
        Assert.Equal("Members", _gym.Members.Subject!.Label);
        Assert.Equal(("relatives", true), MemberOf("EmergencyContact").Processing.Select(p => (p.Subject!.Id, p.IsOfAnother)).Single());
        Assert.False(processing.IsOfAnother);
        Assert.Equal((MemberWriteMethod.Null, "Email"), (_gym.Members.WriteOf(email)!.Method, _gym.Members.WriteOf(email)!.Member));
        Assert.Equal(MemberWriteMethod.NotWritable, _gym.Members.WriteOf(MemberOf("Initials"))!.Method);
        Assert.Equal((Article9.ExplicitConsent, "9(2)(a)"), MemberOf("Injury").Processing.Select(p => (p.Article9, p.Article9Article)).Single());
        Assert.Equal(["membership", "newsletter"], MemberOf("Phone").Processing.Select(p => p.Purpose!.Id));
    }

    /// <summary>The nearest source is heard: the member, its type, the purpose, the category, the assembly.</summary>
    [Theory]
    [InlineData("Email", "form", true)]
    [InlineData("Phone", "form", true)]
    [InlineData("Paid", "form", false)]
    [InlineData("Injury", "physician", false)]
    [InlineData("Score", "computed", false)]
    public void Portable_is_what_the_person_provided_under_consent_or_contract(string member, string source, bool isPortable)
    {
        Assert.All(MemberOf(member).Processing, p => Assert.Equal(source, p.Sources.Single().Id));
        Assert.All(MemberOf(member).Processing, p => Assert.Equal(isPortable, p.IsPortable));
    }

    [Theory]
    [InlineData(SourceKind.DataSubject, true)]
    [InlineData(SourceKind.Observed, true)]
    [InlineData(SourceKind.Derived, false)]
    [InlineData(SourceKind.Employer, false)]
    [InlineData(SourceKind.Unspecified, false)]
    public void Observed_data_are_provided_and_derived_data_are_not(SourceKind kind, bool isProvided) =>
        Assert.Equal(isProvided, new PersonalDataSource("s", null, kind).IsDataSubject);

    [Theory]
    [InlineData("Heir", "ABase")]
    [InlineData("Speaker", "ABase BBase")]
    [InlineData("Other", "AOwn")]
    public void An_inherited_member_has_the_source_that_the_class_declares_which_declares_it(string type, string sources)
    {
        Consumer consumer = new(
            """
            using PrivacyAnalyzers;
            public static class Sources { [DataSource("Own")] public const string Own = "Own"; [DataSource("Base")] public const string Base = "Base"; }
            [ObtainedFrom(Sources.Base)]
            public class Row { [PersonalData("a", LegalBasis.Consent, 3, Purposes = new[] { "p" })] public string? A { get; set; } }
            public class Heir : Row { }
            [ObtainedFrom(Sources.Own)]
            public class Other : Row { }
            public class Speaker : Row
            {
                [PersonalData("b", LegalBasis.Consent, 3, Purposes = new[] { "p" }), ObtainedFrom(Sources.Base)] public string? B { get; set; }
            }
            """,
            LanguageVersion.CSharp13,
            ("PrivacySubjectRights", "true"));
        PersonalDataMap map = (PersonalDataMap)consumer.Load().GetType(type + "PersonalData", throwOnError: true)!.GetProperty("Map")!.GetValue(null)!;

        Assert.Equal(sources, string.Join(" ", map.Members.Select(m => m.Name + m.Processing.Single().Sources.Single().Id).Order()));
    }

    [Fact]
    public void A_member_without_a_declared_source_is_not_portable()
    {
        Consumer consumer = new(
            """
            using PrivacyAnalyzers;
            public class Row { [PersonalData("a", LegalBasis.Consent, 3, Purposes = new[] { "p" })] public string? A { get; set; } }
            """,
            LanguageVersion.CSharp13,
            ("PrivacySubjectRights", "true"));
        PersonalDataMap map = (PersonalDataMap)consumer.Load().GetType("RowPersonalData", throwOnError: true)!.GetProperty("Map")!.GetValue(null)!;
        PersonalDataProcessing processing = map.Members.Single().Processing.Single();

        Assert.True(processing.HasPortableBasis);
        Assert.Empty(processing.Sources);
        Assert.False(processing.IsPortable);
        Assert.Null(processing.Purpose!.Label);
    }

    [Fact]
    public void Each_purpose_has_its_own_period()
    {
        object row = _gym.Member(("LeftAt", new DateTime(2026, 3, 31)));
        string PeriodsOf(string member) => string.Join(", ", MemberOf(member).Processing.Select(p =>
            $"{p.Purpose!.Id} {string.Join(" ", _gym.Members.Periods(row, MemberOf(member), p, s_today).Select(step => $"{step.Action} {step.Verdict}"))}"));

        Assert.Equal("membership Erase Due 2026-06-30, newsletter Erase Running 2027-03-31", PeriodsOf("Phone"));
        Assert.Equal("accounting Erase Running 2033-03-31", PeriodsOf("Paid"));
    }

    [Theory]
    [InlineData("member a\nunknown b", "unknown")]
    [InlineData("member a\nuse\nbasis Nothing 6(1)(a)", "Nothing")]
    [InlineData("member a\nuse\nbasis Consent", "two values")]
    [InlineData("label x", "label")]
    public void A_text_that_is_not_understood_is_an_error(string text, string named)
    {
        FormatException error = Assert.Throws<FormatException>(() =>
            new PersonalDataMap<string>("row", text, (_, _) => null, new RetentionPlan<string>("row")));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    private PersonalDataMember MemberOf(string name) => _gym.Members.Members.Single(member => member.Name == name);
}
