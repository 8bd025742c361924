using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Model;
using Xunit;

namespace PrivacyAnalyzers.Tests.Detection;

public class ClassifierTests
{
    /// <summary>In a class of nothing in particular, so that only the name counts.</summary>
    [Theory]
    [InlineData("FirstName", "Name", "en")]
    [InlineData("Firstname", "Name", "en")]
    [InlineData("first_name", "Name", "en")]
    [InlineData("FIRST_NAME", "Name", "en")]
    [InlineData("EMail", "Email", "en")]
    [InlineData("CustomerIPAddress", "OnlineId", "en")]
    [InlineData("Förnamn", "Name", "sv")]
    [InlineData("Fornamn", "Name", "sv")]
    [InlineData("Fødselsnummer", "NationalId", "mul")]
    [InlineData("Foedselsnummer", "NationalId", "mul")]
    [InlineData("Sähköposti", "Email", "fi")]
    [InlineData("Sahkoposti", "Email", "fi")]
    [InlineData("Staatsangehörigkeit", "Nationality", "de")]
    [InlineData("Staatsangehoerigkeit", "Nationality", "de")]
    [InlineData("Geburtsdatum", "BirthDate", "de")]
    [InlineData("Burgerservicenummer", "NationalId", "mul")]
    [InlineData("Achternaam", "Name", "nl")]
    [InlineData("DateDeNaissance", "BirthDate", "fr")]
    [InlineData("DateNaissance", "BirthDate", "fr")]
    [InlineData("ApellidoPaterno", "Name", "es")]
    [InlineData("CodiceFiscale", "NationalId", "mul")]
    [InlineData("Nazwisko", "Name", "pl")]
    [InlineData("NumerTelefonu", "Phone", "pl")]
    [InlineData("Pesel", "NationalId", "mul")]
    [InlineData("NhsNumber", "NationalId", "mul")]
    [InlineData("Kennitala", "NationalId", "mul")]
    [InlineData("BloodType", "Health", "en")]
    [InlineData("TradeUnion", "SpecialCategory", "en")]
    [InlineData("PasswordHash", "Credentials", "en")]
    public void ATerm_IsFound_HoweverItIsWritten(string name, string kind, string language)
    {
        Detected found = Only(name, "string", ValueForms.Text, "Thingummy");
        Assert.Equal((kind, language), (found.Kind.ToString(), found.Language));
        Assert.True(found.Likelihood >= Likelihood.Likely);
    }

    [Theory]
    [InlineData("PasswordLength", nameof(ValueForms.Number))]
    [InlineData("HasPassword", nameof(ValueForms.Flag))]
    [InlineData("EmailConfirmed", nameof(ValueForms.Flag))]
    [InlineData("EmailTemplate", nameof(ValueForms.Text))]
    [InlineData("PhoneNumberRegex", nameof(ValueForms.Text))]
    [InlineData("EmailId", nameof(ValueForms.Number))]
    [InlineData("Address", nameof(ValueForms.Object))]
    [InlineData("FileName", nameof(ValueForms.Text))]
    [InlineData("CompanyName", nameof(ValueForms.Text))]
    [InlineData("Count", nameof(ValueForms.Number))]
    [InlineData("Colour", nameof(ValueForms.Text))]
    public void WhatSpeaksOfNoValue_IsNotFound(string name, string form) =>
        Assert.True(Only(name, "x", System.Enum.Parse<ValueForms>(form), "Customer").Likelihood < Likelihood.Likely);

    [Theory]
    [InlineData("Customer", true)]
    [InlineData("PatientDto", true)]
    [InlineData("Klient", true)]
    [InlineData("Medarbetare", true)]
    [InlineData("Product", false)]
    [InlineData("CustomerRole", false)]
    [InlineData("MessageTemplate", false)]
    [InlineData("AddressSettings", false)]
    [InlineData("Country", false)]
    [InlineData("EmailAccount", false)]
    public void ACity_IsAPersons_OnAPerson(string type, bool isFound) =>
        Assert.Equal(isFound, Only("City", "string", ValueForms.Text, type).Likelihood >= Likelihood.Likely);

    [Theory]
    [InlineData("EmailAccount")]
    [InlineData("Company")]
    [InlineData("MailSettings")]
    public void AnEmailAddress_OfNoPerson_IsNotFound(string type) =>
        Assert.Equal(Likelihood.None, Only("Email", "string", ValueForms.Text, type).Likelihood);

    [Fact]
    public void ANumber_IsAText_WhereTheTypeSaysWhatItIs()
    {
        Assert.Equal(DataKind.Email, Only("Reply", "MailAddress", ValueForms.Wrapper, "Letter").Kind);
        Assert.Equal(DataKind.OnlineId, Only("Origin", "IPAddress", ValueForms.Wrapper, "Letter").Kind);
        Assert.Equal(DataKind.Email, Classify("Letter", new Candidate("Reply", "string", ValueForms.Text, new(["EmailAddress"]))).Kind);
        Assert.Equal(DataKind.NationalId, Only("Pnr", "Personnummer", ValueForms.Wrapper, "Letter").Kind);
    }

    /// <summary>The type's other members say what it is.</summary>
    [Fact]
    public void TheNeighbours_TellWhoseNameItIs()
    {
        Assert.Equal(Likelihood.Possible, Only("Name", "string", ValueForms.Text, "Gift").Likelihood);
        Assert.Equal(Likelihood.Likely, Classify("Gift", Text("Name"), Text("Email")).Likelihood);
        Assert.Equal(Likelihood.Likely, Classify("Entry", Text("City"), Text("FirstName"), Text("LastName")).Likelihood);
        Assert.Equal(
            Likelihood.Likely,
            Classify("Stay", Text("Result"), Text("Diagnosis"), new Candidate("PatientId", "int", ValueForms.Number, default)).Likelihood);
    }

    [Fact]
    public void ASecondRun_SaysTheSame() =>
        Assert.Equal(Only("Ulica", "string", ValueForms.Text, "Klient"), Only("Ulica", "string", ValueForms.Text, "Klient"));

    private static Candidate Text(string name) => new(name, "string", ValueForms.Text, default);

    private static Detected Only(string name, string type, ValueForms form, string holder) =>
        Classify(holder, new Candidate(name, type, form, default));

    private static Detected Classify(string holder, params Candidate[] members) =>
        Classifier.Classify(new Holder(holder, "", "", default, members.ToEquatableArray(), HolderUses.None), DetectionVocabulary.BuiltIn)[0];
}
