using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>A legal basis that some data subjects cannot give: one finding a place that states the basis.</summary>
internal abstract class SubjectOnBasisRule : Rule
{
    public sealed override IEnumerable<Finding> CheckMap(WholeMap whole) => !whole.IsRegister
        ? []
        : from ground in whole.Grounds.All
          where Concerns(ground.Basis, whole.Map.Organisation)
          let subjects = ground.Subjects.Where(s => IsConcerned(whole.Map.Vocabulary, s)).Select(s => $"'{s}'").ToArray()
          where subjects.Length > 0
          group subjects by (ground.About, ground.Spot, What: Names.Of(ground)) into same
          select Info.At(same.Key.About, same.Key.Spot, same.Key.What, Names.And([.. same.SelectMany(s => s).Distinct()]));

    private protected abstract bool Concerns(BasisStatement basis, Organisation organisation);

    private protected abstract bool Concerns(Subject subject);

    private bool IsConcerned(Vocabulary words, string id) =>
        words.FindSubject(id) is { Term.HasErrors: false } subject && Concerns(subject);
}
