using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Register;

/// <summary>Prints the pieces that several parts of the register share.</summary>
internal static class TextWriter
{
    /// <summary>BCP 47's tag for a language that nobody stated.</summary>
    public const string Undetermined = "und";

    /// <summary>A term's names by language, the main label under the register's own, and the other names in use.</summary>
    public static void WriteLabel(JsonWriter json, Term term, string? language)
    {
        var main = string.IsNullOrWhiteSpace(language) ? Undetermined : language!;
        var labels = term.Labels.Where(l => l.IsSynonym || l.Language != main);
        WriteLabel(json, term.Label is null ? labels : labels.Append(new LocalText(main, term.Label)));
    }

    public static void WriteLabel(JsonWriter json, IEnumerable<LocalText> labels)
    {
        json.BeginObject("label");
        foreach (var label in ByLanguage(labels.Where(l => !l.IsSynonym)))
        {
            json.Property(label.Key, label.First());
        }

        json.EndObject();
        if (labels.Any(l => l.IsSynonym))
        {
            json.BeginObject("synonyms");
            foreach (var names in ByLanguage(labels.Where(l => l.IsSynonym)))
            {
                json.Array(names.Key, names);
            }

            json.EndObject();
        }
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

    /// <summary>The basis that stands beside the thing itself, or null where none does.</summary>
    public static void WriteOwnBasis(JsonWriter json, string name, BasisStatement basis)
    {
        if (!basis.SaysSomething)
        {
            json.Property(name, null);
            return;
        }

        json.BeginObject(name);
        WriteBasisFacts(json, basis);
        json.EndObject();
    }

    /// <summary>A basis of which nothing but the name is said; nothing where none is.</summary>
    public static void WriteBasisName(JsonWriter json, string name, LegalBasis basis)
    {
        if (basis != LegalBasis.Unspecified)
        {
            json.BeginObject(name).Property("article", Articles.Of(basis)).Property("basis", Iso.Term(basis)).EndObject();
        }
    }

    public static void WriteBasisFacts(JsonWriter json, BasisStatement basis) =>
        json.Property("article", Articles.Of(basis.Basis))
            .Property("basis", Iso.Term(basis.Basis))
            .Optional("limb", Iso.Declared(basis.Limb))
            .Optional("condition", basis.Condition)
            .Optional("legitimateInterest", basis.Interest)
            .Optional("interestOf", Iso.Declared(basis.InterestOf))
            .Optional("assessment", basis.Assessment)
            .Optional("law", basis.Law)
            .Optional("consentRecord", basis.ConsentRecord)
            .Optional("withdrawAt", basis.WithdrawAt)
            .Optional("objectAt", basis.ObjectAt)
            .Optional("article9", Articles.Of(basis.Article9));

    /// <summary>Whether the data have to be provided, and what follows if not: Art. 13(2)(e).</summary>
    public static void WriteProvision(JsonWriter json, Cell cell) =>
        json.Optional("provision", Iso.Declared(cell.Provision)).Optional("ifNotGiven", cell.IfNotGiven);

    /// <summary>What makes data ones that the law protects more than others, by the article that does: Art. 9, 10 and 87.</summary>
    public static void WriteSensitivities(JsonWriter json, EquatableArray<Sensitivity> sensitivities)
    {
        if (sensitivities.IsEmpty)
        {
            return;
        }

        const SensitiveKind Others = SensitiveKind.CriminalConvictions | SensitiveKind.NationalIdentificationNumber;
        Rows.WriteAny(json, "special", [.. sensitivities.Where(s => (s.Kinds & ~Others) != 0)], (row, s) =>
        {
            row.Array("kinds", Iso.Terms(s.Kinds & ~Others)).Property("article9", Articles.Of(s.Article9));
            WriteSensitivity(row.Optional("law", s.Law), s);
        });
        Rows.WriteAny(json, "criminal", Of(SensitiveKind.CriminalConvictions), (row, s) =>
            WriteSensitivity(row.Property("law", s.Law), s));
        Rows.WriteAny(json, "nationalId", Of(SensitiveKind.NationalIdentificationNumber), (row, s) =>
            WriteSensitivity(row.Optional("law", s.Law), s));

        Sensitivity[] Of(SensitiveKind kind) => [.. sensitivities.Where(s => (s.Kinds & kind) != 0)];
    }

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

    /// <summary>The retention that stands beside the thing itself; nothing where none does.</summary>
    public static void WriteOwnRetention(JsonWriter json, string name, RetentionStatement retention)
    {
        if (retention.SaysSomething)
        {
            json.BeginObject(name);
            WriteRetentionFacts(json, retention);
            json.EndObject();
        }
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

        json.Optional("countedFrom", Iso.Declared(clause.CountedFrom))
            .Optional("until", clause.Until);
        WriteStatute(json, clause.Statute);
        json.Optional("criterion", clause.Criterion)
            .Optional("accordingTo", clause.AccordingTo)
            .Optional("decidedBy", clause.DecidedBy)
            .Optional("withoutEnd", clause.WithoutEnd)
            .Optional("reviewEveryMonths", clause.ReviewEveryMonths);
        if (clause.AtMost)
        {
            json.Property("atMost", true);
        }

        json.Property("action", Iso.Declared(clause.Then))
            .Optional("when", clause.When);
        if (clause.WhenProperty is not null)
        {
            json.Property("whenMember", clause.WhenProperty).Property("whenValue", clause.WhenValue);
        }

        WriteException(json, clause);
    }

    /// <summary>A declared law has its own row in the register; one of the table is named here.</summary>
    private static void WriteStatute(JsonWriter json, string? id)
    {
        if (id is null)
        {
            return;
        }

        json.BeginObject("statute").Property("id", id);
        if (StatuteTable.Find(id) is { } statute)
        {
            json.Property("title", $"{statute.Law} {statute.Provision}").Property("country", statute.Country);
        }

        json.EndObject();
    }

    private static void WriteException(JsonWriter json, RetentionClause clause) =>
        json.Optional("unless", clause.Unless)
            .Optional("unlessMember", clause.UnlessProperty)
            .Optional("unlessGround", Iso.Declared(clause.UnlessGround));

    private static void WriteSensitivity(JsonWriter json, Sensitivity sensitivity) =>
        json.Optional("occurrence", Iso.Declared(sensitivity.Occurrence)).Optional("justification", sensitivity.Justification);

    private static IEnumerable<IGrouping<string, string>> ByLanguage(IEnumerable<LocalText> names) =>
        names.Distinct().OrderBy(n => n.Language, StringComparer.Ordinal).ThenBy(n => n.Text, StringComparer.Ordinal)
            .GroupBy(n => n.Language, n => n.Text, StringComparer.Ordinal);
}
