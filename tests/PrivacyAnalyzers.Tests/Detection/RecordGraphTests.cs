using System.Linq;
using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Model;
using Xunit;

namespace PrivacyAnalyzers.Tests.Detection;

public class RecordGraphTests
{
    private static readonly Holder Patient = Type("Patient", Text("FirstName"), Text("LastName"));

    /// <summary>What refers to somebody's record is the same person's, by a key of the record's name or by a property of its type.</summary>
    [Theory]
    [InlineData("EncounterId", "int", nameof(ValueForms.Number), true)]
    [InlineData("encounter_id", "int", nameof(ValueForms.Number), true)]
    [InlineData("IdEncounter", "int", nameof(ValueForms.Number), true)]
    [InlineData("EncounterGuid", "Guid", nameof(ValueForms.Guid), true)]
    [InlineData("At", "Encounter", nameof(ValueForms.Object), true)]
    [InlineData("Encounter", "string", nameof(ValueForms.Text), false)]
    [InlineData("Reencounterid", "int", nameof(ValueForms.Number), false)]
    [InlineData("CreatedByEncounterId", "int", nameof(ValueForms.Number), false)]
    [InlineData("DeletedEncounter", "Encounter", nameof(ValueForms.Object), false)]
    public void AReference_ToAPersonsRecord_MakesARecord(string member, string type, string form, bool isPersons)
    {
        var encounter = Type("Encounter", Number("Id"), Number("PatientId"));
        var entry = Type("Jotting", new Candidate(member, type, System.Enum.Parse<ValueForms>(form), default), Text("Comment"));
        Assert.Equal(isPersons ? OwnerKind.Person : OwnerKind.Unknown, OwnerOf(entry, Patient, encounter));
    }

    [Fact]
    public void ATextInSuchARecord_IsThePersons()
    {
        Holder[] all = [Patient, Type("Encounter", Number("PatientId")), Type("Jotting", Text("Comment"), Number("EncounterId"))];
        Assert.Equal(Likelihood.Likely, Found(all, "Jotting").Likelihood);
        Assert.Equal(Likelihood.Possible, Found(all[2..], "Jotting").Likelihood);
    }

    /// <summary>A thing that hangs on somebody's record is the person's; an organisation that does is none.</summary>
    [Theory]
    [InlineData("Equipment", Likelihood.Likely)]
    [InlineData("School", Likelihood.None)]
    public void AThing_OfAPersonsRecord_IsThePersons(string type, object likelihood)
    {
        Holder[] all = [Patient, Type("Encounter", Number("PatientId")), Type(type, Text("Comment"), Number("EncounterId"))];
        Assert.Equal(likelihood, Found(all, type).Likelihood);
    }

    /// <summary>Three steps and no more; a ring ends.</summary>
    [Fact]
    public void TheWay_IsBounded()
    {
        Holder[] all =
        [
            Patient,
            Type("First", Object("Whom", "Patient")),
            Type("Second", Number("FirstId")),
            Type("Third", Number("SecondId")),
            Type("Fourth", Number("ThirdId")),
            Type("Fifth", Number("FourthId")),
            Type("Ring", Number("RoundId")),
            Type("Round", Number("RingId")),
        ];
        Assert.Equal(
            "Second Third Fourth",
            string.Join(" ", all.Skip(2).Where(t => OwnerOf(t, all) == OwnerKind.Person).Select(t => t.Name)));
    }

    /// <summary>A type of the code base is a person's by its members, though no vocabulary knows its name; a user who acts is none.</summary>
    [Fact]
    public void APerson_IsKnownByItsMembers()
    {
        var unnamed = Type("Base", Text("FirstName"), Text("LastName"), Text("BirthDate"));
        var user = Type("AppUser", Text("FirstName"), Text("LastName"), Text("BirthDate"));
        Assert.Equal(OwnerKind.Person, OwnerOf(Type("Jotting", Number("BaseId")), unnamed));
        Assert.Equal(OwnerKind.Unknown, OwnerOf(Type("Jotting", Number("AppUserId")), user));
    }

