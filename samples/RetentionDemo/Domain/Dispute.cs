using PrivacyAnalyzers;

namespace RetentionDemo.Domain;

/// <summary>A dispute before a board or a court. While it is open, the member's row is evidence.</summary>
public sealed class Dispute
{
    [NotPersonalData("A number that the database hands out to tell rows apart. It is shown to nobody and goes with its row.")]
    public int Id { get; set; }

    [NotPersonalData("Which member's row this one is about: a number that only the database knows.")]
    public int MemberId { get; set; }

    [NotPersonalData("One of two values.")]
    public bool IsOpen { get; set; }
}
