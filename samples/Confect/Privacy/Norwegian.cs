using Confect.Privacy;
using PrivacyAnalyzers;

// The sentences in Norwegian, as the Norwegian policy has them. Names stand in [Label].

// The register and the controller
[assembly: Translation("nb", Texts.Title, "Protokoll over behandlingsaktiviteter: Confect")]
[assembly: Translation("nb", Texts.Group, "Confect og dets datterselskaper")]
[assembly: Translation("nb", Texts.Management, "Ledelsen i Confect")]
[assembly: Translation("nb", Texts.Decisions, "Alle viktige beslutninger om personvern tas av ledelsen.")]
[assembly: Translation("nb", Texts.Footer, "Kontaktinformasjonen i bunnteksten på Confect.se")]
[assembly: Translation("nb", Texts.NoticeChanges,
    "Leserne oppfordres til å gjennomgå policyen regelmessig. Ved vesentlige endringer som vesentlig endrer "
    + "praksis rundt personvern, kan Confect også informere på annen måte, som en e-post eller en melding på "
    + "nettsiden, før endringene trer i kraft.")]
[assembly: Translation("nb", Texts.PersonalData,
    "Personopplysninger er all informasjon som direkte eller indirekte kan knyttes til en person som er i "
    + "live, slik som e-postadresse, gateadresse eller telefonnummer.")]
[assembly: Translation("nb", Texts.Scope,
    "Policyen gjelder når Confect og dets datterselskaper behandler opplysninger om dem som samhandler med "
    + "dem.")]

// Data subjects, sources and events
[assembly: Translation("nb", Texts.Referees, "De blir ringt opp.")]
[assembly: Translation("nb", Texts.TrackingScope,
    "Ved bruk av Confects nettsteder og ved samhandling med Confect via e-post")]
[assembly: Translation("nb", Texts.Observed,
    "Det som registreres når noen bruker nettstedene og leser e-post, for eksempel gjennom "
    + "informasjonskapsler.")]
[assembly: Translation("nb", Texts.OtherSources,
    "Dataaggregering fra tredjepart, markedsføringspartnere, offentlige kilder og sosiale nettverk fra "
    + "tredjepart.")]
[assembly: Translation("nb", Texts.InGeneral, "Generelt")]
[assembly: Translation("nb", Texts.InSomeCases, "I noen tilfeller")]
[assembly: Translation("nb", Texts.LastApplicationDate,
    "Den norske teksten mener fristen for å søke; den engelske sier siste dato for søknad, som kan være dagen "
    + "da personen sist søkte.")]

// Data and how long they are kept
[assembly: Translation("nb", Texts.Basic,
    "Som navn, adresse, telefonnummer og e-post, og informasjon om brukere og webtrafikk som innloggings-ID, "
    + "brukernavn og IP-adresse.")]
[assembly: Translation("nb", Texts.JobApplications,
    "CV, søknad og referanser; andre dokumenter; innsendte dokumenter.")]
[assembly: Translation("nb", Texts.MarketingContacts,
    "Leads og potensielle kunder er inkludert.")]
[assembly: Translation("nb", Texts.ProfilingData,
    "Aggregerte data om personen, som IP-adresse, interesser, brukernavn og enhet.")]
[assembly: Translation("nb", Texts.CustomerRelationship,
    "Om kundeforholdet som Confect kan ha med personens selskap.")]
[assembly: Translation("nb", Texts.WhileContract,
    "Kun så lenge det er nødvendig for å oppfylle de kontraktsmessige forpliktelsene")]
[assembly: Translation("nb", Texts.WhilePurpose,
    "Så lenge det er nødvendig for å oppfylle formålet med behandlingen")]
[assembly: Translation("nb", Texts.ByBasis,
    "Etter det rettslige grunnlaget: så lenge det er nødvendig for å oppfylle de kontraktsmessige "
    + "forpliktelsene, eller på et annet grunnlag så lenge det er nødvendig for å oppfylle formålet")]
[assembly: Translation("nb", Texts.OtherwiseAgreed, "Annet er avtalt med personen")]
[assembly: Translation("nb", Texts.Usually,
    "Seks måneder er det policyen kaller det vanlige maksimum, for CV, søknad og andre dokumenter.")]
[assembly: Translation("nb", Texts.DifferentPeriods,
    "Opplysninger kan være underlagt ulike lagringspolicyer, etter type data og formålet med innsamlingen.")]
