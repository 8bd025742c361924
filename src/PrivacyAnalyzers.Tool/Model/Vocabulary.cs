using System.Collections.Generic;

namespace PrivacyAnalyzers.Tool.Model;

/// <summary>What has a stable id and a name in one or more languages.</summary>
internal interface INamed
{
    string Id { get; }

    IReadOnlyDictionary<string, string> Label { get; }
}

/// <summary>Whose data, Art. 30(1)(c).</summary>
internal sealed record DataSubjectCategory : INamed
{
    public required string Id { get; init; }

    public IReadOnlyDictionary<string, string> Label { get; init; } = new Dictionary<string, string>();

    public string? Description { get; init; }

    public bool Vulnerable { get; init; }

    public bool Children { get; init; }
}

/// <summary>Which data, Art. 30(1)(c).</summary>
internal sealed record DataCategory : Statements, INamed
{
    public required string Id { get; init; }

    public IReadOnlyDictionary<string, string> Label { get; init; } = new Dictionary<string, string>();

    public string? Description { get; init; }

    public string? PartOf { get; init; }

    /// <summary>Whether it is declared by example: there may be more.</summary>
    public bool OpenEnded { get; init; }

    public IReadOnlyList<SpecialData> Special { get; init; } = [];

    public IReadOnlyList<ProtectedData> Criminal { get; init; } = [];

    public IReadOnlyList<ProtectedData> NationalId { get; init; } = [];

    public LegalBasis? LegalBasis { get; init; }

    public Retention? Retention { get; init; }
}

/// <summary>Special categories of data, Art. 9.</summary>
internal sealed record SpecialData
{
    public IReadOnlyList<string> Kinds { get; init; } = [];

    public string? Article9 { get; init; }

    public string? Law { get; init; }

    public string? Occurrence { get; init; }
}

/// <summary>Data about offences, Art. 10, or national identification numbers, Art. 87.</summary>
internal sealed record ProtectedData
{
    public string? Law { get; init; }

    public string? Occurrence { get; init; }
}

/// <summary>A party that receives data, Art. 30(1)(d).</summary>
internal sealed record Party : Statements, INamed
{
    public required string Id { get; init; }

    public IReadOnlyDictionary<string, string> Label { get; init; } = new Dictionary<string, string>();

    public string? Description { get; init; }

    public string? Country { get; init; }

    public string? Contact { get; init; }

    public string? NoticeUrl { get; init; }

    public string? SubprocessorOf { get; init; }
}

/// <summary>An event that a period starts from.</summary>
internal sealed record RetentionEvent : INamed
{
    public required string Id { get; init; }

    public IReadOnlyDictionary<string, string> Label { get; init; } = new Dictionary<string, string>();

    public string? Description { get; init; }

    public string? Kind { get; init; }
}

/// <summary>A law that processing or storage rests on.</summary>
internal sealed record Law : INamed
{
    public required string Id { get; init; }

    public IReadOnlyDictionary<string, string> Label { get; init; } = new Dictionary<string, string>();

    public string? Country { get; init; }

    public string? Provision { get; init; }

    public string? Url { get; init; }
}

/// <summary>A source of data, Art. 14(2)(f).</summary>
internal sealed record DataSource : INamed
{
    public required string Id { get; init; }

    public IReadOnlyDictionary<string, string> Label { get; init; } = new Dictionary<string, string>();

    public string? Description { get; init; }

    public string? Kind { get; init; }

    public string? Access { get; init; }

    public string? Url { get; init; }
}

/// <summary>A technical or organisational measure, Art. 32(1).</summary>
internal sealed record SecurityMeasure : INamed
{
    public required string Id { get; init; }

    public IReadOnlyDictionary<string, string> Label { get; init; } = new Dictionary<string, string>();

    public string? Description { get; init; }

    public IReadOnlyList<string> Serves { get; init; } = [];

    public SecurityScope AppliesTo { get; init; }
}

/// <summary>An assessment: of interests, of the impact, of a transfer, of a new purpose.</summary>
internal sealed record Assessment : INamed
{
    public required string Id { get; init; }

    public IReadOnlyDictionary<string, string> Label { get; init; } = new Dictionary<string, string>();

    public string? Kind { get; init; }

    public string? Status { get; init; }

    public string? Date { get; init; }

    public string? Url { get; init; }
}

/// <summary>What is stored on or read from devices, ePrivacy Directive Art. 5(3).</summary>
internal sealed record DeviceAccess : INamed
{
    public required string Id { get; init; }

    public IReadOnlyDictionary<string, string> Label { get; init; } = new Dictionary<string, string>();

    public string? Description { get; init; }

    public IReadOnlyList<string> Technology { get; init; } = [];

    public string? Need { get; init; }

    public string? Provider { get; init; }

    public IReadOnlyList<string> Purposes { get; init; } = [];

    public string? Scope { get; init; }

    public string? Permission { get; init; }

    public LegalBasis? LegalBasis { get; init; }

    public Retention? Retention { get; init; }
}
