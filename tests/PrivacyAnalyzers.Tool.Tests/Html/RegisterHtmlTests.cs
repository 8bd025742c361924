using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Html;

public sealed partial class RegisterHtmlTests
{
    private static readonly string[] s_samples = ["Confect", "ConfexCorrected", "ConfexNorway", "ConfexSweden", "Pexcon"];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string sample in s_samples)
            {
                foreach (string language in new[] { "en", "nb", "sv" })
                {
                    data.Add(sample, language);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_is_well_formed_has_unique_ids_and_every_link_leads_somewhere(string sample, string language)
    {
        XElement page = Parse(Html(Ropa.Sample(sample), language));
        Assert.Equal(language, page.Attribute("lang")!.Value);
        string[] ids = [.. page.Descendants().Select(element => element.Attribute("id")?.Value).OfType<string>()];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value.TrimStart('#'), ids));
        Assert.All(page.Descendants("label"), label => Assert.Contains(label.Attribute("for")!.Value, ids));
        Assert.All(page.Descendants("section"), section => Assert.Contains(section.Attribute("aria-labelledby")!.Value, ids));
        Assert.All(page.Descendants("th"), head => Assert.NotNull(head.Attribute("scope")));
        Assert.All(page.Descendants("g"), node =>
        {
            Assert.Equal("0", node.Attribute("tabindex")!.Value);
            Assert.False(string.IsNullOrWhiteSpace(node.Attribute("aria-label")!.Value));
        });
        Assert.Equal(["gaps", "map", "activities", "retention", "inventory"], page.Descendants("section").Select(section => section.Attribute("id")!.Value));
    }

    [Fact]
    public void A_page_needs_nothing_from_anywhere()
    {
        string html = Html(Ropa.Sample("Pexcon"), "sv");
        Assert.DoesNotMatch("<(link|img|iframe|object|embed|base|form)[ >]", html);
        Assert.DoesNotMatch("(?i)\\b(src|srcset|action|xlink:href|style|on[a-z]+)=\"", WithoutOwn(html));
        Assert.DoesNotContain("@import", html);
        Assert.DoesNotContain("url(", html);
        Assert.DoesNotMatch("fetch\\(|XMLHttpRequest|import\\(|eval\\(|innerHTML", html);
    }

    [Fact]
    public void The_policy_of_the_page_allows_its_own_script_and_style_and_nothing_else()
    {
        string html = Html(Ropa.Sample("Confect"), "en");
        string policy = Parse(html).Descendants("meta").Single(meta => meta.Attribute("http-equiv")?.Value == "Content-Security-Policy").Attribute("content")!.Value;
        Assert.StartsWith("default-src 'none'; ", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.Contains($"script-src 'sha256-{Hash(Between(html, "<script>", "</script>"))}'", policy);
        Assert.Contains($"style-src 'sha256-{Hash(Between(html, "<style>", "</style>"))}'", policy);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("</style></title></svg><img src=x onerror=alert(1)>")]
    [InlineData("\" onmouseover=\"alert(1)\" x=\"")]
    [InlineData("' autofocus onfocus='alert(1)")]
    [InlineData("<!-- --!><svg/onload=alert(1)>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("]]><b>x</b>")]
    public void Text_that_looks_like_markup_stays_text_wherever_it_stands(string text)
    {
        using var folder = new TemporaryFolder();
        // As long, with its spaces in the same places and no higher in the alphabet: the map breaks lines and puts boxes by that.
        string plain = Html(folder.Write("plain.json", Poisoned(Regex.Replace(text, "[<>&\"'/=;]", "!"))), "en");
        XElement page = Parse(Html(folder.Write("ropa.json", Poisoned(text)), "en"));
        // The elements and their attributes are those of the page with a harmless word in the same places.
        Assert.Equal(Shape(Parse(plain)), Shape(page));
        Assert.Contains(page.Descendants("h1"), title => title.Value == text);
        Assert.True(page.DescendantNodes().OfType<XText>().Count(node => node.Value.Contains(text, StringComparison.Ordinal)) > 10);
    }

    [Fact]
    public void Open_gaps_come_first_with_their_articles_and_silenced_ones_with_their_reason()
    {
        using var folder = new TemporaryFolder();
        XElement gaps = Parse(Html(folder.Write("ropa.json", Registers.Small), "en")).Descendants("section").First();
        Assert.Contains("Open gaps: 1.", gaps.Value);
        XElement[] both = [.. gaps.Descendants("div")];
        Assert.Equal("gap open", both[0].Attribute("class")!.Value);
        Assert.Contains("Art. 13(2)(a) · PRIV1022", both[0].Value);
        Assert.Contains("Something is missing.", both[0].Value);
        Assert.Contains("Reason, by an attribute in the code: Under revision", both[1].Value);
        Assert.Equal("details", both[1].Parent!.Name.LocalName);
    }

    [Theory]
    [InlineData("en", "Say what is pursued with 'Interest = \"...\"', or in the balancing test that 'Assessment' names.", "en")]
    [InlineData("nb", "Oppgi hva som forfølges, med 'Interest = \"...\"', eller i interesseavveiningen som 'Assessment' oppgir.", null)]
    [InlineData("sv", "Ange vad som eftersträvas med 'Interest = \"...\"', eller i den intresseavvägning som 'Assessment' anger.", null)]
    public void What_to_do_about_the_gaps_of_a_rule_is_said_once(string language, string advice, string? spoken)
    {
        XElement rule = Parse(Html(Ropa.Sample("Pexcon"), language)).Descendants("div").Single(div => div.Value.Contains("· PRIV1080", StringComparison.Ordinal) && div.Attribute("class")?.Value == "gap");
        XElement said = rule.Elements("p").Single(paragraph => paragraph.Attribute("class")?.Value == "advice");
        Assert.Equal(advice, said.Value);
        Assert.Equal(spoken, said.Attribute("lang")?.Value);
        XElement[] places = [.. rule.Descendants("li")];
        Assert.Equal(13, places.Length);
        Assert.All(places, place =>
        {
            Assert.EndsWith(").", place.Element("span")!.Value, StringComparison.Ordinal);
            Assert.Equal(spoken, place.Element("span")!.Attribute("lang")?.Value);
        });
    }

    [Fact]
    public void A_gap_that_the_tool_cannot_say_in_the_language_is_in_English_and_marked_so()
    {
        using var folder = new TemporaryFolder();
        XElement gaps = Parse(Html(folder.Write("ropa.json", Registers.Small), "sv")).Descendants("section").First();
        XElement message = gaps.Descendants("span").Single(span => span.Value == "Something is missing.");
        Assert.Equal("en", message.Attribute("lang")!.Value);
    }

    [Fact]
    public void Every_activity_is_a_row_that_the_filters_can_find()
    {
        XElement page = Parse(Html(Ropa.Sample("Pexcon"), "en"));
        XElement[] rows = [.. page.Descendants("tr").Where(row => row.Attribute("data-row") is not null)];
        Assert.Equal(18, rows.Length);
        Assert.All(Options("basis"), basis => Assert.Contains(rows, row => row.Attribute("data-bases")!.Value.Split(' ').Contains(basis)));
        Assert.All(Options("subject"), subject => Assert.Contains(rows, row => row.Attribute("data-subjects")!.Value.Split(' ').Contains(subject)));
        Assert.Contains(rows, row => row.Value.Contains("P:Pexcon.Domain.Person.Email"));

        IEnumerable<string> Options(string id)
        {
            string[] values = [.. page.Descendants("select").Single(select => select.Attribute("id")!.Value == id).Descendants("option").Select(option => option.Attribute("value")!.Value).Where(value => value.Length > 0)];
            Assert.NotEmpty(values);
            return values;
        }
    }

    [Fact]
    public void The_map_leads_from_people_to_recipients_and_countries()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("ropa.json", Registers.Changed(json =>
            json["activities"]![0]!["transfers"] = JsonNode.Parse("""[ { "country": "US", "mechanisms": null, "party": "mailer" } ]""")));
        XElement map = Parse(Html(path, "sv")).Descendants("svg").First();
        Assert.Equal(
            ["Registrerade: Kunder", "Personuppgifter: Kontaktuppgifter", "Ändamål: Leverera beställningar", "Mottagare: Fraktbolaget", "Mottagare: Utskicksföretaget", "Länder: USA (US)"],
            map.Descendants("g").Select(node => node.Attribute("aria-label")!.Value));
        Assert.All(map.Descendants("g").Concat(map.Descendants("path")), element => Assert.Equal("0", element.Attribute("data-activities")!.Value));
        Assert.Equal(5, map.Descendants("path").Count());
    }

    [Fact]
    public void The_same_register_gives_the_same_bytes()
    {
        Assert.Equal(Html(Ropa.Sample("ConfexSweden"), "sv"), Html(Ropa.Sample("ConfexSweden"), "sv"));
        Assert.DoesNotContain('\r', Html(Ropa.Sample("ConfexSweden"), "sv"));
    }

    /// <summary>A register with a text in every place that a person can write to.</summary>
    private static string Poisoned(string text)
    {
        JsonNode root = JsonNode.Parse(Registers.Changed(json =>
        {
            json["notPersonalData"] = new JsonArray();
            json["activities"]![0]!["sources"] = JsonNode.Parse("""[ { "source": "x" } ]""");
            json["activities"]![0]!["transfers"] = JsonNode.Parse("""[ { "country": "x", "mechanisms": null, "condition": "x" } ]""");
        }))!;
        string[] kept = ["$schema", "schemaVersion", "language", "languages", "article", "basis", "role", "form", "kind", "severity", "combine", "action", "declaredOn", "by", "serves", "appliesTo", "kinds", "article9", "period"];
        Replace(root, kept, text);
        return root.ToJsonString();
    }

    private static void Replace(JsonNode node, string[] kept, string text)
    {
        if (node is JsonObject members)
        {
            foreach ((string name, JsonNode? value) in members.ToArray())
            {
                if (value is JsonValue leaf && leaf.GetValueKind() == System.Text.Json.JsonValueKind.String && !kept.Contains(name) && (string)leaf! != "none")
                {
                    members[name] = text;
                }
                else if (value is not null && !kept.Contains(name))
                {
                    Replace(value, kept, text);
                }
            }
        }
        else if (node is JsonArray items)
        {
            for (int i = 0; i < items.Count; i++)
            {
                if (items[i] is JsonValue leaf && leaf.GetValueKind() == System.Text.Json.JsonValueKind.String)
                {
                    items[i] = text;
                }
                else
                {
                    Replace(items[i]!, kept, text);
                }
            }
        }
    }

    private static string Shape(XElement element)
    {
        IEnumerable<string> attributes = element.Attributes().Select(attribute => attribute.Name.LocalName);
        return $"<{element.Name.LocalName} {string.Join(' ', attributes)}>{string.Concat(element.Elements().Select(Shape))}</>";
    }

    private static string Html(string path, string language) => Ropa.Run("export", path, "--format", "html", "--language", language).Out;

    /// <summary>The page as XML: all but the head's meta and the inputs is closed, and style and script hold no markup.</summary>
    private static XElement Parse(string html)
    {
        Assert.StartsWith("<!DOCTYPE html>\n<html", html);
        string xml = VoidElements().Replace(WithoutOwn(html)["<!DOCTYPE html>".Length..], "<$1$2/>");
        return XElement.Parse(xml);
    }

    private static string WithoutOwn(string html)
    {
        return Regex.Replace(Regex.Replace(html, "<style>.*?</style>", "", RegexOptions.Singleline), "<script>.*?</script>", "", RegexOptions.Singleline);
    }

    private static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("<(meta|input)( [^>]*)>")]
    private static partial Regex VoidElements();
}
