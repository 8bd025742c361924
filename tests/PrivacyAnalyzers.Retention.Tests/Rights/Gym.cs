using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Retention.Tests.Generated;
using Xunit;

namespace PrivacyAnalyzers.Retention.Tests.Rights;

/// <summary>A consumer with members of a gym, their consents, invoices and injuries; its maps as the generator makes them.</summary>
internal sealed class Gym : IPersonalDataMaps
{
    public const string Source = """
        using System;
        using PrivacyAnalyzers;

        [assembly: PrivacyRegister(Language = "en")]
        [assembly: ObtainedFrom(Words.Form)]

        public static class Words
        {
            [DataSubjectKind("Members")] public const string Members = "members";
            [DataSubjectKind("Relatives")] public const string Relatives = "relatives";
            [DataCategory("Contact details")] public const string Contact = "contact";
            [DataCategory("Payments")] public const string Payments = "payments";
            [DataCategory("Injuries"), SensitiveData(SensitiveKind.Health), ObtainedFrom(Physician)] public const string Injuries = "injuries";
            [DataCategory("Scores")] public const string Scores = "scores";
            [DataSource("The form", SourceKind.DataSubject)] public const string Form = "form";
            [DataSource("The physician", SourceKind.ThirdParty)] public const string Physician = "physician";
            [DataSource("Our computation", SourceKind.Derived)] public const string Computed = "computed";
            [Party("Mail Co")] public const string Mail = "mail";
            [Party("Statistics office")] public const string Statistics = "statistics";
            [Law("Bookkeeping Act")] public const string Bookkeeping = "bookkeeping";
            [RetentionEvent("The member left")] public const string Left = "left";

            [ProcessingPurpose("Newsletter"), DirectMarketing, Discloses(Mail, RecipientRole.Processor), Discloses(Statistics, RecipientRole.Controller, Form = DataForm.Aggregated)]
            [Uses(Contact, LegalBasis.Consent, Months = 12, After = Left)]
            public const string Newsletter = "newsletter";

            [ProcessingPurpose("Membership")]
            [Uses(Contact, LegalBasis.Contract, Months = 3, After = Left), Uses(Injuries, LegalBasis.Contract, Article9 = Article9.ExplicitConsent, Months = 3, After = Left)]
            public const string Membership = "membership";

            [ProcessingPurpose("Accounting", LegalBasis = LegalBasis.LegalObligation, Law = Bookkeeping)]
            [Uses(Payments, Months = 84, After = Left)]
            public const string Accounting = "accounting";

            [ProcessingPurpose("Pricing")]
            [Uses(Scores, LegalBasis.LegitimateInterests, Interest = "fair prices"), Retention(6, After = Left, Unless = "a dispute", UnlessProperty = "InDispute")]
            public const string Pricing = "pricing";
        }

        namespace Gym
        {
            [DataSubject(Words.Members)]
            public class Member
            {
                [PersonalData(Words.Contact, Purposes = new[] { Words.Newsletter }), Label("en", "Email address")]
                public string? Email { get; set; }

                [PersonalData(Words.Contact)]
                public string? Phone { get; set; }

                [PersonalData(Words.Payments)]
                public decimal Paid { get; set; }

                [PersonalData(Words.Injuries)]
                public string? Injury { get; set; }

                [PersonalData(Words.Scores), ObtainedFrom(Words.Computed)]
                public int Score { get; set; }

                [PersonalData(Words.Contact, Purposes = new[] { Words.Membership }, Subject = Words.Relatives)]
                public string? EmergencyContact { get; set; }

                [PersonalData(Words.Contact, Purposes = new[] { Words.Membership })]
                private string? Nickname { get; set; } = "x";

                [PersonalData(Words.Contact, Purposes = new[] { Words.Membership })]
                public ReadOnlySpan<char> Initials => "AB";

                [RetentionStart(Words.Left)]
                public DateTime? LeftAt { get; set; }

                public bool InDispute { get; set; }

                public string? Private() => Nickname;
            }

            public class Box<T>
            {
                [PersonalData(Words.Contact)]
                public string? Inside { get; set; }
            }

            internal static class Outer
            {
                internal abstract class Hidden
                {
                    [PersonalData(Words.Contact), Obsolete("no", true)]
                    public string? Old { get; set; }
                }
            }
        }
        """;

    private static readonly Lazy<Gym> s_compiled = new(() => new Gym());

    private readonly List<PersonalDataMap> _maps = [];

    private Gym()
    {
        Consumer consumer = new(Source, LanguageVersion.CSharp13, ("PrivacySubjectRights", "true"));
        Assert.Empty(consumer.Diagnostics());
        consumer.Load().GetType("Consumer.PersonalDataMaps", throwOnError: true)!.GetMethod("AddTo")!.Invoke(null, [this]);
    }

    /// <summary>Compiled once.</summary>
    public static Gym Compiled => s_compiled.Value;

    public IReadOnlyList<PersonalDataMap> Maps => _maps;

    public PersonalDataMap Members => _maps.Single(map => map.Entity == "Gym.Member");

    public void Add(PersonalDataMap map) => _maps.Add(map);

    /// <summary>A member of the gym.</summary>
    public object Member(params (string Name, object? Value)[] values)
    {
        Type type = Members.EntityType;
        object row = Activator.CreateInstance(type)!;
        foreach ((string name, object? value) in values)
        {
            type.GetProperty(name)!.SetValue(row, value);
        }

        return row;
    }
}
