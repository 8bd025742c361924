using System.Collections.Generic;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;

/// <summary>A row with lists, which no code can replace.</summary>
public sealed class Traveller : Person
{
    public List<string> Names { get; private set; } = [];

    public List<Address> Stops { get; private set; } = [];

    public Trip Trip { get; set; } = new();

    public Luggage? Luggage { get; set; }
}

public sealed class Trip
{
    public string Title { get; set; } = "";

    public List<Address> Steps { get; set; } = [];
}

/// <summary>What not every traveller has: texts and lists that are never null where it is.</summary>
public sealed class Luggage
{
    public string Label { get; set; } = "";

    public int Pieces { get; set; }

    public List<string> Contents { get; set; } = [];

    public List<string>? Remarks { get; set; }

    public Lock Lock { get; set; } = new();
}

public sealed class Lock
{
    public List<int> Codes { get; set; } = [];
}
