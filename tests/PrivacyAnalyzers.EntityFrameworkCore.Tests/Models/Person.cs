using System;
using System.Linq;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;

/// <summary>A row whose plans are written by hand, to leave each member in any way there is.</summary>
public class Person
{
    public int Id { get; set; }

    public string Name { get; set; } = "";

    public string? Email { get; set; }

    public string? PostCode { get; set; }

    public DateOnly? BornOn { get; set; }

    public DateTime MemberSince { get; set; }

    public int Points { get; set; }

    public byte[] Photo { get; set; } = [];

    public string[] Tags { get; set; } = [];

    public Address Home { get; set; } = new();

    public Address? Work { get; set; }

    public DateTime? LeftAt { get; set; }

    public bool IsAnonymised { get; set; }

    public DateOnly? RestrictedOn { get; set; }

    /// <summary>A rule that is due a month after the person left.</summary>
    public static RetentionRule<TPerson> Rule<TPerson>(
        string id, RetentionAction action, params MemberWrite[] writes)
        where TPerson : Person => new(
            id,
            action,
            ["contact"],
            writes.Select(write => write.Member),
            writes,
            [new("sales", RetentionCombine.Earliest, [new(RetentionPeriod.Months(1), Left<TPerson>())], [])],
            action is RetentionAction.Erase or RetentionAction.Anonymise ? row => row : null);

    public static RetentionRule<Person> Rule(RetentionAction action, params MemberWrite[] writes) =>
        Rule<Person>("contact/sales", action, writes);

    private static RetentionDate<TPerson> Left<TPerson>()
        where TPerson : Person =>
        new(nameof(LeftAt), row => row.LeftAt, (first, end) => row => row.LeftAt >= first && row.LeftAt < end);
}
