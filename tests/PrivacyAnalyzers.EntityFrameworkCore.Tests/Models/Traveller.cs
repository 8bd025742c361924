using System.Collections.Generic;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;

/// <summary>A row with lists, which no code can replace.</summary>
public sealed class Traveller : Person
{
    public List<string> Names { get; private set; } = [];

    public List<Address> Stops { get; private set; } = [];

    public Trip Trip { get; set; } = new();
}

public sealed class Trip
{
    public string Title { get; set; } = "";

    public List<Address> Steps { get; set; } = [];
}
