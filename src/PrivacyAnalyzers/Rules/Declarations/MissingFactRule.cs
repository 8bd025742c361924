using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>A fact that the law wants beside a legal basis and that is declared neither with it nor farther out: one finding
/// a place that states the basis.</summary>
/// <remarks>Whether the purpose's word tells the law or the interest shows while typing. What a member's own basis lacks is
/// asked of a register only: the one-line form needs no more than it holds.</remarks>
internal abstract class MissingFactRule : Rule
{
    private bool IsLive => !Info.NeedsWholeCompilation;

    public sealed override IEnumerable<Finding> CheckPurpose(Purpose purpose, Vocabulary vocabulary) =>
        Live(Ground.Of(purpose, vocabulary), vocabulary);

    public sealed override IEnumerable<Finding> CheckCategory(Category category, Vocabulary vocabulary) =>
        Live(Ground.Of(category, vocabulary), vocabulary);

    public sealed override IEnumerable<Finding> CheckDeviceAccess(DeviceAccess access, Vocabulary vocabulary) =>
        Live(Ground.Of(access), vocabulary);

    public override IEnumerable<Finding> CheckMap(WholeMap whole) => whole.IsRegister
        ? Check(IsLive ? whole.Grounds.OfMembers : whole.Grounds.All, whole.Map.Vocabulary, whole.Map.Organisation.Statements)
        : [];

    /// <summary>Whether the fact is asked for and missing.</summary>
    /// <param name="ground">The place and what holds there.</param>
    /// <param name="words">The vocabulary.</param>
    /// <param name="processing">What is said of the processing as a whole; nothing while typing.</param>
    private protected abstract bool Lacks(Ground ground, Vocabulary words, Statements processing);

    private IEnumerable<Finding> Live(IEnumerable<Ground> grounds, Vocabulary words) =>
        IsLive ? Check(grounds, words, Statements.Nothing) : [];

    private IEnumerable<Finding> Check(IEnumerable<Ground> grounds, Vocabulary words, Statements processing) =>
        grounds.Where(g => Lacks(g, words, processing))
            .Select(g => Info.At(g.About, g.Spot, Names.Of(g), Names.Of(g.Basis.Basis)))
            .Distinct();
}
