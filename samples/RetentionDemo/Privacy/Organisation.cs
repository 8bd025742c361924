using PrivacyAnalyzers;

[assembly: PrivacyRegister(Title = "Records of processing activities: Example Bikes AB", Language = "en")]
[assembly: Controller("Example Bikes AB", Country = "SE", Email = "privacy@example.com")]
[assembly: SupervisoryAuthority("Integritetsskyddsmyndigheten", Country = "SE")]
[assembly: Right(DataRight.Access, At = "privacy@example.com")]
[assembly: Right(DataRight.Rectification, At = "privacy@example.com")]
[assembly: Right(DataRight.Erasure, At = "privacy@example.com")]
[assembly: Right(DataRight.Restriction, At = "privacy@example.com")]
[assembly: Right(DataRight.Portability, At = "privacy@example.com")]
