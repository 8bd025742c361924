using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Html;

/// <summary>
/// The register as one page that needs nothing else: no network, no other file. Its policy lets only its own style and script run, so
/// that even markup that got through would do nothing.
/// </summary>
internal sealed class RegisterHtml(RegisterTexts texts)
{
    private static readonly string s_style = Resource("page.css");
    private static readonly string s_script = Resource("page.js");

    private readonly HtmlText _html = new();
    private readonly Phrases _phrases = texts.Phrases;

    public string Write()
    {
        IReadOnlyList<ActivityFacts> activities = ActivityFacts.Of(texts.Register, texts.Index);
        (string Id, string Title, Action Write)[] sections =
        [
            ("gaps", _phrases["column.gaps"], () => new GapsSection(_html, texts).Write(texts.Register.Gaps)),
            ("map", _phrases["html.map"], () => new DataMapSection(_html, _phrases).Write(DataMap.Of(texts, activities))),
            ("activities", _phrases["html.activities"], () => new ActivitiesSection(_html, texts).Write(activities)),
            ("retention", _phrases["html.retention"], () => new RetentionSection(_html, texts).Write()),
            ("inventory", _phrases["html.inventory"], () => new InventorySection(_html, texts).Write()),
        ];
        _html.Own("<!DOCTYPE html>\n");
        _html.Element("html", [("lang", texts.Language)], () =>
        {
            Head();
            _html.Element("body", () => Body(sections));
        });
        return _html.Line().ToString();
    }

    private void Head()
    {
        string policy = $"default-src 'none'; style-src 'sha256-{Hash(s_style)}'; script-src 'sha256-{Hash(s_script)}'; base-uri 'none'; form-action 'none'";
        _html.Element("head", () => _html.Line()
            .Open("meta", ("charset", "utf-8")).Line()
            .Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", policy)).Line()
            .Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line()
            .Element("title", Title).Line()
            .Element("style", () => _html.Own(s_style)).Line()).Line();
    }

    private void Body((string Id, string Title, Action Write)[] sections)
    {
        _html.Line().Element("a", [("class", "skip"), ("href", "#activities")], _phrases["html.skip"]).Line();
        _html.Element("header", () =>
        {
            _html.Element("h1", Title).Line();
            _html.Element("p", _phrases["html.intro"]).Line();
            _html.Element("dl", () =>
            {
                foreach ((string key, string who) in ContactWording.Responsible(texts.Register, _phrases))
                {
                    _html.Element("dt", _phrases[key]).Element("dd", who).Line();
                }
            });
            Figures();
        }).Line();
        _html.Element("nav", [("aria-label", _phrases["html.contents"])], () => _html.Element("ul", () =>
        {
            foreach ((string id, string title, _) in sections)
            {
                _html.Element("li", () => _html.Element("a", [("href", $"#{id}")], title));
            }
        })).Line();
        _html.Element("main", () =>
        {
            foreach ((string id, string title, Action write) in sections)
            {
                _html.Line().Element("section", [("id", id), ("aria-labelledby", $"{id}-title")], () =>
                {
                    _html.Element("h2", [("id", $"{id}-title")], title).Line();
                    write();
                }).Line();
            }
        }).Line();
        _html.Element("script", () => _html.Own(s_script)).Line();
    }

    /// <summary>The declared title in this language, or the name of the assembly.</summary>
    private string Title => texts.Register.Facts.Title is { } title ? texts.Text(title) : texts.Register.Title;

    /// <summary>How much there is to read.</summary>
    private void Figures()
    {
        Register register = texts.Register;
        (string Key, int Count)[] figures =
        [
            ("html.activities", register.Activities.Count), ("html.categories", register.DataCategories.Count), ("html.fields", register.Inventory.Count),
            ("html.openGapsShort", register.Gaps.Count(gap => gap.IsOpen)), ("html.silencedShort", register.Gaps.Count(gap => gap.Suppressed is not null)),
        ];
        _html.Line().Element("ul", [("class", "figures")], () =>
        {
            foreach ((string key, int count) in figures)
            {
                _html.Element("li", () => _html.Element("strong", count.ToString(CultureInfo.InvariantCulture)).Text($" {_phrases[key]}")).Line();
            }
        }).Line();
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using Stream stream = typeof(RegisterHtml).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
