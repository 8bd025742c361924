using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Html;

/// <summary>
/// Pictures of the page for people who write about it or change it: into the folder that <c>ROPA_TEST_PICTURES</c> names, else into one
/// that is gone after the test. No picture is in source control, because it differs with the fonts of the machine.
/// </summary>
public sealed class PictureTests
{
    [BrowserFact]
    public async Task Each_part_of_the_page_has_its_picture()
    {
        using var temporary = new TemporaryFolder();
        string folder = Environment.GetEnvironmentVariable("ROPA_TEST_PICTURES") is { Length: > 0 } named ? named : temporary.Path;
        Directory.CreateDirectory(folder);
        var taken = new List<string>();
        await BrowserTests.Open(
            Ropa.Sample("Pexcon"),
            async page =>
            {
                await Take("1-top", page);
                await page.Locator("#gaps details").EvaluateAsync("details => details.open = true");
                await page.Locator("#gaps").ScrollIntoViewIfNeededAsync();
                await Take("2-gaps", page);
                await page.Locator("#gaps details").EvaluateAsync("details => details.open = false");
                await page.Locator("[data-title='Ändamål'][data-name='Hantera betalningar']").ClickAsync();
                await page.Locator("#map").EvaluateAsync("map => map.scrollIntoView()");
                await Take("3-map", page);
                await page.GetByRole(AriaRole.Searchbox).FillAsync("rekrytering");
                await page.Locator("#activities").EvaluateAsync("section => section.scrollIntoView()");
                await Take("4-activities", page);
                await page.Locator("#retention").EvaluateAsync("section => section.scrollIntoView()");
                await Take("5-retention", page);
                await page.Locator("#inventory").EvaluateAsync("section => section.scrollIntoView()");
                await Take("6-fields", page);
            },
            "sv");
        await BrowserTests.Open(
            Ropa.Sample("Confect"),
            async page =>
            {
                await page.Locator("#activities").EvaluateAsync("section => section.scrollIntoView()");
                await Take("7-narrow", page);
            },
            "nb",
            width: 400);
        await BrowserTests.Open(
            Ropa.Sample("ConfexCorrected"),
            async page =>
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
                await Take("8-paper", page, isWhole: true);
            },
            width: 1050);
        Assert.Equal(taken.Order(StringComparer.Ordinal), taken);
        Assert.All(taken, file => Assert.True(new FileInfo(file).Length > 10_000, file));

        async Task Take(string name, IPage page, bool isWhole = false)
        {
            string file = Path.Combine(folder, $"{name}.png");
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = isWhole });
            taken.Add(file);
        }
    }
}