[assembly: Translation("nb", Texts.ExamplesOnly,
    "Lagringstidene som policyen gir er eksempler: rekruttering, og kontaktinformasjon for markedsføring.")]
[assembly: Translation("nb", Texts.AskOnDeletion,
    "For ytterligere informasjon om sletting er man velkommen til å kontakte Confect.")]

// Legal bases and interests
[assembly: Translation("nb", Texts.SeveralBases,
    "Behandlingen bygger på flere rettslige grunnlag. Policyen viser ikke til noen artikkel i GDPR for noen "
    + "av dem.")]
[assembly: Translation("nb", Texts.AgreementBasis,
    "Avtale med personen, art. 6(1)(b): for eksempel når noen søker jobb, der CV, søknad og referanser er "
    + "nødvendige for å håndtere forespørselen før en kontrakt inngås.")]
[assembly: Translation("nb", Texts.ConsentBasis,
    "Samtykke, art. 6(1)(a): Confect kan behandle opplysninger på samtykke, som alltid kan trekkes tilbake. "
    + "E-postmarkedsføring er det eneste formålet det er nevnt for.")]
[assembly: Translation("nb", Texts.InterestBasis,
    "Berettiget interesse, art. 6(1)(f): sikkerhet, støtte og forbedring; kontaktpersoner; webinarer, "
    + "nedlastinger og brukerforumet; direkte markedsføring.")]
[assembly: Translation("nb", Texts.AgreementOrBefore,
    "Policyen kaller det en juridisk bindende avtale med personen, og beskriver tiltak før en kontrakt "
    + "inngås.")]
[assembly: Translation("nb", Texts.NoBasis,
    "Policyen oppgir intet rettslig grunnlag for dette formålet; avsnittet om avtale har jobbsøknader som "
    + "eneste eksempel.")]
[assembly: Translation("nb", Texts.NothingForELearning,
    "Berettiget interesse er oppgitt for webinarer og nedlasting av rapporter; ingenting for e-læring.")]
[assembly: Translation("nb", Texts.NoBasisForTracking,
    "Policyen oppgir intet rettslig grunnlag for informasjonskapsler og sporing.")]
[assembly: Translation("nb", Texts.NoBasisForSharing,
    "Policyen oppgir intet rettslig grunnlag for deling innenfor konsernet.")]
[assembly: Translation("nb", Texts.OnSignUp,
    "Ved påmelding til et webinar, eller nedlasting av rapporter eller annet innhold fra nettsidene")]
[assembly: Translation("nb", Texts.OnSignUpOrForum,
    "Ved påmelding til et webinar, nedlasting av rapporter eller annet innhold, eller bruk av brukerforumet")]
[assembly: Translation("nb", Texts.WhereContract, "Der tjenesten bygger på en kontrakt")]
[assembly: Translation("nb", Texts.IfRequired,
    "E-postmarkedsføring, der gjeldende markedsføringslov krever samtykke")]
[assembly: Translation("nb", Texts.SupportInterest, "Sikkerhet, støtte og forbedring")]
[assembly: Translation("nb", Texts.ContactInterest,
    "Å ha kontakt med kontaktpersoner for eksisterende eller potensielle kunder")]
[assembly: Translation("nb", Texts.SupportAndContactInterest,
    "Sikkerhet, støtte og forbedring, og å ha kontakt med kontaktpersoner")]
[assembly: Translation("nb", Texts.ContentInterest,
    "Å assistere med relevant innhold, holde webinarer, markedsføre og administrere forespørsler")]
[assembly: Translation("nb", Texts.MarketingInterest, "Direkte markedsføring")]
[assembly: Translation("nb", Texts.BusinessPerspective, "Opplysningene behandles fra et forretningsperspektiv.")]
[assembly: Translation("nb", Texts.WorkTools,
    "Tjenestene brukes generelt som verktøy for arbeidsrelaterte formål, og adferd i dem sier lite om "
    + "privatlivet; opplysningene behandles fra et forretningsperspektiv.")]
[assembly: Translation("nb", Texts.OptOutSafeguard, "Man kan alltid reservere seg.")]
[assembly: Translation("nb", Texts.NoConflict,
    "Confect anser at det ikke er i konflikt med personens fri- og rettigheter.")]

