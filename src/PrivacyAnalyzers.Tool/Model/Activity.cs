using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace PrivacyAnalyzers.Tool.Model;

/// <summary>A processing activity, Art. 30(1): one a purpose.</summary>
internal sealed record Activity : Statements, INamed
{
    public required string Id { get; init; }

    /// <summary>False where code names a purpose that nobody declares.</summary>
    public bool Declared { get; init; } = true;

    public IReadOnlyDictionary<string, string> Label { get; init; } = new Dictionary<string, string>();

    public string? Description { get; init; }

    public string? PartOf { get; init; }

    public string? BusinessArea { get; init; }

    public IReadOnlyList<LegalBasis> LegalBases { get; init; } = [];

    public IReadOnlyList<string> DataSubjects { get; init; } = [];

    public IReadOnlyList<ActivityData> Data { get; init; } = [];

    [JsonPropertyName("recipients")]
    public override Stated<Disclosure> Disclosures { get; init; }

    public IReadOnlyList<string> JointControllers { get; init; } = [];

    public IReadOnlyList<string> SecurityMeasures { get; init; } = [];

    public IReadOnlyList<string> Systems { get; init; } = [];

    public IReadOnlyList<string> Countries { get; init; } = [];

    public IReadOnlyList<string> Risks { get; init; } = [];

    public string? ImpactAssessment { get; init; }
}

/// <summary>The data of one category in an activity.</summary>
internal sealed record ActivityData
{
    /// <summary>Null where a member names none.</summary>
    public string? Category { get; init; }

    /// <summary>What holds: one entry, or one for each condition.</summary>
    public IReadOnlyList<Processing> Processing { get; init; } = [];

    public IReadOnlyList<string> Members { get; init; } = [];
}

/// <summary>The legal basis and the retention that hold for data.</summary>
internal sealed record Processing
{
    /// <summary>The activity; only in the inventory.</summary>
    public string? Activity { get; init; }

    /// <summary>The category; only in the inventory.</summary>
    public string? Category { get; init; }

    public LegalBasis? LegalBasis { get; init; }

    public Retention? Retention { get; init; }

    public string? Provision { get; init; }

    public string? IfNotGiven { get; init; }
}

/// <summary>Processing on behalf of others, Art. 30(2).</summary>
internal sealed record ProcessorActivity : Statements, INamed
{
    public required string Id { get; init; }

    public IReadOnlyDictionary<string, string> Label { get; init; } = new Dictionary<string, string>();

    public string? Description { get; init; }

    public IReadOnlyList<string> Controllers { get; init; } = [];

    public string? ControllerContact { get; init; }

    public IReadOnlyList<string> Processing { get; init; } = [];

    public IReadOnlyList<string> DataCategories { get; init; } = [];

    public IReadOnlyList<string> DataSubjects { get; init; } = [];

    public IReadOnlyList<string> SecurityMeasures { get; init; } = [];

    public string? Contract { get; init; }
}
