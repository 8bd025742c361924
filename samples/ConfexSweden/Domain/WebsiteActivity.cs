using System.Diagnostics.CodeAnalysis;
using ConfexSweden.Privacy;
using PrivacyAnalyzers;

namespace ConfexSweden.Domain;

/// <summary>What somebody did on the website.</summary>
[DataSubject(Subjects.Professionals)]
[SuppressMessage("Privacy.Declarations", "PRIV1001:Personal data has no purpose",
    Justification = "The policy says that visits and clicks are stored and not what for: its purposes leave them out.")]
[SuppressMessage("Privacy.Declarations", "PRIV1002:Personal data has no legal basis",
    Justification = "The policy says nothing of a legal basis for visits and clicks, and has no word on cookies.")]
[SuppressMessage("Privacy.Declarations", "PRIV1003:Personal data has no retention period and no criterion",
    Justification = "The policy says nothing of how long visits and clicks are kept.")]
public sealed class WebsiteActivity : Entity
{
    [PersonalData(Categories.WebsiteActivity), Label("sv", "Besök på hemsidan")]
    public int WebsiteVisits { get; set; }

    [PersonalData(Categories.WebsiteActivity), Label("sv", "Klick på annonser i nyhetsbrev och webbsida")]
    public int AdClicks { get; set; }

    [PersonalData(Categories.WebsiteActivity)]
    [Label("sv", "Klick på artikeln i nyhetsbrevet och på webbsidan")]
    public int ArticleClicks { get; set; }
}
