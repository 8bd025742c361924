using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

internal sealed class ProfilingAloneRule : Rule
{
    private const AutomationKind Evaluating = AutomationKind.Profiling | AutomationKind.Scoring;

    public override RuleInfo Info { get; } = new(
        "PRIV1105",
        "Whether profiling ends in automated decisions is not declared",
        "Whether decisions rest on the profiling of {0} alone is not declared (GDPR Art. 13(2)(f), 22(1)). Add AutomationKind.SolelyAutomatedDecision with its facts, or [DeclaresNone(Matter.AutomatedDecisions)].",
        RuleSeverity.Info,
        "13(2)(f), 14(2)(g), 22(1)",
        "Who reads that profiles are made wants to know whether a machine alone decides by them. No decision and no thought of it are different answers: 'none' is said. Asked of an application that declares its controller.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var words = whole.Map.Vocabulary;
        if (!whole.IsRegister || IsAnswered(whole.Map.Organisation.Statements))
        {
            return [];
        }

        return
            from owner in StatementOwner.All(whole.Map)
            where owner.Kind is null or TermKind.Purpose or TermKind.Category && !owner.HasErrors
            let profiling = owner.Statements.Automation.FirstOrDefault(a => (a.Kinds & Evaluating) != 0)
            where profiling is not null && !IsAnswered(owner.Statements) && !IsAnsweredByParent(owner)
            select Info.At(whole, owner, profiling.Spot, Names.Of(owner));

        bool IsAnsweredByParent(StatementOwner owner) =>
            owner.Kind == TermKind.Purpose && words.FindPurpose(words.FindPurpose(owner.Id)?.Facts.PartOf) is { } parent
            && (parent.Term.HasErrors || IsAnswered(parent.Statements));
    }

    private static bool IsAnswered(Statements statements) =>
        statements.DeclaresNone(Matter.AutomatedDecisions)
        || statements.Automation.Any(a => (a.Kinds & AutomationKind.SolelyAutomatedDecision) != 0);
}
