using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;
using static PrivacyAnalyzers.Reading.AttributeReader;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads what can be said of the whole, on the assembly, or of a part, on a word.</summary>
internal static class StatementReader
{
    public static Statements Read(ImmutableArray<AttributeData> attributes)
    {
        var none = Each(attributes, KnownAttribute.DeclaresNone).ToArray();
        return new Statements(
            Each(attributes, KnownAttribute.Discloses).Select(Disclosure).ToEquatableArray(),
            Each(attributes, KnownAttribute.NeverDiscloses)
                .Select(r => new NeverDisclosure(r.Text("Party") ?? "", r.Texts("Categories"), r.Spot)).ToEquatableArray(),
            Each(attributes, KnownAttribute.Transfer).Select(Transfer).ToEquatableArray(),
            Sources(attributes),
            Each(attributes, KnownAttribute.StoredIn)
                .Select(r => new Storage(r.Text("Place") ?? "", r.Text("Condition"), r.Text("At"), r.Spot)).ToEquatableArray(),
            Each(attributes, KnownAttribute.Right).Select(Right).ToEquatableArray(),
            Each(attributes, KnownAttribute.AutomatedProcessing).Select(Automation).ToEquatableArray(),
            Each(attributes, KnownAttribute.DirectMarketing).Select(Marketing).ToEquatableArray(),
            Notes(attributes),
            none.Length == 0 ? Matter.Nothing : none[0].Flags<Matter>("Matters"),
            none.Length == 0 ? null : none[0].Text("Note"),
            none.Length == 0 ? Spot.Name : none[0].Spot);
    }

    public static EquatableArray<Obtained> Sources(ImmutableArray<AttributeData> attributes) =>
        Each(attributes, KnownAttribute.ObtainedFrom)
            .Select(r => new Obtained(
                r.Text("Source") ?? "", r.Texts("Categories"), r.Text("Condition"), r.Text("InformedAt"), r.Spot))
            .ToEquatableArray();

    public static EquatableArray<Note> Notes(ImmutableArray<AttributeData> attributes) =>
        Each(attributes, KnownAttribute.Note)
            .Select(r => new Note(r.Text("Topic") ?? "", r.Text("Text") ?? "", r.Spot)).ToEquatableArray();

    public static EquatableArray<Sensitivity> Sensitivities(ImmutableArray<AttributeData> attributes) =>
        Each(attributes, KnownAttribute.SensitiveData)
            .Select(r => new Sensitivity(
                r.Flags<SensitiveKind>("Kinds"),
                r.Term<Article9>("Article9"),
                r.Text("Law"),
                r.Term<Occurrence>("Occurrence"),
                r.Text("Justification"),
                r.Spot)
            {
                Article9IsUndefined = r.IsUndefined<Article9>("Article9"),
            })
            .ToEquatableArray();

    public static EquatableArray<LocalText> Labels(ImmutableArray<AttributeData> attributes) =>
        Each(attributes, KnownAttribute.Label)
            .Select(r => (Language: r.Text("Language"), Text: r.Text("Text"), IsSynonym: r.Flag("Synonym")))
            .Where(l => !string.IsNullOrWhiteSpace(l.Language) && l.Text is not null)
            .Select(l => new LocalText(l.Language!, l.Text!, l.IsSynonym))
            .ToArray() is { Length: > 0 } labels
            ? labels.OrderBy(l => l.Language, System.StringComparer.Ordinal)
            .ThenBy(l => l.IsSynonym)
            .ThenBy(l => l.Text, System.StringComparer.Ordinal)
            .ToEquatableArray()
            : EquatableArray<LocalText>.Empty;

    private static Disclosure Disclosure(AttributeReader read) => new(
        read.Text("Party") ?? "",
        read.Term<RecipientRole>("Role"),
        read.Texts("Categories"),
        read.Term<DataForm>("Form"),
        read.Text("Condition"),
        read.Text("Contract"),
        read.Term<LegalBasis>("LegalBasis"),
        read.Text("Law"),
        read.Term<Initiator>("StartedBy"),
        read.Text("OptOutAt"),
        read.Texts("Countries"),
        read.Spot);

    private static Transfer Transfer(AttributeReader read) => new(
        read.Text("Country"),
        read.Flags<TransferMechanism>("Mechanism"),
        read.Text("Party"),
        read.Texts("Categories"),
        read.Text("Condition"),
        read.Flag("WhicheverApplies"),
        read.Text("Safeguards"),
        read.Text("CopyAt"),
        read.Text("Assessment"),
        read.Term<TransferExposure>("Exposure"),
        read.Flag("Onward"),
        read.Spot);

    private static SubjectRight Right(AttributeReader read) => new(
        read.Term<DataRight>("Right"),
        read.Text("Text"),
        read.Text("Limits"),
        read.Text("At"),
        read.Flags<Channel>("Channels"),
        read.Text("Law"),
        read.Texts("Countries"),
        read.Spot);

    private static Automation Automation(AttributeReader read) => new(
        read.Flags<AutomationKind>("Kinds"),
        read.Text("Logic"),
        read.Text("Significance"),
        read.Term<Article22Gateway>("Gateway"),
        read.Text("Law"),
        read.Text("HumanReviewAt"),
        read.Text("OptOutAt"),
        read.Text("By"),
        read.Texts("Categories"),
        read.Spot);

    private static Marketing Marketing(AttributeReader read) => new(
        read.Flags<Channel>("Channels"),
        read.Term<LegalBasis>("LegalBasis"),
        read.Flag("SoftOptIn"),
        read.Text("Condition"),
        read.Text("OptOutAt"),
        read.Text("Limits"),
        read.Text("CheckedAgainst"),
        read.Spot);
}
