using Markdig;
using PrivacyAnalyzers.Tool.Html;

namespace PrivacyAnalyzers.Tool.Notice;

/// <summary>The notice as a page of its own, made from its Markdown.</summary>
internal static class NoticeHtml
{
    /// <summary>No raw HTML gets through, whatever stands in the text.</summary>
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    private const string Style = "body { max-width: 45rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; }";

    public static string Of(string markdown, string title, string language)
    {
        var html = new HtmlText();
        html.Own("<!DOCTYPE html>\n").Element("html", [("lang", language)], () =>
        {
            html.Element("head", () => html.Line()
                .Open("meta", ("charset", "utf-8")).Line()
                .Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line()
                .Element("title", title).Line()
                .Element("style", () => html.Own(Style)).Line()).Line();
            html.Element("body", () => html.Element("main", () => html.Line().Own(Markdown.ToHtml(markdown, s_pipeline).ReplaceLineEndings("\n")))).Line();
        });
        return html.Line().ToString();
    }
}
