using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Notice;

/// <summary>Writes the Markdown of a notice. A heading is written with the first thing that stands under it, and never alone.</summary>
internal sealed class NoticeText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Level, string Title)> _pending = [];

    public void Heading(int level, string title)
    {
        _pending.RemoveAll(heading => heading.Level >= level);
        _pending.Add((level, title));
    }

    public void Paragraph(string text)
    {
        Begin();
        _text.Append(MarkdownText.Escape(text)).Append("\n\n");
    }

    /// <summary>A point with a label: "**Data:** names". Nothing where there is nothing to say.</summary>
    public void Points(params IEnumerable<(string Label, IReadOnlyList<string> Lines)> points)
    {
        (string Label, IReadOnlyList<string> Lines)[] said = [.. points.Where(point => point.Lines.Count > 0)];
        if (said.Length == 0)
        {
            return;
        }

        Begin();
        foreach ((string label, IReadOnlyList<string> lines) in said)
        {
            _text.Append("- **").Append(MarkdownText.Escape(label)).Append(":**");
            if (lines.Count == 1)
            {
                _text.Append(' ').Append(MarkdownText.Escape(lines[0])).Append('\n');
            }
            else
            {
                _text.Append('\n').Append(string.Concat(lines.Select(line => $"  - {MarkdownText.Escape(line)}\n")));
            }
        }

        _text.Append('\n');
    }

    public void List(IEnumerable<string> lines)
    {
        string[] said = [.. lines.Distinct(StringComparer.Ordinal)];
        if (said.Length > 0)
        {
            Begin();
            _text.Append(string.Concat(said.Select(line => $"- {MarkdownText.Escape(line)}\n"))).Append('\n');
        }
    }

    /// <summary>All of it, with one line end after the last line.</summary>
    public override string ToString() => _text.ToString().TrimEnd('\n') + "\n";

    private void Begin()
    {
        foreach ((int level, string title) in _pending)
        {
            _text.Append('#', level).Append(' ').Append(MarkdownText.Escape(title)).Append("\n\n");
        }

        _pending.Clear();
    }
}
