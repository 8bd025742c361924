using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Tool.Html;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Exporting;

/// <summary>A format that a register is handed over in.</summary>
/// <param name="Name">What it is called on the command line and in builds.</param>
/// <param name="Description">What it is, in a few words.</param>
/// <param name="IsText">Whether it can be printed; what cannot goes to a file.</param>
/// <param name="Write">Writes it.</param>
internal sealed record ExportFormat(string Name, string Description, bool IsText, Func<RegisterTexts, byte[]> Write)
{
    /// <summary>All formats, by their names.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        Text("csv", "the ICO's 30 columns", texts => IcoCsv.Of(new IcoTable(texts))),
        Text("deletion-concept", "DIN 66398, as Markdown", texts => new DeletionConcept(texts).Write()),
        Text("html", "one page for people, without a network", texts => new RegisterHtml(texts).Write()),
        Text("json-ld", "W3C DPV", texts => new RegisterJsonLd(texts).Write()),
        Text("markdown", "a table, Art. 30(1)", texts => new RegisterMarkdown(texts).Write()),
        new ExportFormat("xlsx", "the ICO's 30 columns as a workbook", IsText: false, texts => IcoWorkbook.Of(new IcoTable(texts))),
    ];

    /// <summary>The format of a name that is known to be one.</summary>
    public static ExportFormat Of(string name) => All.First(format => format.Name == name);

    private static ExportFormat Text(string name, string description, Func<RegisterTexts, string> write)
    {
        return new ExportFormat(name, description, IsText: true, texts => new UTF8Encoding(false).GetBytes(write(texts)));
    }
}
