using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads what a word of the vocabulary says beside its name, and files it under its kind.</summary>
internal static class WordReader
{
    /// <param name="term">The word.</param>
    /// <param name="read">The declaring attribute.</param>
    /// <param name="all">All attributes of the constant.</param>
    /// <param name="into">Where the word goes.</param>
    public static void Read(Term term, AttributeReader read, ImmutableArray<AttributeData> all, AssemblyModelBuilder into)
    {
        switch (term.Kind)
        {
            case TermKind.Purpose:
                into.Purposes.Add(Purpose(term, read, all));
                break;
            case TermKind.Category:
                into.Categories.Add(Category(term, read, all));
                break;
            case TermKind.Subject:
                into.Subjects.Add(new Subject(
                    term, read.Flag("Vulnerable"), read.Flag("Children"), read.Text("ActsThrough"), read.Text("OnBehalfOf")));
                break;
            case TermKind.Party:
                into.Parties.Add(Party(term, read, all));
                break;
            case TermKind.Event:
                into.Events.Add(new RetentionEvent(term, read.Term<RetentionStartKind>("Kind")));
                break;
            case TermKind.Law:
                into.Laws.Add(new Law(
                    term,
                    read.Text("Country"),
                    read.Text("Provision"),
                    read.Text("Url"),
                    read.Number("MinimumMonths"),
                    read.Term<PeriodAnchor>("Anchor")));
                break;
            case TermKind.Source:
                into.Sources.Add(new Source(
                    term, read.Term<SourceKind>("Kind"), read.Term<SourceAccess>("Access"), read.Text("Url")));
                break;
            case TermKind.Measure:
                into.Measures.Add(new Measure(
                    term, read.Flags<Article32>("Serves"), read.Text("Certification"), read.Number("ReviewEveryMonths")));
                break;
            case TermKind.Assessment:
                into.Assessments.Add(Assessment(term, read));
                break;
            case TermKind.DeviceAccess:
                into.DeviceAccesses.Add(DeviceAccess(term, read, all));
                break;
            case TermKind.ProcessorActivity:
                into.ProcessorActivities.Add(ProcessorActivity(term, read, all));
                break;
        }
    }

    /// <summary>Whether a word of the kind carries statements, its notes among them.</summary>
    public static bool HasStatements(TermKind kind) =>
        kind is TermKind.Purpose or TermKind.Category or TermKind.Party or TermKind.ProcessorActivity;

    private static Purpose Purpose(Term term, AttributeReader read, ImmutableArray<AttributeData> all) => new(
        term,
        read.Texts("Subjects"),
        AttributeReader.Each(all, KnownAttribute.Uses).Select(Use).ToEquatableArray(),
        BasisReader.Read(read),
        RetentionReader.ReadForAll(all),
        RetentionReader.ReadForCategories(all),
        StatementReader.Read(all),
        new PurposeFacts(
            read.Text("PartOf"),
            read.Text("BusinessArea"),
            read.Texts("CompatibleWith"),
            read.Texts("Measures"),
            read.Texts("Systems"),
            read.Texts("Countries"),
            read.Text("Begins"),
            read.Text("Ends"),
            read.Term<ProcessingRegime>("Regime"),
            read.Text("Authorisation"),
            read.Flags<RiskIndicator>("Risks"),
            read.Text("ImpactAssessment")));

    private static Use Use(AttributeReader read) => new(
        read.Text("Category") ?? "",
        BasisReader.Read(read),
        RetentionReader.ReadUse(read),
        read.Term<Provision>("Provision"),
        read.Text("IfNotGiven"),
        read.Spot);

    private static Category Category(Term term, AttributeReader read, ImmutableArray<AttributeData> all) => new(
        term,
        BasisReader.Read(read),
        RetentionReader.Read(all),
        read.Text("PartOf"),
        read.Flag("OpenEnded"),
        read.Flags<DataMedium>("Medium"),
        read.Text("HeldBy"),
        StatementReader.Sensitivities(all),
        StatementReader.Read(all));

    private static Party Party(Term term, AttributeReader read, ImmutableArray<AttributeData> all) => new(
        term,
        read.Text("Country"),
        read.Text("Contact"),
        read.Text("NoticeUrl"),
        read.Text("SubprocessorOf"),
        read.Texts("Certifications"),
        RetentionReader.Read(all),
        StatementReader.Read(all));

    private static Assessment Assessment(Term term, AttributeReader read) => new(
        term,
        read.Term<AssessmentKind>("Kind"),
        read.Term<AssessmentStatus>("Status"),
        read.Text("Date"),
        read.Text("Url"),
        read.Text("Interest"),
        read.Text("Necessity"),
        read.Text("Impact"),
        read.Texts("Safeguards"),
        read.Texts("Evidence"),
        read.Text("Conclusion"));

    private static DeviceAccess DeviceAccess(Term term, AttributeReader read, ImmutableArray<AttributeData> all) => new(
        term,
        read.Flags<DeviceTechnology>("Technology"),
        read.Term<DeviceAccessNeed>("Need"),
        read.Text("Provider"),
        read.Texts("Purposes"),
        read.Text("Scope"),
        read.Text("Permission"),
        BasisReader.Read(read),
        RetentionReader.Read(all));

    private static ProcessorActivity ProcessorActivity(Term term, AttributeReader read, ImmutableArray<AttributeData> all) => new(
        term,
        read.Texts("Controllers"),
        read.Text("ControllerContact"),
        read.Texts("Processing"),
        read.Texts("Categories"),
        read.Texts("Subjects"),
        read.Texts("Measures"),
        read.Text("Contract"),
        StatementReader.Read(all));
}
