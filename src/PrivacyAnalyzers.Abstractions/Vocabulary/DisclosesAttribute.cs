using System;

namespace PrivacyAnalyzers;

/// <summary>On a purpose: data are disclosed to a recipient in a role (GDPR Art. 4(9), 30(1)(d)).</summary>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public sealed class DisclosesAttribute : Attribute
{
    /// <summary>Declares a disclosure.</summary>
    /// <param name="party">The id of the recipient, best a constant marked <see cref="PartyAttribute"/>.</param>
    /// <param name="role">What the recipient is for this purpose.</param>
    /// <param name="categories">The ids of the categories that are disclosed; none means all the purpose's data.</param>
    public DisclosesAttribute(string party, RecipientRole role, params string[] categories)
    {
        Party = party;
        Role = role;
        Categories = categories;
    }

    /// <summary>The id of the recipient.</summary>
    public string Party { get; }

    /// <summary>What the recipient is for this purpose.</summary>
    public RecipientRole Role { get; }

    /// <summary>The ids of the categories that are disclosed; empty means all the purpose's data.</summary>
    public string[] Categories { get; }

    /// <summary>In which form the data are disclosed.</summary>
    public DataForm Form { get; set; }

    /// <summary>When the disclosure happens, if not always.</summary>
    public string? Condition { get; set; }

    /// <summary>The contract, for a processor (Art. 28(3)): a name or an address, not its text.</summary>
    public string? Contract { get; set; }
}
