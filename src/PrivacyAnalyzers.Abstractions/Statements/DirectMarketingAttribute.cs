using System;

namespace PrivacyAnalyzers;

/// <summary>
/// On a purpose: direct marketing over certain channels (GDPR Art. 21(2), ePrivacy Directive Art. 13). The opt-out is
/// always open.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Field, AllowMultiple = true)]
public sealed class DirectMarketingAttribute : Attribute
{
    /// <summary>Declares direct marketing.</summary>
    /// <param name="channels">The channels.</param>
    public DirectMarketingAttribute(Channel channels = Channel.Unspecified) => Channels = channels;

    /// <summary>The channels.</summary>
    public Channel Channels { get; set; }

    /// <summary>The legal basis for these channels, where it differs from that of the purpose.</summary>
    public LegalBasis LegalBasis { get; set; }

    /// <summary>Whether it is limited to similar products for existing customers, ePrivacy Directive Art. 13(2).</summary>
    public bool SoftOptIn { get; set; }

    /// <summary>When, if not always.</summary>
    public string? Condition { get; set; }

    /// <summary>Where a data subject opts out.</summary>
    public string? OptOutAt { get; set; }

    /// <summary>What is still sent after that.</summary>
    public string? Limits { get; set; }

    /// <summary>The public opt-out register that is consulted.</summary>
    public string? CheckedAgainst { get; set; }
}
