extern alias analyzers;

using System;
using System.Collections.Generic;
using System.Linq;
using analyzers::PrivacyAnalyzers.Detection;
using analyzers::PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>Puts the facts of files together into types: by names alone, as nothing is resolved.</summary>
internal sealed class SourceTypes
{
    /// <summary>A type with more properties of its own wraps no single value.</summary>
    private const int LargestWrapper = 2;

    /// <summary>Nobody derives from more types who wants to be understood; code that was made to have more would fill the memory with
    /// what each of them inherits.</summary>
    private const int MostBases = 100;

    private readonly IReadOnlyList<SourceFacts> _files;
    private readonly HashSet<string> _enums;
    private readonly Dictionary<string, int> _sizes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourcePart[]> _byName;
    private readonly HashSet<SourcePart> _entities = new(ReferenceEqualityComparer.Instance);

    /// <summary>A base's members are asked for by each type that has it.</summary>
    private readonly Dictionary<SourcePart, Candidate[]> _candidates = new(ReferenceEqualityComparer.Instance);

    /// <summary>The bases of a name that a namespace sees: many types have the same.</summary>
    private readonly Dictionary<(string Name, string Namespace), SourcePart[]> _bases = [];

    private SourceTypes(IReadOnlyList<SourceFacts> files)
    {
        _files = files;
        _enums = new(files.SelectMany(file => file.Enums), StringComparer.Ordinal);
        _byName = files.SelectMany(file => file.Parts).GroupBy(part => part.Simple, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        foreach (SourcePart part in files.SelectMany(file => file.Parts))
        {
            _sizes[part.Simple] = Math.Max(part.Members.Length, _sizes.GetValueOrDefault(part.Simple));
        }
    }

    /// <summary>The types of files, in the order of the files.</summary>
    public static IReadOnlyList<SourceType> Of(IReadOnlyList<SourceFacts> files)
    {
        var types = new SourceTypes(files);
        types.FindEntities();
        return types.Make();
    }

    /// <summary>What a set of rows holds, what that leads to, and its bases.</summary>
    private void FindEntities()
    {
        var open = new Stack<SourcePart>();
        foreach (SourceFacts file in _files)
        {
            foreach (string row in file.Sets)
            {
                Add(row, file.Usings, file.Parts.Select(part => part.Namespace));
            }
        }

        ILookup<string, SourceFacts> usings = _files.ToLookup(file => file.File, StringComparer.Ordinal);
        HashSet<(string Name, string File, string Namespace)> asked = [];
        while (open.Count > 0)
        {
            SourcePart part = open.Pop();
            foreach (string name in part.Bases.Concat(part.Members.SelectMany(member => member.LeadsTo)))
            {
                if (asked.Add((name, part.File, part.Namespace)))
                {
                    Add(name, usings[part.File].First().Usings, [part.Namespace]);
                }
            }
        }

        void Add(string name, IEnumerable<string> used, IEnumerable<string> from)
        {
            foreach (SourcePart part in Named(name, used, from))
            {
                if (!part.IsInterface && _entities.Add(part))
                {
                    open.Push(part);
                }
            }
        }
    }

    /// <summary>The types of a name: those in sight where there are any, for an entity and its DTO may share their name; otherwise all,
    /// for usings can stand in a project file.</summary>
    private SourcePart[] Named(string name, IEnumerable<string> used, IEnumerable<string> from)
    {
        SourcePart[] all = _byName.GetValueOrDefault(name, []);
        if (all.Length <= 1)
        {
            return all;
        }

        var near = new HashSet<string>(used, StringComparer.Ordinal);
        foreach (string place in from)
        {
            for (string around = place; around.Length > 0; around = around[..Math.Max(around.LastIndexOf('.'), 0)])
            {
                near.Add(around);
            }
        }

        SourcePart[] seen = [.. all.Where(part => near.Contains(part.Namespace))];
        return seen.Length > 0 ? seen : all;
    }

    private List<SourceType> Make()
    {
        List<SourceType> types = [];
        var places = new Dictionary<(string, string), int>();
        List<List<SourcePart>> gathered = [];
        foreach (SourcePart part in _files.SelectMany(file => file.Parts))
        {
            // Types of one name that are not partial are different ones, of different projects.
            if (part.IsPartial && places.TryGetValue((part.Namespace, part.Name), out int place))
            {
                gathered[place].Add(part);
                continue;
            }

            if (part.IsPartial)
            {
                places[(part.Namespace, part.Name)] = gathered.Count;
            }

            gathered.Add([part]);
        }

        foreach (List<SourcePart> parts in gathered)
        {
            PlacedMember[] members = [.. parts.SelectMany(part => part.Members.Select(member => new PlacedMember(member, part.File)))];
            if (members.Length > 0)
            {
                types.Add(Make(parts, members));
            }
        }

        return types;
    }

    private SourceType Make(List<SourcePart> parts, PlacedMember[] members)
    {
        SourcePart first = parts[0];
        string? subject = parts.Select(part => part.Subject).FirstOrDefault(name => name is not null);
        bool isEntity = parts.Any(part => part.IsTable || _entities.Contains(part));
        var holder = new Holder(
            first.Simple,
            first.Outer,
            first.Namespace,
            new EquatableArray<string>(parts.SelectMany(part => part.Bases)),
            new EquatableArray<Candidate>(parts.SelectMany(Candidates)),
            (isEntity ? HolderUses.Entity : HolderUses.None) | (subject is null ? HolderUses.None : HolderUses.Subject),
            new EquatableArray<Candidate>(Inherited(parts)));
        return new SourceType(first, [.. parts.Select(part => part.File).Distinct(StringComparer.Ordinal)], subject, members, holder);
    }

    /// <summary>What the bases of a type declare, as far as the files declare them.</summary>
    private IEnumerable<Candidate> Inherited(List<SourcePart> parts)
    {
        if (parts.TrueForAll(part => part.Bases.Length == 0))
        {
            yield break;
        }

        var seen = new HashSet<SourcePart>(parts, ReferenceEqualityComparer.Instance);
        var open = new Queue<SourcePart>(parts);
        while (open.TryDequeue(out SourcePart? part))
        {
            foreach (SourcePart found in part.Bases.SelectMany(name => Bases(name, part.Namespace)))
            {
                if (seen.Count >= parts.Count + MostBases)
                {
                    yield break;
                }

                if (!found.IsInterface && seen.Add(found))
                {
                    open.Enqueue(found);
                    foreach (Candidate candidate in Candidates(found))
                    {
                        yield return candidate;
                    }
                }
            }
        }
    }

    /// <summary>Whether a type as it is written holds many: <c>List&lt;Visit&gt;?</c>, <c>Visit[]</c>.</summary>
    private static bool IsMany(string clrType)
    {
        ReadOnlySpan<char> type = clrType.AsSpan().TrimEnd('?');
        int open = type.IndexOf('<');
        return type.EndsWith("[]")
            || (open > 0 && TypeForms.IsCollection(type[(type[..open].LastIndexOf('.') + 1)..open].ToString()));
    }

    private SourcePart[] Bases(string name, string space)
    {
        if (!_bases.TryGetValue((name, space), out SourcePart[]? bases))
        {
            _bases[(name, space)] = bases = Named(name, [], [space]);
        }

        return bases;
    }

    private Candidate[] Candidates(SourcePart part)
    {
        if (!_candidates.TryGetValue(part, out Candidate[]? candidates))
        {
            _candidates[part] = candidates = Array.ConvertAll(part.Members, Candidate);
        }

        return candidates;
    }

    private Candidate Candidate(SourceMember member)
    {
        ValueForms form = member.Form != ValueForms.None ? member.Form
            : _enums.Contains(member.TypeName) ? ValueForms.Code
            : _sizes.GetValueOrDefault(member.TypeName) > LargestWrapper ? ValueForms.Object
            : ValueForms.Wrapper;
        return new Candidate(
            member.Name, member.TypeName, form, new EquatableArray<string>(member.Attributes), form != ValueForms.Bytes && IsMany(member.ClrType));
    }
}
