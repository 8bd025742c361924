using Pexcon.Privacy;
using PrivacyAnalyzers;

// The texts of the register in the language of the policy. Names of words have their [Label("sv", …)].

[assembly: Translation("sv", "Records of processing activities: PEXCON AB", "Register över behandling: PEXCON AB")]

// Where data come from
[assembly: Translation(
    "sv",
    Texts.FromThePerson,
    "Lämnas till exempel vid besök på webbplatsen, vid köp, vid anmälan till nyhetsbrevet, vid kontakt eller i de digitala "
    + "kanalerna: hemsida, blogg och portal.")]
[assembly: Translation(
    "sv",
    Texts.FromUse,
    "Vilka tjänster som används, vilka sidor som besöks och beteendet på webbplatsen. Kan omfatta operativsystem, "
    + "webbläsarversion, IP-adresser, cookies och unika identifieringsfiler.")]
[assembly: Translation(
    "sv",
    Texts.FromEmployer,
    "En arbetsgivare med avtal lämnar uppgifter om sina anställda, för kommunikation om avtalet eller för att tjänsten ska "
    + "levereras till dem.")]
[assembly: Translation(
    "sv",
    Texts.EmployerHasContract,
    "Arbetsgivaren har avtal med PEXCON, till exempel om utbildning eller nyhetsbevakning")]
[assembly: Translation("sv", Texts.FromAddressServices, "Tredje parter vars tjänster håller adressuppgifter aktuella.")]
[assembly: Translation("sv", Texts.InSomeCases, "I vissa fall")]
[assembly: Translation("sv", Texts.WhenUsed, "När tjänsterna används")]

// Data subjects
[assembly: Translation(
    "sv",
    Texts.StaffOfCustomers,
    "Arbetsgivaren har avtalet, till exempel om utbildning eller nyhetsbevakning, och lämnar uppgifterna.")]
[assembly: Translation("sv", Texts.OnBehalfOfEmployer, "Arbetsgivaren, en juridisk person som har avtalet")]
[assembly: Translation("sv", Texts.ToBeMatched, "För att matchas med uppdrag.")]
[assembly: Translation(
    "sv",
    Texts.WhoEverybodyIs,
    "Alla som på något sätt använder PEXCON:s tjänster eller produkter eller annars har kontakt med PEXCON.")]

// Categories
[assembly: Translation(
    "sv",
    Texts.InteractionExamples,
    "Till exempel samtalsinspelningar, journalanteckningar och utskick.")]
[assembly: Translation("sv", Texts.InteractionWithSystems, "Till exempel interaktioner på hemsidor, system och tjänster.")]
[assembly: Translation(
    "sv",
    Texts.WebAndInterests,
    "Hur personen använder webben, vilka erbjudanden som väckt intresse, vilka nyhetsbrev personen interagerat med och vilka "
    + "events personen anmält sig till.")]
[assembly: Translation("sv", Texts.AnswersAreAnonymous, "Svaren från undersökningar är anonyma och därför inte personuppgifter")]
[assembly: Translation(
    "sv",
    Texts.ApplicationExamples,
    "Vad en ansökan eller ett CV innehåller i övrigt, till exempel titel och erfarenhet.")]
[assembly: Translation("sv", Texts.CompanyInPicture, "Företaget som någon på en bild tillhör.")]
[assembly: Translation("sv", Texts.ContactExamples, "Såsom adress, telefonnummer och e-post.")]
[assembly: Translation("sv", Texts.EngagementExamples, "Till exempel vilken tjänst eller produkt som köpts.")]
[assembly: Translation("sv", Texts.SegmentExamples, "Till exempel vilket kundsegment personen tillhör.")]
[assembly: Translation("sv", Texts.IdentityExamples, "Till exempel namn.")]
[assembly: Translation("sv", Texts.SensitiveExamples, "Såsom matallergier, för events där mat serveras.")]

// Purposes
[assembly: Translation(
    "sv",
    Texts.CustomerRelationship,
    "Till exempel registrera kunder, skicka aviseringar och kommunicera om kundförhållandet.")]
