using PrivacyAnalyzers;

[assembly: PrivacyRegister(Title = "Records of processing activities: Confex Sverige AB", Language = "en")]

[assembly: Controller(
    "Confex Sverige AB",
    Country = "SE",
    OrganizationNumber = "556641-2085",
    Address = "Kungsportsavenyn 37, 411 36 Göteborg",
    Email = "info@confex.se",
    Phone = "+46 (0)8-28 43 99",
    ResponsibleRole = "CEO")]

// The policy adds the name that the authority had until the end of 2020; this is the present one.
[assembly: SupervisoryAuthority("Integritetsskyddsmyndigheten", Country = "SE")]

// No [DataProtectionOfficer]: the policy neither names one nor says that there is none, and the two are not the same.
