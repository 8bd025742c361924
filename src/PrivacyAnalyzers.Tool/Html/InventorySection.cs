using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Html;

/// <summary>Where each field lives in the code.</summary>
internal sealed class InventorySection(HtmlText html, RegisterTexts texts)
{
    private static readonly string[] s_columns = ["html.type", "html.member", "column.data", "column.subjects", "html.activities"];

    public void Write()
    {
        html.Element("div", [("class", "wide"), ("role", "group"), ("tabindex", "0"), ("aria-label", texts.Phrases["html.inventory"])], () => html.Element("table", () =>
        {
            html.Element("thead", () => html.Element("tr", () =>
            {
                foreach (string column in s_columns)
                {
                    html.Element("th", [("scope", "col")], texts.Phrases[column]);
                }
            })).Line();
            html.Element("tbody", () =>
            {
                foreach (InventoryItem item in texts.Register.Inventory)
                {
                    html.Element("tr", () => html
                        .Element("td", () => html.Element("code", item.Type))
                        .Element("th", [("scope", "row")], () => Field(item))
                        .Element("td", string.Join(", ", item.Categories.Select(id => texts.Category(id))))
                        .Element("td", string.Join(", ", item.DataSubjects.Select(texts.DataSubject)))
                        .Element("td", string.Join(", ", item.Activities.Select(texts.Activity)))).Line();
                }
            });
        })).Line();
    }

    /// <summary>The name in the code, and the one for people where there is one.</summary>
    private void Field(InventoryItem item)
    {
        html.Element("code", item.Member);
        if (item.Label.Count > 0)
        {
            html.Element("p", texts.Name(item));
        }
    }
}
