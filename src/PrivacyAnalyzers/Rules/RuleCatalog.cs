using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;
using PrivacyAnalyzers.Rules.Declarations;
using PrivacyAnalyzers.Rules.Detection;
using PrivacyAnalyzers.Rules.Flows;
using PrivacyAnalyzers.Rules.Registers;
using PrivacyAnalyzers.Rules.Retention;

namespace PrivacyAnalyzers.Rules;

/// <summary>All rules, and the ways to run them.</summary>
internal static class RuleCatalog
{
    /// <summary>A literal where a declared constant exists: a matter of source text, which the model does not hold, so the
    /// analyzer checks it itself and the register does not list it.</summary>
    public static readonly RuleInfo LiteralInsteadOfConstant = new(
        "PRIV1015",
        "A literal stands where a declared constant exists",
        "\"{0}\" is declared as {1}. Use the constant, so that renaming and finding references work.",
        RuleSeverity.Info,
        "5(2)",
        "Ids in quotes are correct, but no tool follows them. The register is the same either way, so it does not list this.");

    public static readonly ImmutableArray<Rule> Rules =
    [
        new NoPurposeRule(),
        new NoLegalBasisRule(),
        new NoRetentionRule(),
        new NoCategoryRule(),
        new NoDataSubjectRule(),
        new UseWithoutMembersRule(),
        new UndeclaredTermRule(
            TermKind.Purpose, "PRIV1010", "ProcessingPurpose", "5(1)(b), 30(1)(b)", "Purposes are specified and explicit."),
        new UndeclaredTermRule(
            TermKind.Category, "PRIV1011", "DataCategory", "30(1)(c)", "The register describes the categories of data."),
        new UndeclaredTermRule(
            TermKind.Subject, "PRIV1012", "DataSubjectKind", "30(1)(c)", "The register describes the categories of data subjects."),
        new UndeclaredTermRule(
            TermKind.Party, "PRIV1013", "Party", "30(1)(d), 13(1)(e)", "The register names the recipients or their categories."),
        new UndeclaredTermRule(
            TermKind.Event, "PRIV1014", "RetentionEvent", "13(2)(a)", "A retention period starts from a known event."),
        new UndeclaredTermRule(
            TermKind.Source, "PRIV1016", "DataSource", "14(2)(f)", "People are told where data come from that are not theirs to give."),
        new UndeclaredTermRule(
            TermKind.Measure, "PRIV1017", "SecurityMeasure", "30(1)(g), 32(1)", "The register describes the security measures."),
        new UndeclaredTermRule(
            TermKind.Assessment, "PRIV1018", "Assessment", "5(2), 35(1)", "Who relies on an assessment can show it."),
        new AbsurdPeriodRule(),
        new NoStartEventRule(),
        new NoStartDateRule(),
        new ContradictingBasisRule(),
        new ContradictingRetentionRule(),
        new PersonalAndNotRule(),
        new DeclaredTwiceRule(),
        new NeverUsedRule(),
        new NoInstanceDataRule(),
        new EmptyReasonRule(),
        new UnusableTermRule(),
        new InvisibleDeclarationRule(),
        new NoControllerRule(),
        NoContactRule.OfController,
        NoContactRule.OfOthers,
        new NoArrangementRule(),
        new NoAuthorityOrRightsRule(),
        new OfficerLikelyRule(),
        new IncompleteProcessorActivityRule(),
        new UnknownProfileRule(),
        new NoMeasuresRule(),
        new NoArticle9ConditionRule(),
        new InvalidArticle9ConditionRule(),
        new NoCriminalDataLawRule(),
        new NoNationalIdGroundRule(),
        new NoInterestRule(),
        new NoLawRule(),
        new NoWithdrawalRule(),
        new NoObjectionRule(),
        new NoAssessmentRule(),
        new NoConsentRecordRule(),
        new ContractWithSomebodyElseRule(),
        new ConsentBesideAnotherBasisRule(),
        new AutomatedDecisionRule(),
        new ChildConsentRule(),
        new NoImpactAssessmentRule(),
        new NoProvisionRule(),
        new ObjectionNotHighlightedRule(),
        new NewPurposeRule(),
        new NoSourceRule(),
        new MissingLabelRule(),
        new LookAlikeRule(),
        new IncompleteDeviceAccessRule(),
        new NoNecessityRule(),
        new UnspecifiedAutomationRule(),
        new ConsentForNecessaryAccessRule(),
        new NoTimeOfInformationRule(),
        new ProfilingAloneRule(),
        new NoWordOnOfficerRule(),
        new UntiedSourceRule(),
        new MarketingOnSharedBasisRule(),
        new MarketingOnContractRule(),
        new ErasureAndLawRule(),
        new ObservedWithoutDeviceRule(),
        new OneWayToReachRule(),
        new RepealedLawRule(),
        new SilentMemberRule(),
        new OtherCategoryRule(),
        new NoRecipientsRule(),
        new NoTransferCountryRule(),
        new NoTransferMechanismRule(),
        new NoDocumentedSafeguardsRule(),
        new NoProcessorContractRule(),
        new NoRecipientRoleRule(),
        new UntiedRecipientRule(),
        new ContradictedStatementRule(),
        new AdequacyClaimRule(),
        new UnscopedTransferRule(),
        new NoPlaceOfRecipientRule(),
        new GroupWithoutRecipientsRule(),
        new StartIsNoDateRule(),
        new LongerThanPurposesRule(),
        new NoGroundForKeepingRule(),
        new BelowStatutoryMinimumRule(),
        new CriterionOnlyRule(),
        new AmbiguousCombinationRule(),
        new PseudonymisedRule(),
        new SoftDeletionRule(),
        new SpecialDataOnGeneralRule(),
        new PeriodByReferenceRule(),
        new NeverReviewedRule(),
        KeptAfterWithdrawalRule.Consent,
        new StartMayNeverHappenRule(),
        KeptAfterWithdrawalRule.Objection,
        new UndescribedEventRule(),
        new ExceptionWithoutPeriodRule(),
        new RecordGoesFirstRule(),
        new CannotBeEmptiedRule(),
        new DatabaseRefusesEmptyRule(),
        new StartNeverOpenRule(),
        new ErasureReachesOthersRule(),
        new NotSetBasedRule(),
        new DiffersRule(),
        new NoRegisterToCompareRule(),
    ];

