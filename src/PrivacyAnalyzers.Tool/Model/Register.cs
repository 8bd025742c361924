using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace PrivacyAnalyzers.Tool.Model;

/// <summary>A register as it was read: the parts of <c>ropa.json</c> that the commands ask for. What is not known here is skipped.</summary>
internal sealed record Register : Statements
{
    public required string SchemaVersion { get; init; }

    [JsonPropertyName("register")]
    public required RegisterFacts Facts { get; init; }

    public Controller? Controller { get; init; }

    public Stated<JointController> JointControllers { get; init; }

    public IReadOnlyList<Representative> Representatives { get; init; } = [];

    public Stated<DataProtectionOfficer> DataProtectionOfficer { get; init; }

    public IReadOnlyList<SupervisoryAuthority> SupervisoryAuthorities { get; init; } = [];

    public RequestHandling? RequestHandling { get; init; }

    public IReadOnlyList<DataSubjectCategory> DataSubjectCategories { get; init; } = [];

    public IReadOnlyList<DataCategory> DataCategories { get; init; } = [];

    [JsonPropertyName("recipients")]
    public IReadOnlyList<Party> Parties { get; init; } = [];

    public IReadOnlyList<RetentionEvent> RetentionEvents { get; init; } = [];

    public IReadOnlyList<Law> Laws { get; init; } = [];

    public IReadOnlyList<DataSource> DataSources { get; init; } = [];

    /// <summary>How long data are kept where nothing nearer is said.</summary>
    public IReadOnlyList<Retention> RetentionDefaults { get; init; } = [];

    public IReadOnlyList<SecurityMeasure> SecurityMeasures { get; init; } = [];

    public IReadOnlyList<Assessment> Assessments { get; init; } = [];

    public Stated<DeviceAccess> DeviceAccess { get; init; }

    public IReadOnlyList<Activity> Activities { get; init; } = [];

    public IReadOnlyList<ProcessorActivity> ProcessorActivities { get; init; } = [];

    public IReadOnlyList<InventoryItem> Inventory { get; init; } = [];

    public IReadOnlyList<NotPersonalData> NotPersonalData { get; init; } = [];

    /// <summary>Declared texts in other languages: by language, then by text.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Translations { get; init; }
        = new Dictionary<string, IReadOnlyDictionary<string, string>>();

    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>What the register is called: its title, or the assembly that it was written for.</summary>
    [JsonIgnore]
    public string Title => Facts.Title ?? Facts.Assembly;
}

/// <summary>The part <c>register</c>: what the register says of itself.</summary>
internal sealed record RegisterFacts
{
    public required string Assembly { get; init; }

    public string? Title { get; init; }

    /// <summary>BCP 47; <c>und</c> where nobody states it.</summary>
    public string Language { get; init; } = "und";

    public IReadOnlyList<string> Languages { get; init; } = [];

    public string? Version { get; init; }

    public string? NoticeDate { get; init; }

    public string? NoticeUrl { get; init; }

    public string? NoticeChanges { get; init; }

    public string? LastReviewed { get; init; }

    public string? NextReview { get; init; }

    public int? MinimumAge { get; init; }

    public IReadOnlyList<string> Covers { get; init; } = [];
}
