using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers;

/// <summary>One processing of a member's data, as it is declared: for a purpose, on a legal basis.</summary>
public sealed class PersonalDataProcessing
{
    internal PersonalDataProcessing()
    {
    }

    /// <summary>The purpose (GDPR Art. 15(1)(a)); null where none is declared.</summary>
    public PersonalDataWord? Purpose { get; internal set; }

    /// <summary>The category of data (Art. 15(1)(b)); null where none is declared.</summary>
    public PersonalDataWord? Category { get; internal set; }

    /// <summary>Whose data they are; null where none is declared.</summary>
    public PersonalDataWord? Subject { get; internal set; }

    /// <summary>Whether the data are declared to be of somebody else than the person whose row it is: an emergency contact, a
    /// referee. Their rights are their own (Art. 15(4), 20(4)).</summary>
    public bool IsOfAnother { get; internal set; }

    /// <summary>The legal basis, Art. 6(1).</summary>
    public LegalBasis Basis { get; internal set; }

    /// <summary>The article of <see cref="Basis"/>, as <c>6(1)(a)</c>; null where none is declared.</summary>
    public string? Article { get; internal set; }

    /// <summary>The condition for special categories of data, Art. 9(2).</summary>
    public Article9 Article9 { get; internal set; }

    /// <summary>The article of <see cref="Article9"/>, as <c>9(2)(a)</c>; null where none is declared.</summary>
    public string? Article9Article { get; internal set; }

    /// <summary>The law behind a legal obligation or a public task, by its name.</summary>
    public string? Law { get; internal set; }

    /// <summary>The legitimate interest.</summary>
    public string? Interest { get; internal set; }

    /// <summary>When this basis holds, where there are several.</summary>
    public string? Condition { get; internal set; }

    /// <summary>Whether the purpose is direct marketing, to which a data subject can always object (Art. 21(2)).</summary>
    public bool IsDirectMarketing { get; internal set; }

    /// <summary>Where the data come from: what is declared nearest to the member. Empty where nothing is declared.</summary>
    public IReadOnlyList<PersonalDataSource> Sources { get; internal set; } = [];

    /// <summary>To whom they are disclosed.</summary>
    public IReadOnlyList<PersonalDataRecipient> Recipients { get; internal set; } = [];

    /// <summary>Whether it rests on consent, so that it ends when that is withdrawn (Art. 7(3)): consent of Art. 6(1)(a), or
    /// explicit consent of Art. 9(2)(a) beside a basis that is no duty.</summary>
    public bool RestsOnConsent =>
        Basis == LegalBasis.Consent
        || (Article9 == Article9.ExplicitConsent && Basis is not (LegalBasis.LegalObligation or LegalBasis.PublicTask));

    /// <summary>Whether a data subject can object to it: Art. 21(1) to public tasks and legitimate interests, Art. 21(2) to
    /// direct marketing on any basis.</summary>
    public bool CanBeObjectedTo =>
        IsDirectMarketing || Basis is LegalBasis.PublicTask or LegalBasis.LegitimateInterests;

    /// <summary>Whether the right to portability reaches the basis (Art. 20(1)(a)): consent, explicit consent, contract.</summary>
    public bool HasPortableBasis =>
        Basis is LegalBasis.Consent or LegalBasis.Contract || Article9 == Article9.ExplicitConsent;

    /// <summary>Whether the data are portable (Art. 20(1)): on such a basis, and from the data subject by one of the declared
    /// sources at least. That the processing is automated goes without saying of a row that code reads.</summary>
    public bool IsPortable => HasPortableBasis && Sources.Any(source => source.IsDataSubject);
}
