using System;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Printing;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Register;

/// <summary>Prints what is said of the processing as a whole, or of an activity, a category, a party or a processor activity:
/// the same shapes wherever they stand. What nobody says is absent, and what is declared to be none is <c>"none"</c>.</summary>
internal sealed class StatementsWriter(JsonWriter json)
{
    public void Write(Statements statements)
    {
        WriteOrNone("disclosures", statements.Disclosures, statements.DeclaresNone(Matter.Recipients), WriteDisclosure);
        WriteAllButDisclosures(statements);
    }

    /// <summary>An activity prints its disclosures as its recipients, where missing ones must be seen.</summary>
    public void WriteAllButDisclosures(Statements statements)
    {
        Rows.WriteAny(json, "neverDisclosed", statements.Never, WriteNever);
        WriteOrNone("transfers", statements.Transfers, statements.DeclaresNone(Matter.Transfers), WriteTransfer);
        WriteSources(statements.Sources);
        Rows.WriteAny(json, "storage", statements.Storage, WriteStorage);
        Rows.WriteAny(json, "rights", statements.Rights, WriteRight);

        // Art. 13(2)(f) asks for decisions and profiling together: one of the two alone is not none.
        WriteOrNone(
            "automatedProcessing",
            statements.Automation,
            statements.DeclaresNone(Matter.AutomatedDecisions) && statements.DeclaresNone(Matter.Profiling),
            WriteAutomation);
        WriteOrNone("directMarketing", statements.Marketing, statements.DeclaresNone(Matter.DirectMarketing), WriteMarketing);
        WriteNotes(statements.Notes);
        Rows.WriteAny(
            json,
            "declaredNone",
            [.. Iso.Terms(statements.None)],
            (row, matter) => row.Property("matter", matter).Optional("note", statements.NoneNote));
    }

    public void WriteDisclosures(string name, EquatableArray<Disclosure> disclosures) =>
        Rows.Write(json, name, disclosures, WriteDisclosure);

    public void WriteSources(EquatableArray<Obtained> sources) => Rows.WriteAny(json, "sources", sources, WriteSource);

    public void WriteNotes(EquatableArray<Note> notes) => Rows.WriteAny(json, "notes", notes, WriteNote);

    private void WriteOrNone<T>(string name, EquatableArray<T> items, bool isNone, Action<JsonWriter, T> write)
        where T : IEquatable<T>
    {
        if (items.IsEmpty && isNone)
        {
            json.Property(name, "none");
        }

        Rows.WriteAny(json, name, items, write);
    }

    private static void WriteDisclosure(JsonWriter json, Disclosure disclosure)
    {
        json.Property("party", disclosure.Party)
            .Property("role", Iso.Declared(disclosure.Role))
            .OptionalArray("categories", SortedIds.Of(disclosure.Categories))
            .Property("form", Iso.Declared(disclosure.Form))
            .Optional("condition", disclosure.Condition)
            .Optional("contract", disclosure.Contract);
        TextWriter.WriteBasisName(json, "legalBasis", disclosure.Basis);
        json.Optional("law", disclosure.Law)
            .Optional("startedBy", Iso.Declared(disclosure.StartedBy))
            .Optional("optOutAt", disclosure.OptOutAt)
            .OptionalArray("countries", SortedIds.Of(disclosure.Countries));
    }

    private static void WriteNever(JsonWriter json, NeverDisclosure never) =>
        json.Property("party", never.Party).OptionalArray("categories", SortedIds.Of(never.Categories));

    private static void WriteTransfer(JsonWriter json, Transfer transfer)
    {
        // Null says that the country is not known, and that nobody says what the transfer rests on.
        json.Property("country", transfer.Country);
        if (transfer.Mechanism == TransferMechanism.Unspecified)
        {
            json.Property("mechanisms", null);
        }
        else
        {
            Rows.Write(json, "mechanisms", Iso.Parts(transfer.Mechanism), (row, mechanism) =>
                row.Property("article", Articles.Of(mechanism)).Property("mechanism", Iso.Term(mechanism)));
        }

        json.Flag("whicheverApplies", transfer.WhicheverApplies)
            .Optional("party", transfer.Party)
            .OptionalArray("categories", SortedIds.Of(transfer.Categories))
            .Optional("condition", transfer.Condition)
            .Optional("safeguards", transfer.Safeguards)
            .Optional("copyAt", transfer.CopyAt)
            .Optional("assessment", transfer.Assessment)
            .Optional("exposure", Iso.Declared(transfer.Exposure))
            .Flag("onward", transfer.Onward);
    }

    private static void WriteSource(JsonWriter json, Obtained obtained) =>
        json.Property("source", obtained.Source)
            .OptionalArray("categories", SortedIds.Of(obtained.Categories))
            .Optional("condition", obtained.Condition)
            .Optional("informedAt", obtained.InformedAt);

    private static void WriteStorage(JsonWriter json, Storage storage) =>
        json.Property("place", storage.Place).Optional("at", storage.At).Optional("condition", storage.Condition);

    private static void WriteRight(JsonWriter json, SubjectRight right) =>
        json.Property("article", Articles.Of(right.Right))
            .Property("right", Iso.Declared(right.Right))
            .Optional("text", right.Text)
            .Optional("limits", right.Limits)
            .Optional("exerciseAt", right.At)
            .OptionalArray("channels", Iso.Terms(right.Channels))
            .Optional("law", right.Law)
            .OptionalArray("countries", SortedIds.Of(right.Countries));

    private static void WriteAutomation(JsonWriter json, Automation automation) =>
        json.Array("kinds", Iso.Terms(automation.Kinds))
            .Optional("logic", automation.Logic)
            .Optional("significance", automation.Significance)
            .Optional("gateway", Articles.Of(automation.Gateway))
            .Optional("law", automation.Law)
            .Optional("humanReviewAt", automation.HumanReviewAt)
            .Optional("optOutAt", automation.OptOutAt)
            .Optional("by", automation.By)
            .OptionalArray("categories", SortedIds.Of(automation.Categories));

    private static void WriteMarketing(JsonWriter json, Marketing marketing)
    {
        json.Array("channels", Iso.Terms(marketing.Channels));
        TextWriter.WriteBasisName(json, "legalBasis", marketing.Basis);
        json.Flag("softOptIn", marketing.SoftOptIn)
            .Optional("condition", marketing.Condition)
            .Optional("optOutAt", marketing.OptOutAt)
            .Optional("limits", marketing.Limits)
            .Optional("checkedAgainst", marketing.CheckedAgainst);
    }

    private static void WriteNote(JsonWriter json, Note note) =>
        json.Property("topic", note.Topic).Property("text", note.Text);
}
