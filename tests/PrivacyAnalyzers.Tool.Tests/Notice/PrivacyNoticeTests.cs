using System;
using System.Linq;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Notice;

public sealed class PrivacyNoticeTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("nb")]
    [InlineData("sv")]
    public void A_notice_without_gaps(string language)
    {
        Snapshot.Verify(Ropa.Run("notice", Ropa.Sample("ConfexCorrected"), "--language", language).Out, "md", language);
    }

    [Fact]
    public void A_notice_of_a_real_policy() => Snapshot.Verify(Ropa.Run("notice", Ropa.Sample("Pexcon"), "--language", "sv").Out, "md");

    [Theory]
    [InlineData("Confect")]
    [InlineData("ConfexNorway")]
    [InlineData("ConfexSweden")]
    [InlineData("Pexcon")]
    public void Every_purpose_of_a_sample_is_a_heading_and_no_note_for_the_controller_gets_out(string sample)
    {
        string notice = Ropa.Run("notice", Ropa.Sample(sample), "--language", "en", "--format", "html").Out;
        string text = WebUtility.HtmlDecode(notice);
        Model.Register register = Registers.Sample(sample).Register;
        Assert.All(register.Activities, activity => Assert.Matches($"<h[3-6]>{Regex.Escape(activity.Label["en"])}</h[3-6]>", text));
        Assert.All(register.Gaps, gap => Assert.DoesNotContain(gap.Message, text, StringComparison.Ordinal));
        Assert.All(register.Gaps.Select(gap => gap.Suppressed?.Justification).OfType<string>(), reason => Assert.DoesNotContain(reason, text, StringComparison.Ordinal));
        Assert.DoesNotContain("not declared", text);
        Assert.DoesNotContain("no stated event", text);
    }

    [Fact]
    public void What_is_missing_is_named_with_its_article_beside_the_notice_and_not_in_it()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("ropa.json", Registers.Changed(json =>
        {
            json["controller"] = null;
            json["dataProtectionOfficer"] = null;
            json["supervisoryAuthorities"] = new JsonArray();
            json["activities"]![0]!["recipients"] = null;
            json["activities"]![0]!["data"]![0]!["processing"]![0]!["retention"] = null;
            json["activities"]![0]!["data"]![0]!["processing"]![0]!["legalBasis"] = null;
            json["activities"]![0]!["transfers"] = JsonNode.Parse("""[ { "country": "US", "mechanisms": null } ]""");
            json["activities"]![0]!["legalBases"] = JsonNode.Parse("""[ { "article": "6(1)(f)", "basis": "legitimateInterests", "appliesTo": [] } ]""");
        }));
        Ropa run = Ropa.Run("notice", path);
        Assert.Equal(0, run.ExitCode);
        string[] articles = ["13(1)(a)", "13(1)(b)", "13(1)(c)", "13(1)(d)", "13(1)(e)", "13(1)(f)", "13(2)(a)", "13(2)(d)"];
        Assert.All(articles, article => Assert.Contains($"Art. {article}", run.Error));
        Assert.Equal(articles.Length, run.Error.TrimEnd('\n').Split('\n').Length);
        Assert.DoesNotContain("not declared", run.Out);
    }

    [Fact]
    public void A_register_without_holes_has_no_remarks() => Assert.Empty(Ropa.Run("notice", Ropa.Sample("ConfexCorrected")).Error);

    [Theory]
    [InlineData("6(1)(a)", true, true, false)]
    [InlineData("6(1)(b)", false, true, false)]
    [InlineData("6(1)(c)", false, false, false)]
    [InlineData("6(1)(e)", false, false, true)]
    [InlineData("6(1)(f)", false, false, true)]
    public void Only_the_rights_that_follow_from_the_basis_are_promised(string article, bool withdrawal, bool portability, bool objection)
    {
        using var folder = new TemporaryFolder();
        string notice = Ropa.Output("notice", folder.Write("ropa.json", Registers.Changed(json =>
        {
            JsonNode basis = JsonNode.Parse($$"""{ "article": "{{article}}", "basis": "consent", "legitimateInterest": "i" }""")!;
            json["activities"]![0]!["legalBases"]![0] = basis;
            json["activities"]![0]!["data"]![0]!["processing"]![0]!["legalBasis"] = basis.DeepClone();
        })));
        Assert.Equal(withdrawal, notice.Contains("withdraw your consent", StringComparison.Ordinal));
        Assert.Equal(portability, notice.Contains("machine-readable", StringComparison.Ordinal));
        Assert.Equal(objection, notice.Contains("Your right to object", StringComparison.Ordinal));
        Assert.DoesNotContain("direct marketing", notice);
    }

    [Fact]
    public void The_opt_out_of_marketing_always_stands_where_there_is_marketing()
    {
        using var folder = new TemporaryFolder();
        string notice = Ropa.Output("notice", folder.Write("ropa.json", Registers.Changed(json =>
            json["activities"]![0]!["directMarketing"] = JsonNode.Parse("""[ { "channels": ["email"] } ]"""))));
        Assert.Contains("You may object to direct marketing at any time", notice);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a *b* _c_ `d` [e](javascript:x) ![f](g) <h@i.example> https://j.example/k_l_m")]
    [InlineData("# heading")]
    [InlineData("1. one")]
    [InlineData("2) two")]
    [InlineData("- point")]
    [InlineData("+ point")]
    [InlineData("> quoted")]
    [InlineData("---")]
    [InlineData("===")]
    [InlineData("~~~")]
    [InlineData("&amp; &lt; \\* a\\")]
    [InlineData("| a | b |")]
    public void Declared_text_comes_through_Markdown_as_it_was(string text)
    {
        using var folder = new TemporaryFolder();
        string html = Ropa.Output("notice", folder.Write("ropa.json", Registers.Changed(json =>
        {
            json["activities"]![0]!["description"] = text;
            json["activities"]![0]!["label"]!["en"] = text;
            json["dataSubjectCategories"]![0]!["label"]!["en"] = text;
        })), "--format", "html");
        Assert.Contains($"<p>{Encoded(text)}</p>", Normal(html));
        Assert.Contains($"<h3>{Encoded(text)}</h3>", Normal(html));
        Assert.Contains($"</strong> {Encoded(text)}</li>", Normal(html));

        static string Encoded(string text) => Normal(WebUtility.HtmlEncode(text));
        static string Normal(string html) => html.Replace("&#39;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_has_no_script_and_one_heading_of_the_first_level()
    {
        string html = Ropa.Run("notice", Ropa.Sample("Pexcon"), "--language", "sv", "--format", "html").Out;
        Assert.DoesNotContain("<script", html);
        Assert.Contains("<html lang=\"sv\">", html);
        Assert.Single(Regex.Matches(html, "<h1>"));
        Assert.DoesNotContain('\r', html);
    }
}
