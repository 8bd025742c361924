using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers;
using RetentionDemo.Data;
using RetentionDemo.Domain;

namespace RetentionDemo;

/// <summary>What the generated code says of each row in memory before the run, and what the run left of it in the database.</summary>
public sealed class FateTable
{
    public const string OpenDispute = "A dispute is open";

    private readonly Dictionary<(string What, int Id), string> _verdicts = [];

    /// <summary>Judges each row, one by one.</summary>
    public static async Task<FateTable> BeforeAsync(BikesContext bikes, DateOnly today)
    {
        var day = today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        FateTable table = new();
        foreach (var member in await bikes.Members.AsNoTracking().ToListAsync())
        {
            // The plan knows what the row records. The dispute stands in another table.
            var isInDispute = await bikes.Members.Where(BikesContext.IsInDispute(bikes)).AnyAsync(other => other.Id == member.Id);
            table.Add(nameof(Member), member.Id, MemberRetention.Plan.RowVerdict(member, day), isInDispute);
        }

        foreach (var ride in await bikes.Rides.AsNoTracking().ToListAsync())
        {
            table.Add(nameof(Ride), ride.Id, RideRetention.Plan.RowVerdict(ride, day));
        }

        foreach (var application in await bikes.Applications.AsNoTracking().ToListAsync())
        {
            table.Add(nameof(JobApplication), application.Id, JobApplicationRetention.Plan.RowVerdict(application, day));
        }

        foreach (var report in await bikes.Accidents.AsNoTracking().ToListAsync())
        {
            table.Add(nameof(AccidentReport), report.Id, AccidentReportRetention.Plan.RowVerdict(report, day));
        }

        return table;
    }

    /// <summary>Prints what became of the rows, and why.</summary>
    public async Task PrintAfterAsync(BikesContext bikes)
    {
        Dictionary<(string What, int Id), string> left = [];
        foreach (var id in await bikes.Members.Select(member => member.Id).ToListAsync())
        {
            left[(nameof(Member), id)] = "stays";
        }

        foreach (var id in await bikes.Rides.Select(ride => ride.Id).ToListAsync())
        {
            left[(nameof(Ride), id)] = "stays";
        }

        foreach (var application in await bikes.Applications.AsNoTracking().ToListAsync())
        {
            left[(nameof(JobApplication), application.Id)] = application is { Name: "", Letter: null } ? "anonymised" : "stays";
        }

        foreach (var id in await bikes.Accidents.Select(report => report.Id).ToListAsync())
        {
            left[(nameof(AccidentReport), id)] = "stays";
        }

        Console.WriteLine("== What went, what stayed, and why");
        Console.WriteLine($"{"What",-15} {"Rows",5} {"After the run",-14} Why");
        foreach (var group in _verdicts
            .GroupBy(row => (row.Key.What, Verdict: row.Value, After: left.GetValueOrDefault(row.Key, "gone")))
            .OrderBy(group => group.Key.What, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Verdict, StringComparer.Ordinal))
        {
            Console.WriteLine($"{group.Key.What,-15} {group.Count(),5} {group.Key.After,-14} {group.Key.Verdict}");
        }

        Console.WriteLine();
    }

    private void Add(string what, int id, RetentionVerdict verdict, bool isInDispute = false)
    {
        var judged = isInDispute ? verdict.Unless(true, OpenDispute) : verdict;
        _verdicts[(what, id)] = judged.Reason is null ? $"{judged.State}" : $"{judged.State}: {judged.Reason}";
    }
}
