extern alias analyzers;

using System;
using System.Globalization;
using System.Linq;
using analyzers::PrivacyAnalyzers.Detection;
using Spectre.Console;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>Shows to a person what a code base holds: the kinds with their counts, and each member.</summary>
internal static class ScanPrinter
{
    public static void Print(Terminal terminal, ScanResult result)
    {
        IAnsiConsole pen = terminal.Pen();
        pen.WriteLine(FormattableString.Invariant(
            $"{result.Files} files, {result.Types} types with members, {result.TypesLookedAt} of them looked at."));
        pen.WriteLine(FormattableString.Invariant(
            $"Declared: {result.Personal} personal, {result.NotPersonal} not personal. Not declared: {result.Findings.Count}."));
        if (result.Findings.Count == 0)
        {
            return;
        }

        pen.Write(Kinds(result));
        pen.Write(Findings(result));
    }

    private static Table Kinds(ScanResult result)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("Kind of data", "Certain", "Likely", "Possible", "Together");
        foreach (TableColumn number in table.Columns.Skip(1))
        {
            number.RightAligned();
        }

        foreach (KindCount kind in result.Kinds)
        {
            table.AddRow(kind.Kind, Number(kind.Certain), Number(kind.Likely), Number(kind.Possible), Number(kind.Total));
        }

        return table;
    }

    private static Table Findings(ScanResult result)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("Member", "Type", "Kind of data", "Confidence", "By", "Place");
        foreach (ScanFinding finding in result.Findings)
        {
            table.AddRow(
                new Text(finding.ShortName),
                new Text(finding.ClrType),
                new Text(finding.Kind),
                Confidence(finding.Detected.Likelihood),
                new Text(finding.Detected.Term),
                new Text(FormattableString.Invariant($"{finding.File}:{finding.Line}")));
        }

        return table;
    }

    private static Text Confidence(Likelihood likelihood)
    {
        return new Text(ScanJson.Word(likelihood), likelihood switch
        {
            Likelihood.Certain => new Style(Color.Red),
            Likelihood.Likely => new Style(Color.Yellow),
            _ => Style.Plain,
        });
    }

    private static string Number(int number)
    {
        return number.ToString(CultureInfo.InvariantCulture);
    }
}
