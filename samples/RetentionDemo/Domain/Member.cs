using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers;
using RetentionDemo.Privacy;

namespace RetentionDemo.Domain;

/// <summary>Goes as a whole, two years after the membership.</summary>
[DataSubject(Subjects.Members)]
[SuppressMessage("Privacy.Retention", "PRIV4033:Erasing a row takes others with it, or is refused because of them",
    Justification = "A run keeps a member until the rides are gone: HoldWhileReferenced, in the set-up of the runs.")]
public sealed class Member
{
    [NotPersonalData("A number that the database hands out to tell rows apart. It is shown to nobody and goes with its row.")]
    public int Id { get; set; }

    [PersonalData(Categories.Contact, Purposes = [Purposes.Membership])]
    public string Name { get; set; } = "";

    [PersonalData(Categories.Contact, Purposes = [Purposes.Membership])]
    public string? Email { get; set; }

    [RetentionStart(Events.MembershipEnded)]
    public DateOnly? MemberUntil { get; set; }

    [NotPersonalData("What the company has decided about the row. It is set and cleared by hand, and goes with its row.")]
    public bool HasOpenClaim { get; set; }

    [NotPersonalData("The way to other rows, which declare themselves what they hold.")]
    public List<Ride> Rides { get; } = [];
}
