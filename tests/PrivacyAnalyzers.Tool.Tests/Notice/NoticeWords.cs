using System;
using System.Collections.Generic;
using System.Globalization;

namespace PrivacyAnalyzers.Tool.Tests.Notice;

/// <summary>
/// What a notice says in each language for the codes of a register: the terms of the official translations of the GDPR and of the
/// authorities (Integritetsskyddsmyndigheten, Datatilsynet). Written by hand, so that a wrong term of the product is found here.
/// </summary>
internal static class NoticeWords
{
    private static readonly string[] s_languages = ["en", "nb", "sv"];

    private static readonly Dictionary<string, string[]> s_words = new(StringComparer.Ordinal)
    {
        ["article:6(1)(a)"] = ["consent (Art. 6(1)(a))", "samtykke (art. 6 nr. 1 bokstav a)", "samtycke (art. 6.1 a)"],
        ["article:6(1)(b)"] = ["contract (Art. 6(1)(b))", "avtale (art. 6 nr. 1 bokstav b)", "avtal (art. 6.1 b)"],
        ["article:6(1)(c)"] = ["legal obligation (Art. 6(1)(c))", "rettslig forpliktelse (art. 6 nr. 1 bokstav c)", "rättslig förpliktelse (art. 6.1 c)"],
        ["article:6(1)(f)"] = ["legitimate interests (Art. 6(1)(f))", "berettiget interesse (art. 6 nr. 1 bokstav f)", "berättigat intresse (art. 6.1 f)"],
        ["article:46(2)(c)"] = ["standard contractual clauses", "standardkontrakter", "standardavtalsklausuler"],
        ["article9:9(2)(a)"] = ["Art. 9(2)(a)", "art. 9 nr. 2 bokstav a", "art. 9.2 a"],
        ["article:7(3)"] = ["withdraw your consent", "trekke tilbake samtykket ditt", "återkalla ditt samtycke"],
        ["article:13"] = ["information", "informasjon", "information"],
        ["article:13, 14"] = ["information", "informasjon", "information"],
        ["article:15"] = ["access to your data", "innsyn i opplysningene dine", "tillgång till dina uppgifter"],
        ["article:16"] = ["rectified", "rettet", "rättade"],
        ["article:17"] = ["erased", "slettet", "raderade"],
        ["article:18"] = ["restricted", "begrenset", "begränsad"],
        ["article:20"] = ["machine-readable", "dataportabilitet", "dataportabilitet"],
        ["article:21(1)"] = ["object at any time, on grounds", "protestere mot behandling", "invända mot behandling"],
        ["article:21(2)"] = ["object to direct marketing", "protestere mot direkte markedsføring", "invända mot direktmarknadsföring"],
        ["article:77"] = ["complaint with a supervisory authority", "klage til en tilsynsmyndighet", "klagomål till en tillsynsmyndighet"],
        ["right:withdrawConsent"] = ["withdraw your consent", "trekke tilbake samtykket", "återkalla ditt samtycke"],
        ["right:restriction"] = ["restricted", "begrenset", "begränsad"],
        ["right:objectionToDirectMarketing"] = ["direct marketing", "direkte markedsføring", "direktmarknadsföring"],
        ["limb:explicitConsent"] = ["explicit consent", "uttrykkelig samtykke", "uttryckligt samtycke"],
        ["limb:preContract"] = ["before a contract", "før en avtale inngås", "innan ett avtal ingås"],
        ["limb:contractPerformance"] = ["to perform a contract", "oppfylle en avtale", "fullgöra ett avtal"],
        ["role:processor"] = ["processor", "databehandler", "personuppgiftsbiträde"],
        ["role:controller"] = ["controller in its own right", "selvstendig behandlingsansvarlig", "självständigt personuppgiftsansvarig"],
        ["role:internal"] = ["internal", "internt", "internt"],
        ["role:group"] = ["company of the group", "selskap i konsernet", "koncernbolag"],
        ["role:public"] = ["the public", "allmennheten", "allmänheten"],
        ["role:authority"] = ["authority", "myndighet", "myndighet"],
        ["role:otherUsers"] = ["other users", "andre brukere", "andra användare"],
        ["form:anonymised"] = ["anonymised", "anonymisert", "anonymiserat"],
        ["kinds:profiling"] = ["profiling", "profilering", "profilering"],
        ["kinds:health"] = ["data concerning health", "helseopplysninger", "uppgifter om hälsa"],
        ["technology:cookies"] = ["cookies", "informasjonskapsler", "kakor (cookies)"],
        ["channels:email"] = ["e-mail", "e-post", "e-post"],
        ["channels:website"] = ["website", "nettsted", "webbplats"],
        ["channels:socialMedia"] = ["social media", "sosiale medier", "sociala medier"],
        ["channels:account"] = ["account", "konto", "konto"],
        ["channels:link"] = ["link", "lenke", "länk"],
        ["action:erase"] = ["then erased", "slettes deretter", "raderas sedan"],
        ["action:anonymise"] = ["then anonymised", "anonymiseres deretter", "anonymiseras sedan"],
        ["action:review"] = ["then reviewed", "vurderes deretter", "prövas sedan"],
        ["combine:earliest"] = ["whichever is earliest", "det som inntreffer først", "det som inträffar först"],
        ["combine:latest"] = ["whichever is latest", "det som inntreffer sist", "det som inträffar sist"],
        ["atMost:true"] = ["at most", "høyst", "högst"],
        ["matter:automatedDecisions"] = ["no automated decisions", "ingen automatiserte avgjørelser", "inget automatiserat beslutsfattande"],
        ["matter:specialCategories"] = ["no special categories", "ingen særlige kategorier", "inga känsliga personuppgifter"],
        ["matter:childrensData"] = ["no data on children", "ingen opplysninger om barn", "inga uppgifter om barn"],
        ["country:SE"] = ["Sweden", "Sverige", "Sverige"],
        ["country:NO"] = ["Norway", "Norge", "Norge"],
        ["country:US"] = ["United States", "USA", "USA"],
        ["country:null"] = ["a country that is not named", "et land som ikke er oppgitt", "ett land som inte anges"],
        ["unlessGround:consent"] = ["consent", "samtykke", "samtycke"],
        ["unlessGround:agreement"] = ["agreement", "avtale", "överenskommelse"],
    };

    private static readonly string[] s_months = ["months", "måneder", "månader"];
    private static readonly string[] s_atOnce = ["at once", "straks", "genast"];

    private static readonly string[] s_years = ["years", "år", "år"];

    /// <summary>The words for a code; a code that has none here is a hole of the test.</summary>
    public static string For(string language, string property, string code)
    {
        int at = Array.IndexOf(s_languages, language);
        if (property == "months")
        {
            int months = int.Parse(code, CultureInfo.InvariantCulture);
            return months == 0 ? s_atOnce[at] : months >= 24 && months % 12 == 0 ? $"{months / 12} {s_years[at]}" : $"{months} {s_months[at]}";
        }

        return s_words.TryGetValue($"{property}:{code}", out string[]? words)
            ? words[at]
            : throw new KeyNotFoundException($"NoticeWords has no words for {property}:{code}.");
    }
}