// Marketing, profiling and tracking
[assembly: Translation("nb", Texts.OptOut, "Instruksjonene for å reservere seg i markedsføringskommunikasjonen")]
[assembly: Translation("nb", Texts.ConsentOptOut,
    "Instruksjonene for å reservere seg i markedsføringskommunikasjonen, alltid, og ved mottak av en e-post "
    + "med markedsføring")]
[assembly: Translation("nb", Texts.StillSent,
    "Administrativ informasjon kan fortsatt sendes, som ordrebekreftelser og varsler nødvendige for å "
    + "håndtere kontoen på tjenesten som tilbys kundene.")]
[assembly: Translation("nb", Texts.MarketingChannels,
    "Direkte markedsføring på sosiale medieplattformer, via e-post, på nettsider eller i en Confect-tjeneste.")]
[assembly: Translation("nb", Texts.ByPreferences, "Basert på personens preferanser")]
[assembly: Translation("nb", Texts.MarketingSection,
    "For markedsføring på berettiget interesse og rettighetene mot den viser policyen til avsnittet om "
    + "markedsføring.")]
[assembly: Translation("nb", Texts.ProfilingLogic,
    "Det noen klikker på og gjør samles, for eksempel gjennom informasjonskapsler, til interesser og "
    + "preferanser; det kan kombineres med informasjon om kundeforholdet med personens selskap.")]
[assembly: Translation("nb", Texts.ProfilingSignificance,
    "Markedsføringen tilpasses, brukeropplevelsen av tjenester og nettsider forbedres, og det tilbys "
    + "produkter som kundene er fornøyde med.")]
[assembly: Translation("nb", Texts.NothingSensitive,
    "Ingen sensitive opplysninger behandles for formålene som policyen nevner. Opplastinger og søknader har "
    + "fritt innhold.")]
[assembly: Translation("nb", Texts.NothingSensitiveInProfiles, "Ingen sensitive opplysninger behandles.")]
[assembly: Translation("nb", Texts.TrackingDescription,
    "Informasjonskapsler og andre sporingsmetoder, på nettstedene og i e-post, for å optimalisere "
    + "opplevelsen.")]
[assembly: Translation("nb", Texts.ProfilingCookies, "Profilering gjøres for eksempel gjennom informasjonskapsler.")]

// Recipients
[assembly: Translation("nb", Texts.OutsideConfect,
    "Opplysninger kan også deles med eksterne tredjeparter: i forumene, med forretningspartnere og med "
    + "myndigheter. Det brukes også databehandlere.")]
[assembly: Translation("nb", Texts.GroupOverview,
    "Opplysninger deles mellom selskapene i konsernet, for den beste mulige helhetlige opplevelsen.")]
[assembly: Translation("nb", Texts.ForOverview,
    "For å opprettholde en oversikt og ha innsikt, og for å gi den beste mulige helhetlige opplevelsen")]
[assembly: Translation("nb", Texts.ForumReaders, "Lesere av brukerforumet og av andre forum på Confects nettsider.")]
[assembly: Translation("nb", Texts.WhatIsPosted,
    "Av innlegg, kommentarer og lignende, hvis personen lager noen: de kan leses og brukes av dem som har "
    + "tilgang")]
[assembly: Translation("nb", Texts.ForumDisclaimer,
    "Confect sier at det ikke er ansvarlig for det folk legger ut i forumene eller på nettsidene.")]
[assembly: Translation("nb", Texts.BusinessReasons,
    "I tilfeller det anses som legitimt fra et forretningsperspektiv, og i samsvar med personvernlovgivningen")]
[assembly: Translation("nb", Texts.CourtOrder,
    "På anmodning, og kun hvis det foreligger en rettslig avgjørelse som krever det")]
[assembly: Translation("nb", Texts.Subprocessors,
    "Vanligvis en leverandør av denne typen.")]
[assembly: Translation("nb", Texts.UnderAgreement, "Under en databehandleravtale")]
[assembly: Translation("nb", Texts.ProcessingAgreement, "Databehandleravtale (DPA)")]
[assembly: Translation("nb", Texts.OutsideEea, "Hvis leverandøren er lokalisert utenfor EU/EØS")]
[assembly: Translation("nb", Texts.Clauses, "EU-standardkontraktsklausuler (EU SCC)")]

// Confect as processor
[assembly: Translation("nb", Texts.OnBehalf,
    "I mange av tjenestene er Confect databehandler: det behandler opplysninger på vegne av kunden og i "
    + "henhold til kundens instruksjoner. Hvordan er beskrevet i databehandleravtalen for tjenesten.")]
