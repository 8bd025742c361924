using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Rights;

/// <summary>Copies of a person's data: theirs, all of theirs that is declared, and nobody else's.</summary>
public sealed class SubjectExportTests
{
    private const string Entity = "PrivacyAnalyzers.EntityFrameworkCore.Tests.Rights.";

    [Fact]
    public async Task An_access_export_says_beside_each_value_what_is_declared()
    {
        using ClinicDb db = Filled();
        JsonElement export = await db.ExportAsync<Patient>(1);

        Assert.Equal("access", export.GetProperty("right").GetString());
        Assert.Equal("2026-07-01", export.GetProperty("day").GetString());
        Assert.Equal(Entity + "Patient", export.GetProperty("dataSubject").GetString());
        JsonElement email = Data(export, "Patient", "Email").Single();
        Assert.Equal(
            """
            {"member":"Email","value":"ann@example.com","processing":[{"purpose":{"id":"newsletter","label":"Newsletter"},"category":{"id":"contact"},"legalBasis":"consent","article":"6(1)(a)","sources":[{"id":"from-patient","label":"The patient","kind":"dataSubject"}],"recipients":[{"id":"printer","label":"The printer","role":"processor"}],"storage":[{"action":"erase","state":"running","until":"2027-06-01"}]}]}
            """,
            JsonSerializer.Serialize(email));
        JsonElement payer = Data(export, "Invoice", "Payer").Single();
        Assert.Equal("Bookkeeping Act", payer.GetProperty("processing")[0].GetProperty("law").GetString());
        Assert.Equal("notStarted", payer.GetProperty("processing")[0].GetProperty("storage")[0].GetProperty("state").GetString());
        Assert.Equal(["care", "newsletter"], Data(export, "Patient", "Phone").Single().GetProperty("processing").EnumerateArray()
            .Select(p => p.GetProperty("purpose").GetProperty("id").GetString()));
    }

