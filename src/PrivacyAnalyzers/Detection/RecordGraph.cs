using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace PrivacyAnalyzers.Detection;

/// <summary>Tells whose the records of a code base are where their own members do not say it: a claim is of a policy, and the policy of a
/// policyholder.</summary>
/// <remarks>
/// Types are known by their names alone, so that the syntax of files and the symbols of a compilation make the same graph. The one that
/// holds the key is the other's: a patient's visits are the patient's, and a patient's country is nobody's. What persons themselves
/// refer to (a department) and what has persons in it (a school class) is a hub: nothing is anybody's through it.
/// </remarks>
internal sealed class RecordGraph
{
    /// <summary>Of what is farther away nobody would say that it is the person's.</summary>
    private const int LongestWay = 3;

    private static readonly string[] KeyEndings = ["Id", "Guid", "Uuid", "Key", "Fk"];

    private readonly DetectionVocabulary vocabulary;
    private readonly Dictionary<string, List<Node>> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Holder, Node> byHolder = [];

    private RecordGraph(IEnumerable<Holder> holders, DetectionVocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        foreach (var holder in holders)
        {
            if (byHolder.ContainsKey(holder))
            {
                continue;
            }

            var node = byHolder[holder] = new(holder, vocabulary, IsHub);
            if (!byName.TryGetValue(holder.Name, out var same))
            {
                byName[holder.Name] = same = [];
            }

            same.Add(node);
        }

        foreach (var node in byHolder.Values)
        {
            node.References = [.. References(node.Holder)];
            foreach (var target in node.References)
            {
                target.Referrers.Add(node);
            }

            foreach (var target in node.Holder.Members.Where(m => m is { IsMany: true, Form: ValueForms.Object or ValueForms.Wrapper })
                .SelectMany(m => Named(m.TypeName, node.Holder)).Distinct())
            {
                target.Collectors.Add(node);
            }
        }
    }

    /// <summary>The graph of some types.</summary>
    /// <param name="holders">All types that records can belong to, in an order that is the same each time.</param>
    /// <param name="vocabulary">The words by which persons and their data are known.</param>
    public static RecordGraph Of(IEnumerable<Holder> holders, DetectionVocabulary vocabulary) => new(holders, vocabulary);

    /// <summary>The type with what the graph says about it. It need not be one of the graph's.</summary>
    public Holder Place(Holder holder)
    {
        var owner = OwnerOf(holder);
        return owner == holder.Owner ? holder : holder with { Owner = owner };
    }

    /// <summary>Whose the rows of a type are: the nearest person's, else an organisation's.</summary>
    private OwnerKind OwnerOf(Holder holder)
    {
        var isKnown = byHolder.TryGetValue(holder, out var own);
        var first = isKnown ? own!.References : [.. References(holder)];
        var seen = new HashSet<Node>(first);
        var open = first;
        for (var way = 1; way <= LongestWay && open.Count > 0; way++)
        {
            List<Node> next = [];
            foreach (var node in open.Where(n => n != own))
            {
                if (node.Reading.IsSubject || (node.Reading is { Role: HolderRole.Record, IsAboutSubject: true } && !node.IsHub))
                {
                    return OwnerKind.Person;
                }

                if (!node.IsHub && node.Reading.Role is HolderRole.Unknown or HolderRole.Record)
                {
                    next.AddRange(node.References.Where(seen.Add));
                }
            }

            open = next;
        }

        if (own is not null && IsPartOfPersons(own))
        {
            return OwnerKind.Person;
        }

        // Those who refer to an address have it.
        var owners = first.Count > 0 || !isKnown ? first : own!.Referrers;
        return owners.Any(IsOrganisation) && owners.All(n => n.Reading.Role is HolderRole.Thing or HolderRole.Excluded || IsOrganisation(n))
            ? OwnerKind.Organisation
            : OwnerKind.Unknown;
    }

    /// <summary>A thing that one can call or write to is no product.</summary>
    private static bool IsOrganisation(Node node) => node.Reading.IsOrganisations || (node.Reading.Role == HolderRole.Thing && node.Reading.IsAboutSomebody);

    /// <summary>Whether all that have such a record are persons or records about them, and have several of it or it has no key of its own:
    /// an employee's absences, a patient's contact details. What persons merely refer to is a list of what there is.</summary>
    private static bool IsPartOfPersons(Node node)
    {
        List<Node> around = [.. node.Referrers.Concat(node.Collectors).Where(n => n != node)];
        return around.Count > 0
            && !node.Reading.IsLookup
            && !(node.HasKey && node.Referrers.Count > 0)
            && around.All(n => n.Reading.IsSubject || n.Reading is { IsNamedRecord: true, IsAboutSubject: true });
    }