[assembly: Translation(
    "sv",
    Texts.EventPictures,
    "För att dokumentera företagets historia, för redaktionellt bruk och för att marknadsföra liknande events. Namn, titel "
    + "och företag finns bara för vissa bilder.")]
[assembly: Translation("sv", Texts.NoAutomatedDecisions, "Matchningen sker inte med automatiserat beslutsfattande.")]
[assembly: Translation("sv", Texts.Matching, "Ett översänt CV lagras och matchas med relevanta uppdragserbjudanden.")]
[assembly: Translation("sv", Texts.InquiryExamples, "Till exempel frågor om tjänster och produkter.")]
[assembly: Translation("sv", Texts.ForPurchases, "För tjänster och varor som köpts.")]
[assembly: Translation("sv", Texts.Improvements, "Exempelvis genom att undersöka och utvärdera kundnöjdheten eller marknaden.")]
[assembly: Translation("sv", Texts.RelevantOffers, "För att ge relevant information och erbjudanden.")]
[assembly: Translation(
    "sv",
    Texts.LifeCycleExamples,
    "Till exempel felsöka, logga, utveckla, testa och förbättra system och tjänster.")]
[assembly: Translation("sv", Texts.ToEvaluate, "För att utvärdera varor och tjänster.")]
[assembly: Translation("sv", Texts.OfInterest, "Sådana som personen kan vara intresserad av.")]

// When a basis holds, and the interests that are named
[assembly: Translation("sv", Texts.ContractWithPerson, "Avtalet är ingånget med personen")]
[assembly: Translation(
    "sv",
    Texts.CompanyService,
    "Avtalet om att tillhandahålla personen en tjänst är ingånget med en juridisk person")]
[assembly: Translation(
    "sv",
    Texts.CompanyAccount,
    "Avtalet om att tillhandahålla personen ett konto är ingånget med en juridisk person")]
[assembly: Translation("sv", Texts.OnlyForServiceAskedFor, "Endast då det är nödvändigt för en tjänst som personen efterfrågat")]
[assembly: Translation("sv", Texts.AsFarAsLawObliges, "I den mån en lag kräver det, exempelvis bokföringslagen")]
[assembly: Translation(
    "sv",
    Texts.FutureRecruitment,
    "Den sökande har samtyckt till att sparas för framtida rekryteringar; PEXCON frågar i de fall man vill det")]
[assembly: Translation("sv", Texts.AnswerInquiries, "Att besvara förfrågningar")]
[assembly: Translation("sv", Texts.PursueClaims, "Att fastställa, göra gällande och utöva rättsliga anspråk")]
[assembly: Translation(
    "sv",
    Texts.InformAboutSimilar,
    "Att informera om varor och tjänster, till exempel sådana som liknar det som köpts tidigare")]
[assembly: Translation("sv", Texts.BetterUserExperience, "Att förbättra användarupplevelsen")]
[assembly: Translation("sv", Texts.KnowOpinions, "Att få veta vad kunder anser om till exempel tjänster och produkter")]
[assembly: Translation("sv", Texts.HandleRecruitment, "Att hantera rekryteringsprocessen")]

// How long
[assembly: Translation(
    "sv",
    Texts.WhilePurposesNeedIt,
    "Så länge det är nödvändigt för de ändamål som uppgifterna samlats in för, till exempel för att fullfölja ett avtal")]
[assembly: Translation("sv", Texts.LawAsksForMore, "En lag kräver att de sparas längre")]
[assembly: Translation(
    "sv",
    Texts.LegalInterests,
    "Rättsliga intressen bevakas, till exempel under en pågående juridisk process")]
[assembly: Translation("sv", Texts.WhileInquiryIsHandled, "Så länge det behövs för att hantera förfrågan")]
[assembly: Translation("sv", Texts.WhileContractNeedsIt, "Så länge det är nödvändigt för avtalet")]
[assembly: Translation(
    "sv",
    Texts.WhileClaimsArePossible,
    "Så länge det behövs för intresset av rättsliga anspråk, till exempel enligt lagstadgade preskriptionstider")]
