using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Rights;

/// <summary>Requests that end purposes: what they end is gone, what is kept says why, and nobody else's rows change.</summary>
public sealed class SubjectErasureTests
{
    [Fact]
    public async Task Erasure_keeps_what_the_law_wants_kept_and_says_so()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        SubjectRequestReport report = await EraseAsync(db);

        Assert.True(report.Found);
        Assert.Equal(
            [
                "Card [1] erased: Motto Erased",
                "Finding [1] stays: Text Kept (care 17(1)(a) still necessary for the contract; the period ends on 2026-09-01)",
                """Invoice ["00000000-0000-0000-0000-000000000001"] stays: Payer Kept (accounting 17(3)(b) a legal obligation (Bookkeeping Act); the period has not started)""",
                "Patient [1] stays: Email Erased, Name Kept (care 17(1)(a) still necessary for the contract; the period ends on 2026-09-01), "
                    + "NextOfKin Kept (care  the data are declared to be of another person), "
                    + "Phone Kept (care 17(1)(a) still necessary for the contract; the period ends on 2026-09-01), "
                    + "Rating Kept (quality 17(1)(c) legitimate interests, which this request does not object to; the period ends on 2026-12-01), "
                    + "Home.Street Erased, Home.Town Erased",
            ],
            Tell(report));
        Patient ann = db.All<Patient>().Single(p => p.Id == 1);
        Assert.Equal(("Ann", null, "123", 5, "Zoe"), (ann.Name, ann.Email, ann.Phone, ann.Rating, ann.NextOfKin));
        Assert.Null(ann.Home?.Street);
        Assert.Null(ann.Home?.Town);
        Assert.Equal([2], db.All<Card>().Select(c => c.Id));
        Assert.Null(ann.CardId);
        OthersAreUntouched(db);
    }

    [Fact]
    public async Task What_nobody_needs_any_more_goes_with_its_rows()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        LongAgo(db);
        db.Execute("""UPDATE "Patient" SET "NextOfKin" = NULL""");
        SubjectRequestReport report = await EraseAsync(db);

        // The row itself stays: its letters would go with it.
        Assert.Equal("other rows refer to it", report.Rows[^1].WhyKept);
        Assert.Equal(
            ["Card [1] erased", "Finding [1] erased", "Invoice erased", "Patient [1] stays"],
            report.Rows.Select(row => $"{Short(row.Entity)} {(row.Entity.EndsWith("Invoice", StringComparison.Ordinal) ? "" : row.Key + " ")}{(row.IsErased ? "erased" : "stays")}"));
        Assert.Equal([2], db.All<Finding>().Select(f => f.Id));
        Assert.Single(db.All<Invoice>());
        Patient ann = db.All<Patient>().Single(p => p.Id == 1);
        Assert.Equal(("", null, null, null), (ann.Name, ann.Email, ann.Phone, ann.Rating));
        OthersAreUntouched(db);
    }

    /// <summary>The invoice would go with the card's holder, by the cascade.</summary>
    [Fact]
    public async Task A_row_that_would_take_along_what_is_kept_is_emptied_instead()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        db.Add(new Guest { Id = 1, Name = "Gus", Stays = { new Stay { Id = 1, Receipt = "Gus paid" } } });
        SubjectRequestReport report = await db.AskAsync(rights => rights.EraseAsync<Guest>(1, dryRun: false));

        SubjectRowReport guest = report.Rows.Single(row => row.Entity.EndsWith("Guest", StringComparison.Ordinal));
        Assert.False(guest.IsErased);
        Assert.Equal("other rows refer to it", guest.WhyKept);
        Assert.Equal(SubjectDataOutcome.Erased, Assert.Single(guest.Members).Outcome);
        Assert.Null(Assert.Single(db.All<Guest>()).Name);
        Assert.Equal("Gus paid", Assert.Single(db.All<Stay>()).Receipt);

        // Once the receipt may go, so may the guest: the stay first.
        db.Execute("""UPDATE "Stay" SET "PaidOn" = '2000-01-01'""");
        SubjectRequestReport later = await db.AskAsync(rights => rights.EraseAsync<Guest>(1, dryRun: false));
        Assert.All(later.Rows, row => Assert.True(row.IsErased));
        Assert.Empty(db.All<Guest>());
        Assert.Empty(db.All<Stay>());
    }

    /// <summary>By way of rows that hold no personal data themselves, too.</summary>
    [Fact]
    public async Task What_goes_with_rows_in_between_keeps_the_row()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        db.Add(new Guest { Id = 1, Name = "Gus", Tours = { new Tour { Id = 1, Photos = { new Photo { Id = 1, Place = "Rome", LeftAt = ClinicDb.Today } } } } });
        SubjectRequestReport report = await db.AskAsync(rights => rights.EraseAsync<Guest>(1, dryRun: false));

        Assert.All(report.Rows, row => Assert.False(row.IsErased));
        Assert.Equal("Rome", Assert.Single(db.All<Photo>()).Place);

        // Rows in between keep nothing by themselves.
        db.Execute("""UPDATE "Photo" SET "LeftAt" = '2000-01-01 00:00:00'""");
        Assert.All((await db.AskAsync(rights => rights.EraseAsync<Guest>(1, dryRun: false))).Rows, row => Assert.True(row.IsErased));
        Assert.Empty(db.All<Guest>());
        Assert.Empty(db.All<Tour>());
        Assert.Empty(db.All<Photo>());
    }

    /// <summary>Its way to the person is the person's own row, which goes first.</summary>
    [Fact]
    public async Task The_other_end_of_a_key_of_the_persons_goes_too()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        db.Add(new Guest { Id = 1, Name = "Gus", Locker = new Locker { Id = 1, Inscription = "Gus" } });
        await db.AskAsync(rights => rights.EraseAsync<Guest>(1, dryRun: false));

        Assert.Empty(db.All<Guest>());
        Assert.Empty(db.All<Locker>());
    }

    [Fact]
    public async Task A_period_that_starts_from_another_rows_date_runs()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        db.Add(new Wish { Id = 1, PatientId = 1, Meal = "soup" });
        Assert.Contains(
            "Wish [1] stays: Meal Kept (care 17(1)(a) still necessary for the contract; the period ends on 2026-09-01)", Tell(await EraseAsync(db)));

        LongAgo(db);
        Assert.Contains("Wish [1] erased: Meal Erased", Tell(await EraseAsync(db)));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_be_done_and_does_nothing()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        LongAgo(db);
        string before = JsonSerializer.Serialize(await db.ExportAsync<Patient>(1));
        SubjectRequestReport dry = await db.AskAsync(rights => rights.EraseAsync<Patient>(1, dryRun: true));

        Assert.True(dry.DryRun);
        Assert.Equal(before, JsonSerializer.Serialize(await db.ExportAsync<Patient>(1)));
        Assert.Equal(Tell(await EraseAsync(db)), Tell(dry));
    }

    [Fact]
    public async Task A_second_request_finds_nothing_more_to_erase()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        await EraseAsync(db);
        string[] first = db.All<Patient>().Select(p => JsonSerializer.Serialize(p)).ToArray();
        SubjectRequestReport second = await EraseAsync(db);

        Assert.DoesNotContain(second.Rows, row => row.IsErased);
        Assert.Equal(first, db.All<Patient>().Select(p => JsonSerializer.Serialize(p)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_hold_keeps_the_row_wherever_it_is_declared(bool inRetention)
    {
        using ClinicDb db = inRetention
            ? SubjectExportTests.Filled(retention: options => options.Hold<Card>("a dispute", _ => card => card.Id == 1))
            : SubjectExportTests.Filled(options => options.Hold<Card>("a dispute", _ => card => card.Id == 1));
        SubjectRequestReport report = await EraseAsync(db);

        Assert.Contains("Card [1] stays: Motto Kept (  the data are held: a dispute)", Tell(report));
        Assert.Equal(2, db.All<Card>().Length);
    }

    [Fact]
    public async Task A_withdrawal_ends_the_purpose_and_no_other()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        SubjectRequestReport report = await db.AskAsync(rights => rights.WithdrawConsentAsync<Patient>(1, "newsletter", dryRun: false));

        Assert.Equal(("7(3)", "newsletter"), (report.Article, report.Purpose));
        Assert.Equal(
            [
                "Card [1] erased: Motto Erased",
                "Patient [1] stays: Email Erased, Phone Kept (care 17(1)(a) still necessary for the contract; the period ends on 2026-09-01), Home.Street Erased, Home.Town Erased",
            ],
            Tell(report));
        Patient ann = db.All<Patient>().Single(p => p.Id == 1);
        Assert.Equal(("Ann", null, "123", 5), (ann.Name, ann.Email, ann.Phone, ann.Rating));
        OthersAreUntouched(db);
    }

    [Fact]
    public async Task An_objection_ends_the_purpose_unless_an_exception_keeps_the_data()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        db.Execute("""UPDATE "Patient" SET "HasComplaint" = 1 WHERE "Id" = 1""");
        SubjectRequestReport kept = await db.AskAsync(rights => rights.ObjectAsync<Patient>(1, "quality", dryRun: false));
        Assert.Equal(["Patient [1] stays: Rating Kept (quality  the data are held: a complaint is open)"], Tell(kept));
        Assert.Equal(5, db.All<Patient>().Single(p => p.Id == 1).Rating);

        db.Execute("""UPDATE "Patient" SET "HasComplaint" = 0""");
        SubjectRequestReport ended = await db.AskAsync(rights => rights.ObjectAsync<Patient>(1, "quality", dryRun: false));
        Assert.Equal(["Patient [1] stays: Rating Erased"], Tell(ended));
        Patient ann = db.All<Patient>().Single(p => p.Id == 1);
        Assert.Equal(("ann@example.com", null), (ann.Email, ann.Rating));
        OthersAreUntouched(db);
    }

    [Fact]
    public async Task What_the_law_does_not_give_is_refused_in_one_sentence()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        string before = JsonSerializer.Serialize(await db.ExportAsync<Patient>(1));

        Assert.Equal(
            "The purpose 'care' cannot be objected to: Art. 21 gives that right for legitimate interests, public tasks and direct marketing, and the purpose rests on Art. 6(1)(b).",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => db.AskAsync(rights => rights.ObjectAsync<Patient>(1, "care", dryRun: false)))).Message);
        Assert.Equal(
            "Consent to the purpose 'accounting' cannot be withdrawn: the purpose does not rest on consent, but on Art. 6(1)(c).",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => db.AskAsync(rights => rights.WithdrawConsentAsync<Patient>(1, "accounting", dryRun: false)))).Message);
        Assert.Equal(before, JsonSerializer.Serialize(await db.ExportAsync<Patient>(1)));
    }

    [Fact]
    public async Task Nobody_is_not_found()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        SubjectRequestReport report = await db.AskAsync(rights => rights.EraseAsync<Patient>(99, dryRun: false));

        Assert.False(report.Found);
        Assert.Empty(report.Rows);
    }

    [Fact]
    public async Task Another_tenants_person_is_nobody()
    {
        using ClinicDb db = SubjectExportTests.Filled(tenant: 2);

        Assert.False((await EraseAsync(db)).Found);
        Assert.Equal("ann@example.com", db.All<Patient>().Single(p => p.Id == 1).Email);
    }

    /// <summary>The cascade of the database knows no filters.</summary>
    [Fact]
    public async Task What_a_filter_hides_keeps_the_row_too()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        db.Add(new Guest { Id = 1, Name = "Gus", Stays = { new Stay { Id = 1, Receipt = "Gus paid", IsDeleted = true } } });
        SubjectRequestReport report = await db.AskAsync(rights => rights.EraseAsync<Guest>(1, dryRun: false));

        Assert.False(Assert.Single(report.Rows).IsErased);
        Assert.Equal("Gus paid", Assert.Single(db.All<Stay>()).Receipt);
    }

    [Fact]
    public async Task All_is_done_or_nothing()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        string before = JsonSerializer.Serialize(await db.ExportAsync<Patient>(1));

        // The card goes first; then the patient's row refuses.
        db.Execute("""CREATE TRIGGER "refuse" BEFORE UPDATE OF "Email" ON "Patient" BEGIN SELECT RAISE(ABORT, 'refused'); END""");
        await Assert.ThrowsAsync<SqliteException>(() => EraseAsync(db));

        Assert.Equal(before, JsonSerializer.Serialize(await db.ExportAsync<Patient>(1)));
    }

    [Fact]
    public async Task A_restored_backup_loses_again_what_was_erased_on_request()
    {
        using ClinicDb db = SubjectExportTests.Filled(retention: options =>
        {
            RetentionPlans.AddTo(options);
            options.HoldWhileReferenced<Patient>().HoldWhileReferenced<PrivatePatient>().HoldWhileReferenced<Guest>();
        });
        await EraseAsync(db);
        Assert.Equal(
            ["Card row [1] Erase", "Patient contact/newsletter [1] Erase"],
            db.All<RetentionLogEntry>().Select(e => $"{Short(e.Entity)} {e.Rule} {e.Key} {e.Action}").Order());

        db.Execute("""INSERT INTO "Card" ("Id", "Motto") VALUES (1, 'ann is back')""");
        db.Execute("""UPDATE "Patient" SET "Email" = 'ann@example.com' WHERE "Id" = 1""");
        await db.Runner.ReplayAsync();

        Assert.Equal([2], db.All<Card>().Select(c => c.Id));
        Assert.Null(db.All<Patient>().Single(p => p.Id == 1).Email);
        OthersAreUntouched(db);
    }

    [Fact]
    public async Task A_dry_run_logs_nothing()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        await db.AskAsync(rights => rights.EraseAsync<Patient>(1, dryRun: true));

        Assert.Empty(db.All<RetentionLogEntry>());
    }

    [Fact]
    public async Task The_report_has_reasons_and_none_of_the_data()
    {
        using ClinicDb db = SubjectExportTests.Filled();
        string json = JsonSerializer.Serialize(await EraseAsync(db));

        Assert.Contains("Bookkeeping Act", json, StringComparison.Ordinal);
        Assert.Contains("Letter", json, StringComparison.Ordinal);
        foreach (string data in new[] { "Ann", "example.com", "Zoe", "Main Street", "motto" })
        {
            Assert.DoesNotContain(data, json, StringComparison.Ordinal);
        }
    }

    private static Task<SubjectRequestReport> EraseAsync(ClinicDb db) =>
        db.AskAsync(rights => rights.EraseAsync<Patient>(1, dryRun: false));

    private static void LongAgo(ClinicDb db)
    {
        db.Execute("""UPDATE "Patient" SET "LeftAt" = '2000-01-01 00:00:00' WHERE "Id" = 1""");
        db.Execute("""UPDATE "Finding" SET "LeftAt" = '2000-01-01 00:00:00' WHERE "Id" = 1""");
        db.Execute("""UPDATE "Invoice" SET "PaidOn" = '2000-01-01' WHERE "PatientId" = 1""");
    }

    private static void OthersAreUntouched(ClinicDb db)
    {
        Patient bob = db.All<Patient>().Single(p => p.Id == 2);
        Assert.Equal(("Bobby", "bob@example.com", 1), (bob.Name, bob.Email, bob.Rating));
        Assert.Equal("bob's motto", db.All<Card>().Single(c => c.Id == 2).Motto);
        Assert.Contains(db.All<Invoice>(), i => i.Payer == "bob's payer");
        Assert.Contains(db.All<Finding>(), f => f.Text == "bob's finding");
        Assert.Equal(2, db.All<Letter>().Length);
        Assert.Equal("Dr Who", Assert.Single(db.All<Physician>()).Name);
    }

    private static string[] Tell(SubjectRequestReport report) =>
    [
        .. report.Rows.Select(row => $"{Short(row.Entity)} {row.Key} {(row.IsErased ? "erased" : "stays")}: {string.Join(", ", row.Members.Select(Tell))}"),
    ];

    private static string Tell(SubjectMemberReport member) =>
        $"{member.Member} {member.Outcome}{(member.Kept.Count == 0 ? "" : $" ({string.Join(" | ", member.Kept.Select(k => $"{k.Purpose} {k.Article} {k.Reason}"))})")}{member.WhyNot}";

    private static string Short(string entity) => entity[(entity.LastIndexOf('.') + 1)..];
}
