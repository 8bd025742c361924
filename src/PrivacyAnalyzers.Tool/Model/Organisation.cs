using System.Collections.Generic;

namespace PrivacyAnalyzers.Tool.Model;

/// <summary>Contact details; only those that are declared.</summary>
internal sealed record Contact
{
    public string? Address { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Url { get; init; }
}

/// <summary>The controller, Art. 30(1)(a).</summary>
internal sealed record Controller
{
    public required string Name { get; init; }

    public string? Country { get; init; }

    public string? RegistrationNumber { get; init; }

    public IReadOnlyList<string> TradingAs { get; init; } = [];

    public string? Activity { get; init; }

    public string? Group { get; init; }

    public string? ResponsibleRole { get; init; }

    public Contact Contact { get; init; } = new();
}

/// <summary>Who decides together with the controller, Art. 26.</summary>
internal sealed record JointController
{
    public required string Name { get; init; }

    public string? Country { get; init; }

    public Contact Contact { get; init; } = new();

    /// <summary>The ids of the activities; null means all.</summary>
    public IReadOnlyList<string>? Purposes { get; init; }

    public string? Arrangement { get; init; }

    public string? ContactPoint { get; init; }

    public string? Duties { get; init; }
}

/// <summary>The representative in the Union, Art. 27.</summary>
internal sealed record Representative
{
    public required string Name { get; init; }

    public string? Country { get; init; }

    public string? For { get; init; }

    public Contact Contact { get; init; } = new();
}

/// <summary>The data protection officer, Art. 37(7).</summary>
internal sealed record DataProtectionOfficer
{
    public string? Name { get; init; }

    public string? Scope { get; init; }

    public Contact Contact { get; init; } = new();
}

/// <summary>Where a data subject complains, Art. 77.</summary>
internal sealed record SupervisoryAuthority
{
    public required string Name { get; init; }

    public string? Country { get; init; }

    public string? Url { get; init; }
}

/// <summary>How requests are handled, Art. 12.</summary>
internal sealed record RequestHandling
{
    public string? At { get; init; }

    public int? AnswerWithinDays { get; init; }

    public int? AnswerWithinMonths { get; init; }

    public string? Extension { get; init; }

    public string? IdentityCheck { get; init; }

    public string? Fee { get; init; }

    public string? RefusedWhen { get; init; }
}
