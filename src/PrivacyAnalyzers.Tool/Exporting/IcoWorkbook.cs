using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Xml;

namespace PrivacyAnalyzers.Tool.Exporting;

/// <summary>
/// The table of the ICO as a workbook (ECMA-376, SpreadsheetML). Every cell is text and can be nothing else: there is no formula in
/// the file, and its cells are marked as text, so that one that begins with an equals sign stays text when a person edits it.
/// </summary>
/// <remarks>
/// Written here: a register needs one sheet of texts, and the libraries for it are larger than this tool, which goes into each package
/// of the analyzers. The tests have such a library judge the file.
/// </remarks>
internal static class IcoWorkbook
{
    /// <summary>So many characters a cell may hold; a program refuses the whole workbook for one more.</summary>
    public const int LongestText = 32_767;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Sheet = "xl/worksheets/sheet1.xml";

    /// <summary>The styles of cells, by their place in the styles part.</summary>
    private const string Heading = "1";
    private const string Body = "2";

    /// <summary>The one time that all entries of the file have: the earliest that the format knows.</summary>
    private static readonly DateTimeOffset s_time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(IcoTable table)
    {
        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(package, "[Content_Types].xml", ContentTypes);
            Part(package, "_rels/.rels", xml => Links(xml, ("rId1", $"{Relationships}/officeDocument", "xl/workbook.xml")));
            Part(package, "xl/workbook.xml", Workbook);
            Part(package, "xl/_rels/workbook.xml.rels", xml => Links(
                xml,
                ("rId1", $"{Relationships}/worksheet", "worksheets/sheet1.xml"),
                ("rId2", $"{Relationships}/styles", "styles.xml")));
            Part(package, "xl/styles.xml", Styles);
            Part(package, Sheet, xml => Worksheet(xml, [IcoTable.Headings, .. table.Rows()]));
        }