[assembly: Translation("sv", Texts.WhileEvaluationNeedsIt, "Så länge det behövs för uppföljning och utvärdering")]
[assembly: Translation("sv", Texts.WhileSurveysAreSent, "Så länge det behövs för att skicka ut undersökningarna")]
[assembly: Translation("sv", Texts.WhilePurposeNeedsIt, "Så länge det är nödvändigt för ändamålet")]
[assembly: Translation("sv", Texts.WhileHistoryMotivatesIt, "Så länge det är motiverat ur ett företagshistoriskt perspektiv")]
[assembly: Translation("sv", Texts.WhilePicturesAreTopical, "Så länge bilderna är aktuella för att marknadsföra liknande events")]
[assembly: Translation(
    "sv",
    Texts.ErasedOrAnonymised,
    "Uppgifter som inte längre är relevanta för sina ändamål raderas eller anonymiseras; vilket av dem sägs inte.")]
[assembly: Translation("sv", Texts.NoLongerForContract, "Uppgifterna är inte längre nödvändiga för avtalet.")]
[assembly: Translation("sv", Texts.ToldToRemoveCv, "Personen har meddelat att de inte vill finnas med i CV-databasen.")]
[assembly: Translation("sv", Texts.NothingLeftToDo, "Inget återstår att göra för förfrågan.")]
[assembly: Translation(
    "sv",
    Texts.ActivityMeans,
    "När personen senast gjorde något hos PEXCON, till exempel köpte eller kontaktade kundtjänst.")]
[assembly: Translation("sv", Texts.BusinessTransaction, "Dagen för affärshändelsen: lagen räknar från räkenskapsårets slut.")]
[assembly: Translation("sv", Texts.RecruitmentOver, "Rekryteringen för den sökta tjänsten är avslutad.")]

// Who receives data
[assembly: Translation("sv", Texts.NeededOnBehalf, "De behöver uppgifterna för att behandla dem på uppdrag av PEXCON")]
[assembly: Translation("sv", Texts.Permitted, "Personen har tillåtit det")]
[assembly: Translation("sv", Texts.ActiveConsent, "Känsliga uppgifter endast med personens aktiva samtycke")]
[assembly: Translation(
    "sv",
    Texts.DomainAdministrators,
    "De ger användarsupport i personens organisation och har tillgång till uppgifter från PEXCON-kontot, även e-post och "
    + "andra data.")]
[assembly: Translation(
    "sv",
    Texts.WorksInDomain,
    "Det är avtalat att personen arbetar inom PEXCON-domänen, och kontot hanteras av en domänadministratör")]
[assembly: Translation("sv", Texts.MayChangePassword, "Byta lösenord till kontot")]
[assembly: Translation("sv", Texts.MaySuspend, "Stänga av eller säga upp åtkomsten till kontot")]
[assembly: Translation("sv", Texts.MayRetrieve, "Få åtkomst till eller hämta det som sparats i kontot")]
[assembly: Translation(
    "sv",
    Texts.MayHandOver,
    "Hämta kontouppgifter för att följa lag, regelverk, juridisk process eller tvingande begäran av myndighet")]
[assembly: Translation(
    "sv",
    Texts.MayRestrict,
    "Begränsa möjligheten att ta bort eller ändra information och sekretessinställningar")]
[assembly: Translation(
    "sv",
    Texts.UnderInstructions,
    "Enligt PEXCON:s anvisningar, policyn och andra lämpliga åtgärder för sekretess och säkerhet")]
[assembly: Translation(
    "sv",
    Texts.LawOrAuthority,
    "Det finns goda skäl att tro att det är nödvändigt för att följa lagar, regelverk, juridiska processer eller tvingande "
    + "begäranden från myndigheter")]
[assembly: Translation(
    "sv",
    Texts.TermsOfUse,
    "Det finns goda skäl att tro att det är nödvändigt för att användarvillkor ska följas, inklusive utredning av brott mot dem")]
[assembly: Translation(
    "sv",
    Texts.FraudAndFaults,
    "Det finns goda skäl att tro att det är nödvändigt för att upptäcka, förhindra eller åtgärda bedrägerier, "
    + "säkerhetsproblem eller tekniska problem")]
[assembly: Translation(
    "sv",
    Texts.ProtectionFromHarm,
    "Det finns goda skäl att tro att det är nödvändigt för att skydda PEXCON, egendom eller säkerhet, användare eller "
    + "allmänheten mot skador, enligt lag")]
