using PrivacyAnalyzers;

[assembly: PrivacyRegister(
    Title = "Records of processing activities: Confex Sverige AB",
    Language = "en",
    NationalProfiles = ["SE"])]

[assembly: Controller(
    "Confex Sverige AB",
    Country = "SE",
    OrganizationNumber = "556641-2085",
    Address = "Kungsportsavenyn 37, 411 36 Göteborg",
    Email = "info@confex.se",
    Phone = "+46 (0)8-28 43 99",
    Activity = "Commercial course provider aimed at working life",
    ResponsibleRole = "CEO")]
[assembly: Translation("sv", "CEO", "VD")]

// The policy adds the name that the authority had until the end of 2020; this is the present one.
[assembly: SupervisoryAuthority("Integritetsskyddsmyndigheten", Country = "SE")]

// No [DataProtectionOfficer]: the policy neither names one nor says that there is none, and the two are not the same.

[assembly: DeclaresNone(
    Matter.AutomatedDecisions | Matter.SpecialCategories | Matter.ChildrensData,
    Note = "No sensitive or protected information is collected, no data about minors are held, in whatever form, and no "
        + "automated individual decisions take place.")]

[assembly: Note("general purpose",
    "Data are used to offer relevant courses, exam opportunities and certifications, and to keep people updated on their "
    + "subject areas.")]
[assembly: Note("storage", "Personal data are never stored longer than necessary. The periods stand on the categories.")]
