using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Register;

/// <summary>Prints the pieces that several parts of the register share.</summary>
internal static class TextWriter
{
    /// <summary>BCP 47's tag for a language that nobody stated.</summary>
    public const string Undetermined = "und";

    /// <summary>A term's names by language; the main label under the register's own.</summary>
    public static void WriteLabel(JsonWriter json, Term term, string? language)
    {
        json.BeginObject("label");
        var main = string.IsNullOrWhiteSpace(language) ? Undetermined : language!;
        var labels = term.Labels.Where(l => l.Language != main);
        if (term.Label is not null)
        {
            labels = labels.Append(new LocalText(main, term.Label));
        }

        foreach (var label in labels.OrderBy(l => l.Language, System.StringComparer.Ordinal).GroupBy(l => l.Language))
        {
            json.Property(label.Key, label.First().Text);
        }

        json.EndObject();
    }

    /// <summary>The basis that holds, or null where none is declared.</summary>
    public static void WriteBasis(JsonWriter json, string name, BasisStatement basis, Origin origin)
    {
        if (!basis.SaysSomething)
        {
            json.Property(name, null);
            return;
        }

        json.BeginObject(name);
        WriteBasisFacts(json, basis);
        json.Property("declaredOn", Iso.Term(origin)).EndObject();
    }

    public static void WriteBasisFacts(JsonWriter json, BasisStatement basis) =>
        json.Property("article", Iso.Article(basis.Basis))
            .Property("basis", Iso.Term(basis.Basis))
            .Optional("condition", basis.Condition)
            .Optional("legitimateInterest", basis.Interest)
            .Optional("law", basis.Law)
            .Optional("withdrawAt", basis.WithdrawAt)
            .Optional("objectAt", basis.ObjectAt);

    /// <summary>The retention that holds, or null where none is declared.</summary>
    public static void WriteRetention(JsonWriter json, string name, RetentionStatement retention, Origin origin)
    {
        if (!retention.SaysSomething)
        {
            json.Property(name, null);
            return;
        }

        json.BeginObject(name);
        WriteRetentionFacts(json, retention);
        json.Property("declaredOn", Iso.Term(origin)).EndObject();
    }

    public static void WriteRetentionFacts(JsonWriter json, RetentionStatement retention)
    {
        json.Property("combine", retention.Clauses.Count < 2 ? "single"
            : retention.Combine == RetentionCombine.Latest ? "latest" : "earliest").BeginArray("clauses");
        foreach (var clause in retention.Clauses.Where(c => c.SaysSomething))
        {
            json.BeginObject()
                .Optional("period", Iso.Period(clause))
                .Optional("months", clause.Months)
                .Optional("days", clause.Days);
            if (clause.HasPeriod)
            {
                // Null says that no event is named; the short form starts from the type's own mark.
                json.Property("startEvent", clause.After);
                if (clause.StartsFromMark)
                {
                    json.Property("startsFromMarkedDate", true);
                }
            }

            json.Optional("criterion", clause.Criterion)
                .Property("action", clause.Then == RetentionAction.Unspecified ? null : Iso.Term(clause.Then))
                .Optional("unless", clause.Unless)
                .Optional("unlessMember", clause.UnlessProperty)
                .EndObject();
        }

        json.EndArray();
    }
}
