using PrivacyAnalyzers;

// The texts of the register in the language of the policy. Names of words have their [Label("nb", …)].
[assembly: Translation("nb", "Records of processing activities: Confex Group AS", "Protokoll over behandlingsaktiviteter: Confex Group AS")]
[assembly: Translation(
    "nb",
    "About companies; the name, e-mail address, telephone and IP addresses may lead to a person.",
    "Om bedrifter; navn, e-postadresse, telefon og IP-adresser kan lede til en person.")]
[assembly: Translation(
    "nb",
    "Active work to protect customers and visitors against unwanted or accidental access to, or destruction of, data.",
    "Aktivt arbeid for å beskytte kunder og besøkende mot uønsket eller utilsiktet tilgang til eller ødeleggelse av opplysninger.")]
[assembly: Translation("nb", "Advertising and marketing are aimed at them.", "Reklame og markedsføring er rettet mot dem.")]
[assembly: Translation("nb", "An example of what cookies can be for.", "Et eksempel på hva informasjonskapsler kan brukes til.")]
[assembly: Translation(
    "nb",
    "Any sensitive personal data about customers in the customer database are encrypted.",
    "Eventuelle sensitive personopplysninger om kunder i kundedatabasen er kryptert.")]
[assembly: Translation("nb", "As far as possible.", "I den grad det er mulig.")]
[assembly: Translation(
    "nb",
    "Ask for an overview of the personal data that are held",
    "Be om en oversikt over personopplysningene som er lagret")]
[assembly: Translation("nb", "Ask for erasure, also by way of unsubscribing", "Be om sletting, også ved å melde seg av")]
[assembly: Translation(
    "nb",
    "Ask for personal data to be transferred to a third party that provides services",
    "Be om at personopplysninger overføres til en tredjepart som leverer tjenester")]
[assembly: Translation(
    "nb",
    "Ask for rectification or change of incorrect or incomplete data",
    "Be om retting eller endring av uriktige eller ufullstendige opplysninger")]
[assembly: Translation("nb", "Ask for restriction of the processing", "Be om begrensning av behandlingen")]
[assembly: Translation(
    "nb",
    "Blocking cookies may have a negative impact on the user experience",
    "Å blokkere informasjonskapsler kan virke negativt på brukeropplevelsen")]
[assembly: Translation(
    "nb",
    "Blocking them may have a negative impact on the user experience.",
    "Å blokkere dem kan virke negativt på brukeropplevelsen.")]
[assembly: Translation(
    "nb",
    "By using the site the visitor consents; most browsers can block cookies",
    "Ved å bruke nettstedet samtykker den besøkende; de fleste nettlesere kan blokkere informasjonskapsler")]
[assembly: Translation(
    "nb",
    "Commercial provider of courses for people in working life, regarded as end users",
    "Kommersiell tilbyder av kurs for personer i arbeidslivet, som anses som sluttbrukere")]
[assembly: Translation("nb", "Complain about the processing to Datatilsynet", "Klage på behandlingen til Datatilsynet")]
[assembly: Translation(
    "nb",
    "Confex Group AS may change the notice at any time. The date of the last update stands at the top of the page.",
    "Confex Group AS kan endre erklæringen når som helst. Datoen for siste oppdatering står øverst på siden.")]
[assembly: Translation(
    "nb",
    "Confex Group, owner of several brands for the course industry in Norway and Sweden",
    "Confex Group, som eier flere varemerker for kursbransjen i Norge og Sverige")]
[assembly: Translation(
    "nb",
    "Consent to analytical cookies; what the website generates by way of them",
    "Samtykke til analytiske informasjonskapsler; det som nettstedet genererer ved hjelp av dem")]
[assembly: Translation("nb", "Correct or withdraw consent, at any time", "Endre eller trekke tilbake samtykke, når som helst")]
[assembly: Translation(
    "nb",
    "Everything is done to reduce the risk that personal data go astray.",
    "Alt gjøres for å redusere risikoen for at personopplysninger kommer på avveie.")]
[assembly: Translation(
    "nb",
    "Generates statistics and other information on how the site is used, and reports on it.",
    "Lager statistikk og annen informasjon om hvordan nettstedet brukes, og rapporterer om det.")]
[assembly: Translation("nb", "In accordance with the right to data portability", "I samsvar med retten til dataportabilitet")]
[assembly: Translation("nb", "May happen; only e-mail addresses", "Kan forekomme; bare e-postadresser")]
[assembly: Translation("nb", "Object to how data are processed", "Protestere mot hvordan opplysningene behandles")]
[assembly: Translation(
    "nb",
    "Of what is on the internet, only open sources are used.",
    "Av det som finnes på nettet, brukes bare åpne kilder.")]
