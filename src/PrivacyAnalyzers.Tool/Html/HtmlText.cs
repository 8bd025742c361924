using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace PrivacyAnalyzers.Tool.Html;

/// <summary>
/// Builds HTML and SVG. Every text and every value of an attribute is escaped here and nowhere else; what is not escaped is only the
/// names of elements and attributes, which are literals of this code.
/// </summary>
internal sealed class HtmlText
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text = new();

    /// <summary>Opens an element, writes what is in it, and closes it.</summary>
    public HtmlText Element(string name, (string Name, string? Value)[] attributes, Action content)
    {
        Open(name, attributes);
        content();
        _text.Append("</").Append(name).Append('>');
        return this;
    }

    /// <inheritdoc cref="Element(string, ValueTuple{string, string}[], Action)"/>
    public HtmlText Element(string name, Action content) => Element(name, [], content);

    /// <summary>An element with a text in it.</summary>
    public HtmlText Element(string name, (string Name, string? Value)[] attributes, string text) => Element(name, attributes, () => Text(text));

    /// <inheritdoc cref="Element(string, ValueTuple{string, string}[], string)"/>
    public HtmlText Element(string name, string text) => Element(name, [], text);

    /// <summary>An element that is never closed, such as <c>input</c>.</summary>
    public HtmlText Open(string name, params (string Name, string? Value)[] attributes)
    {
        _text.Append('<').Append(name);
        foreach ((string attribute, string? value) in attributes.Where(attribute => attribute.Value is not null))
        {
            _text.Append(' ').Append(attribute).Append("=\"").Append(s_encoder.Encode(value!)).Append('"');
        }

        _text.Append('>');
        return this;
    }

    /// <summary>A text, escaped.</summary>
    public HtmlText Text(string text)
    {
        _text.Append(s_encoder.Encode(text));
        return this;
    }

    /// <summary>A line end in the source, for people who read it.</summary>
    public HtmlText Line()
    {
        _text.Append('\n');
        return this;
    }

    /// <summary>A list, or the text alone where there is one.</summary>
    public HtmlText Lines(IReadOnlyList<string> lines)
    {
        if (lines.Count == 1)
        {
            return Text(lines[0]);
        }

        return Element("ul", () =>
        {
            foreach (string line in lines)
            {
                Element("li", line);
            }
        });
    }

    /// <summary>The product's own style or script: not escaped, so never with anything of a register in it.</summary>
    public HtmlText Own(string text)
    {
        _text.Append(text);
        return this;
    }

    public override string ToString() => _text.ToString();
}
