using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers;

/// <summary>A request of a data subject that ends purposes: erasure, withdrawal of consent, objection.</summary>
/// <remarks>
/// What only a person can decide is decided before it: who asks, whether grounds for an objection to a purpose that is no
/// direct marketing weigh more than the controller's (GDPR Art. 21(1)), whether a claim is open that no row records.
/// </remarks>
public sealed class SubjectRequest
{
    private readonly Func<PersonalDataProcessing, bool> _ends;

    private SubjectRequest(string article, string? purpose, Func<PersonalDataProcessing, bool> ends)
    {
        Article = article;
        Purpose = purpose;
        _ends = ends;
    }

    /// <summary>Erasure (Art. 17). It ends what rests on consent, which is taken as withdrawn (Art. 17(1)(b)), and direct
    /// marketing, to which the request is taken as an objection (Art. 17(1)(c)). Everything else ends when its period has
    /// ended (Art. 17(1)(a)).</summary>
    public static SubjectRequest Erasure { get; } =
        new("17", null, processing => processing.RestsOnConsent || processing.IsDirectMarketing);

    /// <summary>The article: <c>17</c>, <c>7(3)</c> or <c>21</c>.</summary>
    public string Article { get; }

    /// <summary>The id of the purpose; null for the erasure of all data.</summary>
    public string? Purpose { get; }

    /// <summary>Withdrawal of consent to a purpose (Art. 7(3)): it ends those of its processings that rest on consent.</summary>
    /// <param name="purpose">The id of the purpose.</param>
    /// <returns>The request.</returns>
    public static SubjectRequest Withdrawal(string purpose)
    {
        string id = purpose ?? throw new ArgumentNullException(nameof(purpose));
        return new SubjectRequest("7(3)", id, processing => processing.Purpose?.Id == id && processing.RestsOnConsent);
    }

    /// <summary>Objection to a purpose (Art. 21): it ends those of its processings that serve direct marketing, or rest on
    /// legitimate interests or a public task.</summary>
    /// <param name="purpose">The id of the purpose.</param>
    /// <returns>The request.</returns>
    public static SubjectRequest Objection(string purpose)
    {
        string id = purpose ?? throw new ArgumentNullException(nameof(purpose));
        return new SubjectRequest("21", id, processing => processing.Purpose?.Id == id && processing.CanBeObjectedTo);
    }

    /// <summary>Whether the request ends a processing, whatever is left of its period.</summary>
    /// <param name="processing">The processing.</param>
    /// <returns>Whether it does.</returns>
    public bool Ends(PersonalDataProcessing processing) =>
        _ends(processing ?? throw new ArgumentNullException(nameof(processing)));

    /// <summary>Why the law gives no such request for these data; null where it does.</summary>
    /// <param name="maps">All the maps that the data subject's data are in.</param>
    /// <returns>The reason, as one sentence.</returns>
    public string? WhyNot(IEnumerable<PersonalDataMap> maps)
    {
        PersonalDataProcessing[] about =
        [
            .. (maps ?? throw new ArgumentNullException(nameof(maps)))
                .SelectMany(map => map.Members).SelectMany(member => member.Processing).Where(IsAbout),
        ];
        if (Purpose is null || Array.Exists(about, Ends))
        {
            return null;
        }

        if (about.Length == 0)
        {
            return $"No data are declared for the purpose '{Purpose}'.";
        }

        string bases = string.Join(", ", about.Select(BasisOf).Distinct().OrderBy(basis => basis, StringComparer.Ordinal));
        return Article == "21"
            ? $"The purpose '{Purpose}' cannot be objected to: Art. 21 gives that right for legitimate interests, public tasks and direct marketing, and the purpose rests on {bases}."
            : $"Consent to the purpose '{Purpose}' cannot be withdrawn: the purpose does not rest on consent, but on {bases}.";
    }

    internal bool IsAbout(PersonalDataProcessing processing) => Purpose is null || processing.Purpose?.Id == Purpose;

    private static string BasisOf(PersonalDataProcessing processing) =>
        processing.Article is null ? "no declared basis" : "Art. " + processing.Article;
}
