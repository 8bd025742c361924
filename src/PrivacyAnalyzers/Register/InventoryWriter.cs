using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Register;

/// <summary>Prints where the data live in the code, and which members are declared to hold none (Art. 5(2)).</summary>
internal sealed class InventoryWriter(JsonWriter json, DataMap map, SubjectFinder subjects)
{
    private readonly StatementsWriter statements = new(json);

    /// <summary>The ids of the array that is being written.</summary>
    private readonly List<string> ids = [];

    public void Write()
    {
        json.BeginArray("inventory");
        foreach (var type in map.Types)
        {
            foreach (var member in type.Members)
            {
                if (member.IsPersonal)
                {
                    Write(type, member);
                }
            }
        }

        json.EndArray();
        WriteNotPersonal();
        WriteMarks();
    }

    private void Write(DataType type, DataMember member)
    {
        json.BeginObject()
            .Property("id", member.Symbol)
            .Property("type", type.Name)
            .Property("member", member.Name)
            .Property("clrType", member.ClrType)
            .Property("assembly", type.Assembly);
        if (!member.Labels.IsEmpty)
        {
            TextWriter.WriteLabel(json, member.Labels);
        }

        // Loops and one list for all, as there are many members.
        foreach (var declaration in member.Declarations)
        {
            Add(declaration.Category);
        }

        WriteIds("categories");
        foreach (var declaration in member.Declarations)
        {
            foreach (var subject in subjects.Find(type, member, declaration))
            {
                Add(subject);
            }
        }

        WriteIds("dataSubjects");
        foreach (var declaration in member.Declarations)
        {
            foreach (var purpose in Resolver.PurposesOf(declaration, map.Vocabulary))
            {
                Add(purpose);
            }
        }

        WriteIds("activities");
        TextWriter.WriteSensitivities(json, member.Sensitivities);
        Rows.Write(json, "processing", (IEnumerable<Cell>?)OwnCells(member) ?? [], WriteCell);
        WriteAnonymisation(member);
        statements.WriteSources(type.Sources.IsEmpty ? member.Sources : SourcesOf(type, member));
        statements.WriteNotes(type.Notes.IsEmpty ? member.Notes : member.Notes.Concat(type.Notes).ToEquatableArray());
        json.EndObject();
    }

    private void Add(string? id)
    {
        if (!string.IsNullOrWhiteSpace(id))
        {
            ids.Add(id!);
        }
    }

    /// <summary>Writes the ids that were added, and is ready for the next.</summary>
    private void WriteIds(string name)
    {
        SortedIds.Order(ids);
        json.Array(name, ids);
        ids.Clear();
    }

    /// <summary>What the activities do not say of a member; null where that is nothing, as for most.</summary>
    private List<Cell>? OwnCells(DataMember member)
    {
        List<Cell>? own = null;
        foreach (var declaration in member.Declarations)
        {
            var cells = Resolver.Cells(declaration, map.Vocabulary);
            for (var i = 0; i < cells.Count; i++)
            {
                if (IsOwn(cells[i]))
                {
                    (own ??= []).Add(cells[i]);
                }
            }
        }

        return own;
    }

    /// <summary>Whether the member says it itself, or no activity says it: the rest would repeat the activity.</summary>
    private static bool IsOwn(Cell cell) =>
        cell.Purpose is null || cell.BasisOrigin == Origin.Member || cell.RetentionOrigin == Origin.Member
        || cell.ProvisionOrigin == Origin.Member;

    private static EquatableArray<Obtained> SourcesOf(DataType type, DataMember member) =>
        member.Sources.Concat(type.Sources.Where(s => IsFor(s, member))).ToEquatableArray();

    /// <summary>What a type says of some categories is not said of the members of others.</summary>
    private static bool IsFor(Obtained source, DataMember member) =>
        source.Categories.IsEmpty || member.Declarations.Any(d => source.Categories.Contains(d.Category));

    private static void WriteCell(JsonWriter json, Cell cell)
    {
        json.Property("activity", cell.Purpose).Property("category", cell.Category);
        TextWriter.WriteBasis(json, "legalBasis", cell.Basis, cell.BasisOrigin);
        TextWriter.WriteRetention(json, "retention", cell.Retention, cell.RetentionOrigin);
        TextWriter.WriteProvision(json, cell);
    }

    /// <summary>What anonymisation leaves of the value: what still tells rows apart is no anonymisation by itself, Recital 26.</summary>
    private void WriteAnonymisation(DataMember member)
    {
        if (member.Anonymisation is not { } declared)
        {
            return;
        }

        var method = Remains.In(member, anonymises: true);
        var isText = method is MemberWriteMethod.Fixed or MemberWriteMethod.Unique;
        json.BeginObject("anonymised")
            .Property("method", Iso.Declared(declared.Method))
            .Property("leaves", method switch
            {
                MemberWriteMethod.Fixed or MemberWriteMethod.Unique => "replaced",
                MemberWriteMethod.Year or MemberWriteMethod.Prefix => "generalised",
                MemberWriteMethod.NotWritable => "unchanged",
                _ => "cleared",
            })
            .Property("stillDistinguishes", Remains.Distinguishes(method))
            .Optional("value", isText ? declared.Value : null)
            .Optional("keep", method == MemberWriteMethod.Prefix ? declared.Keep : null)
            .EndObject();
    }

    /// <summary>How the rows themselves record what has been done with them, Art. 5(2).</summary>
    private void WriteMarks()
    {
        var marks = (from type in map.Types from member in type.Members where member.IsMark select (type, member)).ToArray();
        Rows.WriteAny(json, "retentionMarks", marks, (row, mark) => row
            .Property("id", mark.member.Symbol)
            .Property("type", mark.type.Name)
            .Property("member", mark.member.Name)
            .Property("assembly", mark.type.Assembly)
            .Property("records", Iso.Term(mark.member.Mark!.Action)));
    }

    private void WriteNotPersonal()
    {
        json.BeginArray("notPersonalData");
        foreach (var type in map.Types)
        {
            foreach (var member in type.Members.Where(m => m.NotPersonal is not null && m.Declarations.IsEmpty))
            {
                json.BeginObject()
                    .Property("id", member.Symbol)
                    .Property("type", type.Name)
                    .Property("member", member.Name)
                    .Property("assembly", type.Assembly)
                    .Property("reason", member.NotPersonal!.Reason)
                    .EndObject();
            }
        }

        json.EndArray();
    }
}
