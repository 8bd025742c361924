namespace PrivacyAnalyzers.EntityFrameworkCore.Log;

/// <summary>What became of some entries of a log.</summary>
/// <param name="Changed">How many rows were there again, and were changed.</param>
/// <param name="Unread">How many entries have no key of such a row.</param>
internal readonly record struct Replayed(int Changed, int Unread);
