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

    /// <summary>A term and what is said of it: "**Name:** one; two", or the name alone where nothing is.</summary>
    public void Terms(IEnumerable<(string Name, IReadOnlyList<string> Lines)> terms)
    {
        (string Name, IReadOnlyList<string> Lines)[] all = [.. terms];
        if (all.All(term => term.Lines.Count == 0))
        {
            List(all.Select(term => term.Name));
            return;
        }

        Begin();
        foreach ((string name, IReadOnlyList<string> lines) in all)
        {
            string said = lines.Count == 0 ? "" : $" {MarkdownText.Escape(Sentences(lines))}";
            _text.Append("- **").Append(MarkdownText.Escape(name)).Append(lines.Count == 0 ? "**" : ":**").Append(said).Append('\n');
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

    /// <summary>Declared sentences end with a full stop or without one; after the last there is what was declared.</summary>
    private static string Sentences(IReadOnlyList<string> lines)
    {
        return string.Concat(lines.Select((line, i) => i == lines.Count - 1 ? line : line.EndsWith('.') ? $"{line} " : $"{line}; "));
    }

    private void Begin()
    {
        foreach ((int level, string title) in _pending)
        {
            _text.Append('#', level).Append(' ').Append(MarkdownText.Escape(title)).Append("\n\n");
        }

        _pending.Clear();
    }
}
