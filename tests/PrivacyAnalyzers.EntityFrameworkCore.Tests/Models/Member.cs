namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;

public sealed class Member : Person
{
    public string? Number { get; set; }
}
