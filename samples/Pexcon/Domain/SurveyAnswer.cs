using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>
/// What was answered to a survey. It has no key to the invitation, so that nobody can tell whose it is.
/// </summary>
public sealed class SurveyAnswer : Entity
{
    [NotPersonalData("The policy says that answers are anonymous: a number on a scale, stored without a person or an address.")]
    public int Rating { get; set; }

    [NotPersonalData("The policy says that answers are anonymous. Nothing keeps free text from naming somebody all the same.")]
    public string? Comment { get; set; }
}