    /// <summary>What persons refer to is nobody's, nor is what has persons in it, and nothing is anybody's through it.</summary>
    [Fact]
    public void AHub_IsNobodys()
    {
        var employee = Type("Employee", Text("FirstName"), Text("LastName"), Number("ZoneId"));
        var zone = Type("Zone", Text("Name"), Number("ManagerId"));
        Assert.Equal(OwnerKind.Unknown, OwnerOf(Type("Errand", Number("ZoneId")), employee, zone));
        var cohort = Type("Cohort", Number("MentorId"), Many("People", "Patient"));
        Assert.Equal(OwnerKind.Unknown, OwnerOf(Type("Hour", Number("CohortId")), Patient, cohort));

        // The one record of a person that the person refers to as well is no hub.
        var mutual = Type("Patient", Text("FirstName"), Text("LastName"), Object("Stay", "Stay"));
        Assert.Equal(OwnerKind.Person, OwnerOf(Type("Hour", Number("StayId")), mutual, Type("Stay", Number("PatientId"))));
    }

    /// <summary>A country of a person is a list of countries; the absences and the keyless details of one are the person's.</summary>
    [Fact]
    public void WhatAPersonHas_IsThePersons_UnlessItIsAList()
    {
        var person = Type("Employee", Object("Realm", "Realm"), Many("Absentees", "Gap"), Object("Body", "Trait"));
        var realm = Type("Realm", Number("Id"), Text("Name"), Text("Code"), Text("Area"), Text("Flag"));
        var gap = Type("Gap", Number("Id"), Text("From"), Text("Until"), Text("Cause"), Text("Kind"));
        var trait = Type("Trait", Text("Height"), Text("Build"), Text("Look"), Text("Gait"), Text("Voice"));
        Assert.Equal(OwnerKind.Unknown, OwnerOf(realm, person));
        Assert.Equal(OwnerKind.Person, OwnerOf(gap, person));
        Assert.Equal(OwnerKind.Person, OwnerOf(trait, person));
        Assert.Equal(OwnerKind.Unknown, OwnerOf(trait, person, Type("Product", Object("Look", "Trait"))));
    }

    /// <summary>Of several types of one name those of the same namespace are meant, then those that are stored.</summary>
    [Fact]
    public void TheNearerType_IsMeant()
    {
        var persons = Type("Encounter", Number("PatientId")) with { Namespace = "Care" };
        var wares = Type("Encounter", Number("WarehouseId")) with { Namespace = "Goods" };
        var jotting = Type("Jotting", Number("EncounterId"));
        Assert.Equal(OwnerKind.Person, OwnerOf(jotting with { Namespace = "Care" }, persons, wares));
        Assert.Equal(OwnerKind.Unknown, OwnerOf(jotting with { Namespace = "Goods" }, persons, wares));
        Assert.Equal(OwnerKind.Unknown, OwnerOf(jotting, persons, wares with { Uses = HolderUses.Entity }));
    }

    /// <summary>An address that only suppliers refer to is theirs; one that a customer refers to as well is not.</summary>
    [Fact]
    public void AnAddress_IsWhoseItIs()
    {
        var supplier = Type("Supplier", Text("Name"), Text("Phone"), Object("At", "Address"));
        var customer = Type("Customer", Text("Name"), Object("At", "Address"));
        var address = Type("Address", Text("Street"), Text("City"));
        Assert.Equal(Likelihood.Possible, Found([address, supplier], "Address").Likelihood);
        Assert.True(Found([address, supplier, customer], "Address").Likelihood >= Likelihood.Likely);
        Assert.True(Found([address], "Address").Likelihood >= Likelihood.Likely);
    }

    [Fact]
    public void TheOrderOfTheTypes_ChangesNothing()
    {
        Holder[] all = [Patient, Type("Encounter", Number("PatientId")), Type("Jotting", Text("Comment"), Number("EncounterId"))];
        Assert.Equal(Found(all, "Jotting"), Found([.. all.Reverse()], "Jotting"));
    }

    private static OwnerKind OwnerOf(Holder type, params Holder[] others) =>
        RecordGraph.Of([type, .. others.Where(o => o != type)], DetectionVocabulary.BuiltIn).Place(type).Owner;

    /// <summary>What is said of the first member of a type.</summary>
    private static Detected Found(Holder[] all, string type) => Classifier.Classify(
        RecordGraph.Of(all, DetectionVocabulary.BuiltIn).Place(all.Single(t => t.Name == type)), DetectionVocabulary.BuiltIn)[0];

    private static Holder Type(string name, params Candidate[] members) => new(name, "", "", default, members.ToEquatableArray(), HolderUses.None);

    private static Candidate Text(string name) => new(name, "string", ValueForms.Text, default);

    private static Candidate Number(string name) => new(name, "int", ValueForms.Number, default);

    private static Candidate Object(string name, string type) => new(name, type, ValueForms.Object, default);

    private static Candidate Many(string name, string type) => new(name, type, ValueForms.Object, default, IsMany: true);
}
