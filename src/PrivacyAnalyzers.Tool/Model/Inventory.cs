using System.Collections.Generic;

namespace PrivacyAnalyzers.Tool.Model;

/// <summary>A member that holds personal data.</summary>
internal sealed record InventoryItem : INamed
{
    /// <summary>A documentation comment id.</summary>
    public required string Id { get; init; }

    public string Type { get; init; } = "";

    public string Member { get; init; } = "";

    public string ClrType { get; init; } = "";

    public string Assembly { get; init; } = "";

    public IReadOnlyDictionary<string, string> Label { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<string> Categories { get; init; } = [];

    public IReadOnlyList<string> DataSubjects { get; init; } = [];

    public IReadOnlyList<string> Activities { get; init; } = [];

    public IReadOnlyList<SpecialData> Special { get; init; } = [];

    public IReadOnlyList<ProtectedData> Criminal { get; init; } = [];

    public IReadOnlyList<ProtectedData> NationalId { get; init; } = [];

    public IReadOnlyList<Processing> Processing { get; init; } = [];

    /// <summary>What anonymisation leaves in the member; null where nothing is said of it.</summary>
    public Anonymised? Anonymised { get; init; }
}

/// <summary>What anonymisation leaves, Recital 26.</summary>
internal sealed record Anonymised
{
    public string? Leaves { get; init; }

    /// <summary>Whether what is left still tells one row from another.</summary>
    public bool StillDistinguishes { get; init; }
}

/// <summary>A member that is declared to hold no personal data.</summary>
internal sealed record NotPersonalData
{
    public required string Id { get; init; }

    public string? Reason { get; init; }
}
