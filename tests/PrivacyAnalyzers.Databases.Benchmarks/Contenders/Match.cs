using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.Databases.Shop;

namespace PrivacyAnalyzers.Databases.Benchmarks.Contenders;

/// <summary>What is compared on one table.</summary>
/// <param name="Title">What is done to its rows.</param>
/// <param name="Ours">Our run; the argument is told of its context's options.</param>
/// <param name="Others">What it is compared with.</param>
internal sealed record Match(string Title, Func<Action<DbContextOptionsBuilder>?, IContender> Ours, IReadOnlyList<IContender> Others)
{
    public static readonly Match Erasure = new(
        "Rows erased",
        configure => new Executor<Subscriber>(SubscriberRetention.Plan, configure),
        [
            new Executor<Subscriber>(SubscriberRetention.Plan, held: shop => row => shop.Claims.Any(claim => claim.CustomerId == row.Id)),
            new OneStatement(DueTable.Subscribers),
            new KeysFirst(DueTable.Subscribers),
            new AlongTheKey(DueTable.Subscribers),
            new AlongTheKey(DueTable.Subscribers, countsFirst: true),
            new GuessedStretches(DueTable.Subscribers),
            new LoadedEntities(),
        ]);

    public static readonly Match Anonymisation = new(
        "Rows anonymised",
        configure => new Executor<Applicant>(ApplicantRetention.Plan, configure),
        [
            new Executor<Applicant>(ApplicantRetention.Plan, held: shop => row => shop.Claims.Any(claim => claim.CustomerId == row.Id)),
            new OneStatement(DueTable.Applicants),
            new KeysFirst(DueTable.Applicants),
            new AlongTheKey(DueTable.Applicants),
            new AlongTheKey(DueTable.Applicants, countsFirst: true),
            new GuessedStretches(DueTable.Applicants),
        ]);

    public static readonly IReadOnlyList<Match> All = [Erasure, Anonymisation];

    public IReadOnlyList<IContender> Contenders => [Ours(null), .. Others];

    public IContender Named(string name) => Contenders.Single(contender => contender.Name == name);
}