        return WithoutTraceOfTheMachine(file.ToArray());
    }

    /// <summary>Not compressed: the bytes of a compression differ from version to version of its library.</summary>
    private static void Part(ZipArchive package, string name, Action<XmlWriter> write)
    {
        ZipArchiveEntry entry = package.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = s_time;
        entry.ExternalAttributes = 0;
        using Stream stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void ContentTypes(XmlWriter xml)
    {
        const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
        const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        xml.WriteStartElement("Types", Types);
        Element(xml, Types, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, Types, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", $"{Spreadsheet}.sheet.main+xml"));
        Element(xml, Types, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", $"{Spreadsheet}.styles+xml"));
        Element(xml, Types, "Override", ("PartName", $"/{Sheet}"), ("ContentType", $"{Spreadsheet}.worksheet+xml"));
        xml.WriteEndElement();
    }

    private static void Links(XmlWriter xml, params (string Id, string Type, string Target)[] links)
    {
        xml.WriteStartElement("Relationships", PackageRelationships);
        foreach ((string id, string type, string target) in links)
        {
            Element(xml, PackageRelationships, "Relationship", ("Id", id), ("Type", type), ("Target", target));
        }

        xml.WriteEndElement();
    }

    private static void Workbook(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets", Main);
        xml.WriteStartElement("sheet", Main);
        xml.WriteAttributeString("name", "GDPR Art. 30");
        xml.WriteAttributeString("sheetId", "1");
        xml.WriteAttributeString("r", "id", Relationships, "rId1");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Three styles: the default that must be there, headings, and cells: text, wrapped, at the top.</summary>
    private static void Styles(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", Main);
        xml.WriteStartElement("fonts", Main);
        foreach (bool isBold in new[] { false, true })
        {
            xml.WriteStartElement("font", Main);
            if (isBold)
            {
                Element(xml, Main, "b");
            }

            Element(xml, Main, "sz", ("val", "11"));
            Element(xml, Main, "name", ("val", "Calibri"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("fills", Main);
        foreach (string pattern in new[] { "none", "gray125" })
        {
            xml.WriteStartElement("fill", Main);
            Element(xml, Main, "patternFill", ("patternType", pattern));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("borders", Main);
        Element(xml, Main, "border");
        xml.WriteEndElement();
        xml.WriteStartElement("cellStyleXfs", Main);
        Element(xml, Main, "xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"));
        xml.WriteEndElement();
        xml.WriteStartElement("cellXfs", Main);
        Element(xml, Main, "xf", ("numFmtId", "0"), ("fontId", "0"), ("fillId", "0"), ("borderId", "0"), ("xfId", "0"));
        foreach (string font in new[] { "1", "0" })
        {
            xml.WriteStartElement("xf", Main);
            foreach ((string name, string value) in new[]
            {
                // 49 is text.
                ("numFmtId", "49"), ("fontId", font), ("fillId", "0"), ("borderId", "0"), ("xfId", "0"), ("quotePrefix", "1"),
                ("applyNumberFormat", "1"), ("applyFont", "1"), ("applyAlignment", "1"),
            })
            {
                xml.WriteAttributeString(name, value);
            }

            Element(xml, Main, "alignment", ("vertical", "top"), ("wrapText", "1"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Worksheet(XmlWriter xml, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        int columns = IcoTable.Headings.Count;
        string all = string.Create(CultureInfo.InvariantCulture, $"A1:{Column(columns - 1)}{rows.Count}");
        xml.WriteStartElement("worksheet", Main);
        Element(xml, Main, "dimension", ("ref", all));
        xml.WriteStartElement("sheetViews", Main);
        xml.WriteStartElement("sheetView", Main);
        xml.WriteAttributeString("workbookViewId", "0");

        // The headings and the purpose stay in sight.
        Element(xml, Main, "pane", ("xSplit", "2"), ("ySplit", "1"), ("topLeftCell", "C2"), ("activePane", "bottomRight"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("cols", Main);
        Element(xml, Main, "col", ("min", "1"), ("max", columns.ToString(CultureInfo.InvariantCulture)), ("width", "32"), ("customWidth", "1"));
        xml.WriteEndElement();
        xml.WriteStartElement("sheetData", Main);
        foreach ((int index, IReadOnlyList<string> row) in rows.Index())
        {
            string number = (index + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("row", Main);
            xml.WriteAttributeString("r", number);
            foreach ((int column, string text) in row.Index().Where(cell => cell.Item.Length > 0))
            {
                Cell(xml, Column(column) + number, index == 0 ? Heading : Body, text);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        Element(xml, Main, "autoFilter", ("ref", all));
        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, string place, string style, string text)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", place);
        xml.WriteAttributeString("s", style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(Escaped(text.Length <= LongestText ? text : string.Concat(text.AsSpan(0, LongestText - 1), "…")));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>A text as the format has it: what XML cannot hold as an underscore, x, four digits and an underscore; and what already looks like that
    /// with its first underscore written so.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], c))
            {
                escaped.Append(c).Append(text[++i]);
            }
            else if (c == '\r' || !XmlConvert.IsXmlChar(c) || IsEscape(text.AsSpan(i)))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();

        static bool IsEscape(ReadOnlySpan<char> rest)
        {
            return rest.Length >= 7 && rest[0] == '_' && rest[1] == 'x' && rest[6] == '_' && char.IsAsciiHexDigit(rest[2]) && char.IsAsciiHexDigit(rest[3])
                && char.IsAsciiHexDigit(rest[4]) && char.IsAsciiHexDigit(rest[5]);
        }
    }

    /// <summary>A column's letters: A to Z, AA and on.</summary>
    private static string Column(int index)
    {
        string last = ((char)('A' + (index % 26))).ToString();
        return index < 26 ? last : Column((index / 26) - 1) + last;
    }

    private static void Element(XmlWriter xml, string space, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, space);
        foreach ((string attribute, string value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    /// <summary>The directory of a ZIP file names, for each entry, the system that wrote it: here always the first of the list.</summary>
    private static byte[] WithoutTraceOfTheMachine(byte[] zip)
    {
        const int EndLength = 22;
        int end = zip.Length - EndLength;
        int at = BitConverter.ToInt32(zip, end + 16);
        while (at < end)
        {
            zip[at + 5] = 0;
            at += 46 + BitConverter.ToUInt16(zip, at + 28) + BitConverter.ToUInt16(zip, at + 30) + BitConverter.ToUInt16(zip, at + 32);
        }

        return zip;
    }
}
