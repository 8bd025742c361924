using PrivacyAnalyzers;

namespace Confect.Domain;

/// <summary>A row of the database.</summary>
public abstract class Entity
{
    [NotPersonalData("A number that the database hands out to tell rows apart. It is shown to nobody and goes with its row.")]
    public int Id { get; set; }
}
