extern alias analyzers;

using System.Collections.Generic;
using analyzers::PrivacyAnalyzers.Detection;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>A member, and the file of the part that it stands in.</summary>
internal readonly record struct PlacedMember(SourceMember Member, string File);

/// <summary>A type with all its parts, as the detection takes it.</summary>
/// <param name="Part">Its first part.</param>
/// <param name="Files">The files of its parts.</param>
/// <param name="Subject">What <c>[DataSubject]</c> names on one of them; null where there is none.</param>
/// <param name="Members">Its members, in the order of <see cref="Holder.Members"/>.</param>
/// <param name="Holder">What the detection looks at.</param>
internal sealed record SourceType(
    SourcePart Part, IReadOnlyList<string> Files, string? Subject, IReadOnlyList<PlacedMember> Members, Holder Holder)
{
    public bool IsEntity => (Holder.Uses & HolderUses.Entity) != 0;
}
