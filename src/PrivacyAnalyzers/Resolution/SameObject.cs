using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace PrivacyAnalyzers.Resolution;

/// <summary>Takes two objects for one only if they are: what is shared need not be compared.</summary>
internal sealed class SameObject<T> : IEqualityComparer<T>
    where T : class
{
    public static readonly SameObject<T> Instance = new();

    private SameObject()
    {
    }

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
