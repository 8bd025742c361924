using System;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Html;

/// <summary>Draws the data map as SVG. The script of the page lets the mouse and the keyboard follow it.</summary>
internal sealed class DataMapSection(HtmlText html, Phrases phrases)
{
    private const int ColumnWidth = 262;
    private const int NodeWidth = 200;
    private const int NodeHeight = 22;
    private const int Step = 28;
    private const int Top = 30;
    private const int LongestName = 27;

    private static readonly string[] s_columns = ["column.subjects", "column.data", "column.purpose", "column.recipients", "html.countries"];

    public void Write(DataMap map)
    {
        int height = Top + (map.Nodes.Select(node => node.Place + 1).DefaultIfEmpty(1).Max() * Step);
        int width = ((s_columns.Length - 1) * ColumnWidth) + NodeWidth + 4;
        html.Element("p", [("id", "said"), ("class", "said"), ("aria-live", "polite")], phrases["html.mapHelp"]).Line();
        html.Element("div", [("class", "wide map")], () =>
            html.Element("svg", [("width", Number(width)), ("height", Number(height)), ("role", "group"), ("aria-label", phrases["html.map"])], () =>
            {
                for (int i = 0; i < s_columns.Length; i++)
                {
                    html.Element("text", [("class", "column"), ("x", Number((i * ColumnWidth) + 2)), ("y", "16")], phrases[s_columns[i]]);
                }

                html.Line();
                foreach (MapEdge edge in map.Edges)
                {
                    html.Element("path", [("d", Curve(edge)), ("data-activities", Activities(edge.Activities))], "").Line();
                }

                foreach (MapNode node in map.Nodes)
                {
                    Node(node);
                }
            })).Line();
    }

    private void Node(MapNode node)
    {
        string title = phrases[s_columns[node.Column]];
        (string, string?)[] attributes =
        [
            ("class", "node"), ("tabindex", "0"), ("role", "button"), ("aria-pressed", "false"), ("aria-label", $"{title}: {node.Name}"),
            ("data-column", Number(node.Column)), ("data-place", Number(node.Place)), ("data-title", title), ("data-name", node.Name),
            ("data-activities", Activities(node.Activities)),
        ];
        html.Element("g", attributes, () =>
        {
            html.Element("title", node.Name);
            html.Element("rect", [("x", Number(X(node))), ("y", Number(Y(node))), ("width", Number(NodeWidth)), ("height", Number(NodeHeight)), ("rx", "3")], "");
            html.Element("text", [("x", Number(X(node) + 6)), ("y", Number(Y(node) + 15))], Short(node.Name));
        }).Line();
    }

    /// <summary>A name that fits; the whole stands in the title and in the label.</summary>
    private static string Short(string name)
    {
        var elements = new StringInfo(name);
        return elements.LengthInTextElements <= LongestName ? name : elements.SubstringByTextElements(0, LongestName - 1) + "…";
    }

    private static string Curve(MapEdge edge)
    {
        int x1 = X(edge.From) + NodeWidth;
        int y1 = Y(edge.From) + (NodeHeight / 2);
        int x2 = X(edge.To);
        int y2 = Y(edge.To) + (NodeHeight / 2);
        int middle = (x1 + x2) / 2;
        return FormattableString.Invariant($"M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}");
    }

    private static string Activities(System.Collections.Generic.IEnumerable<int> activities) => string.Join(' ', activities.Select(Number));

    private static int X(MapNode node) => (node.Column * ColumnWidth) + 2;

    private static int Y(MapNode node) => Top + (node.Place * Step);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
