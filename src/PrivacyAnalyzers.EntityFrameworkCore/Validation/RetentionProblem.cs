namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>Why a plan cannot be run on a database as it is mapped.</summary>
/// <param name="Id">The rule's id: that of the analyzer where it sees the same at compile time, else one from PRIV4050 on.</param>
/// <param name="Entity">The type's id in the register.</param>
/// <param name="Member">The member; null where it is about the type as a whole.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record RetentionProblem(string Id, string Entity, string? Member, string Message)
{
    /// <summary>The problem on one line.</summary>
    /// <returns>For instance <c>PRIV4031 Shop.Customer.Email: …</c>.</returns>
    public override string ToString() => $"{Id} {Entity}{(Member is null ? "" : "." + Member)}: {Message}";
}
