using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PrivacyAnalyzers.Tool.Exporting;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Exporting;

/// <summary>The workbook, as a library reads it that is not ours.</summary>
public sealed class WorkbookTests
{
    [Theory]
    [InlineData("Confect")]
    [InlineData("ConfexCorrected")]
    [InlineData("ConfexNorway")]
    [InlineData("ConfexSweden")]
    [InlineData("Pexcon")]
    [InlineData("RetentionDemo")]
    public void It_follows_the_standard_and_holds_the_table_of_the_ico(string sample)
    {
        using var folder = new TemporaryFolder();
        string path = Export(folder, Ropa.Sample(sample));
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document)
            .Select(problem => $"{problem.Part?.Uri} {problem.Path?.XPath}: {problem.Description}"));

        string[][] cells = Cells(document);
        Assert.Equal(IcoTable.Headings, cells[0]);
        Assert.Equal(Registers.Sample(sample).Register.Activities.Count, cells.Length - 1);
        Assert.All(cells, row => Assert.Equal(30, row.Length));
        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(Export(folder, Ropa.Sample(sample))));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\";\"x\")")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("a\rb\nc")]
    [InlineData("<b>&amp; ]]> \"x\" 'y' 😀")]
    [InlineData("  spaces  ")]
    [InlineData("_x0041_ _x000D_ _xZZZZ_ _")]
    [InlineData("bell \u0007, mark \uffff")]
    [InlineData("2026-11-22")]
    public void A_text_is_a_text_and_comes_back_as_it_was(string text)
    {
        using var folder = new TemporaryFolder();
        using var document = SpreadsheetDocument.Open(
            Export(folder, folder.Write("ropa.json", Registers.Changed(json => json["activities"]![0]!["businessArea"] = text))),
            isEditable: false);
        Assert.Equal(text, Cells(document)[1][0]);
        Worksheet sheet = Sheet(document);
        Assert.Empty(sheet.Descendants<CellFormula>());
        Assert.All(sheet.Descendants<Cell>(), cell => Assert.Equal(CellValues.InlineString, cell.DataType!.Value));

        // Neither does it become one when somebody edits it.
        CellFormat[] styles = [.. document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>()];
        Assert.All(sheet.Descendants<Cell>().Select(cell => styles[cell.StyleIndex!.Value]), style =>
        {
            Assert.True(style.QuotePrefix!.Value);
            Assert.Equal(49u, style.NumberFormatId!.Value);
        });
    }

    [Fact]
    public void A_text_that_no_cell_holds_is_cut_where_it_can_be_seen()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("ropa.json", Registers.Changed(json => json["activities"]![0]!["businessArea"] = new string('x', IcoWorkbook.LongestText + 1)));
        using var document = SpreadsheetDocument.Open(Export(folder, path), isEditable: false);
        string cell = Cells(document)[1][0];
        Assert.Equal(IcoWorkbook.LongestText, cell.Length);
        Assert.EndsWith("x…", cell, StringComparison.Ordinal);
    }

    private static string Export(TemporaryFolder folder, string register)
    {
        string path = folder.File($"{Guid.NewGuid():N}.xlsx");
        Assert.Equal("", Ropa.Output("export", register, "--format", "xlsx", "--output", path));
        return path;
    }

    private static Worksheet Sheet(SpreadsheetDocument document) => Assert.Single(document.WorkbookPart!.WorksheetParts).Worksheet;

    /// <summary>The texts by rows and columns; a cell that is not there is empty.</summary>
    private static string[][] Cells(SpreadsheetDocument document)
    {
        return
        [
            .. Sheet(document).Descendants<Row>().Select(row =>
            {
                var cells = new string[IcoTable.Headings.Count];
                Array.Fill(cells, "");
                foreach (Cell cell in row.Elements<Cell>())
                {
                    cells[Index(cell.CellReference!.Value!)] = Decoded(cell.InlineString!.Text!.Text);
                }

                return cells;
            }),
        ];
    }

    private static int Index(string reference)
    {
        IEnumerable<char> letters = reference.TakeWhile(char.IsAsciiLetter);
        return letters.Aggregate(0, (index, letter) => (index * 26) + letter - 'A' + 1) - 1;
    }

    /// <summary>The escapes of the format (ECMA-376, ST_Xstring), read back.</summary>
    private static string Decoded(string text) => System.Xml.XmlConvert.DecodeName(text);
}