    /// <summary>What is fixed about each rule, in the order of the ids.</summary>
    public static readonly ImmutableArray<RuleInfo> All =
        [.. Rules.Select(r => r.Info).Append(LiteralInsteadOfConstant).Concat(UndeclaredDataRules.All).Concat(BaselineRules.All).OrderBy(i => i.Id, System.StringComparer.Ordinal)];

    private static readonly ImmutableDictionary<string, RuleInfo> ById = All.ToImmutableDictionary(i => i.Id);

    public static RuleInfo Find(string id) => ById[id];

    /// <remarks>Into one list, and loops in place of queries: most rules have nothing to say of most things, and that must cost
    /// nothing.</remarks>
    public static IReadOnlyList<Finding> Check(DataType type, Vocabulary vocabulary)
    {
        var found = new List<Finding>();
        foreach (var rule in Rules)
        {
            Add(found, rule.CheckType(type, vocabulary));
            foreach (var member in type.Members)
            {
                Add(found, rule.CheckMember(type, member, vocabulary));
            }
        }

        return found;
    }

    /// <summary>Words: those of one constant in an editor, all of them for the register.</summary>
    public static IReadOnlyList<Finding> Check(Words words, Vocabulary vocabulary)
    {
        var found = new List<Finding>();
        Term[] terms = [.. words.Terms];
        foreach (var rule in Rules)
        {
            foreach (var word in words.Purposes)
            {
                Add(found, rule.CheckPurpose(word, vocabulary));
            }

            foreach (var word in words.Categories)
            {
                Add(found, rule.CheckCategory(word, vocabulary));
            }

            foreach (var word in words.Subjects)
            {
                Add(found, rule.CheckSubject(word, vocabulary));
            }

            foreach (var word in words.Parties)
            {
                Add(found, rule.CheckParty(word, vocabulary));
            }

            foreach (var word in words.Events)
            {
                Add(found, rule.CheckEvent(word, vocabulary));
            }

            foreach (var word in words.Measures)
            {
                Add(found, rule.CheckMeasure(word, vocabulary));
            }

            foreach (var word in words.Assessments)
            {
                Add(found, rule.CheckAssessment(word, vocabulary));
            }

            foreach (var word in words.DeviceAccesses)
            {
                Add(found, rule.CheckDeviceAccess(word, vocabulary));
            }

            foreach (var word in words.ProcessorActivities)
            {
                Add(found, rule.CheckProcessorActivity(word, vocabulary));
            }

            foreach (var term in terms)
            {
                Add(found, rule.CheckTerm(term, vocabulary));
            }
        }

        return found;
    }

    /// <summary>Adds what a rule found. The empty list that most answer with is known by itself: to look into it takes longer than the rule.</summary>
    private static void Add(List<Finding> found, IEnumerable<Finding> more)
    {
        if (!ReferenceEquals(more, System.Array.Empty<Finding>()))
        {
            found.AddRange(more);
        }
    }

    /// <summary>The same for a rule that asks several times, and needs a list only where it finds something.</summary>
    public static void Add(ref List<Finding>? found, IEnumerable<Finding> more)
    {
        if (!ReferenceEquals(more, System.Array.Empty<Finding>()))
        {
            (found ??= []).AddRange(more);
        }
    }

    public static IEnumerable<Finding> Check(UnusableTerm term) => Rules.SelectMany(r => r.CheckUnusable(term));

    /// <summary>An assembly's own attributes.</summary>
    public static IEnumerable<Finding> Check(Organisation organisation, string assembly, Vocabulary vocabulary) =>
        Rules.SelectMany(r => r.CheckOrganisation(organisation, assembly, vocabulary));

    /// <summary>What only the whole map shows.</summary>
    public static IEnumerable<Finding> CheckWhole(WholeMap whole) => Rules.SelectMany(r => r.CheckMap(whole));
}
