using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Html;

/// <summary>Draws the data map as SVG. The script of the page lets the mouse and the keyboard follow it.</summary>
internal sealed class DataMapSection(HtmlText html, Phrases phrases)
{
    private const int ColumnWidth = 276;
    private const int NodeWidth = 212;
    private const int LineHeight = 15;
    private const int Space = 8;
    private const int Top = 34;
    private const int LongestLine = 29;

    /// <summary>Where lines from purposes to those who receive the data of all of them meet.</summary>
    private const int Bus = 14;

    private static readonly string[] s_columns = ["column.subjects", "column.data", "column.purpose", "column.recipients", "html.countries"];

    private readonly Dictionary<MapNode, Box> _boxes = [];

    public void Write(DataMap map)
    {
        int height = Layout(map);
        int width = ((s_columns.Length - 1) * ColumnWidth) + NodeWidth + 4;
        html.Element("p", [("id", "said"), ("class", "said"), ("aria-live", "polite")], phrases["html.mapHelp"]).Line();
        html.Element("div", [("class", "wide map")], () =>
            html.Element("svg", [("width", Number(width)), ("height", Number(height)), ("viewBox", $"0 0 {Number(width)} {Number(height)}"), ("role", "group"), ("aria-label", phrases["html.map"])], () =>
            {
                for (int i = 0; i < s_columns.Length; i++)
                {
                    html.Element("text", [("class", "column"), ("x", Number((i * ColumnWidth) + 2)), ("y", "16")], phrases[s_columns[i]]);
                }

                html.Line();
                Lines(map);
                foreach (MapNode node in map.Nodes)
                {
                    Node(node);
                }
            })).Line();
    }

    /// <summary>Spreads the boxes of each column over the height of the longest one; gives the height of the picture.</summary>
    private int Layout(DataMap map)
    {
        var columns = map.Nodes.GroupBy(node => node.Column)
            .Select(column => column.Select(node => (Node: node, Lines: Wrapped(node.Name))).ToArray()).ToArray();
        int height = columns.Select(column => column.Sum(one => Height(one.Lines) + Space)).DefaultIfEmpty(LineHeight).Max();
        foreach ((MapNode Node, IReadOnlyList<string> Lines)[] column in columns)
        {
            int boxes = column.Sum(one => Height(one.Lines));
            int space = (height - boxes) / column.Length;
            int y = Top + (space / 2);
            foreach ((MapNode node, IReadOnlyList<string> lines) in column)
            {
                _boxes.Add(node, new Box(y, Height(lines), lines));
                y += Height(lines) + space;
            }
        }

        return Top + height;
    }

    /// <summary>
    /// A line between two boxes. Those who receive the data of all purposes are not tied to each of them: the purposes are tied to one
    /// line, and that to them, or nobody could see anything.
    /// </summary>
    private void Lines(DataMap map)
    {
        bool IsOfAll(MapEdge edge) => edge.To.Column == 3 && edge.From.Column == 2 && map.Activities > 2 && edge.To.Activities.Count == map.Activities;
        foreach (MapEdge edge in map.Edges.Where(edge => !IsOfAll(edge)))
        {
            Path(Curve(X(edge.From) + NodeWidth, Middle(edge.From), X(edge.To), Middle(edge.To)), edge.Activities);
        }

        MapEdge[] ofAll = [.. map.Edges.Where(IsOfAll)];
        if (ofAll.Length == 0)
        {
            return;
        }

        MapNode[] purposes = [.. ofAll.Select(edge => edge.From).Distinct()];
        int x = X(purposes[0]) + NodeWidth + Bus;
        int[] all = [.. Enumerable.Range(0, map.Activities)];
        foreach (MapNode purpose in purposes)
        {
            Path(FormattableString.Invariant($"M{x - Bus} {Middle(purpose)}H{x}"), purpose.Activities);
        }

        MapNode[] receivers = [.. ofAll.Select(edge => edge.To).Distinct()];
        Path(FormattableString.Invariant($"M{x} {purposes.Min(Middle)}V{purposes.Max(Middle)}"), all);
        foreach (MapNode receiver in receivers)
        {
            int from = Math.Clamp(Middle(receiver), purposes.Min(Middle), purposes.Max(Middle));
            Path(Curve(x, from, X(receiver), Middle(receiver)), all);
        }
    }

    private void Path(string line, IEnumerable<int> activities)
    {
        html.Element("path", [("d", line), ("data-activities", Activities(activities))], "").Line();
    }

    private void Node(MapNode node)
    {
        Box box = _boxes[node];
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
            html.Element("rect", [("x", Number(X(node))), ("y", Number(box.Y)), ("width", Number(NodeWidth)), ("height", Number(box.Height)), ("rx", "3")], "");
            for (int i = 0; i < box.Lines.Count; i++)
            {
                html.Element("text", [("x", Number(X(node) + 7)), ("y", Number(box.Y + 16 + (i * LineHeight)))], box.Lines[i]);
            }
        }).Line();
    }

    /// <summary>A name in two lines at most; the whole stands in the title and in the label.</summary>
    private static IReadOnlyList<string> Wrapped(string name)
    {
        var elements = new StringInfo(name);
        if (elements.LengthInTextElements <= LongestLine)
        {
            return [name];
        }

        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int taken = 0;
        string first = "";
        while (taken < words.Length - 1 && Length($"{first} {words[taken]}".Trim()) <= LongestLine)
        {
            first = $"{first} {words[taken++]}".Trim();
        }

        return taken == 0 ? [Short(name)] : [first, Short(string.Join(' ', words[taken..]))];
    }

    private static string Short(string name)
    {
        return Length(name) <= LongestLine ? name : new StringInfo(name).SubstringByTextElements(0, LongestLine - 1) + "…";
    }

    private static int Length(string text) => new StringInfo(text).LengthInTextElements;

    private static string Curve(int x1, int y1, int x2, int y2)
    {
        int middle = (x1 + x2) / 2;
        return FormattableString.Invariant($"M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}");
    }

    private static string Activities(IEnumerable<int> activities) => string.Join(' ', activities.Select(Number));

    private static int Height(IReadOnlyList<string> lines) => 8 + (lines.Count * LineHeight);

    private static int X(MapNode node) => (node.Column * ColumnWidth) + 2;

    private int Middle(MapNode node) => _boxes[node].Y + (_boxes[node].Height / 2);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Box(int Y, int Height, IReadOnlyList<string> Lines);
}
