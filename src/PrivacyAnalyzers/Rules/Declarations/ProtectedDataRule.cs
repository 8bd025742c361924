using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>A use of protected data without what the law asks for it.</summary>
internal abstract class ProtectedDataRule : Rule
{
    public sealed override IEnumerable<Finding> CheckPurpose(Purpose purpose, Vocabulary vocabulary) =>
        Check(ProtectedUse.Of(purpose, vocabulary));

    public sealed override IEnumerable<Finding> CheckMember(DataType type, DataMember member, Vocabulary vocabulary) =>
        member.Sensitivities.IsEmpty ? [] : Check(ProtectedUse.Of(type, member, vocabulary));

    public sealed override IEnumerable<Finding> CheckMap(WholeMap whole) => Check(ProtectedUse.OfMembers(whole.Map));

    private protected abstract bool Lacks(ProtectedUse use);

    private IEnumerable<Finding> Check(IEnumerable<ProtectedUse> uses) =>
        uses.Where(Lacks).Select(u => Info.At(u.About, u.Spot, u.What)).Distinct();
}
