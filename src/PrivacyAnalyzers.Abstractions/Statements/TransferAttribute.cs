using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Data reach a country outside the European Economic Area, or an international organisation (GDPR Art. 30(1)(e), 44 to
/// 49).
/// </summary>
/// <remarks>Stands on a purpose, a party, a processor activity, or on the assembly for the processing as a whole.</remarks>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Field, AllowMultiple = true)]
public sealed class TransferAttribute : Attribute
{
    /// <summary>Declares a transfer.</summary>
    /// <param name="country">The country, ISO 3166-1 alpha-2, or the name of the organisation. Null, where it is not
    /// known, is reported (PRIV3002).</param>
    /// <param name="mechanism">What it rests on; several joined by <c>|</c>.</param>
    public TransferAttribute(string? country, TransferMechanism mechanism = TransferMechanism.Unspecified)
    {
        Country = country;
        Mechanism = mechanism;
    }

    /// <summary>
    /// The country, ISO 3166-1 alpha-2, or the name of the organisation. Null, where it is not known, is reported
    /// (PRIV3002).
    /// </summary>
    public string? Country { get; }

    /// <summary>What it rests on; several joined by <c>|</c>.</summary>
    public TransferMechanism Mechanism { get; set; }

    /// <summary>The id of the recipient there.</summary>
    public string? Party { get; set; }

    /// <summary>The ids of the categories that are transferred.</summary>
    public string[]? Categories { get; set; }

    /// <summary>When it happens, if not always.</summary>
    public string? Condition { get; set; }

    /// <summary>Whether one of the mechanisms applies in each case, not all of them.</summary>
    public bool WhicheverApplies { get; set; }

    /// <summary>The safeguards, by name or address (Art. 46, 49(6)).</summary>
    public string? Safeguards { get; set; }

    /// <summary>Where to get a copy of them (Art. 13(1)(f)).</summary>
    public string? CopyAt { get; set; }

    /// <summary>The id of the transfer impact assessment.</summary>
    public string? Assessment { get; set; }

    /// <summary>How the data reach the country.</summary>
    public TransferExposure Exposure { get; set; }

    /// <summary>Whether the recipient transfers them, not the controller.</summary>
    public bool Onward { get; set; }
}