[assembly: Translation(
    "sv",
    Texts.MergerOrSale,
    "Sammanslagning, förvärv eller annan försäljning: sekretessen säkerställs och berörda användare meddelas innan deras "
    + "uppgifter överförs eller faller under en annan policy")]
[assembly: Translation(
    "sv",
    Texts.NoOtherSharing,
    "Uppgifter delas inte med företag, organisationer eller personer utanför PEXCON i andra situationer än de angivna.")]
[assembly: Translation(
    "sv",
    Texts.NoLiabilityForSuppliers,
    "PEXCON försöker följa sina leverantörers avtal och policyer och hålla sig uppdaterat, men kan inte ansvara för vad "
    + "dessa tredje parter gör.")]
[assembly: Translation("sv", Texts.AsARule, "Som utgångspunkt")]
[assembly: Translation("sv", Texts.SupplierOutsideEea, "En tjänsteleverantör överför uppgifter till länder utanför EU och EES")]
[assembly: Translation(
    "sv",
    Texts.SupplierGuarantees,
    "Åtgärder enligt tillämpliga lagkrav, exempelvis krav på garantier om att leverantören skyddar uppgifterna enligt "
    + "dataskyddsreglerna")]
[assembly: Translation(
    "sv",
    Texts.OutsideWithAuthorities,
    "Företag, organisationer eller personer utanför PEXCON, även myndigheter.")]
[assembly: Translation("sv", Texts.Outside, "Företag, organisationer eller personer utanför PEXCON.")]
[assembly: Translation("sv", Texts.WhoProcesses, "Företag och personer som har i uppgift att behandla uppgifter för PEXCON.")]
[assembly: Translation("sv", Texts.SuppliesOffice, "Levererar Office 365 Business Premium, genom Telia.")]
[assembly: Translation("sv", Texts.ProvidesOffice, "Tillhandahåller Microsofts Office 365 Business Premium till PEXCON.")]
[assembly: Translation("sv", Texts.SuppliesDomain, "Levererar domänen.")]

// Security
[assembly: Translation(
    "sv",
    Texts.ProtectedAgainst,
    "PEXCON, dess användare och kunder skyddas mot obehörig åtkomst, ändring, yppande eller förstörelse av information.")]
[assembly: Translation(
    "sv",
    Texts.RoutinesReviewed,
    "Rutiner för insamling, lagring och behandling, inklusive fysiska åtgärder, granskas till skydd mot obehörig åtkomst "
    + "till system.")]
[assembly: Translation(
    "sv",
    Texts.AccessLimited,
    "Endast anställda, leverantörer och kunder som behöver uppgifterna för att behandla dem på uppdrag av PEXCON har åtkomst.")]
[assembly: Translation(
    "sv",
    Texts.BoundByContract,
    "De som har åtkomst är förbundna till strikt sekretess enligt kontrakt och kan sägas upp om de inte uppfyller kraven.")]

// Rights
[assembly: Translation(
    "sv",
    Texts.Access,
    "Att ta del av vilka uppgifter som är registrerade, genom att begära ett registerutdrag")]
[assembly: Translation(
    "sv",
    Texts.Rectification,
    "Att när som helst få felaktiga uppgifter rättade eller ändra uppgifter som personen lämnat")]
[assembly: Translation("sv", Texts.WithdrawConsent, "När som helst, för framtida behandling")]
[assembly: Translation("sv", Texts.Objection, "Mot behandling som stöds på en intresseavvägning")]
[assembly: Translation("sv", Texts.NoMoreMailings, "Att när som helst avsäga sig reklam- och kommunikationsutskick")]
[assembly: Translation(
    "sv",
    Texts.ErasureLimits,
    "Under vissa omständigheter; inte om exempelvis en lag kräver att uppgifterna bevaras")]
[assembly: Translation(
    "sv",
    Texts.RestrictionLimits,
    "Personen kan ha denna rätt. Under tiden kan PEXCON eventuellt inte uppfylla sina skyldigheter mot personen")]
[assembly: Translation(
    "sv",
    Texts.Portability,
    "En kopia i ett strukturerat, maskinläsbart format, för den som vill flytta sina uppgifter")]
