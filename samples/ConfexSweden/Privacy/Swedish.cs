using PrivacyAnalyzers;

// The texts of the register in the language of the policy. Names of words have their [Label("sv", …)].
[assembly: Translation("sv", "Records of processing activities: Confex Sverige AB", "Register över behandling: Confex Sverige AB")]
[assembly: Translation(
    "sv",
    "About companies; the name, e-mail address, telephone and IP addresses may lead to a person.",
    "Om företag; namn, e-postadress, telefon och IP-adresser kan leda till en person.")]
[assembly: Translation("sv", "As far as possible.", "I den mån det är möjligt.")]
[assembly: Translation(
    "sv",
    "Ask for an overview of the personal information that is held",
    "Begära en översikt över de personuppgifter som finns")]
[assembly: Translation(
    "sv",
    "Commercial course provider aimed at working life",
    "Kommersiell kursleverantör som vänder sig till arbetslivet")]
[assembly: Translation(
    "sv",
    "Complain about the processing to Integritetsskyddsmyndigheten, formerly Datainspektionen",
    "Klaga på behandlingen till Integritetsskyddsmyndigheten, tidigare Datainspektionen")]
[assembly: Translation("sv", "Correct or withdraw consent that was given", "Korrigera eller återkalla ett samtycke som lämnats")]
[assembly: Translation(
    "sv",
    "Everything is done to reduce the risk that data fall into the wrong hands.",
    "Allt görs för att minska risken för att uppgifter kommer i fel händer.")]
[assembly: Translation(
    "sv",
    "Have incorrect or incomplete information corrected or changed",
    "Få felaktiga eller ofullständiga uppgifter rättade eller ändrade")]
[assembly: Translation("sv", "Have personal information erased", "Få personuppgifter raderade")]
[assembly: Translation("sv", "Have personal information transferred to a third party", "Få personuppgifter överförda till en tredje part")]
[assembly: Translation("sv", "Have the processing restricted", "Få behandlingen begränsad")]
[assembly: Translation("sv", "No data about minors are held.", "Inga uppgifter om minderåriga finns.")]
[assembly: Translation("sv", "Object to how data are processed", "Invända mot hur uppgifterna behandlas")]
[assembly: Translation(
    "sv",
    "Of what is on the internet, only open sources are used.",
    "Av det som finns på internet används endast öppna källor.")]
[assembly: Translation("sv", "One of the main open sources.", "En av de viktigaste öppna källorna.")]
[assembly: Translation("sv", "Only e-mail addresses", "Endast e-postadresser")]
[assembly: Translation(
    "sv",
    "Purchase history, the handling of e-mail and visits to product pages are linked to the person, so that offers follow the assumed interest or preference",
    "Köphistorik, e-posthantering och besök på produktsidor kopplas till personen, så att erbjudanden följer det antagna intresset eller preferensen")]
[assembly: Translation("sv", "Readers of published testimonials.", "Läsare av publicerade kundutlåtanden.")]
[assembly: Translation(
    "sv",
    "Relevant information is given, and irrelevant content is not distributed",
    "Relevant information ges, och irrelevant innehåll sprids inte")]
[assembly: Translation("sv", "Secures the access to personal data.", "Säkrar åtkomsten till personuppgifter.")]
[assembly: Translation(
    "sv",
    "Several measures are in place, and new ones are considered continuously, to keep the consequences for privacy small.",
    "Flera åtgärder är på plats och nya övervägs kontinuerligt, för att hålla konsekvenserna för integriteten små.")]
[assembly: Translation("sv", "Several, in the cloud, with servers in the USA.", "Flera, i molnet, med servrar i USA.")]
[assembly: Translation("sv", "Systems are built with it from the ground up.", "Systemen är byggda så från grunden.")]
[assembly: Translation(
    "sv",
    "Testimonials only, and only with the consent of the person concerned",
    "Endast kundutlåtanden, och endast med samtycke från den berörda personen")]
[assembly: Translation(
    "sv",
    "Testimonials only, in certain cases, and only in order to raise the quality of the course",
    "Endast kundutlåtanden, i vissa fall, och endast för att öka kvaliteten på kursen")]
[assembly: Translation(
    "sv",
    "The suppliers give guarantees under chapter V of the GDPR",
    "Leverantörerna lämnar garantier enligt kapitel V i GDPR")]
[assembly: Translation(
    "sv",
    "The unsubscribe link in each newsletter, or an e-mail to nyhetsbrev@Confex.se",
    "Avregistreringslänken i varje nyhetsbrev, eller e-post till nyhetsbrev@Confex.se")]
[assembly: Translation("sv", "They are rated in evaluations.", "De betygsätts i utvärderingar.")]
[assembly: Translation("sv", "To a third party that provides services", "Till en tredje part som tillhandahåller tjänster")]
[assembly: Translation(
    "sv",
    "To keep up an established pattern of marketing, selling and delivering competence development in working life",
    "Att upprätthålla ett etablerat mönster för marknadsföring, försäljning och genomförande av kompetensutveckling i arbetslivet")]
[assembly: Translation("sv", "Visits, and clicks on advertisements and articles.", "Besök, och klick på annonser och artiklar.")]
[assembly: Translation("sv", "What happens to messages and on the website.", "Vad som händer med meddelanden och på webbplatsen.")]
[assembly: Translation(
    "sv",
    "Where Confex considers the processing necessary for its legitimate interest",
    "Där Confex anser att behandlingen är nödvändig för dess berättigade intresse")]
