using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Register;

/// <summary>Prints the declared words that activities and inventory refer to by id.</summary>
internal sealed class VocabularyWriter(JsonWriter json, DataMap map)
{
    private readonly StatementsWriter statements = new(json);

    /// <summary>The words of the activities, Art. 30(1)(c), (d) and (f).</summary>
    public void Write()
    {
        Write("dataSubjectCategories", map.Vocabulary.Subjects, s => s.Term, WriteSubject);
        Write("dataCategories", map.Vocabulary.Categories, c => c.Term, WriteCategory);
        Write("recipients", map.Vocabulary.Parties, p => p.Term, WriteParty);
        Write("retentionEvents", map.Vocabulary.Events, e => e.Term, e => json.Property("kind", Iso.Declared(e.Kind)));
        Write("laws", map.Vocabulary.Laws, l => l.Term, WriteLaw);
        Write("dataSources", map.Vocabulary.Sources, s => s.Term, s => json
            .Property("kind", Iso.Declared(s.Kind)).Optional("access", Iso.Declared(s.Access)).Optional("url", s.Url));
    }

    /// <summary>What protects the data and what was examined, Art. 30(1)(g), 32 and 35, and what touches devices.</summary>
    public void WriteSafeguards()
    {
        Write("securityMeasures", map.Vocabulary.Measures, m => m.Term, WriteMeasure);
        Write("assessments", map.Vocabulary.Assessments, a => a.Term, WriteAssessment);
        if (map.Vocabulary.DeviceAccesses.IsEmpty && map.Organisation.Statements.DeclaresNone(Matter.DeviceAccess))
        {
            json.Property("deviceAccess", "none");
            return;
        }

        Write("deviceAccess", map.Vocabulary.DeviceAccesses, d => d.Term, WriteDeviceAccess);
    }

    /// <summary>The processing on behalf of others, Art. 30(2).</summary>
    public void WriteProcessorActivities() =>
        Write("processorActivities", map.Vocabulary.ProcessorActivities, a => a.Term, WriteProcessorActivity);

    private void WriteSubject(Subject subject) =>
        json.Flag("vulnerable", subject.Vulnerable)
            .Flag("children", subject.Children)
            .Optional("actsThrough", subject.ActsThrough)
            .Optional("onBehalfOf", subject.OnBehalfOf);

    private void WriteCategory(Category category)
    {
        json.Optional("partOf", category.PartOf)
            .Flag("openEnded", category.OpenEnded)
            .OptionalArray("medium", Iso.Terms(category.Medium))
            .Optional("heldBy", category.HeldBy);
        TextWriter.WriteSensitivities(json, category.Sensitivities);
        TextWriter.WriteBasis(json, "legalBasis", category.Basis, Origin.Category);
        TextWriter.WriteRetention(json, "retention", category.Retention, Origin.Category);
        statements.Write(category.Statements);
    }

    private void WriteParty(Party party)
    {
        json.Optional("country", party.Country)
            .Optional("contact", party.Contact)
            .Optional("noticeUrl", party.NoticeUrl)
            .Optional("subprocessorOf", party.SubprocessorOf)
            .OptionalArray("certifications", SortedIds.Of(party.Certifications));
        TextWriter.WriteOwnRetention(json, "retention", party.Retention);
        statements.Write(party.Statements);
    }

    private void WriteLaw(Law law) =>
        json.Optional("country", law.Country)
            .Optional("provision", law.Provision)
            .Optional("url", law.Url)
            .Optional("minimumMonths", law.MinimumMonths)
            .Optional("countedFrom", Iso.Declared(law.Anchor));

    private void WriteMeasure(Measure measure)
    {
        var id = measure.Term.Id;
        var named = map.Vocabulary.Purposes.Where(p => p.Facts.Measures.Contains(id)).Select(p => p.Term.Id)
            .Concat(map.Vocabulary.ProcessorActivities.Where(a => a.Measures.Contains(id)).Select(a => a.Term.Id))
            .ToArray();
        json.Array("serves", SortedIds.Of(Iso.Parts(measure.Serves).Select(Articles.Of)))
            .OptionalArray("ensures", Iso.Terms(measure.Serves))
            .Optional("certification", measure.Certification)
            .Optional("reviewEveryMonths", measure.ReviewEveryMonths);
        if (named.Length == 0)
        {
            json.Property("appliesTo", "all");
        }
        else
        {
            json.Array("appliesTo", SortedIds.Of(named));
        }
    }

    private void WriteAssessment(Assessment assessment) =>
        json.Property("kind", Iso.Declared(assessment.Kind))
            .Optional("article", Articles.Of(assessment.Kind))
            .Property("status", Iso.Declared(assessment.Status))
            .Optional("date", assessment.Date)
            .Optional("url", assessment.Url)
            .Optional("legitimateInterest", assessment.Interest)
            .Optional("necessity", assessment.Necessity)
            .Optional("impact", assessment.Impact)
            .OptionalArray("safeguards", SortedIds.Of(assessment.Safeguards))
            .OptionalArray("evidence", SortedIds.Of(assessment.Evidence))
            .Optional("conclusion", assessment.Conclusion);

    private void WriteDeviceAccess(DeviceAccess access)
    {
        json.Array("technology", Iso.Terms(access.Technology))
            .Property("need", Iso.Declared(access.Need))
            .Optional("provider", access.Provider)
            .OptionalArray("purposes", SortedIds.Of(access.Purposes))
            .Optional("scope", access.Scope)
            .Optional("permission", access.Permission);
        TextWriter.WriteOwnBasis(json, "legalBasis", access.Basis);
        TextWriter.WriteOwnRetention(json, "retention", access.Retention);
    }

    private void WriteProcessorActivity(ProcessorActivity activity)
    {
        json.Array("controllers", SortedIds.Of(activity.Controllers))
            .Property("controllerContact", activity.ControllerContact)
            .Array("processing", SortedIds.Of(activity.Processing))
            .OptionalArray("dataCategories", SortedIds.Of(activity.Categories))
            .OptionalArray("dataSubjects", SortedIds.Of(activity.Subjects))
            .OptionalArray("securityMeasures", SortedIds.Of(activity.Measures))
            .Optional("contract", activity.Contract);
        statements.Write(activity.Statements);
    }

    /// <summary>One row an id: of words declared twice (PRIV1040) the first holds, and the gap says so.</summary>
    private void Write<T>(string name, IEnumerable<T> items, Func<T, Term> term, Action<T> writeFacts)
    {
        json.BeginArray(name);
        foreach (var item in items.GroupBy(i => term(i).Id).Select(g => g.First()))
        {
            json.BeginObject().Property("id", term(item).Id);
            TextWriter.WriteLabel(json, term(item), map.Organisation.Language);
            json.Optional("description", term(item).Description);
            writeFacts(item);
            statements.WriteNotes(term(item).Notes);
            json.EndObject();
        }

        json.EndArray();
    }
}
