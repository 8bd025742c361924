namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>Rows that lie beside each other in the order of a key that is a whole number.</summary>
/// <param name="First">The first key.</param>
/// <param name="Last">The last one.</param>
internal readonly record struct Stretch(long First, long Last);