[assembly: Translation("nb", Texts.ServiceCustomers, "Kundene av tjenestene")]
[assembly: Translation("nb", Texts.ServiceAgreement, "Databehandleravtalen for tjenesten")]
[assembly: Translation("nb", Texts.AskSupport, "For mer informasjon, kontakt kundestøtten for tjenesten.")]

// Rights
[assembly: Translation("nb", Texts.Access, "En kopi av personopplysningene som behandles om personen, på anmodning")]
[assembly: Translation("nb", Texts.Rectification, "Korrigering av feilaktige opplysninger om personen")]
[assembly: Translation("nb", Texts.Erasure, "Sletting av opplysninger om personen")]
[assembly: Translation("nb", Texts.Restriction, "Begrensning av behandlingen")]
[assembly: Translation("nb", Texts.Portability,
    "Opplysningene, til personen eller andre, i et strukturert, vanlig brukt og maskinlesbart format")]
[assembly: Translation("nb", Texts.Objection, "Innsigelse mot behandling på grunnlag av berettiget interesse")]
[assembly: Translation("nb", Texts.OnlyLegitimateInterest, "Kun der grunnlaget er berettiget interesse")]
[assembly: Translation("nb", Texts.ObjectionToPublicTask,
    "Innsigelse mot behandling for å utføre oppgaver i allmennhetens interesse, i utøvelse av offentlig "
    + "myndighet eller på grunnlag av berettigede interesser")]
[assembly: Translation("nb", Texts.ObjectionToMarketing, "Innsigelse mot behandling for direkte markedsføring")]
[assembly: Translation("nb", Texts.MarketingOptOut,
    "Å reservere seg mot markedsføringsmateriell og mot å være gjenstand for profilering")]
[assembly: Translation("nb", Texts.Withdrawal, "Å trekke tilbake samtykket etter at det er gitt, alltid")]
[assembly: Translation("nb", Texts.SubprocessorOverview,
    "En oversikt over Confects underleverandører og mer detaljert informasjon om dem, på anmodning når som "
    + "helst")]
[assembly: Translation("nb", Texts.RightsLimit,
    "Det kan være unntak fra eller begrensninger i rettighetene, avhengig av omstendighetene i personens "
    + "situasjon.")]
[assembly: Translation("nb", Texts.RightsCommitment,
    "I slike tilfeller gir Confect detaljert informasjon om unntaket eller begrensningen, og hjelper personen "
    + "å utøve rettighetene i størst mulig utstrekning i samsvar med loven.")]
[assembly: Translation("nb", Texts.RightsAddressee,
    "Den norske teksten gir rettighetene til leseren som registrert.")]

// Where the two languages part
[assembly: Translation("nb", Texts.SameRegister, "Den norske og den engelske policyen beskriver samme register.")]
[assembly: Translation("nb", Texts.UserDrift,
    "Rettigheter: den engelske teksten begrenser dem til en registrert bruker, den norske gir dem til enhver "
    + "registrert.")]
[assembly: Translation("nb", Texts.CloudDrift,
    "Den engelske teksten nevner skytjenester, den norske bare skylagring.")]
[assembly: Translation("nb", Texts.SubprocessorDrift,
    "Databehandlere: den engelske teksten kaller dem «subprocessors», den norske underleverandører.")]
[assembly: Translation("nb", Texts.ContentDrift,
    "Den engelske teksten lover korrekt innhold, den norske relevant innhold.")]
[assembly: Translation("nb", Texts.CourtDrift,
    "Myndigheter: den engelske teksten krever en rettskjennelse («court order»), den norske en rettslig "
    + "avgjørelse.")]
[assembly: Translation("nb", Texts.PartnerDrift,
    "Forretningspartnere: på engelsk må det fremstå («appears») som legitimt, på norsk må det anses som det.")]
[assembly: Translation("nb", Texts.ListDrift,
    "Lister: på engelsk deler sletting og begrensning ett punkt og innsigelse har to; på norsk har hver sitt, "
    + "og innsigelse er ett.")]
[assembly: Translation("nb", Texts.SectionDrift,
    "Begge tekster viser til et avsnitt om markedsføring; det de mener heter markedsføring og profilering, og "
    + "to overskrifter har det ordet.")]
