using System.Collections.Generic;

namespace PrivacyAnalyzers.EntityFrameworkCore.Running;

/// <summary>How a table was cut when its rows were counted.</summary>
/// <param name="Stretches">Stretches of the key, each with a batch of rows that are due.</param>
/// <param name="Rest">The key from which on the table was not cut; null where all of it was.</param>
internal sealed record Cuts(IReadOnlyList<Stretch> Stretches, long? Rest);
