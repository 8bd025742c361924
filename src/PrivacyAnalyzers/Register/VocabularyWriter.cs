using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Register;

/// <summary>Prints the declared words that activities and inventory refer to by id.</summary>
internal sealed class VocabularyWriter(JsonWriter json, DataMap map)
{
    public void Write()
    {
        Write("dataSubjectCategories", map.Vocabulary.Subjects, s => s.Term, _ => { });
        Write("dataCategories", map.Vocabulary.Categories, c => c.Term, c =>
        {
            TextWriter.WriteBasis(json, "legalBasis", c.Basis, Origin.Category);
            TextWriter.WriteRetention(json, "retention", c.Retention, Origin.Category);
        });
        Write("recipients", map.Vocabulary.Parties, p => p.Term, p =>
            json.Optional("country", p.Country).Optional("noticeUrl", p.NoticeUrl));
        Write("retentionEvents", map.Vocabulary.Events, e => e.Term, e =>
            json.Property("kind", e.Kind == RetentionStartKind.Unspecified ? null : Iso.Term(e.Kind)));
    }

    /// <summary>One row an id: of words declared twice (PRIV1040) the first holds, and the gap says so.</summary>
    private void Write<T>(
        string name, IEnumerable<T> items, System.Func<T, Term> term, System.Action<T> writeFacts)
    {
        json.BeginArray(name);
        foreach (var item in items.GroupBy(i => term(i).Id).Select(g => g.First()))
        {
            json.BeginObject().Property("id", term(item).Id);
            TextWriter.WriteLabel(json, term(item), map.Organisation.Language);
            json.Optional("description", term(item).Description);
            writeFacts(item);
            json.EndObject();
        }

        json.EndArray();
    }
}
