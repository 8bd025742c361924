namespace ConfexNorway.Privacy;

/// <summary>The route and the interest that many declarations have in common.</summary>
public static class Routes
{
    /// <summary>How a person objects to the use of their data, ends a newsletter and asks for erasure.</summary>
    public const string Unsubscribe =
        "https://www.confex.no/unsubscribe, the unsubscribe link in each newsletter, or an e-mail to info@confex.no";

    /// <summary>The legitimate interest that the policy's assessment arrives at.</summary>
    public const string Interest =
        "To keep up an established pattern of marketing, selling and delivering competence development in working life";
}
