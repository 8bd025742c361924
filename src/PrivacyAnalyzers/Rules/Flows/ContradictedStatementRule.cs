using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Flows;

internal sealed class ContradictedStatementRule : Rule
{
    private static readonly (AutomationKind Kind, Matter Matter)[] Automated =
    [
        (AutomationKind.SolelyAutomatedDecision, Matter.AutomatedDecisions),
        (AutomationKind.Profiling, Matter.Profiling),
        (AutomationKind.ModelTraining, Matter.ModelTraining),
    ];

    public override RuleInfo Info { get; } = new(
        "PRIV3008",
        "A declaration contradicts what is declared never to happen",
        "{0} contradicts {1} of {2} (GDPR Art. 5(1)(a), 5(2)). Correct one of them.",
        RuleSeverity.Warning,
        "5(1)(a), 5(2)",
        "[NeverDiscloses] and [DeclaresNone] are promises that stand in the register and in what people are told. A disclosure, a transfer or other processing that is declared beside them breaks one or shows that it is out of date.",
        NeedsWholeCompilation: true);

    public override IEnumerable<Finding> CheckMap(WholeMap whole)
    {
        var owners = StatementOwner.All(whole.Map).Where(o => !o.HasErrors).ToArray();
        return owners.Length == 0
            ? []
            : new Check(Info, whole, owners).All();
    }

    /// <summary>One check of one map.</summary>
    private sealed class Check(RuleInfo info, WholeMap whole, StatementOwner[] owners)
    {
        private readonly StatementOwner? assembly = owners.FirstOrDefault(o => o.IsWhole);
        private readonly Dictionary<string, Activity> activities =
            whole.Activities.All.ToDictionary(a => a.Id, StringComparer.Ordinal);

        public IEnumerable<Finding> All() => BrokenPromises()
            .Concat(owners.SelectMany(OfStatements))
            .Concat(owners.SelectMany(OfData))
            .Concat(OfOrganisation());

        /// <summary>Disclosures to a party that never receives the data: a promise on a purpose is about the purpose, any other
        /// one about all processing.</summary>
        private IEnumerable<Finding> BrokenPromises()
        {
            var disclosures = owners.SelectMany(o => o.Statements.Disclosures.Select(d => (Owner: o, Disclosure: d)))
                .Where(pair => IsOfPersonalData(pair.Disclosure))
                .ToLookup(pair => pair.Disclosure.Party, StringComparer.Ordinal);
            return
                from promise in owners
                where promise.Kind is null or TermKind.Purpose or TermKind.Category or TermKind.ProcessorActivity
                from never in promise.Statements.Never
                from broken in disclosures[never.Party]
                where promise.Kind is null or TermKind.Category || promise.Symbol == broken.Owner.Symbol
                where Meet(DataOf(promise, never), broken.Owner, broken.Disclosure)
                select info.At(
                    whole,
                    broken.Owner,
                    broken.Disclosure.Spot,
                    $"The disclosure to '{never.Party}' for {Names.Of(broken.Owner)}",
                    "[NeverDiscloses]",
                    Names.Of(promise));
        }

        /// <summary>What an owner states against what it, or the assembly, says that there is none of.</summary>
        private IEnumerable<Finding> OfStatements(StatementOwner owner)
        {
            var stated = owner.Statements;
            return stated.Disclosures.Where(d => IsOfPersonalData(d) && d.Role != RecipientRole.Internal)
                .SelectMany(d => Against(Matter.Recipients, d.Spot, $"The disclosure to '{d.Party}'"))
                .Concat(stated.Disclosures.Where(d => d.Role == RecipientRole.JointController)
                    .SelectMany(d => Against(Matter.JointControllers, d.Spot, $"The disclosure to the joint controller '{d.Party}'")))
                .Concat(stated.Transfers.Where(t => !Transfers.StaysInTheArea(t))
                    .SelectMany(t => Against(Matter.Transfers, t.Spot, $"The transfer{Transfers.To(t)}")))
                .Concat(stated.Automation.SelectMany(a => Automated.Where(pair => (a.Kinds & pair.Kind) != 0)
                    .SelectMany(pair => Against(pair.Matter, a.Spot, $"The automated processing '{pair.Kind}'"))))
                .Concat(stated.Marketing.SelectMany(m => Against(Matter.DirectMarketing, m.Spot, "The direct marketing")));

            IEnumerable<Finding> Against(Matter matter, Spot spot, string what) =>
                (owner.IsWhole || assembly is null ? [owner] : new[] { owner, assembly })
                    .Where(o => o.Statements.DeclaresNone(matter))
                    .Take(1)
                    .Select(o => info.At(
                        whole, owner, spot, $"{what} for {Names.Of(owner)}", $"[DeclaresNone(Matter.{matter})]", Names.Of(o)));
        }

