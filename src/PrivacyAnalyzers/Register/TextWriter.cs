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

    /// <summary>All that a statement says, by clause; what is nothing but an exception stands beside them.</summary>
    public static void WriteRetentionFacts(JsonWriter json, RetentionStatement retention)
    {
        var steps = retention.Steps;
        json.Property("combine", steps.All(s => s.Clauses.Count < 2) ? "single"
            : retention.Combine == RetentionCombine.Latest ? "latest" : "earliest");
        if (steps.Any(s => s.IsAmbiguous))
        {
            json.Property("combineDeclared", false);
        }

        json.BeginArray("clauses");
        foreach (var clause in retention.Periods)
        {
            json.BeginObject();
            WriteClause(json, clause);
            json.EndObject();
        }

        json.EndArray();
        if (!retention.Exceptions.Any())
        {
            return;
        }

        json.BeginArray("exceptions");
        foreach (var exception in retention.Exceptions)
        {
            json.BeginObject();
            WriteException(json, exception);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteClause(JsonWriter json, RetentionClause clause)
    {
        json.Optional("period", Iso.Period(clause)).Optional("months", clause.Months).Optional("days", clause.Days);
        if (clause.HasPeriod || clause.After is not null)
        {
            // Null says that no event is named; the short form starts from the type's own mark.
            json.Property("startEvent", clause.After);
            if (clause.StartsFromMark)
            {
                json.Property("startsFromMarkedDate", true);
            }
        }

        json.Optional("countedFrom", clause.CountedFrom == PeriodAnchor.Unspecified ? null : Iso.Term(clause.CountedFrom))
            .Optional("until", clause.Until)
            .Optional("statute", clause.Statute)
            .Optional("criterion", clause.Criterion)
            .Optional("accordingTo", clause.AccordingTo)
            .Optional("decidedBy", clause.DecidedBy)
            .Optional("withoutEnd", clause.WithoutEnd)
            .Optional("reviewEveryMonths", clause.ReviewEveryMonths);
        if (clause.AtMost)
        {
            json.Property("atMost", true);
        }

        json.Property("action", clause.Then == RetentionAction.Unspecified ? null : Iso.Term(clause.Then))
            .Optional("when", clause.When);
        if (clause.WhenProperty is not null)
        {
            json.Property("whenMember", clause.WhenProperty).Property("whenValue", clause.WhenValue);
        }

        WriteException(json, clause);
    }

    private static void WriteException(JsonWriter json, RetentionClause clause) =>
        json.Optional("unless", clause.Unless)
            .Optional("unlessMember", clause.UnlessProperty)
            .Optional("unlessGround", clause.UnlessGround == ExceptionGround.Unspecified ? null : Iso.Term(clause.UnlessGround));
}
