using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Register;

/// <summary>Prints one processing activity: Art. 30(1)(b) to (g), and its legal bases, Art. 13(1)(c).</summary>
internal sealed class ActivityWriter(JsonWriter json, DataMap map)
{
    private readonly StatementsWriter statements = new(json);

    public void Write(Activity activity)
    {
        json.BeginObject().Property("id", activity.Id).Property("declared", activity.Purpose is not null);
        var purpose = activity.Purpose;
        if (purpose is not null)
        {
            TextWriter.WriteLabel(json, purpose.Term, map.Organisation.Language);
            json.Optional("description", purpose.Term.Description)
                .Optional("partOf", purpose.Facts.PartOf)
                .Optional("businessArea", purpose.Facts.BusinessArea)
                .OptionalArray("compatibleWith", SortedIds.Of(purpose.Facts.CompatibleWith));
        }

        WriteBases(activity);
        json.Array("dataSubjects", activity.Subjects);
        WriteData(activity);
        WriteRecipients(purpose);
        json.OptionalArray("jointControllers", SortedIds.Of(map.Organisation.JointControllers
            .Where(j => j.Purposes.IsEmpty || j.Purposes.Contains(activity.Id)).Select(j => j.Name)));
        if (purpose is not null)
        {
            statements.WriteAllButDisclosures(purpose.Statements);
            WriteFacts(purpose.Facts);
            WriteRetention(purpose);
        }

        json.EndObject();
    }

    private void WriteBases(Activity activity)
    {
        var said = activity.Data.SelectMany(data => data.Cells).Where(cell => cell.Basis.SaysSomething)
            .Select(cell => (Basis: cell.Basis with { Spot = Spot.Name }, cell.Category));

        // Processing of which no data are known has a basis all the same.
        if (activity.Data.Count == 0 && activity.Purpose is { Basis.SaysSomething: true } purpose)
        {
            said = said.Append((purpose.Basis with { Spot = Spot.Name }, null));
        }

        Rows.Write(json, "legalBases", said.GroupBy(s => s.Basis, s => s.Category), (row, basis) =>
        {
            TextWriter.WriteBasisFacts(row, basis.Key);
            row.Array("appliesTo", SortedIds.Of(basis));
        });
    }

    private void WriteData(Activity activity)
    {
        json.BeginArray("data");
        foreach (var data in activity.Data)
        {
            json.BeginObject().Property("category", data.Category);
            Rows.Write(json, "processing", data.Cells, WriteCell);
            json.Array("members", data.Members).EndObject();
        }

        json.EndArray();
    }

    private static void WriteCell(JsonWriter json, Cell cell)
    {
        TextWriter.WriteBasis(json, "legalBasis", cell.Basis, cell.BasisOrigin);
        TextWriter.WriteRetention(json, "retention", cell.Retention, cell.RetentionOrigin);
        TextWriter.WriteProvision(json, cell);
    }

    /// <summary><c>"none"</c> where that is declared, here or of the processing as a whole; null where nothing is said, else
    /// the list.</summary>
    private void WriteRecipients(Purpose? purpose)
    {
        if (purpose is not null && !purpose.Disclosures.IsEmpty)
        {
            statements.WriteDisclosures("recipients", purpose.Disclosures);
            return;
        }

        var isNone = purpose?.Statements.DeclaresNone(Matter.Recipients) == true
            || map.Organisation.Statements.DeclaresNone(Matter.Recipients);
        json.Property("recipients", isNone ? "none" : null);
    }

    private void WriteFacts(PurposeFacts facts) =>
        json.OptionalArray("securityMeasures", SortedIds.Of(facts.Measures))
            .OptionalArray("systems", SortedIds.Of(facts.Systems))
            .OptionalArray("countries", SortedIds.Of(facts.Countries))
            .Optional("begins", facts.Begins)
            .Optional("ends", facts.Ends)
            .Optional("regime", Iso.Declared(facts.Regime))
            .Optional("authorisation", facts.Authorisation)
            .OptionalArray("risks", Iso.Terms(facts.Risks))
            .Optional("impactAssessment", facts.ImpactAssessment);

    /// <summary>What the purpose itself says of the storage: of all its data, and of single categories.</summary>
    private void WriteRetention(Purpose purpose)
    {
        TextWriter.WriteOwnRetention(json, "retention", purpose.Retention);
        IReadOnlyCollection<CategoryRetention> single = [.. purpose.RetentionFor.Where(r => r.Retention.SaysSomething)];
        Rows.WriteAny(json, "retentionFor", single, (row, found) =>
        {
            row.Property("category", found.Category);
            TextWriter.WriteRetentionFacts(row, found.Retention);
        });
    }
}
