using System.Diagnostics.CodeAnalysis;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>What somebody did on the website.</summary>
[DataSubject(Subjects.Professionals)]
[SuppressMessage("Privacy", "PRIV1001:No purpose",
    Justification = "The policy says that visits and clicks are stored and not what for: its purposes leave them out.")]
[SuppressMessage("Privacy", "PRIV1002:No legal basis",
    Justification = "The policy says nothing of a legal basis for visits and clicks, and has no word on cookies.")]
[SuppressMessage("Privacy", "PRIV1003:No storage period and no criterion",
    Justification = "The policy says nothing of how long visits and clicks are kept.")]
public sealed class WebsiteActivity : Entity
{
    [PersonalData(Categories.WebsiteActivity)]
    public int WebsiteVisits { get; set; }

    [PersonalData(Categories.WebsiteActivity)]
    public int AdClicks { get; set; }

    [PersonalData(Categories.WebsiteActivity)]
    public int ArticleClicks { get; set; }
}
