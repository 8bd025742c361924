using PrivacyAnalyzers;

[assembly: PrivacyRegister(
    Title = "Records of processing activities: Confex Group AS",
    Language = "en",
    NoticeDate = "2022-06-03",
    NoticeChanges = "Confex Group AS may change the notice at any time. The date of the last update stands at the top of the page.",
    NationalProfiles = ["NO"])]

[assembly: Controller(
    "Confex Group AS",
    Country = "NO",
    OrganizationNumber = "977573076",
    TradingAs = ["Confex"],
    Address = "Bogstadveien 2 B, 0355 Oslo",
    Email = "info@confex.no",
    Phone = "938 66 666",
    Url = "www.confex.no",
    Activity = "Commercial provider of courses for people in working life, regarded as end users",
    Group = "Confex Group, owner of several brands for the course industry in Norway and Sweden")]

// The officer's address has another house number than the controller's; the policy has both.
[assembly: DataProtectionOfficer(
    Name = "Personvernombudet",
    Address = "Confex Group AS, Personvernombudet, Bogstadveien 27 B, 0355 Oslo",
    Scope = "The Confex Group")]
[assembly: Note("data protection officer", "Can be reached by letter only: no name, e-mail address or telephone number is given.")]

[assembly: SupervisoryAuthority("Datatilsynet", Country = "NO")]

[assembly: DeclaresNone(
    Matter.AutomatedDecisions | Matter.SpecialCategories | Matter.ChildrensData,
    Note = "No sensitive or protected information is processed, there are no data about minors, in whatever form, and no "
        + "automated individual decisions take place.")]
[assembly: Note("special categories",
    "That no sensitive data are processed stands beside a measure for any sensitive data about customers that are stored.")]

[assembly: Note("general purpose",
    "Data are used to offer relevant courses, exams and certifications, and updates within specific fields.")]
[assembly: Note("storage", "Personal data are never stored longer than necessary. The periods stand on the categories.")]
