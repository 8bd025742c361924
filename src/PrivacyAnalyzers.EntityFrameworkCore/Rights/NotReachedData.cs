namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>A type that holds personal data, none of which was looked at for a data subject.</summary>
/// <param name="Entity">The type's id in the register.</param>
/// <param name="Reason">Why not.</param>
public sealed record NotReachedData(string Entity, string Reason);
