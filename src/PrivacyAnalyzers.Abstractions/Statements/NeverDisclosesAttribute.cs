using System;

namespace PrivacyAnalyzers;

/// <summary>Data that never go to a party. A disclosure that contradicts it is reported (PRIV3008).</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Field, AllowMultiple = true)]
public sealed class NeverDisclosesAttribute : Attribute
{
    /// <summary>Declares that there is no such disclosure.</summary>
    /// <param name="party">The id of the party.</param>
    /// <param name="categories">The ids of the categories; empty means all data.</param>
    public NeverDisclosesAttribute(string party, params string[] categories)
    {
        Party = party;
        Categories = categories;
    }

    /// <summary>The id of the party.</summary>
    public string Party { get; }

    /// <summary>The ids of the categories; empty means all data.</summary>
    public string[] Categories { get; }
}
