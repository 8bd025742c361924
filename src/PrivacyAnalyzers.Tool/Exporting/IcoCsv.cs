using System.Collections.Generic;
using System.Globalization;
using System.IO;
using CsvHelper;
using CsvHelper.Configuration;

namespace PrivacyAnalyzers.Tool.Exporting;

/// <summary>The table of the ICO as CSV. No cell can be read as a formula by a spreadsheet.</summary>
internal static class IcoCsv
{
    public static string Of(IcoTable table)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            NewLine = "\n",
            // A cell that begins like a formula gets an apostrophe: a spreadsheet then shows text, and runs nothing.
            InjectionOptions = InjectionOptions.Escape,
            InjectionCharacters = ['=', '@', '+', '-', '\t', '\r', '\n'],
            InjectionEscapeCharacter = '\'',
        };
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var csv = new CsvWriter(text, configuration))
        {
            WriteRow(csv, IcoTable.Headings);
            foreach (IReadOnlyList<string> row in table.Rows())
            {
                WriteRow(csv, row);
            }
        }

        return text.ToString();
    }

    private static void WriteRow(CsvWriter csv, IReadOnlyList<string> cells)
    {
        foreach (string cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.NextRecord();
    }
}