        /// <summary>The data and the people of a purpose, or of all, against what it says that there is none of.</summary>
        private IEnumerable<Finding> OfData(StatementOwner owner)
        {
            const Matter OfData = Matter.SpecialCategories | Matter.CriminalData | Matter.ChildrensData;
            if (!owner.Statements.DeclaresNone(OfData))
            {
                return [];
            }

            var words = whole.Map.Vocabulary;
            var (categories, subjects) =
                owner.IsWhole ? (words.Categories.Select(c => c.Term.Id), words.Subjects.Select(s => s.Term.Id))
                : owner.Kind == TermKind.Purpose && activities.TryGetValue(owner.Id, out var activity)
                    ? (activity.Data.Select(d => d.Category).OfType<string>(), activity.Subjects)
                : owner.Kind == TermKind.ProcessorActivity && words.FindProcessorActivity(owner.Id) is { } processing
                    ? (processing.Categories, processing.Subjects)
                : (Enumerable.Empty<string>(), Enumerable.Empty<string>());
            return categories.Select(words.FindCategory).OfType<Category>().SelectMany(OfCategory)
                .Concat(subjects.Where(s => words.FindSubject(s) is { Children: true })
                    .SelectMany(s => AtNone(owner, Matter.ChildrensData, $"The data subject '{s}', children,")));

            IEnumerable<Finding> OfCategory(Category category)
            {
                var kinds = ProtectedKinds.Certain(category.Sensitivities);
                var what = $"[SensitiveData] on the data category '{category.Term.Id}'";
                return (ProtectedKinds.IsSpecial(kinds) ? AtNone(owner, Matter.SpecialCategories, what) : [])
                    .Concat(ProtectedKinds.IsCriminal(kinds) ? AtNone(owner, Matter.CriminalData, what) : []);
            }
        }

        /// <summary>The assembly's other attributes, and the words that stand for themselves.</summary>
        private IEnumerable<Finding> OfOrganisation()
        {
            if (assembly is null)
            {
                return [];
            }

            var organisation = whole.Map.Organisation;
            return (organisation.Officer is null
                    ? []
                    : AtNone(assembly, Matter.DataProtectionOfficer, "[DataProtectionOfficer]"))
                .Concat(organisation.JointControllers.SelectMany(
                    j => AtNone(assembly, Matter.JointControllers, $"The joint controller '{j.Name}'")))
                .Concat(whole.Map.Vocabulary.DeviceAccesses.SelectMany(
                    d => AtNone(assembly, Matter.DeviceAccess, $"The access to the device '{d.Term.Id}'")));
        }

        private IEnumerable<Finding> AtNone(StatementOwner owner, Matter matter, string what) =>
            owner.Statements.DeclaresNone(matter)
                ? [info.At(whole, owner, owner.Statements.NoneSpot, what, $"[DeclaresNone(Matter.{matter})]", Names.Of(owner))]
                : [];

        /// <summary>What has no tie to a person any more is not what the promise is about.</summary>
        private static bool IsOfPersonalData(Disclosure disclosure) => disclosure.Form != DataForm.Anonymised;

        /// <summary>The categories of a promise; empty for all data.</summary>
        private static EquatableArray<string> DataOf(StatementOwner promise, NeverDisclosure never) =>
            never.Categories.IsEmpty && promise.Kind == TermKind.Category
                ? new[] { promise.Id }.ToEquatableArray()
                : never.Categories;

        /// <summary>Whether a disclosure is of data of the promise. One of a purpose that singles out none is of all its data; one
        /// of the processing as a whole leaves room for an exception.</summary>
        private bool Meet(EquatableArray<string> promised, StatementOwner owner, Disclosure disclosure)
        {
            if (promised.IsEmpty || !disclosure.Categories.IsEmpty)
            {
                return promised.IsEmpty || promised.Intersect(disclosure.Categories).Any();
            }

            return owner.Kind switch
            {
                TermKind.Category => promised.Contains(owner.Id),
                TermKind.Purpose => activities.TryGetValue(owner.Id, out var activity)
                    && activity.Data.Any(d => d.Category is not null && promised.Contains(d.Category)),
                _ => false,
            };
        }
    }
}
