using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Exporting;

/// <summary>
/// The activities in the 30 columns of the controller template of the ICO, in their order. A cell is empty where the register says
/// nothing of the matter.
/// </summary>
internal sealed class IcoTable(RegisterTexts texts)
{
    private readonly Phrases _phrases = texts.Phrases;
    private readonly BasisWording _bases = new(texts);

    /// <summary>The headings, word for word.</summary>
    public static IReadOnlyList<string> Headings { get; } =
    [
        "Business function",
        "Purpose of processing",
        "Name and contact details of joint controller",
        "Categories of individuals",
        "Categories of personal data",
        "Categories of recipients",
        "Link to contract with processor",
        "Names of third countries or international organisations",
        "Safeguards for exceptional transfers",
        "Retention schedule (if possible)",
        "General description of technical and organisational security measures (if possible)",
        "Article 6 lawful basis",
        "Article 9 condition",
        "Legitimate interests",
        "Link to record of LIA",
        "Rights available to individuals",
        "Existence of automated decision-making incl. profiling",
        "Source of the personal data",
        "Link to record of consent",
        "Location of personal data",
        "DPIA required?",
        "DPIA progress",
        "Link to DPIA",
        "Personal data breach occurred?",
        "Link to breach record",
        "DPA 2018 Sch. 1 condition",
        "GDPR Art. 6 basis",
        "Link to retention and erasure policy",
        "Retained and erased in accordance with policy?",
        "Reasons for not adhering",
    ];

    /// <summary>A row an activity, in the order of the register.</summary>
    public IEnumerable<IReadOnlyList<string>> Rows() => ActivityFacts.Of(texts.Register, texts.Index).Select(Row);

    private string[] Row(ActivityFacts facts)
    {
        Activity activity = facts.Activity;
        var row = new ActivityRow(texts, facts);
        LegalBasis[] bases = [.. facts.Bases];
        Assessment? impact = activity.ImpactAssessment is { } id ? texts.Index.Assessments.GetValueOrDefault(id) : null;
        return
        [
            activity.BusinessArea is { } area ? texts.Text(area) : "",
            Joined(row.Purpose),
            Joined(texts.Register.JointControllers.Items
                .Where(joint => joint.Purposes is null || joint.Purposes.Contains(activity.Id) || activity.JointControllers.Contains(joint.Name))
                .Select(joint => ContactWording.Say(joint.Name, _phrases.Country(joint.Country), joint.Contact))),
            Joined(activity.DataSubjects.Select(texts.DataSubject)),
            Joined(activity.Data.Select(data => new CategoryWording(texts).Say(data.Category))),
            facts.Recipients.IsSilent ? "" : Joined(row.Recipients),
            Joined(facts.Recipients.Items.Where(one => one.Contract is not null).Select(one => $"{texts.Party(one.Party)}: {texts.Text(one.Contract!)}")),
            facts.Transfers.IsSilent ? "" : facts.Transfers.IsNone ? _phrases["say.none"] : Joined(facts.Transfers.Items.Select(new DisclosureWording(texts).Country)),
            Joined(facts.Transfers.Items.Where(IsExceptional).Select(one => one.Safeguards).OfType<string>().Select(texts.Text)),
            activity.Data.Count == 0 ? "" : Joined(row.Retention),
            Joined(facts.Measures.Select(texts.Name)),
            Joined(bases.Select(basis => _phrases.Word("basis", basis.Basis))),
            Joined(bases.Select(basis => basis.Article9).Concat(Special(facts).Select(one => one.Article9)).OfType<string>().Order(StringComparer.Ordinal)),
            Joined(bases.Select(_bases.Interest).OfType<string>()),
            Joined(bases.Select(basis => basis.Assessment).OfType<string>().Select(Link)),
            Joined(DerivedRights.Of(facts).Select(article => _phrases[$"rightOf.{article}"])),
            facts.Automated.IsSilent ? "" : Joined(row.Automated),
            facts.Sources.Count == 0 ? "" : Joined(row.Sources),
            Joined(bases.Select(basis => basis.ConsentRecord).OfType<string>().Select(texts.Text)),
            Joined(facts.Storage.Select(Place).Concat(activity.Systems)),
            impact?.Status is { } status ? _phrases[status == "notRequired" ? "say.no" : "say.yes"] : "",
            impact?.Status is { } progress ? _phrases.Word("status", progress) : "",
            impact?.Url ?? "",
            "",
            "",
            "",
            Joined(bases.Select(basis => _phrases.Article(basis.Article))),
            Joined(activity.Data.SelectMany(data => data.Processing).SelectMany(one => one.Retention?.Clauses ?? [])
                .Select(clause => clause.AccordingTo).OfType<string>().Select(texts.Text)),
            "",
            "",
        ];
    }

    private IEnumerable<SpecialData> Special(ActivityFacts facts)
    {
        return facts.Categories.SelectMany(id => texts.Index.DataCategories.GetValueOrDefault(id)?.Special ?? []);
    }

    private string Link(string assessment)
    {
        string name = texts.Assessment(assessment);
        return texts.Index.Assessments.GetValueOrDefault(assessment)?.Url is { } url ? $"{name}: {url}" : name;
    }

    private string Place(Storage storage)
    {
        return string.Join(", ", new[] { texts.Country(storage.Place), storage.At }.OfType<string>());
    }

    /// <summary>Art. 30(1)(e) asks for safeguards of the transfers of Art. 49(1), second subparagraph.</summary>
    private static bool IsExceptional(Transfer transfer)
    {
        return transfer.Mechanisms?.Any(one => one.Article == "49(1) second subparagraph") == true;
    }

    private static string Joined(IEnumerable<string> lines) => string.Join("; ", lines.Where(line => line.Length > 0).Distinct(StringComparer.Ordinal));
}
