using System;
using System.Linq;
using RetentionDemo.Domain;

namespace RetentionDemo.Data;

/// <summary>People whom nobody has met, the same at every start: their dates follow from their number.</summary>
public static class SyntheticPeople
{
    private const int Members = 300;
    private const int Applications = 60;
    private const int Accidents = 10;

    private static readonly string[] s_given = ["Ada", "Björn", "Carin", "David", "Elin", "Folke", "Greta"];
    private static readonly string[] s_family = ["Alm", "Berg", "Dal", "Ek", "Fors", "Gran", "Holm", "Lind", "Ström"];

    public static void AddTo(BikesContext bikes, DateOnly today)
    {
        bikes.Members.AddRange(Enumerable.Range(0, Members).Select(i => Member(i, today)));
        bikes.Applications.AddRange(Enumerable.Range(0, Applications).Select(i => new JobApplication
        {
            Name = Name(i),
            Letter = $"I have repaired bikes for {i % 9} years.",
            WasInvited = i % 4 == 0,
            PositionFilledOn = i % 5 == 0 ? null : today.AddMonths(-i),
        }));
        bikes.Accidents.AddRange(Enumerable.Range(0, Accidents).Select(i => new AccidentReport
        {
            Account = "The chain broke, and I fell.",
            SettledOn = today.AddYears(-i),
        }));
        bikes.SaveChanges();

        // Of those who left longest ago, some are at law with the company, and some were.
        var longAgo = today.AddMonths(-36);
        bikes.Disputes.AddRange(bikes.Members.Where(member => member.MemberUntil < longAgo).ToArray()
            .Select(member => new Dispute { MemberId = member.Id, IsOpen = member.Id % 2 == 0 }));
        bikes.SaveChanges();
    }

    private static Member Member(int i, DateOnly today)
    {
        Member member = new()
        {
            Name = Name(i),
            Email = $"{i}@example.org",
            MemberUntil = i % 3 == 0 ? null : today.AddMonths(-(i % 40)),
            HasOpenClaim = i % 25 == 8,
        };
        member.Rides.AddRange(Enumerable.Range(0, 3).Select(ride => new Ride
        {
            FromStation = "Harbour",
            ToStation = "University",
            ReturnedOn = today.AddMonths(-(i % 40) - (5 * ride)),
        }));
        return member;
    }

    private static string Name(int i) => $"{s_given[i % s_given.Length]} {s_family[i % s_family.Length]}";
}
