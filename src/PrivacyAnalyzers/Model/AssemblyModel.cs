using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace PrivacyAnalyzers.Model;

/// <summary>A silencing that stands on an assembly and names its target.</summary>
internal sealed record AssemblySuppression(string RuleId, string? Justification, string? Scope, string? Target, string Assembly);

/// <summary>What one assembly, from source or from metadata, declares.</summary>
internal sealed record AssemblyModel(
    string Assembly,
    Organisation Organisation,
    Words Words,
    EquatableArray<UnusableTerm> Unusable,
    EquatableArray<DataType> Types,
    EquatableArray<AssemblySuppression> Suppressions)
{
    /// <summary>How code maps types to a database; of a referenced assembly nothing is known, as it has no code to read.</summary>
    public Mapping Mapping { get; init; } = Mapping.None;

    public bool DeclaresNothing =>
        Organisation.Equals(Organisation.Unknown) && Words.IsEmpty && Unusable.IsEmpty && Types.IsEmpty;
}

/// <summary>Puts assemblies together into one map.</summary>
internal static class DataMapBuilder
{
    private static readonly ConditionalWeakTable<AssemblyModel, Slot> Built = new();

    /// <summary>The map of an assembly: the same object for the same parts, so that what is derived from it is derived once.</summary>
    public static DataMap Of(
        AssemblyModel own,
        EquatableArray<AssemblyModel> referenced,
        bool isApplication,
        EquatableArray<Suppression> configured,
        EquatableArray<ComparedRegister> compareWith)
    {
        var slot = Built.GetOrCreateValue(own);
        if (slot.Built is var (others, known)
            && known.IsApplication == isApplication && others == referenced && known.Configured == configured && known.CompareWith == compareWith)
        {
            return known;
        }

        var map = Build(own, referenced, isApplication, configured) with { CompareWith = compareWith };
        slot.Built = Tuple.Create(referenced, map);
        return map;
    }

    public static Vocabulary Vocabulary(AssemblyModel own, IReadOnlyCollection<AssemblyModel> referenced)
    {
        var all = referenced.Prepend(own).ToArray();
        return new Vocabulary(
            Words.Join([.. all.Select(a => a.Words)]), all.SelectMany(a => a.Unusable).ToEquatableArray(), Defaults(own, referenced));
    }

    /// <summary>The own assembly's defaults, or those of what it references where these do not differ.</summary>
    private static RetentionDefaults Defaults(AssemblyModel own, IReadOnlyCollection<AssemblyModel> referenced)
    {
        var mine = own.Organisation.Defaults;
        if (mine.IsEmpty)
        {
            var theirs = referenced.Select(r => r.Organisation.Defaults).Where(d => !d.IsEmpty).Distinct().ToArray();
            mine = theirs.Length == 1 ? theirs[0] : mine;
        }

        return new RetentionDefaults(mine, own.Organisation.HasErrors);
    }

    public static DataMap Build(
        AssemblyModel own,
        IReadOnlyCollection<AssemblyModel> referenced,
        bool isApplication,
        EquatableArray<Suppression> configured)
    {
        var all = referenced.Where(r => !r.DeclaresNothing).Prepend(own).ToArray();
        return new DataMap(
            own.Assembly,
            isApplication,
            all.Select(a => a.Assembly).OrderBy(a => a, StringComparer.Ordinal).ToEquatableArray(),
            Organisation(own, referenced),
            Vocabulary(own, referenced),
            all.SelectMany(a => a.Types)
                .OrderBy(t => t.Name, StringComparer.Ordinal).ThenBy(t => t.Assembly, StringComparer.Ordinal)
                .ToEquatableArray(),
            all.SelectMany(a => a.Suppressions).ToEquatableArray(),
            configured)
        {
            Mapping = own.Mapping,
        };
    }

    /// <summary>The own assembly's word holds. Where it is silent a referenced one may speak, but not two that differ; its places
    /// are not in this assembly's list of attributes.</summary>
    private static Organisation Organisation(AssemblyModel own, IReadOnlyCollection<AssemblyModel> referenced)
    {
        var o = own.Organisation;
        return o with
        {
            Controller = o.Controller ?? Only(referenced.Select(r => r.Organisation.Controller is { } c ? c with { Spot = Spot.Name } : null)),
            JointControllers = Or(o.JointControllers, r => r.JointControllers, j => j with { Spot = Spot.Name }, j => j.Name),
            Representatives = Or(o.Representatives, r => r.Representatives, r => r with { Spot = Spot.Name }, r => r.Name),
            Officer = o.Officer ?? Only(referenced.Select(r => r.Organisation.Officer is { } f ? f with { Spot = Spot.Name } : null)),
            Authorities = Or(o.Authorities, r => r.Authorities, a => a with { Spot = Spot.Name }, a => a.Name),
            Requests = o.Requests ?? Only(referenced.Select(r => r.Organisation.Requests)),
            Register = o.Register with
            {
                Language = o.Register.Language ?? Only(referenced.Select(r => r.Organisation.Register.Language)),
            },
            Translations = o.Translations.Concat(referenced.SelectMany(r => r.Organisation.Translations)).Distinct()
                .OrderBy(t => t.Language, StringComparer.Ordinal).ThenBy(t => t.Text, StringComparer.Ordinal).ToEquatableArray(),
        };

        EquatableArray<T> Or<T>(EquatableArray<T> mine, Func<Organisation, EquatableArray<T>> theirs, Func<T, T> elsewhere, Func<T, string> key)
            where T : IEquatable<T> =>
            mine.IsEmpty
                ? referenced.SelectMany(r => theirs(r.Organisation)).Select(elsewhere).Distinct().OrderBy(key, StringComparer.Ordinal).ToEquatableArray()
                : mine;
    }

    private static T? Only<T>(IEnumerable<T?> candidates)
        where T : class
    {
        var distinct = candidates.Where(c => c is not null).Distinct().ToArray();
        return distinct.Length == 1 ? distinct[0] : null;
    }

    /// <summary>The last map of an assembly, with the other assemblies that it was made of.</summary>
    private sealed class Slot
    {
        public volatile Tuple<EquatableArray<AssemblyModel>, DataMap>? Built;
    }
}