[assembly: Translation("nb", "One of the main open sources.", "En av de viktigste åpne kildene.")]
[assembly: Translation(
    "nb",
    "Only as far as Confex has no statutory obligation to keep certain data, such as invoice information under regnskapsloven",
    "Bare så langt Confex ikke har lovpålagt plikt til å beholde visse opplysninger, som fakturainformasjon etter regnskapsloven")]
[assembly: Translation(
    "nb",
    "Outdated or irrelevant personal data are updated continuously.",
    "Utdaterte eller irrelevante personopplysninger oppdateres fortløpende.")]
[assembly: Translation(
    "nb",
    "Purchase history, e-mail behaviour and visits to product pages are linked to the person, so that offers follow the assumed interest or preference",
    "Kjøpshistorikk, e-postadferd og besøk på produktsider kobles til personen, slik at tilbud følger den antatte interessen eller preferansen")]
[assembly: Translation("nb", "Readers of published testimonials.", "Lesere av publiserte kundeuttalelser.")]
[assembly: Translation(
    "nb",
    "Relevant information is given, and irrelevant content is not distributed",
    "Det gis relevant informasjon, og irrelevant innhold spres ikke")]
[assembly: Translation(
    "nb",
    "Routines for collecting, storing and processing data, physical security included, against unauthorised access.",
    "Rutiner for innsamling, lagring og behandling av opplysninger, fysisk sikring inkludert, mot uautorisert tilgang.")]
[assembly: Translation("nb", "Secures the access to personal data.", "Sikrer tilgangen til personopplysninger.")]
[assembly: Translation(
    "nb",
    "Several measures are in place, and new security measures are considered continuously.",
    "Flere tiltak er på plass, og nye sikkerhetstiltak vurderes fortløpende.")]
[assembly: Translation("nb", "Several, in the cloud, with servers in the USA.", "Flere, i skyen, med servere i USA.")]
[assembly: Translation("nb", "Small data files in the visitor's browser.", "Små datafiler i den besøkendes nettleser.")]
[assembly: Translation("nb", "Systems are built with it from the ground up.", "Systemene er bygget slik fra grunnen.")]
[assembly: Translation(
    "nb",
    "Testimonials only, and only with the consent of the person concerned",
    "Bare kundeuttalelser, og bare med samtykke fra den det gjelder")]
[assembly: Translation(
    "nb",
    "Testimonials only, in some cases, and only in order to raise the quality of the course",
    "Bare kundeuttalelser, i noen tilfeller, og bare for å øke kvaliteten på kurset")]
[assembly: Translation("nb", "The Confex Group", "Confex-gruppen")]
[assembly: Translation(
    "nb",
    "The settings of the browser, such as those of Internet Explorer, block cookies",
    "Innstillingene i nettleseren, som i Internet Explorer, blokkerer informasjonskapsler")]
[assembly: Translation(
    "nb",
    "The suppliers give guarantees under chapter V of the GDPR",
    "Leverandørene gir garantier etter kapittel V i GDPR")]
[assembly: Translation(
    "nb",
    "The visitor's explicit consent; most browsers can block cookies",
    "Den besøkendes uttrykkelige samtykke; de fleste nettlesere kan blokkere informasjonskapsler")]
[assembly: Translation("nb", "There are no data about minors.", "Det finnes ingen opplysninger om mindreårige.")]
[assembly: Translation("nb", "They are rated in evaluations.", "De får karakterer i evalueringer.")]
[assembly: Translation(
    "nb",
    "To keep up an established pattern of marketing, selling and delivering competence development in working life",
    "Å opprettholde et etablert mønster for markedsføring, salg og gjennomføring av kompetanseutvikling i arbeidslivet")]
[assembly: Translation(
    "nb",
    "Web analytics. Google stores the information and uses it further.",
    "Nettanalyse. Google lagrer informasjonen og bruker den videre.")]
[assembly: Translation(
    "nb",
    "What happens to e-mail and newsletters and on the website, with the help of cookies.",
    "Hva som skjer med e-post og nyhetsbrev og på nettstedet, ved hjelp av informasjonskapsler.")]
[assembly: Translation(
    "nb",
    "https://www.confex.no/unsubscribe, the unsubscribe link in each newsletter, or an e-mail to info@confex.no",
    "https://www.confex.no/unsubscribe, avmeldingslenken i hvert nyhetsbrev, eller e-post til info@confex.no")]
[assembly: Translation("nb", "www.confex.no and related domains and applications", "www.confex.no og tilhørende domener og applikasjoner")]