[assembly: Translation("sv", Texts.PortabilityLimits, "Endast uppgifter som personen själv delat med PEXCON")]
[assembly: Translation("sv", Texts.Complaint, "Till behörig tillsynsmyndighet")]
[assembly: Translation("sv", Texts.ComplaintLimits, "PEXCON ber att i första hand bli kontaktat på support@pexcon.se")]
[assembly: Translation("sv", Texts.HowToUnsubscribe, "Länken i varje utskick, eller support@pexcon.se")]

// Cookies
[assembly: Translation(
    "sv",
    Texts.CookiesNotUsed,
    "PEXCON använder dem inte för analys och vidarebefordrar eller lagrar dem inte.")]
[assembly: Translation("sv", Texts.Websites, "PEXCON:s hemsidor")]

// The notice
[assembly: Translation(
    "sv",
    Texts.NoticeChanges,
    "Policyn kan ändras från tid till annan. Den senaste versionen finns alltid på webbplatsen, och uppdateringar av "
    + "avgörande betydelse, exempelvis ändrade ändamål, kommuniceras")]
[assembly: Translation("sv", Texts.Archive, "Tidigare versioner sparas i ett arkiv där de kan läsas.")]
[assembly: Translation(
    "sv",
    Texts.ForEverybody,
    "Gäller alla som på något sätt använder PEXCON:s tjänster eller produkter eller annars har kontakt med PEXCON.")]
[assembly: Translation(
    "sv",
    Texts.ForAllServices,
    "Gäller alla tjänster som PEXCON AB erbjuder, utom dem med en egen policy som inte införlivar denna.")]
[assembly: Translation(
    "sv",
    Texts.NotForOtherCompanies,
    "Gäller inte andra företags eller personers tjänster, webbplatser som kan innehålla tjänster från Microsoft eller andra "
    + "webbplatser som länkas till.")]
[assembly: Translation(
    "sv",
    Texts.NotForAdvertisers,
    "Täcker inte andra som marknadsför PEXCON:s tjänster och kan visa relevanta annonser med cookies, pixeltaggar eller "
    + "annan teknik.")]
[assembly: Translation("sv", Texts.ControllerUnlessSaid, "PEXCON AB är personuppgiftsansvarig om inte annat specifikt anges.")]
[assembly: Translation(
    "sv",
    Texts.PersonalDataMeans,
    "Personuppgift är all information som direkt eller indirekt leder till en levande person: från personnummer till "
    + "e-postadresser, även krypterade uppgifter som kan kopplas till personer.")]
[assembly: Translation(
    "sv",
    Texts.ProcessingMeans,
    "Behandling är det mesta som kan göras med personuppgifter: insamling, lagring, ändring, användning, radering.")]
[assembly: Translation(
    "sv",
    Texts.ContractExample,
    "Avtal med personen: till exempel för att tillhandahålla eller administrera en köpt tjänst.")]
[assembly: Translation("sv", Texts.ObligationExample, "Rättslig förpliktelse: till exempel bokföringsskyldighet.")]
[assembly: Translation(
    "sv",
    Texts.InterestExample,
    "Berättigat intresse: till exempel för att besvara förfrågningar om varor eller kommunicera om liknande varor och "
    + "tjänster som köpts tidigare.")]
[assembly: Translation("sv", Texts.ConsentExample, "Samtycke, där personen lämnat det.")]
[assembly: Translation(
    "sv",
    Texts.WrittenComplaints,
    "Vid formella skriftliga klagomål kontaktas den aktuella brukaren och ärendet följs upp.")]
[assembly: Translation(
    "sv",
    Texts.CooperationWithAuthorities,
    "PEXCON samarbetar med myndigheter, även dataskyddsmyndigheter, om klagomål rörande överföring av personuppgifter som "
    + "inte kan lösas med användaren.")]
[assembly: Translation("sv", Texts.FormerName, "Policyn kallar den Datainspektionen, dess namn till slutet av 2020.")]
[assembly: Translation("sv", Texts.RegularReview, "Efterlevnaden av policyn granskas regelbundet.")]
[assembly: Translation("sv", Texts.SelfRegulation, "Ett antal självreglerande ramverk följs.")]
