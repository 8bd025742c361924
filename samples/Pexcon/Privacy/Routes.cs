namespace Pexcon.Privacy;

/// <summary>How PEXCON is reached.</summary>
public static class Routes
{
    /// <summary>For questions, for rights and for complaints: the easiest way, says the policy.</summary>
    public const string Support = "support@pexcon.se";

    /// <summary>How somebody ends mailings.</summary>
    public const string Unsubscribe = Texts.HowToUnsubscribe;
}
