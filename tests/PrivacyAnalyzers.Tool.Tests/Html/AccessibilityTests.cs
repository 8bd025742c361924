using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Html;

/// <summary>
/// What a browser makes of the page, asked by script: every text has the contrast of WCAG 2.2 AA (1.4.3), everything that can be used has
/// a name (4.1.2) and can be reached by keyboard (2.1.1), headings leave no level out (1.3.1), and the language is said (3.1.1).
/// </summary>
public sealed class AccessibilityTests
{
    /// <summary>A fact as a theory's row would be skipped in silence: each page is a test of its own.</summary>
    [BrowserFact]
    public Task The_page_in_English() => Check("Pexcon", "en", 1280);

    [BrowserFact]
    public Task The_page_in_Norwegian() => Check("ConfexNorway", "nb", 1280);

    [BrowserFact]
    public Task The_page_in_Swedish() => Check("ConfexSweden", "sv", 1280);

    [BrowserFact]
    public Task The_page_in_a_narrow_window() => Check("Confect", "nb", 360);

    private static Task Check(string sample, string language, int width) => BrowserTests.Open(
        Ropa.Sample(sample),
        async page =>
        {
            // What is folded is read too.
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            Assert.Equal(language, await page.EvaluateAsync<string>("document.documentElement.lang"));
            Assert.True(await page.EvaluateAsync<int>(Texts + ".length") > 500);
            Assert.Empty(await page.EvaluateAsync<string[]>(WithoutContrast));
            Assert.Empty(await page.EvaluateAsync<string[]>(WithoutName));
            Assert.Empty(await page.EvaluateAsync<string[]>(OutOfReach));
            Assert.Empty(await page.EvaluateAsync<string[]>(HeadingsThatSkip));
            // The check itself finds what is wrong.
            await page.EvaluateAsync("document.querySelector('h1').style.color = '#999'");
            Assert.Single(await page.EvaluateAsync<string[]>(WithoutContrast));
        },
        language,
        width);

    private const string Texts = """
        Array.from(document.querySelectorAll("body *")).filter(element =>
            Array.from(element.childNodes).some(child => child.nodeType === Node.TEXT_NODE && child.textContent.trim() !== "")
            && !["SCRIPT", "STYLE", "TITLE", "title", "OPTION"].includes(element.tagName) && element.getClientRects().length > 0)
        """;

    private const string WithoutContrast = "(() => {" + """
        const numbers = colour => colour.match(/[0-9.]+/g).map(Number);
        const channel = value => value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
        const light = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
        const behind = element => {
            if (element.ownerSVGElement) {
                const box = element.parentElement.querySelector("rect");
                if (box) {
                    return numbers(getComputedStyle(box).fill);
                }
            }
            for (let at = element; at; at = at.parentElement) {
                const colour = numbers(getComputedStyle(at).backgroundColor);
                if (colour.length === 3 || colour[3] === 1) {
                    return colour;
                }
            }
            return [255, 255, 255];
        };
        const ratio = element => {
            const style = getComputedStyle(element);
            const pair = [light(numbers(element.ownerSVGElement ? style.fill : style.color)), light(behind(element))].sort((one, other) => other - one);
            return (pair[0] + 0.05) / (pair[1] + 0.05);
        };
        """ + "return " + Texts + ".filter(element => ratio(element) < 4.5).map(element => `${element.outerHTML.slice(0, 120)}: ${ratio(element)}`); })()";

    private const string WithoutName = """
        Array.from(document.querySelectorAll("a, button, input, select, summary, svg[role], section, nav, [role=button], [role=group]")).filter(element => {
            const labelled = (element.getAttribute("aria-labelledby") || "").split(" ").map(id => document.getElementById(id)?.textContent ?? "").join("");
            const labels = Array.from(element.labels || []).map(label => label.textContent).join("");
            const text = ["INPUT", "SELECT", "SECTION", "NAV"].includes(element.tagName) ? "" : element.textContent;
            return ((element.getAttribute("aria-label") || "") + labelled + labels + text).trim() === "";
        }).map(element => element.outerHTML.slice(0, 120))
        """;

    private const string OutOfReach = """
        Array.from(document.querySelectorAll("a, input, select, summary, [role=button], .rows, .wide[role=group]"))
            .filter(element => element.tabIndex < 0).map(element => element.outerHTML.slice(0, 120))
        """;

    private const string HeadingsThatSkip = """
        Array.from(document.querySelectorAll("h1, h2, h3, h4, h5, h6"))
            .filter((heading, at, all) => Number(heading.tagName[1]) > (at === 0 ? 1 : Number(all[at - 1].tagName[1]) + 1)).map(heading => heading.textContent)
        """;
}
