using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Html;

/// <summary>The picture of a data map in the documentation is the map that the page of that sample has.</summary>
public sealed class MapPictureTests
{
    private const string Style =
        "text { font: 12px system-ui, sans-serif; fill: #1b1b1b; } .column { font-weight: 700; } rect { fill: #f3f5f7; stroke: #757b82; } path { fill: none; stroke: #757b82; }";

    [Fact]
    public void The_map_in_the_documentation()
    {
        string html = Ropa.Output("export", Ropa.Sample("ConfexCorrected"), "--format", "html", "--language", "en");
        int start = html.IndexOf("<svg", StringComparison.Ordinal);
        XElement map = XElement.Parse(html[start..(html.IndexOf("</svg>", start, StringComparison.Ordinal) + "</svg>".Length)]);
        var picture = new StringBuilder();
        picture.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{map.Attribute("width")!.Value}\" height=\"{map.Attribute("height")!.Value}\" viewBox=\"{map.Attribute("viewBox")!.Value}\">\n");
        picture.Append($"<style>{Style}</style>\n<rect width=\"100%\" height=\"100%\" style=\"fill: #fff; stroke: none\"/>\n");
        foreach (XElement element in map.Descendants().Where(element => element.Name.LocalName is "path" or "rect" or "text"))
        {
            element.Attribute("data-activities")?.Remove();
            picture.Append(element.ToString(SaveOptions.DisableFormatting)).Append('\n');
        }

        RepositoryFile.Verify("docs/pictures/data-map.svg", picture.Append("</svg>\n").ToString());
    }

    [Fact]
    public void The_page_for_officers_shows_it()
    {
        Assert.Contains("](pictures/data-map.svg)", File.ReadAllText(Path.Combine(SourceTree.Root(), "docs/for-dpos.md")));
    }
}
