namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;

public class Address
{
    public string Street { get; set; } = "";

    public string? City { get; set; }

    public int Floor { get; set; }
}
