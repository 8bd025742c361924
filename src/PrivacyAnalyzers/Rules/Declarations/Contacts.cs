using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>Somebody whom people turn to.</summary>
internal readonly record struct Addressee(string Who, Contact Contact, Spot Spot);

/// <summary>Lists whom people turn to, and how.</summary>
internal static class Contacts
{
    public static IEnumerable<Addressee> OfController(Organisation organisation) =>
        organisation.Controller is { } c ? [new($"the controller '{c.Name}'", c.Contact, c.Spot)] : [];

    /// <summary>Whom the controller appoints or decides with.</summary>
    public static IEnumerable<Addressee> OfOthers(Organisation organisation) =>
    [
        .. organisation.Officer is { } o ? new Addressee[] { new("the data protection officer", o.Contact, o.Spot) } : [],
        .. organisation.Representatives.Select(r => new Addressee($"the representative '{r.Name}'", r.Contact, r.Spot)),
        .. organisation.JointControllers.Where(j => string.IsNullOrWhiteSpace(j.ContactPoint))
            .Select(j => new Addressee($"the joint controller '{j.Name}'", j.Contact, j.Spot)),
    ];
}
