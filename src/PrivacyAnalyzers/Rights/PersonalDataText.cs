using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Legislation;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;
using static PrivacyAnalyzers.Printing.GeneratedText;

namespace PrivacyAnalyzers.Rights;

/// <summary>Writes what is declared of a type's personal data as the text that <c>PersonalDataMap</c> reads at run time: first the
/// words with their names, then the members with their processings.</summary>
internal sealed class PersonalDataText
{
    private readonly DataMap map;
    private readonly Vocabulary words;
    private readonly StringBuilder text = new("\n");

    private PersonalDataText(DataMap map)
    {
        this.map = map;
        words = map.Vocabulary;
    }

    public static string Of(DataType type, IReadOnlyList<DataMember> members, DataMap map)
    {
        var writer = new PersonalDataText(map);
        var read = members.Select(m => (Member: m, Uses: writer.UsesOf(type, m))).ToArray();
        writer.Optional("whose", type.Subject);
        writer.WriteWords([.. read.SelectMany(r => r.Uses)], type.Subject);
        foreach (var (member, uses) in read)
        {
            writer.Write(member, uses);
        }

        return writer.text.ToString();
    }

    private FoundUse[] UsesOf(DataType type, DataMember member) =>
    [
        .. member.Declarations.SelectMany(d => Resolver.Cells(d, words), (declaration, cell) => new FoundUse(
                cell,
                declaration.Subject ?? type.Subject,
                type.Subject is not null && declaration.Subject is not null && declaration.Subject != type.Subject,
                SourceFinder.Find(type, member, cell, map),
                RecipientFinder.Find(cell, map)))
            .OrderBy(u => u.Cell.Purpose, StringComparer.Ordinal).ThenBy(u => u.Cell.Category, StringComparer.Ordinal),
    ];

    private void WriteWords(FoundUse[] uses, string? subject)
    {
        foreach (var id in Ids(uses.Select(u => u.Cell.Purpose)))
        {
            Word("purpose", id, TermKind.Purpose);
            if (words.FindPurpose(id)?.Statements.Marketing.IsEmpty == false)
            {
                Line(text, "marketing", null);
            }
        }

        foreach (var id in Ids(uses.Select(u => u.Cell.Category)))
        {
            Word("category", id, TermKind.Category);
        }

        foreach (var id in Ids(uses.Select(u => u.Subject).Append(subject)))
        {
            Word("subject", id, TermKind.Subject);
        }

        foreach (var id in Ids(uses.SelectMany(u => u.Sources).Select(s => s.Source)))
        {
            Word("source", id, TermKind.Source);
            if (words.FindSource(id) is { Kind: not SourceKind.Unspecified } source)
            {
                Line(text, "kind", source.Kind.ToString());
            }
        }

        foreach (var id in Ids(uses.SelectMany(u => u.Recipients).Select(r => r.Party)))
        {
            Word("party", id, TermKind.Party);
        }
    }

    private void Word(string word, string id, TermKind kind)
    {
        Line(text, word, id);
        Optional("label", words.Find(kind, id)?.Label);
    }

    private void Write(DataMember member, FoundUse[] uses)
    {
        Line(text, "member", member.Name);
        Optional("label", member.Labels.FirstOrDefault(l => !l.IsSynonym && l.Language == map.Organisation.Language)?.Text);
        if (!member.Access.CanRead)
        {
            Line(text, "unreadable", null);
        }

        foreach (var use in uses)
        {
            Write(use);
        }
    }

    private void Write(FoundUse use)
    {
        var cell = use.Cell;
        var basis = cell.Basis;
        Line(text, "use", null);
        Optional("for", cell.Purpose);
        Optional("of", cell.Category);
        Optional("about", use.Subject);
        if (use.IsOfAnother)
        {
            Line(text, "another", null);
        }

        if (Articles.Of(basis.Basis) is { } article)
        {
            Line(text, "basis", $"{basis.Basis} {article}");
        }

        var article9 = Resolver.Article9Of(basis, words.FindCategory(cell.Category));
        if (Articles.Of(article9) is { } condition)
        {
            Line(text, "article9", $"{article9} {condition}");
        }

        Optional("law", LawOf(basis.Law));
        Optional("interest", basis.Interest);
        Optional("when", basis.Condition);
        foreach (var source in Ids(use.Sources.Select(s => s.Source)))
        {
            Line(text, "from", source);
        }

        foreach (var recipient in use.Recipients.Select(r => $"{r.Role} {r.Party}").Distinct().OrderBy(r => r, StringComparer.Ordinal))
        {
            Line(text, "to", recipient);
        }
    }

    /// <summary>The law as people call it: a declared one, one of the table, or what is written.</summary>
    private string? LawOf(string? id) =>
        words.FindLaw(id)?.Term.Label
        ?? (StatuteTable.Find(id) is { } statute ? $"{statute.Law} {statute.Provision}" : id);

    private void Optional(string word, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            Line(text, word, value);
        }
    }

    private static IEnumerable<string> Ids(IEnumerable<string?> ids) =>
        ids.Where(id => !string.IsNullOrWhiteSpace(id)).Select(id => id!).Distinct(StringComparer.Ordinal)
            .OrderBy(id => id, StringComparer.Ordinal);

    private sealed record FoundUse(
        Cell Cell, string? Subject, bool IsOfAnother, EquatableArray<Obtained> Sources, EquatableArray<Disclosure> Recipients);
}
