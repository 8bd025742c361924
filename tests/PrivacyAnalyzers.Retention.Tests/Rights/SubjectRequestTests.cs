using System;
using System.Linq;
using Xunit;

namespace PrivacyAnalyzers.Retention.Tests.Rights;

/// <summary>What a request ends, and what is kept and why.</summary>
public sealed class SubjectRequestTests
{
    private static readonly DateTime s_today = new(2026, 7, 1);

    private readonly Gym _gym = Gym.Compiled;

    [Fact]
    public void Erasure_keeps_what_the_law_wants_kept_and_says_so()
    {
        object row = _gym.Member(("LeftAt", new DateTime(2026, 6, 1)), ("EmergencyContact", "Zoe"));

        Assert.Equal(
            [
                "Email erased",
                "EmergencyContact kept: membership  the data are declared to be of another person",
                "Initials kept: membership 17(1)(a) still necessary for the contract; the period ends on 2026-09-01",
                "Injury erased",
                "Nickname kept: membership 17(1)(a) still necessary for the contract; the period ends on 2026-09-01",
                "Paid kept: accounting 17(3)(b) a legal obligation (Bookkeeping Act); the period ends on 2033-06-01",
                "Phone kept: membership 17(1)(a) still necessary for the contract; the period ends on 2026-09-01",
                "Score kept: pricing 17(1)(c) legitimate interests, which this request does not object to; the period ends on 2026-12-01",
            ],
            Decide(row, SubjectRequest.Erasure));
    }

    [Fact]
    public void What_is_over_is_erased_whatever_the_basis()
    {
        object row = _gym.Member(("LeftAt", new DateTime(2000, 6, 1)));

        Assert.All(Decide(row, SubjectRequest.Erasure), decision => Assert.EndsWith(" erased", decision, StringComparison.Ordinal));
    }

    [Fact]
    public void A_period_that_has_not_started_keeps()
    {
        Assert.Contains(
            "Paid kept: accounting 17(3)(b) a legal obligation (Bookkeeping Act); the period has not started",
            Decide(_gym.Member(), SubjectRequest.Erasure));
    }

    [Fact]
    public void A_withdrawal_ends_the_purpose_and_no_other()
    {
        object row = _gym.Member(("LeftAt", new DateTime(2026, 6, 1)));

        Assert.Equal(
            [
                "Email erased",
                "Phone kept: membership 17(1)(a) still necessary for the contract; the period ends on 2026-09-01",
            ],
            Decide(row, SubjectRequest.Withdrawal("newsletter")));
    }

    [Fact]
    public void An_objection_ends_the_purpose_and_no_other() =>
        Assert.Equal(["Score erased"], Decide(_gym.Member(("LeftAt", new DateTime(2026, 6, 1))), SubjectRequest.Objection("pricing")));

    /// <summary>Consent to one purpose is not withdrawn by withdrawing it from another.</summary>
    [Fact]
    public void A_withdrawal_leaves_the_consent_to_other_purposes() =>
        Assert.Equal(
            ["Injury erased"],
            Decide(_gym.Member(("LeftAt", new DateTime(2026, 6, 1))), SubjectRequest.Withdrawal("membership"))
                .Where(decision => decision.StartsWith("Injury", StringComparison.Ordinal)));

    [Fact]
    public void The_consent_to_another_purpose_keeps() =>
        Assert.Contains(
            "Phone kept: membership 17(1)(a) still necessary for the contract; the period has not started | newsletter 17(1)(b) consent, which this request does not withdraw; the period has not started",
            Decide(_gym.Member(), SubjectRequest.Withdrawal("membership")));

    [Fact]
    public void An_exception_keeps_what_the_request_ends()
    {
        object row = _gym.Member(("LeftAt", new DateTime(2026, 6, 1)), ("InDispute", true));

        Assert.Equal(
            ["Score kept: pricing  the data are held: a dispute"],
            Decide(row, SubjectRequest.Objection("pricing")));

        // Also when the period has ended by itself.
        Assert.Contains(
            "Score kept: pricing  the data are held: a dispute",
            Decide(_gym.Member(("LeftAt", new DateTime(2000, 6, 1)), ("InDispute", true)), SubjectRequest.Erasure));
    }

    [Fact]
    public void Direct_marketing_can_be_objected_to_on_any_basis()
    {
        Assert.Null(SubjectRequest.Objection("newsletter").WhyNot(_gym.Maps));
        Assert.Contains("Email erased", Decide(_gym.Member(), SubjectRequest.Objection("newsletter")));
    }

    [Fact]
    public void What_the_law_does_not_give_is_refused_in_one_sentence()
    {
        Assert.Equal(
            "The purpose 'accounting' cannot be objected to: Art. 21 gives that right for legitimate interests, public tasks and direct marketing, and the purpose rests on Art. 6(1)(c).",
            SubjectRequest.Objection("accounting").WhyNot(_gym.Maps));
        Assert.Equal(
            "Consent to the purpose 'pricing' cannot be withdrawn: the purpose does not rest on consent, but on Art. 6(1)(f).",
            SubjectRequest.Withdrawal("pricing").WhyNot(_gym.Maps));
        Assert.Equal("No data are declared for the purpose 'x'.", SubjectRequest.Withdrawal("x").WhyNot(_gym.Maps));
        Assert.Null(SubjectRequest.Erasure.WhyNot(_gym.Maps));

        // Explicit consent to the use of health data, beside the contract.
        Assert.Null(SubjectRequest.Withdrawal("membership").WhyNot(_gym.Maps));
    }

    private string[] Decide(object row, SubjectRequest request) =>
    [
        .. _gym.Members.Decide(row, request, s_today).Select(decision =>
            $"{decision.Member.Name} {(decision.IsErased ? "erased" : "kept: " + string.Join(" | ", decision.Kept.Select(Tell)))}"),
    ];

    private static string Tell(KeptData kept) => $"{kept.Processing.Purpose!.Id} {kept.Article} {kept.Reason}";
}
