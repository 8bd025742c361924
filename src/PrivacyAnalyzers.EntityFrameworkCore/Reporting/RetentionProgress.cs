namespace PrivacyAnalyzers.EntityFrameworkCore;

/// <summary>How far a step of a run has come.</summary>
/// <param name="Entity">The type's id in the register.</param>
/// <param name="Rule">The rule's id in the plan; <c>row</c> for the row as a whole.</param>
/// <param name="Done">How many rows were changed.</param>
/// <param name="Due">How many were found to be due so far. Where rows are counted while they are changed, as on SQLite, it grows with
/// <paramref name="Done"/>; elsewhere it is known from the beginning.</param>
public sealed record RetentionProgress(string Entity, string Rule, long Done, long Due);
