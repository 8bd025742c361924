using System.Linq;

namespace PrivacyAnalyzers.Tests;

/// <summary>All statements and names in all places where they may stand: on the assembly and on every kind of word.</summary>
internal static class Everywhere
{
    private const string Statements =
        """
        Discloses("p", RecipientRole.Group), NeverDiscloses("p", "c"), Transfer("US"), ObtainedFrom("s"), StoredIn("EU"),
        Right(DataRight.Access), AutomatedProcessing(AutomationKind.Profiling), DirectMarketing(Channel.Sms), Note("t", "x"),
        DeclaresNone(Matter.Sale)
        """;

    private const string Names = """Label("sv", "namn"), Label("sv", "annat namn", Synonym = true)""";

    private const string Sensitive =
        """
        SensitiveData(SensitiveKind.Health, Law = "l", Justification = "j"),
        SensitiveData(SensitiveKind.CriminalConvictions, Justification = "j", Occurrence = Occurrence.Certain),
        SensitiveData(SensitiveKind.NationalIdentificationNumber, Law = "l", Justification = "j", Occurrence = Occurrence.Certain)
        """;

    private static readonly (string Attribute, string Beside)[] s_words =
    [
        ("DataSubjectKind(\"x\", Description = \"d\")", Names),
        ("DataCategory(\"x\", Description = \"d\")", $"{Names}, {Statements}, {Sensitive}"),
        ("Party(\"x\", Description = \"d\")", $"{Names}, {Statements}"),
        ("RetentionEvent(\"x\", Description = \"d\")", Names),
        ("Law(\"x\")", Names),
        ("DataSource(\"x\", Description = \"d\")", Names),
        ("SecurityMeasure(\"x\", Description = \"d\")", Names),
        ("Assessment(\"x\", Description = \"d\")", Names),
        ("DeviceAccess(\"x\", Description = \"d\")", $"{Names}, Retention(1)"),
        ("ProcessorActivity(\"x\", Description = \"d\")", $"{Names}, {Statements}"),
        ("ProcessingPurpose(\"x\", Description = \"d\", LegalBasis = LegalBasis.Contract)", $"{Names}, {Statements}, Retention(1), Retention(2)"),
    ];

    /// <summary>The code; each word has the id <c>id</c>.</summary>
    public static string Code { get; } =
        $$"""
        using PrivacyAnalyzers;
        [assembly: {{Statements}}]
        public static class Words
        {
        {{string.Concat(s_words.Select((word, i) => $"[{word.Attribute}, {word.Beside}] public const string W{i} = \"id\";\n"))}}
        }

        public class C
        {
            [PersonalData("id", Purposes = new[] { "id" }), {{Names}}, {{Sensitive}}, ObtainedFrom("s"), Note("t", "x")]
            public string? A { get; set; }
        }
        """;
}
