using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Html;

/// <summary>The page as a person uses it: opened from disk, searched, filtered and followed, in a headless Chromium without a network.</summary>
public sealed class BrowserTests
{
    [BrowserFact]
    public Task The_activities_are_searched_and_filtered() => Open(Ropa.Sample("Pexcon"), async page =>
    {
        ILocator rows = page.Locator("tr[data-row]:visible");
        Assert.Equal(18, await rows.CountAsync());
        Assert.Equal("18 of 18 shown", await page.Locator("#count").TextContentAsync());
        await page.GetByLabel("Search").FillAsync("  RECRUITMENT job ");
        int found = await rows.CountAsync();
        Assert.InRange(found, 1, 5);
        Assert.Equal($"{found} of 18 shown", await page.Locator("#count").TextContentAsync());
        Assert.All(await rows.AllTextContentsAsync(), text => Assert.Contains("recruitment", text, StringComparison.OrdinalIgnoreCase));

        await page.GetByLabel("Search").FillAsync("");
        await page.GetByLabel("Legal basis").SelectOptionAsync("6(1)(a)");
        int consent = await rows.CountAsync();
        Assert.InRange(consent, 1, 17);
        Assert.All(await rows.AllTextContentsAsync(), text => Assert.Contains("6(1)(a)", text));
        await page.GetByLabel("Data subjects", new PageGetByLabelOptions { Exact = true }).SelectOptionAsync("job-applicants");
        Assert.InRange(await rows.CountAsync(), 1, consent);
        await page.GetByLabel("Search").FillAsync("no such word anywhere");
        Assert.Equal(0, await rows.CountAsync());
    });

    [BrowserFact]
    public Task The_map_is_followed_with_the_mouse() => Open(Ropa.Sample("Pexcon"), async page =>
    {
        ILocator said = page.Locator("#said");
        string? help = await said.TextContentAsync();
        ILocator purpose = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Purpose: Handle payments" });
        await purpose.ScrollIntoViewIfNeededAsync();
        const string Top = "document.querySelector('.map').offsetTop";
        int top = await page.EvaluateAsync<int>(Top);
        await purpose.HoverAsync();
        // However much is said, the map stays: or another box would come under the mouse.
        Assert.Equal(top, await page.EvaluateAsync<int>(Top));
        Assert.StartsWith("Handle payments. ", await said.TextContentAsync());
        Assert.Contains("Data subjects: Customers", await said.TextContentAsync());
        Assert.Contains("Personal data: ", await said.TextContentAsync());
        int on = await page.Locator(".node.on").CountAsync();
        Assert.InRange(on, 5, await page.Locator(".node").CountAsync() - 1);
        await page.Locator("h1").HoverAsync();
        Assert.Equal(help, await said.TextContentAsync());
        await purpose.ClickAsync();
        await page.Locator("h1").HoverAsync();
        Assert.StartsWith("Handle payments. ", await said.TextContentAsync());
        Assert.Equal("true", await purpose.GetAttributeAsync("aria-pressed"));
    });

