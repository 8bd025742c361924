namespace PrivacyAnalyzers.Model;

/// <summary>Another register that this one is to be compared with.</summary>
/// <param name="File">The name of its file, without the folder.</param>
/// <param name="Outline">What it says; null where the file holds no register.</param>
internal sealed record ComparedRegister(string File, RegisterOutline? Outline);

/// <summary>What a register says, without the words that it says it in: what two registers can be compared by.</summary>
/// <param name="Name">The controller, or else the assembly.</param>
/// <param name="Facts">The facts, sorted.</param>
internal sealed record RegisterOutline(string Name, EquatableArray<OutlineFact> Facts);

/// <summary>One fact: of a thing, what is said of it.</summary>
/// <param name="Topic">What kind of fact: the retention of a data category, a recipient.</param>
/// <param name="Of">The id of the thing.</param>
/// <param name="Value">What is said, empty for nothing; null where the fact is that the thing is there.</param>
internal sealed record OutlineFact(string Topic, string Of, string? Value);