    /// <summary>Whether persons refer to it and it does not refer to them, or it has several of them: a country, a department, a class.</summary>
    private bool IsHub(Node node) =>
        node.Referrers.Any(r => r != node && r.Reading.IsSubject && !node.References.Contains(r))
        || node.Holder.Members.Any(m => m.IsMany && m.Form == ValueForms.Object && Named(m.TypeName, node.Holder).Any(n => n.Reading.IsSubject));

    /// <summary>What a type refers to, each once: by a property of the other's type, or by a key with the other's name. Who changed a row is
    /// not whose it is.</summary>
    private IEnumerable<Node> References(Holder holder)
    {
        var seen = new HashSet<Node>();
        foreach (var member in holder.Members.Concat(holder.Inherited))
        {
            var targets = member.Form switch
            {
                ValueForms.Object or ValueForms.Wrapper => PersonKeys.IsSeveral(member) ? [] : Named(member.TypeName, holder),
                ValueForms.Number or ValueForms.Guid or ValueForms.Text => Keyed(member.Name, holder),
                _ => [],
            };
            if (targets.Count == 0 || vocabulary.Read(member.Name).Pieces.Any(PersonKeys.IsAudit))
            {
                continue;
            }

            foreach (var target in targets)
            {
                if (target.Holder.Name != holder.Name && seen.Add(target))
                {
                    yield return target;
                }
            }
        }
    }

    /// <summary>The types of <c>AppointmentId</c>, <c>appointment_id</c>, <c>IdAppointment</c>.</summary>
    private List<Node> Keyed(string member, Holder from)
    {
        foreach (var ending in KeyEndings)
        {
            if (member.Length > ending.Length && member.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
                && (char.IsUpper(member[member.Length - ending.Length]) || member[member.Length - ending.Length - 1] == '_'))
            {
                return Named(member.Substring(0, member.Length - ending.Length).Replace("_", ""), from);
            }
        }

        return member.Length > 2 && member.StartsWith("Id", StringComparison.OrdinalIgnoreCase) && (char.IsUpper(member[2]) || member[2] == '_')
            ? Named(member.Substring(2).Replace("_", ""), from)
            : [];
    }

    /// <summary>The types of a name: of several those in the same namespace, else those that are stored, else all.</summary>
    private List<Node> Named(string name, Holder from)
    {
        if (!byName.TryGetValue(name, out var all) || all.Count <= 1)
        {
            return all ?? [];
        }

        List<Node> near = [.. all.Where(n => n.Holder.Namespace == from.Namespace)];
        if (near.Count == 0)
        {
            near = [.. all.Where(n => (n.Holder.Uses & HolderUses.Entity) != 0)];
        }

        return near.Count > 0 ? near : all;
    }

    private sealed class Node(Holder holder, DetectionVocabulary vocabulary, Func<Node, bool> isHub)
    {
        // Publication only: reading is pure, and two threads that read at once read the same.
        private readonly Lazy<HolderReading> reading = new(
            () => HolderReading.Of(holder, [.. holder.Members.Select(m => vocabulary.Read(m.Name))], vocabulary),
            LazyThreadSafetyMode.PublicationOnly);

        // What all of a code base refers to is asked as often.
        private Lazy<bool>? hub;

        public Holder Holder => holder;

        /// <summary>What the type's own name and members say.</summary>
        public HolderReading Reading => reading.Value;

        /// <summary>Whether nothing is anybody's through it.</summary>
        public bool IsHub => (hub ??= new(() => isHub(this), LazyThreadSafetyMode.PublicationOnly)).Value;

        public IReadOnlyList<Node> References { get; set; } = [];

        /// <summary>Those that refer to it.</summary>
        public List<Node> Referrers { get; } = [];

        /// <summary>Those that have several of it.</summary>
        public List<Node> Collectors { get; } = [];

        public bool HasKey => holder.Members.Concat(holder.Inherited).Any(m =>
            m.Name.Equals("Id", StringComparison.OrdinalIgnoreCase) || m.Name.Equals(holder.Name + "Id", StringComparison.OrdinalIgnoreCase)
            || m.Attributes.Contains("Key"));
    }
}
