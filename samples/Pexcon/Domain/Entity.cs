using PrivacyAnalyzers;

namespace Pexcon.Domain;

/// <summary>A row of the database.</summary>
public abstract class Entity
{
    [NotPersonalData("A number that the database hands out to tell rows apart. It is shown to nobody and goes with its row.")]
    public int Id { get; set; }

    /// <summary>Whether somebody has found that a law requires this row beyond its period.</summary>
    [NotPersonalData("What PEXCON has decided about the row. It is set and cleared by hand, and goes with its row.")]
    public bool IsKeptByLaw { get; set; }

    /// <summary>Whether the row is needed for a legal claim, such as a dispute that goes on.</summary>
    [NotPersonalData("What PEXCON has decided about the row. It is set and cleared by hand, and goes with its row.")]
    public bool IsKeptForClaim { get; set; }
}
