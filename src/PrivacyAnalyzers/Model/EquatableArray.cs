using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace PrivacyAnalyzers.Model;

/// <summary>An immutable list that is equal to another with equal items, which <see cref="ImmutableArray{T}"/> is not.
/// The generator's caching rests on it.</summary>
internal readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    public static readonly EquatableArray<T> Empty = new(ImmutableArray<T>.Empty);

    private readonly T[]? items;

    public EquatableArray(ImmutableArray<T> items) => this.items = items.IsDefaultOrEmpty ? null : [.. items];

    public EquatableArray(IEnumerable<T> items)
    {
        var copy = items.ToArray();
        this.items = copy.Length == 0 ? null : copy;
    }

    private EquatableArray(T[] items) => this.items = items.Length == 0 ? null : items;

    public int Count => items?.Length ?? 0;

    public bool IsEmpty => Count == 0;

    public T this[int index] => (items ?? throw new ArgumentOutOfRangeException(nameof(index)))[index];

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>A list of the array itself: who has filled it keeps no other hand on it.</summary>
    public static EquatableArray<T> Owning(T[] items) => new(items);

    public bool Equals(EquatableArray<T> other)
    {
        if (ReferenceEquals(items, other.items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items![i], other.items![i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in this)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    // What queries begin with most often. The extensions of the same names would put the list into an object and ask that for
    // another: at each rule and member, that shows.
    public bool Any() => !IsEmpty;

    public bool Any(Func<T, bool> isSo)
    {
        foreach (var item in this)
        {
            if (isSo(item))
            {
                return true;
            }
        }

        return false;
    }

    public bool All(Func<T, bool> isSo)
    {
        foreach (var item in this)
        {
            if (!isSo(item))
            {
                return false;
            }
        }

        return true;
    }

    public bool Contains(T? sought)
    {
        foreach (var item in this)
        {
            if (EqualityComparer<T>.Default.Equals(item, sought!))
            {
                return true;
            }
        }

        return false;
    }

    public T? FirstOrDefault(Func<T, bool> isSo)
    {
        foreach (var item in this)
        {
            if (isSo(item))
            {
                return item;
            }
        }

        return default;
    }

    /// <remarks>Most who ask find nothing, and then nothing is made.</remarks>
    public IEnumerable<T> Where(Func<T, bool> isSo)
    {
        for (var i = 0; i < Count; i++)
        {
            if (isSo(items![i]))
            {
                return From(items, i, isSo);
            }
        }

        return [];
    }

    public IEnumerable<TResult> Select<TResult>(Func<T, TResult> select) => (items ?? []).Select(select);

    public IEnumerable<TResult> SelectMany<TResult>(Func<T, IEnumerable<TResult>> select) => (items ?? []).SelectMany(select);

    /// <summary>What a <c>foreach</c> takes: rules and writers loop often enough for an object each time to show.</summary>
    public Enumerator GetEnumerator() => new(items);

    /// <summary>An item that is asked for, and those behind it that are.</summary>
    private static IEnumerable<T> From(T[] items, int first, Func<T, bool> isSo)
    {
        yield return items[first];
        for (var i = first + 1; i < items.Length; i++)
        {
            if (isSo(items[i]))
            {
                yield return items[i];
            }
        }
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>Goes through the items.</summary>
    internal struct Enumerator(T[]? items)
    {
        private int index = -1;

        public readonly T Current => items![index];

        public bool MoveNext() => items is not null && ++index < items.Length;
    }
}

/// <summary>Makes <see cref="EquatableArray{T}"/> at the end of a query.</summary>
internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
