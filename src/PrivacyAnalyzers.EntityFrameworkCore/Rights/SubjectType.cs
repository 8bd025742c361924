using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PrivacyAnalyzers.EntityFrameworkCore.Rights;

/// <summary>A type whose rows lead to a data subject.</summary>
/// <param name="Type">The type in the model.</param>
/// <param name="Map">What is personal data in it; null where only others lead through it, or only its parts hold some.</param>
/// <param name="Ways">The ways, each of which makes a row the data subject's; none of the data subject's own type.</param>
internal sealed record SubjectType(IEntityType Type, PersonalDataMap? Map, IReadOnlyList<SubjectWay> Ways)
{
    public bool IsSubject => Ways.Count == 0;
}

/// <summary>One step on the way to a data subject.</summary>
/// <param name="Key">The foreign key.</param>
/// <param name="Next">The type that it leads to.</param>
/// <param name="IsFromPrincipal">Whether the foreign key is the next type's: one to one.</param>
internal sealed record SubjectWay(IForeignKey Key, SubjectType Next, bool IsFromPrincipal);
