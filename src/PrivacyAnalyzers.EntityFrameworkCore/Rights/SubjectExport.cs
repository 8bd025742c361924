using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Rights;

/// <summary>Writes a data subject's rows as JSON, with what is declared beside each value.</summary>
/// <param name="json">The file.</param>
/// <param name="model">The context's model.</param>
/// <param name="graph">What is personal data in the rows.</param>
/// <param name="isPortability">Whether it is for Art. 20: then only what the data subject provided, under consent or contract.</param>
/// <param name="today">The day that the periods are judged on.</param>
internal sealed class SubjectExport(Utf8JsonWriter json, IModel model, SubjectGraph graph, bool isPortability, DateTime today)
{
    private readonly SortedDictionary<(string Entity, string Member), string> _leftOut = [];

    public void Begin(string subject)
    {
        json.WriteStartObject();
        json.WriteString("right", isPortability ? "portability" : "access");
        json.WriteString("article", isPortability ? "20" : "15");
        json.WriteString("day", Day(today));
        json.WriteString("dataSubject", subject);
        json.WriteString("basedOn", "what is declared of the data in the program's source; data that are not declared, or not stored here, are not in this file");
        json.WriteStartArray("rows");
    }

    public void Write(SubjectRows rows, object row)
    {
        RowPart[] parts = [.. RowParts.Of(row, rows.Type.Type, graph.MapOf)];
        (RowPart Part, PersonalDataMember Member, PersonalDataProcessing[] Processing)[] members =
        [
            .. parts.SelectMany(part => part.Map.Members.Select(member => (part, member, Chosen(part, member)))).Where(m => m.Item3.Length > 0),
        ];

        // A row none of whose data are exported does not show up at all: that it exists may be data of somebody else.
        if (members.Length == 0)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteString("entity", rows.Type.Map?.Entity ?? rows.Type.Type.DisplayName());
        json.WriteStartObject("key");
        foreach (IProperty key in rows.Type.Type.FindPrimaryKey()!.Properties)
        {
            json.WritePropertyName(key.Name);
            ValueWriter.Write(json, key.GetGetter().GetClrValue(row), model);
        }

        json.WriteEndObject();
        json.WriteStartArray("data");
        foreach ((RowPart part, PersonalDataMember member, PersonalDataProcessing[] processing) in members)
        {
            Write(part, member, processing);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void End()
    {
        json.WriteEndArray();
        json.WriteStartArray("leftOut");
        foreach (((string entity, string member), string why) in _leftOut)
        {
            json.WriteStartObject();
            json.WriteString("entity", entity);
            json.WriteString("member", member);
            json.WriteString("why", why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notReached");
        foreach (NotReachedData data in graph.NotReached)
        {
            json.WriteStartObject();
            json.WriteString("entity", data.Entity);
            json.WriteString("why", data.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The processings for which a member is exported; where there is none, why not is noted.</summary>
    private PersonalDataProcessing[] Chosen(RowPart part, PersonalDataMember member)
    {
        PersonalDataProcessing[] own = [.. member.Processing.Where(p => !p.IsOfAnother)];
        PersonalDataProcessing[] chosen = isPortability ? [.. own.Where(p => p.IsPortable)] : own;
        string? why =
            own.Length == 0 ? "the data are declared to be of another person"
            : chosen.Length == 0 && !own.Any(p => p.HasPortableBasis) ? "they rest neither on consent nor on a contract"
            : chosen.Length == 0 && own.Any(p => p.HasPortableBasis && p.Sources.Count == 0) ? "where the data come from is not declared"
            : chosen.Length == 0 ? "the data subject has not provided them"
            : !member.CanRead ? "generated code cannot read the member"
            : null;
        if (why is null)
        {
            return chosen;
        }

        _leftOut[(part.Map.Entity, member.Name)] = why;
        return [];
    }

    private void Write(RowPart part, PersonalDataMember member, PersonalDataProcessing[] processing)
    {
        json.WriteStartObject();
        json.WriteString("member", part.Path + member.Name);
        WriteOptional("label", member.Label);
        json.WritePropertyName("value");
        ValueWriter.Write(json, part.Map.Read(part.Value, member), model);
        json.WriteStartArray("processing");
        foreach (PersonalDataProcessing one in processing)
        {
            json.WriteStartObject();
            WriteWord("purpose", one.Purpose);
            WriteWord("category", one.Category);
            WriteFacts(one);
            WriteSources(one);
            WriteRecipients(one);
            WriteStorage(part.Map.Periods(part.Value, member, one, today));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteFacts(PersonalDataProcessing processing)
    {
        json.WriteString("legalBasis", Declared(processing.Basis));
        json.WriteString("article", processing.Article);
        WriteOptional("condition", processing.Condition);
        WriteOptional("law", processing.Law);
        WriteOptional("interest", processing.Interest);
        WriteOptional("article9", processing.Article9Article);
    }

    private void WriteSources(PersonalDataProcessing processing)
    {
        json.WriteStartArray("sources");
        foreach (PersonalDataSource source in processing.Sources)
        {
            json.WriteStartObject();
            json.WriteString("id", source.Id);
            WriteOptional("label", source.Label);
            json.WriteString("kind", Declared(source.Kind));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteRecipients(PersonalDataProcessing processing)
    {
        json.WriteStartArray("recipients");
        foreach (PersonalDataRecipient recipient in processing.Recipients)
        {
            json.WriteStartObject();
            json.WriteString("id", recipient.Id);
            WriteOptional("label", recipient.Label);
            json.WriteString("role", Declared(recipient.Role));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteStorage(IReadOnlyList<PersonalDataPeriod> periods)
    {
        json.WriteStartArray("storage");
        foreach (PersonalDataPeriod period in periods)
        {
            json.WriteStartObject();
            json.WriteString("action", Term(period.Action));
            json.WriteString("state", Term(period.Verdict.State));
            WriteOptional("until", period.Verdict.DueDate is DateTime day ? Day(day) : null);
            WriteOptional("reason", period.Verdict.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteWord(string name, PersonalDataWord? word)
    {
        if (word is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", word.Id);
        WriteOptional("label", word.Label);
        json.WriteEndObject();
    }

    private void WriteOptional(string name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            json.WriteString(name, value);
        }
    }

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A term as the register spells it; null where it is not declared.</summary>
    private static string? Declared<T>(T term)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(term, default) ? null : Term(term);

    private static string Term<T>(T term)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(term.ToString());
}
