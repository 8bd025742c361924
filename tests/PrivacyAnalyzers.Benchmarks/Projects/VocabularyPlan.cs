using System;
using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Benchmarks.Projects;

/// <summary>The declared words of a project: how many there are and which of them go together.</summary>
/// <remarks>A vocabulary grows slower than the code that uses it, and then stops growing: one purpose per forty annotated
/// properties, at most <see cref="MostPurposes"/>.</remarks>
internal sealed class VocabularyPlan
{
    private const int MostPurposes = 60;

    private static readonly string[] s_verbs = ["Send", "Manage", "Invoice", "Improve", "Verify", "Support", "Report", "Archive"];

    private static readonly string[] s_objects =
        ["Newsletter", "Booking", "Delivery", "Membership", "Account", "Complaint", "Event", "Payment"];

    private static readonly string[] s_categories =
    [
        "Contact", "Identity", "Address", "Payment", "Employment", "Behaviour", "Communication", "Location", "Preference",
        "Contract", "Education", "Family", "Health", "Image", "Device", "Credit", "Travel", "Membership", "Complaint", "Feedback",
    ];

    private static readonly string[] s_events =
        ["RelationshipEnded", "ContractEnded", "InvoicePaid", "Unsubscribed", "LastActive", "CaseClosed"];

    private static readonly string[] s_subjects =
        ["Customer", "Participant", "Subscriber", "Employee", "Applicant", "Supplier", "Visitor", "Member"];

    private static readonly string[] s_parties =
    [
        "EmailSystem", "PaymentProvider", "Carrier", "Accountant", "TaxAuthority", "HostingProvider", "CallCentre", "Bank",
        "Insurer", "Auditor", "Venue", "Printer",
    ];

    private readonly int _usesPerPurpose;

    public VocabularyPlan(int properties, int entities)
    {
        Purposes = [.. Enumerable.Range(0, Math.Clamp(properties / 40, 2, MostPurposes)).Select(PurposeName)];
        Categories = [.. s_categories.Take(Math.Min(Purposes.Count + 4, Math.Min(s_categories.Length, entities * 2)))];
        Events = [.. s_events.Take(Math.Min(s_events.Length, Categories.Count))];
        Subjects = [.. s_subjects.Take(Math.Min(s_subjects.Length, Math.Max(1, Purposes.Count)))];
        Parties = [.. s_parties.Take(Math.Min(s_parties.Length, Purposes.Count + 1))];
        _usesPerPurpose = (int)Math.Ceiling((double)Categories.Count / Purposes.Count) + 2;
    }

    public IReadOnlyList<string> Purposes { get; }

    public IReadOnlyList<string> Categories { get; }

    public IReadOnlyList<string> Events { get; }

    public IReadOnlyList<string> Subjects { get; }

    public IReadOnlyList<string> Parties { get; }

    /// <summary>The category of an entity's first, or second, half.</summary>
    public int CategoryOf(int entity, int half) => ((2 * entity) + half) % Categories.Count;

    public int EventOf(int category) => category % Events.Count;

    public int SubjectOf(int entity) => entity % Subjects.Count;

    /// <summary>The categories that a purpose uses; together the purposes use them all.</summary>
    public IEnumerable<int> CategoriesOf(int purpose) =>
        Enumerable.Range(purpose * Categories.Count / Purposes.Count, Math.Min(_usesPerPurpose, Categories.Count))
            .Select(category => category % Categories.Count);

    /// <summary>The purposes that use a category, from the one that <paramref name="seed"/> picks onwards.</summary>
    public IEnumerable<int> PurposesOf(int category, int seed)
    {
        var users = Enumerable.Range(0, Purposes.Count).Where(purpose => CategoriesOf(purpose).Contains(category)).ToArray();
        return Enumerable.Range(0, users.Length).Select(offset => users[(seed + offset) % users.Length]);
    }

    private static string PurposeName(int index) => s_verbs[index / s_objects.Length] + s_objects[index % s_objects.Length];
}
