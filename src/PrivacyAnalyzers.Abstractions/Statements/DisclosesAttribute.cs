using System;

namespace PrivacyAnalyzers;

/// <summary>
/// On a purpose, a processor activity or the assembly: data are disclosed to a recipient in a role (GDPR Art. 4(9),
/// 30(1)(d)).
/// </summary>
/// <remarks>
/// On the assembly it says what is disclosed of the processing as a whole, where no purpose is known for it.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Field, AllowMultiple = true)]
public sealed class DisclosesAttribute : Attribute
{
    /// <summary>Declares a disclosure.</summary>
    /// <param name="party">The id of the recipient, best a constant marked <see cref="PartyAttribute"/>.</param>
    /// <param name="role">What the recipient is in this disclosure.</param>
    /// <param name="categories">The ids of the categories that are disclosed; empty means that none is singled out: all
    /// the data of the purpose.</param>
    public DisclosesAttribute(string party, RecipientRole role, params string[] categories)
    {
        Party = party;
        Role = role;
        Categories = categories;
    }

    /// <summary>The id of the recipient, best a constant marked <see cref="PartyAttribute"/>.</summary>
    public string Party { get; }

    /// <summary>What the recipient is in this disclosure.</summary>
    public RecipientRole Role { get; }

    /// <summary>
    /// The ids of the categories that are disclosed; empty means that none is singled out: all the data of the purpose.
    /// </summary>
    public string[] Categories { get; }

    /// <summary>In which form the data are disclosed.</summary>
    public DataForm Form { get; set; }

    /// <summary>When the disclosure happens, if not always.</summary>
    public string? Condition { get; set; }

    /// <summary>The contract (Art. 28(3)) or arrangement (Art. 26): a name or an address, not its text.</summary>
    public string? Contract { get; set; }

    /// <summary>The legal basis of the disclosure, where it has one of its own.</summary>
    public LegalBasis LegalBasis { get; set; }

    /// <summary>The law that requires or allows it.</summary>
    public string? Law { get; set; }

    /// <summary>Who starts it.</summary>
    public Initiator StartedBy { get; set; }

    /// <summary>Where a data subject refuses this disclosure.</summary>
    public string? OptOutAt { get; set; }

    /// <summary>The countries it is limited to, ISO 3166-1 alpha-2.</summary>
    public string[]? Countries { get; set; }
}