    [BrowserFact]
    public Task The_map_is_followed_with_the_keyboard() => Open(Ropa.Sample("Confect"), async page =>
    {
        ILocator focused = page.Locator(".node:focus");
        await page.Locator(".node").First.FocusAsync();
        Assert.Equal("0", await focused.GetAttributeAsync("data-column"));
        string? first = await focused.GetAttributeAsync("data-name");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.NotEqual(first, await focused.GetAttributeAsync("data-name"));
        Assert.Equal("1", await focused.GetAttributeAsync("data-place"));
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal("2", await focused.GetAttributeAsync("data-column"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("true", await focused.GetAttributeAsync("aria-pressed"));
        string? kept = await page.Locator("#said").TextContentAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        Assert.Equal(kept, await page.Locator("#said").TextContentAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await page.Locator("[aria-pressed=true]").CountAsync());
        Assert.Equal(0, await page.Locator(".following").CountAsync());
    });

    [BrowserFact]
    public async Task Text_that_tries_to_be_script_stays_text()
    {
        const string Text = "</title></style></script><script>window.touched = 1</script><img src=x onerror='window.touched = 2'>";
        using var folder = new TemporaryFolder();
        string path = folder.Write("ropa.json", Registers.Changed(json =>
        {
            json["register"]!["title"] = Text;
            json["activities"]![0]!["label"]!["en"] = Text;
            json["dataCategories"]![0]!["label"]!["en"] = Text;
            json["gaps"]![0]!["message"] = Text;
        }));
        await Open(path, async page =>
        {
            Assert.Equal(Text, await page.TitleAsync());
            Assert.Equal(Text, await page.Locator("h1").TextContentAsync());
            await page.Locator(".node").First.HoverAsync();
            Assert.Contains(Text, await page.Locator("#said").TextContentAsync());
            Assert.Null(await page.EvaluateAsync<object?>("window.touched ?? null"));
            Assert.Equal(0, await page.Locator("img").CountAsync());
            Assert.Equal(1, await page.Locator("script").CountAsync());
        });
    }

    [BrowserFact]
    public Task The_page_is_a_picture_of_itself_and_prints_without_its_controls() => Open(Ropa.Sample("ConfexCorrected"), async page =>
    {
        Assert.True((await page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true })).Length > 20_000);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await page.Locator(".filters").IsVisibleAsync());
        Assert.True(await page.Locator("#activities table").IsVisibleAsync());
    });

    [BrowserFact]
    public Task What_is_folded_is_on_the_paper() => Open(Ropa.Sample("Pexcon"), async page =>
    {
        const string Folded = "document.querySelectorAll('details:not([open])').length";
        int folded = await page.EvaluateAsync<int>(Folded);
        Assert.True(folded > 10);
        await page.EvaluateAsync($"window.addEventListener('beforeprint', () => window.onPaper = {Folded})");
        Assert.True((await page.PdfAsync()).Length > 50_000);
        Assert.Equal(0, await page.EvaluateAsync<int>("window.onPaper"));
        Assert.Equal(folded, await page.EvaluateAsync<int>(Folded));
    });

    [BrowserFact]
    public Task In_a_narrow_window_nothing_sticks_out_and_rows_are_cards() => Open(
        Ropa.Sample("Pexcon"),
        async page =>
        {
            Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 360);
            Assert.Equal("block", await page.Locator("tr[data-row]").First.EvaluateAsync<string>("row => getComputedStyle(row).display"));
            Assert.Equal("\"Legal basis\"", await page.Locator("tr[data-row] td").First.EvaluateAsync<string>("cell => getComputedStyle(cell, '::before').content"));
            Assert.Equal(18, await page.Locator("#activities").GetByRole(AriaRole.Rowheader).CountAsync());
            Assert.InRange(await page.Locator("select").Last.EvaluateAsync<double>("select => select.getBoundingClientRect().right"), 1, 360);
        },
        width: 360);

    [BrowserFact]
    public Task What_belongs_together_is_told_by_more_than_colour() => Open(Ropa.Sample("Pexcon"), async page =>
    {
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Purpose: Handle payments" }).ClickAsync();
        const string Width = "nodes => nodes.map(node => getComputedStyle(node.querySelector('rect')).strokeWidth)";
        Assert.All(await page.Locator(".node.on").EvaluateAllAsync<string[]>(Width), width => Assert.Equal("2px", width));
        Assert.All(await page.Locator(".node:not(.on)").EvaluateAllAsync<string[]>(Width), width => Assert.Equal("1px", width));
        Assert.All(await page.Locator(".gap").AllTextContentsAsync(), gap => Assert.Matches("Open ·|Left open on purpose ·", gap));
    });

    /// <summary>Opens the page of a register from disk; nothing may go wrong in it, and nothing but the file may be asked for.</summary>
    internal static async Task Open(string register, Func<IPage, Task> use, string language = "en", int width = 1280, int height = 900)
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("ropa.html");
        Assert.Equal(0, Ropa.Run("export", register, "--format", "html", "--language", language, "--output", file).ExitCode);
        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = BrowserFactAttribute.Executable,
            // In a container the browser has no sandbox of its own; the page under test is the product's.
            Args = ["--no-sandbox"],
        });
        IPage page = await browser.NewPageAsync(new BrowserNewPageOptions { Offline = true, ViewportSize = new ViewportSize { Width = width, Height = height } });
        var problems = new List<string>();
        var requests = new List<string>();
        page.Console += (_, message) => problems.Add(message.Text);
        page.PageError += (_, error) => problems.Add(error);
        page.Request += (_, request) => requests.Add(request.Url);
        string url = new Uri(Path.GetFullPath(file)).AbsoluteUri;
        await page.GotoAsync(url);
        await use(page);
        Assert.Empty(problems);
        Assert.Equal([url], requests.Distinct());
    }
}
