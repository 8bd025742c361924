using System.Collections.Generic;

namespace PrivacyAnalyzers.Tool.Model;

/// <summary>
/// What can be said of the processing as a whole, of an activity, a category, a party or a processor activity alike.
/// </summary>
internal abstract record Statements
{
    public virtual Stated<Disclosure> Disclosures { get; init; }

    public IReadOnlyList<NeverDisclosed> NeverDisclosed { get; init; } = [];

    public Stated<Transfer> Transfers { get; init; }

    public IReadOnlyList<SourceUse> Sources { get; init; } = [];

    public IReadOnlyList<Storage> Storage { get; init; } = [];

    public IReadOnlyList<Right> Rights { get; init; } = [];

    public Stated<AutomatedProcessing> AutomatedProcessing { get; init; }

    public Stated<DirectMarketing> DirectMarketing { get; init; }

    public IReadOnlyList<Note> Notes { get; init; } = [];

    public IReadOnlyList<DeclaredNone> DeclaredNone { get; init; } = [];
}

/// <summary>Who receives data, and as what, Art. 30(1)(d).</summary>
internal sealed record Disclosure
{
    public required string Party { get; init; }

    public string? Role { get; init; }

    /// <summary>Null means all of the activity.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    public string? Form { get; init; }

    public string? Condition { get; init; }

    public string? Contract { get; init; }

    public BasisName? LegalBasis { get; init; }

    public string? Law { get; init; }

    public string? OptOutAt { get; init; }

    public IReadOnlyList<string> Countries { get; init; } = [];
}

/// <summary>A promise that a party receives nothing.</summary>
internal sealed record NeverDisclosed
{
    public required string Party { get; init; }

    public IReadOnlyList<string>? Categories { get; init; }
}

/// <summary>A transfer to a third country or an international organisation, Art. 30(1)(e).</summary>
internal sealed record Transfer
{
    public string? Country { get; init; }

    public IReadOnlyList<TransferMechanism>? Mechanisms { get; init; }

    public bool WhicheverApplies { get; init; }

    public string? Party { get; init; }

    public IReadOnlyList<string>? Categories { get; init; }

    public string? Condition { get; init; }

    public string? Safeguards { get; init; }

    public string? CopyAt { get; init; }

    public string? Assessment { get; init; }

    public string? Exposure { get; init; }

    public bool Onward { get; init; }
}

/// <summary>What a transfer rests on, Art. 44 to 49.</summary>
internal sealed record TransferMechanism
{
    public required string Article { get; init; }

    public required string Mechanism { get; init; }
}

/// <summary>A source that data come from, Art. 14(2)(f).</summary>
internal sealed record SourceUse
{
    public required string Source { get; init; }

    public IReadOnlyList<string>? Categories { get; init; }

    public string? Condition { get; init; }

    public string? InformedAt { get; init; }
}

/// <summary>Where data are stored.</summary>
internal sealed record Storage
{
    public required string Place { get; init; }

    public string? At { get; init; }

    public string? Condition { get; init; }
}

/// <summary>A right and how it is exercised, Art. 15 to 22.</summary>
internal sealed record Right
{
    public string? Article { get; init; }

    [System.Text.Json.Serialization.JsonPropertyName("right")]
    public string? Name { get; init; }

    public string? Text { get; init; }

    public string? Limits { get; init; }

    public string? ExerciseAt { get; init; }

    public string? Law { get; init; }

    public IReadOnlyList<string> Countries { get; init; } = [];
}

/// <summary>Automated decisions, profiling and the like, Art. 22.</summary>
internal sealed record AutomatedProcessing
{
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public string? Logic { get; init; }

    public string? Significance { get; init; }

    public string? Gateway { get; init; }

    public string? Law { get; init; }

    public string? HumanReviewAt { get; init; }

    public string? OptOutAt { get; init; }

    public string? By { get; init; }

    public IReadOnlyList<string>? Categories { get; init; }
}

/// <summary>Direct marketing, Art. 21(2).</summary>
internal sealed record DirectMarketing
{
    public IReadOnlyList<string> Channels { get; init; } = [];

    public BasisName? LegalBasis { get; init; }

    public bool SoftOptIn { get; init; }

    public string? Condition { get; init; }

    public string? OptOutAt { get; init; }

    public string? Limits { get; init; }
}

/// <summary>A fact that has no place of its own.</summary>
internal sealed record Note
{
    public required string Topic { get; init; }

    public required string Text { get; init; }
}

/// <summary>What is declared to be none.</summary>
internal sealed record DeclaredNone
{
    public required string Matter { get; init; }

    [System.Text.Json.Serialization.JsonPropertyName("note")]
    public string? Remark { get; init; }
}