    [Fact]
    public async Task It_has_the_rows_that_lead_to_the_person_and_no_others()
    {
        using ClinicDb db = Filled();
        JsonElement export = await db.ExportAsync<Patient>(1);

        Assert.Equal(["Card", "Finding", "Invoice", "Patient"], export.GetProperty("rows").EnumerateArray()
            .Select(row => row.GetProperty("entity").GetString()![Entity.Length..]).Distinct().Order());
        Assert.Equal(["Ann"], Values(export, "Patient", "Name"));
        Assert.Equal(["ann's finding"], Values(export, "Finding", "Text"));
        Assert.Equal(["ann's motto"], Values(export, "Card", "Motto"));
        Assert.Equal(["Main Street"], Values(export, "Patient", "Home.Street"));
        Assert.DoesNotContain("bob", JsonSerializer.Serialize(export), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Their rights are their own.</summary>
    [Fact]
    public async Task Data_of_another_person_are_left_out_and_listed()
    {
        using ClinicDb db = Filled();
        JsonElement export = await db.ExportAsync<Patient>(1);

        Assert.Empty(Data(export, "Patient", "NextOfKin"));
        Assert.DoesNotContain("Zoe", JsonSerializer.Serialize(export), StringComparison.Ordinal);
        Assert.Equal("the data are declared to be of another person", LeftOut(export, "Patient", "NextOfKin"));
    }

    [Fact]
    public async Task Portable_is_what_the_person_provided_under_consent_or_contract()
    {
        using ClinicDb db = Filled();
        JsonElement export = await db.ExportAsync<Patient>(1, portability: true);

        Assert.Equal("20", export.GetProperty("article").GetString());
        Assert.Equal(["ann@example.com"], Values(export, "Patient", "Email"));
        Assert.Equal(["ann's finding"], Values(export, "Finding", "Text"));
        Assert.Empty(Data(export, "Invoice", "Payer"));
        Assert.Empty(Data(export, "Patient", "Rating"));
        Assert.Equal("they rest neither on consent nor on a contract", LeftOut(export, "Invoice", "Payer"));
        Assert.Equal("they rest neither on consent nor on a contract", LeftOut(export, "Patient", "Rating"));
    }

    [Fact]
    public async Task Where_several_keys_lead_to_the_person_nothing_is_guessed()
    {
        using ClinicDb db = Filled();
        Assert.Equal(
            "several foreign keys lead to the data subject (RecipientId, SenderId): say with BelongsTo which of them makes a row the person's",
            NotReached(await db.ExportAsync<Patient>(1), "Letter"));

        using ClinicDb chosen = Filled(options => options.BelongsTo<Letter>(nameof(Letter.Sender)));
        Assert.Equal(["ann to bill"], Values(await chosen.ExportAsync<Patient>(1), "Letter", "Body"));

        using ClinicDb both = Filled(options => options.BelongsTo<Letter>("SenderId", "RecipientId"));
        Assert.Equal(["ann to bill", "bill to ann"], Values(await both.ExportAsync<Patient>(1), "Letter", "Body"));
    }

    [Fact]
    public async Task A_foreign_key_alone_does_not_make_data_somebodys()
    {
        using ClinicDb db = Filled();
        JsonElement export = await db.ExportAsync<Physician>(1);

        Assert.Equal(["Dr Who"], Values(export, "Physician", "Name"));
        Assert.Single(export.GetProperty("rows").EnumerateArray());
        Assert.Equal("its data are declared to be of 'patients': say with BelongsTo if they are the same person's", NotReached(export, "Patient"));

        // What is behind them is not reached either.
        Assert.Equal("it leads there by way of Patient: its data are declared to be of 'patients': say with BelongsTo if they are the same person's", NotReached(export, "Invoice"));
        Assert.Equal("no foreign key leads to the data subject", NotReached(export, "Photo"));
    }

    [Fact]
    public async Task A_row_of_a_derived_type_has_its_own_members()
    {
        using ClinicDb db = Filled();
        JsonElement export = await db.ExportAsync<Patient>(3);

        Assert.Equal(["bell boy"], Values(export, "PrivatePatient", "Concierge"));
        Assert.Equal(["Cat"], Values(export, "PrivatePatient", "Name"));
        Assert.Equal(Entity + "PrivatePatient", export.GetProperty("dataSubject").GetString());
    }

#if NET10_0_OR_GREATER // Before EF Core 10 filters have no names.
    [Fact]
    public async Task Filters_are_lifted_by_name_and_those_of_tenants_stay()
    {
        using ClinicDb db = Filled();
        db.Execute("""UPDATE "Finding" SET "IsDeleted" = 1""");
        Assert.Empty(Data(await db.ExportAsync<Patient>(1), "Finding", "Text"));

        using ClinicDb lifting = Filled(options => options.LiftFilter("SoftDelete"));
        lifting.Execute("""UPDATE "Finding" SET "IsDeleted" = 1""");
        Assert.Equal(["ann's finding"], Values(await lifting.ExportAsync<Patient>(1), "Finding", "Text"));

        using ClinicDb elsewhere = Filled(options => options.LiftFilter("SoftDelete"), tenant: 2);
        Assert.Equal(default, await elsewhere.ExportAsync<Patient>(1));
    }
#endif

    [Fact]
    public async Task Nobody_has_no_file()
    {
        using ClinicDb db = Filled();
        using MemoryStream file = new();

        Assert.False(await db.AskAsync(rights => rights.ExportAccessAsync<Patient>(99, file)));
        Assert.Equal(0, file.Length);
    }

    [Fact]
    public async Task A_slip_is_said_at_once()
    {
        using ClinicDb db = Filled();
        ArgumentException key = await Assert.ThrowsAsync<ArgumentException>(() => db.ExportAsync<Patient>("1"));
        Assert.Contains("The key of Patient is Id of type Int32.", key.Message, StringComparison.Ordinal);
        Assert.Contains("no map", (await Assert.ThrowsAsync<InvalidOperationException>(() => db.ExportAsync<Visit>(1))).Message, StringComparison.Ordinal);
        Assert.Contains("does not map", (await Assert.ThrowsAsync<InvalidOperationException>(() => db.ExportAsync<string>("1"))).Message, StringComparison.Ordinal);

        using ClinicDb misspelt = Filled(options => options.BelongsTo<Letter>("Author"));
        Assert.Contains("no foreign key 'Author'", (await Assert.ThrowsAsync<InvalidOperationException>(() => misspelt.ExportAsync<Patient>(1))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_are_written_alike_in_every_culture()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        using ClinicDb db = Filled();
        db.Add(new Sample { Id = 1 });
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            JsonElement export = await db.ExportAsync<Sample>(1L);
            Assert.Equal(
                [
                    "Amount 12.5", "Bytes \"AQID\"", "Day \"2026-01-02\"", "Duration \"01:02:03\"", "Flag true",
                    "Moment \"2026-01-02T03:04:05.0000000\"", "Nothing null", "Number \"00000000-0000-0000-0000-000000000007\"",
                    "Offset \"2026-01-02T03:04:05.0000000\\u002B02:00\"", "Tags [\"a\",\"b\"]", "Text \"\\u0022ü\\u0022\\n\"",
                    "Weekday \"Friday\"", "Weight 0.25", "Where {\"Latitude\":1.5,\"Longitude\":2.5}",
                ],
                export.GetProperty("rows")[0].GetProperty("data").EnumerateArray()
                    .Select(data => $"{data.GetProperty("member").GetString()} {data.GetProperty("value").GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)}"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task The_same_data_make_the_same_file()
    {
        using ClinicDb db = Filled();

        Assert.Equal(
            JsonSerializer.Serialize(await db.ExportAsync<Patient>(1)), JsonSerializer.Serialize(await db.ExportAsync<Patient>(1)));
    }

    internal static ClinicDb Filled(
        Action<SubjectRightsOptions<ClinicContext>>? configure = null, Action<RetentionOptions<ClinicContext>>? retention = null, int tenant = 1)
    {
        ClinicDb db = new(configure, retention, tenant);
        Physician physician = new() { Id = 1, Name = "Dr Who" };
        Patient ann = new()
        {
            Id = 1,
            Tenant = 1,
            Name = "Ann",
            Email = "ann@example.com",
            Phone = "123",
            Rating = 5,
            NextOfKin = "Zoe",
            Home = new Home { Street = "Main Street", Town = "Town" },
            LeftAt = new DateTime(2026, 6, 1),
            Physician = physician,
            Card = new Card { Id = 1, Motto = "ann's motto" },
        };
        Patient bill = new()
        {
            Id = 2,
            Tenant = 1,
            Name = "Bobby",
            Email = "bob@example.com",
            Rating = 1,
            LeftAt = new DateTime(2026, 6, 1),
            RecommendedBy = ann,
            Physician = physician,
            Card = new Card { Id = 2, Motto = "bob's motto" },
        };
        PrivatePatient cat = new() { Id = 3, Tenant = 1, Name = "Cat", Concierge = "bell boy" };
        db.Add(
            ann,
            bill,
            cat,
            new Invoice { Id = new Guid("00000000-0000-0000-0000-000000000001"), Patient = ann, Payer = "Ann's payer" },
            new Invoice { Id = new Guid("00000000-0000-0000-0000-000000000002"), Patient = bill, Payer = "bob's payer" },
            new Visit { Id = 1, Patient = ann, Findings = { new Finding { Id = 1, Text = "ann's finding", LeftAt = new DateTime(2026, 6, 1) } } },
            new Visit { Id = 2, Patient = bill, Findings = { new Finding { Id = 2, Text = "bob's finding" } } },
            new Letter { Id = 1, Sender = ann, Recipient = bill, Body = "ann to bill" },
            new Letter { Id = 2, Sender = bill, Recipient = ann, Body = "bill to ann" });
        return db;
    }

    private static JsonElement[] Data(JsonElement export, string entity, string member) =>
    [
        .. export.GetProperty("rows").EnumerateArray()
            .Where(row => row.GetProperty("entity").GetString() == Entity + entity)
            .SelectMany(row => row.GetProperty("data").EnumerateArray())
            .Where(data => data.GetProperty("member").GetString() == member),
    ];

    private static string[] Values(JsonElement export, string entity, string member) =>
        [.. Data(export, entity, member).Select(data => data.GetProperty("value").GetString()!)];

    private static string? LeftOut(JsonElement export, string entity, string member) => export.GetProperty("leftOut").EnumerateArray()
        .Single(one => one.GetProperty("entity").GetString() == Entity + entity && one.GetProperty("member").GetString() == member)
        .GetProperty("why").GetString();

    private static string? NotReached(JsonElement export, string entity) => export.GetProperty("notReached").EnumerateArray()
        .Single(one => one.GetProperty("entity").GetString() == Entity + entity).GetProperty("why").GetString();
}
