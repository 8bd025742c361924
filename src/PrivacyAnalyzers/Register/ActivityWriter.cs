using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Register;

/// <summary>Prints one processing activity: Art. 30(1)(b), (c), (d) and (f), and its legal bases, Art. 13(1)(c).</summary>
internal sealed class ActivityWriter(JsonWriter json, DataMap map)
{
    public void Write(Activity activity)
    {
        json.BeginObject().Property("id", activity.Id).Property("declared", activity.Purpose is not null);
        if (activity.Purpose is { } purpose)
        {
            TextWriter.WriteLabel(json, purpose.Term, map.Organisation.Language);
            json.Optional("description", purpose.Term.Description);
        }

        WriteBases(activity);
        json.Array("dataSubjects", activity.Subjects);
        WriteData(activity);
        WriteRecipients(activity.Purpose);
        json.EndObject();
    }

    private void WriteBases(Activity activity)
    {
        json.BeginArray("legalBases");
        var bases =
            from data in activity.Data
            from cell in data.Cells
            where cell.Basis.SaysSomething
            group data.Category by cell.Basis with { Spot = Spot.Name };
        foreach (var basis in bases
            .OrderBy(b => b.Key.Basis)
            .ThenBy(b => b.Key.Condition, System.StringComparer.Ordinal)
            .ThenBy(b => b.Key.Interest, System.StringComparer.Ordinal)
            .ThenBy(b => b.Key.Law, System.StringComparer.Ordinal)
            .ThenBy(b => b.Key.WithdrawAt, System.StringComparer.Ordinal)
            .ThenBy(b => b.Key.ObjectAt, System.StringComparer.Ordinal))
        {
            json.BeginObject();
            TextWriter.WriteBasisFacts(json, basis.Key);
            json.Array("appliesTo", basis.Where(c => c is not null).Select(c => c!).Distinct());
            json.EndObject();
        }

        json.EndArray();
    }

    private void WriteData(Activity activity)
    {
        json.BeginArray("data");
        foreach (var data in activity.Data)
        {
            json.BeginObject().Property("category", data.Category).BeginArray("processing");
            foreach (var cell in data.Cells)
            {
                json.BeginObject();
                TextWriter.WriteBasis(json, "legalBasis", cell.Basis, cell.BasisOrigin);
                TextWriter.WriteRetention(json, "retention", cell.Retention, cell.RetentionOrigin);
                json.EndObject();
            }

            json.EndArray().Array("members", data.Members).EndObject();
        }

        json.EndArray();
    }

    /// <summary><c>"none"</c> where that is declared, null where nothing is said, else the list.</summary>
    private void WriteRecipients(Purpose? purpose)
    {
        if (purpose is null || purpose.Disclosures.IsEmpty)
        {
            json.Property("recipients", purpose?.Statements.DeclaresNone(Matter.Recipients) == true ? "none" : null);
            return;
        }

        json.BeginArray("recipients");
        foreach (var disclosure in purpose.Disclosures
            .OrderBy(d => d.Party, System.StringComparer.Ordinal).ThenBy(d => d.Role)
            .ThenBy(d => string.Join("\n", d.Categories), System.StringComparer.Ordinal)
            .ThenBy(d => d.Condition, System.StringComparer.Ordinal))
        {
            json.BeginObject()
                .Property("party", disclosure.Party)
                .Property("role", disclosure.Role == RecipientRole.Unspecified ? null : Iso.Term(disclosure.Role));
            if (!disclosure.Categories.IsEmpty)
            {
                json.Array("categories", disclosure.Categories.OrderBy(c => c, System.StringComparer.Ordinal));
            }

            json.Property("form", disclosure.Form == DataForm.Unspecified ? null : Iso.Term(disclosure.Form))
                .Optional("condition", disclosure.Condition)
                .Optional("contract", disclosure.Contract)
                .EndObject();
        }

        json.EndArray();
    }
}
