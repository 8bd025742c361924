using System.Linq;
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
    [InlineData("DataDeNascimento", "BirthDate", "pt")]
    [InlineData("DataNascimento", "BirthDate", "pt")]
    [InlineData("Telemovel", "Phone", "pt")]
    [InlineData("NomeDoPaciente", "Name", "pt")]
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

    /// <summary>A type of nothing in particular is about somebody if it says whose it is: by a key, a number, a name, or the record that it
    /// belongs to.</summary>
    [Theory]
    [InlineData("PatientId", nameof(ValueForms.Number), true)]
    [InlineData("PatientName", nameof(ValueForms.Text), true)]
    [InlineData("NhsNumber", nameof(ValueForms.Text), true)]
    [InlineData("StaffNumber", nameof(ValueForms.Text), true)]
    [InlineData("PrescriptionId", nameof(ValueForms.Number), true)]
    [InlineData("WarehouseId", nameof(ValueForms.Number), false)]
    [InlineData("WarehouseName", nameof(ValueForms.Text), false)]
    [InlineData("CreatedByPatientId", nameof(ValueForms.Number), false)]
    public void WhatSaysWhoseItIs_MakesARecord(string key, string form, bool isFound) =>
        Assert.Equal(
            isFound,
            Classify("Thingummy", Text("Comment"), new Candidate(key, "x", System.Enum.Parse<ValueForms>(form), default)).Likelihood >= Likelihood.Likely);

    /// <summary>The key that stands in a base tells as much.</summary>
    [Fact]
    public void WhatABaseDeclares_TellsWhoseItIs()
    {
        var key = new Candidate("PatientId", "int", ValueForms.Number, default);
        Assert.Equal(Likelihood.Possible, Derived("Comment", default).Likelihood);
        Assert.Equal(Likelihood.Likely, Derived("Comment", new([key])).Likelihood);
        Assert.Equal(Likelihood.Likely, Derived("City", new([Text("FirstName"), Text("LastName")])).Likelihood);
    }

    /// <summary>In a record that is about somebody's health by its own name, what the vocabulary does not know tells of the health too.</summary>
    [Theory]
    [InlineData("ClinicalDetails", "Quinolone", nameof(ValueForms.Text), true)]
    [InlineData("ClinicalDetails", "DotStatus", nameof(ValueForms.Code), true)]
    [InlineData("ClinicalDetails", "StartedTreatment", nameof(ValueForms.Flag), true)]
    [InlineData("ClinicalDetails", "NotificationId", nameof(ValueForms.Number), false)]
    [InlineData("ClinicalDetails", "CreatedOn", nameof(ValueForms.Date), false)]
    [InlineData("Warehouse", "Quinolone", nameof(ValueForms.Text), false)]
    public void ARecordOfHealth_TellsOfHealth(string type, string member, string form, bool isFound) =>
        Assert.Equal(
            isFound ? DataKind.Health : DataKind.None,
            Classify(type, new Candidate(member, "x", System.Enum.Parse<ValueForms>(form), default), Text("Diagnosis")).Kind);

    /// <summary>Three of what only a person has, or three of what only a patient has, are somebody's, though nothing names anybody.</summary>
    [Fact]
    public void EnoughOfAPerson_IsAPerson()
    {
        Assert.Equal(Likelihood.Likely, Classify("Thingummy", Text("City"), Text("Gender"), Text("MaritalStatus"), Text("Nationality")).Likelihood);
        Assert.Equal(Likelihood.Possible, Classify("Thingummy", Text("City"), Text("Gender"), Text("MaritalStatus")).Likelihood);
        Assert.Equal(Likelihood.Likely, Classify("Thingummy", Text("Comment"), Text("Diagnosis"), Text("BloodPressure"), Text("Allergies")).Likelihood);
        Assert.Equal(Likelihood.Possible, Classify("Thingummy", Text("Comment"), Text("Diagnosis"), Text("BloodPressure")).Likelihood);
    }

    /// <summary>A text in a person's own type that ends in <c>Id</c> is what another register calls the person; a number is the key of a row.</summary>
    [Theory]
    [InlineData(nameof(ValueForms.Text), true)]
    [InlineData(nameof(ValueForms.Number), false)]
    [InlineData(nameof(ValueForms.Guid), false)]
    public void AnIdOfAnotherRegister_IsAnIdentifier_WhereItIsAText(string form, bool isFound) =>
        Assert.Equal(
            isFound ? DataKind.UserIdentifier : DataKind.None,
            Classify("Patient", new Candidate("MosaicId", "x", System.Enum.Parse<ValueForms>(form), default), Text("FirstName"), Text("LastName")).Kind);

    /// <summary>Of an account only what another register calls its user is one, not every key.</summary>
    [Fact]
    public void AnIdOfAnotherRegister_InAnAccount_NamesTheUser()
    {
        Assert.Equal(DataKind.UserIdentifier, Classify("User", Text("DfeUserId"), Text("Email")).Kind);
        Assert.Equal(DataKind.None, Classify("User", Text("MosaicId"), Text("Email")).Kind);
    }

    /// <summary>A login and its password are somebody's, so the rest of the type is too.</summary>
    [Fact]
    public void ALogin_AndItsPassword_MakeAnAccount()
    {
        Assert.Equal(Likelihood.Likely, Classify("Thingummy", Text("City"), Text("Email"), Text("Password")).Likelihood);
        Assert.Equal(Likelihood.Possible, Classify("Thingummy", Text("City"), Text("Password")).Likelihood);
        Assert.Equal(Likelihood.None, Classify("MailSettings", Text("City"), Text("UserName"), Text("Password")).Likelihood);
    }

    [Theory]
    [InlineData("NotificationEmail", nameof(ValueForms.Text), true)]
    [InlineData("NotificationEmail", nameof(ValueForms.Flag), false)]
    [InlineData("EmailNotification", nameof(ValueForms.Text), false)]
    public void WhereSomethingIsSent_IsFound_AndWhetherItIsSent_IsNot(string name, string form, bool isFound) =>
        Assert.Equal(isFound, Only(name, "x", System.Enum.Parse<ValueForms>(form), "Customer").Likelihood >= Likelihood.Likely);

    [Fact]
    public void TheAnswerToASecretQuestion_IsACredential() =>
        Assert.Equal(DataKind.Credentials, Classify("SecurityQuestion", Text("Answer"), Text("Question")).Kind);

    /// <summary>The layer that a type is of is no part of what it is.</summary>
    [Theory]
    [InlineData("CustomerBLL")]
    [InlineData("TblCustomer")]
    [InlineData("CustomerDAO")]
    public void ALayer_ChangesNothing(string type) =>
        Assert.Equal(Likelihood.Likely, Only("City", "string", ValueForms.Text, type).Likelihood);

    /// <summary>What only an organisation has, or two of what organisations have more often, say that an address is nobody's, or perhaps a
    /// sole trader's.</summary>
    [Theory]
    [InlineData("Thingummy", "VatNumber", "string", Likelihood.Possible)]
    [InlineData("Thingummy", "Organisationsnummer", "string", Likelihood.Possible)]
    [InlineData("Thingummy", "RaisonSociale", "string", Likelihood.Possible)]
    [InlineData("Customer", "LegalEntityName", "string", Likelihood.Possible)]
    [InlineData("Thingummy", "Website", "Logo", Likelihood.Possible)]
    [InlineData("Thingummy", "Website", "Colour", Likelihood.Certain)]
    [InlineData("Customer", "Website", "Logo", Likelihood.Certain)]
    [InlineData("Thingummy", "VatNumber", "DateOfBirth", Likelihood.Certain)]
    [InlineData("Thingummy", "VatNumber", "Passport", Likelihood.Certain)]
    public void AnOrganisation_IsNobody(string type, string first, string second, object likelihood) =>
        Assert.Equal(likelihood, Classify(type, Text("Email"), Text(first), Text(second)).Likelihood);

    /// <summary>A type called after a kind of organisation is one, though it has an owner; who belongs to it is a person, and what is held there is none.</summary>
    [Theory]
    [InlineData("Establishment", false)]
    [InlineData("SchoolResponse", false)]
    [InlineData("SchoolAddress", false)]
    [InlineData("Firmen", false)]
    [InlineData("EmpresaPequena", false)]
    [InlineData("SchoolPupil", true)]
    [InlineData("CompanyOwner", true)]
    [InlineData("MitarbeiterFirmen", true)]
    [InlineData("CourtQuaver", true)]
    public void AnOrganisation_IsKnownByItsName(string type, bool isFound)
    {
        var owner = new Candidate("OwnerId", "int", ValueForms.Number, default);
        Assert.Equal(isFound, Classify(type, Text("Email"), Text("Street"), owner).Likelihood >= Likelihood.Likely);
        Assert.True(Classify(type, Text("ContactEmail"), Text("Street"), owner).Likelihood >= Likelihood.Likely);
    }

    /// <summary>What is said of a hospital with a patient's key is the patient's.</summary>
    [Theory]
    [InlineData("PatientId", true)]
    [InlineData("EmployeeId", true)]
    [InlineData("OwnerId", false)]
    public void WhoseKeyAnOrganisationHas_TellsWhoseItIs(string key, bool isFound) =>
        Assert.Equal(
            isFound,
            Classify("HospitalDetails", Text("Notes"), new Candidate(key, "int", ValueForms.Number, default)).Likelihood >= Likelihood.Likely);

    /// <summary>The name of whom one reaches is somebody's, wherever the person works; other names there are the thing's.</summary>
    [Theory]
    [InlineData("CompanyContactName", true)]
    [InlineData("ProductLocalName", false)]
    [InlineData("CompanyContactEmail", false)]
    public void TheNameOfAContact_IsSomebodys(string member, bool isFound) =>
        Assert.Equal(isFound, Classify("Thingummy", Text(member), Text("Website")).Likelihood >= Likelihood.Likely);

    /// <summary>An offer of work speaks of no one's pay.</summary>
    [Theory]
    [InlineData("Employee", true)]
    [InlineData("Job", false)]
    [InlineData("Vacancy", false)]
    public void ASalary_IsSomebodys(string type, bool isFound) =>
        Assert.Equal(isFound, Classify(type, new Candidate("Salary", "decimal", ValueForms.Number, default), Text("Title")).Likelihood >= Likelihood.Likely);

    /// <summary>A text of a word that no vocabulary knows says something of the person in whose type it stands; a state or a number can be the row's.</summary>
    [Theory]
    [InlineData("Customer", "Quaver", nameof(ValueForms.Text), true)]
    [InlineData("Customer", "QuaverOther", nameof(ValueForms.Text), true)]
    [InlineData("Customer", "QuaverStatus", nameof(ValueForms.Text), false)]
    [InlineData("Customer", "Quaver", nameof(ValueForms.Code), false)]
    [InlineData("Account", "Quaver", nameof(ValueForms.Text), false)]
    [InlineData("CustomerQuaver", "Quaver", nameof(ValueForms.Text), false)]
    public void AnUnknownText_IsThePersons(string type, string member, string form, bool isFound) =>
        Assert.Equal(
            isFound,
            Classify(type, new Candidate(member, "x", System.Enum.Parse<ValueForms>(form), default), Text("Email")).Kind == DataKind.Attribute);

    [Fact]
    public void AnUnknownText_OfACustomerThatIsACompany_IsNobodys() =>
        Assert.Equal(Likelihood.None, Classify("Customer", Text("Quaver"), Text("Email"), Text("VatNumber")).Likelihood);

    /// <summary>A login names somebody even in a thing; what things have too does not.</summary>
    [Theory]
    [InlineData("Warehouse", "UserName", false)]
    [InlineData("Parcel", "UserName", true)]
    [InlineData("Product", "UserName", true)]
    [InlineData("Product", "NhsNumber", true)]
    [InlineData("Product", "QuaverUserName", false)]
    [InlineData("Product", "Email", false)]
    public void ALogin_NamesSomebody(string type, string member, bool isFound) =>
        Assert.Equal(isFound, Only(member, "string", ValueForms.Text, type).Likelihood >= Likelihood.Likely);

    /// <summary>The number and the dates of a passport are its holder's; a list of what there is has none.</summary>
    [Theory]
    [InlineData("DriverLicense", true)]
    [InlineData("Passport", true)]
    [InlineData("PassportType", false)]
    [InlineData("Quaver", false)]
    public void ThePartsOfADocument_AreItsHolders(string type, bool isFound) =>
        Assert.Equal(
            isFound,
            Classify(type, new Candidate("ExpiryDate", "DateTime", ValueForms.Date, default), Text("PassportNumber")).Kind == DataKind.NationalId);

    /// <summary>The last part of a long word tells though its first part is unknown; short ones end words by chance, and English writes its compounds
    /// apart.</summary>
    [Theory]
    [InlineData("Quaverstunden", true)]
    [InlineData("Quaverrate", false)]
    [InlineData("Quaveramount", false)]
    public void TheEndOfACompound_Tells(string member, bool isFound) =>
        Assert.Equal(
            isFound,
            Classify("EmployeeSalary", new Candidate(member, "int", ValueForms.Number, default), Text("Email")).Likelihood >= Likelihood.Likely);

    /// <summary>Whom one reaches at an organisation is a person.</summary>
    [Theory]
    [InlineData("ContactName")]
    [InlineData("ContactEmail")]
    [InlineData("ContactPersonPhone")]
    [InlineData("DirectorEmail")]
    [InlineData("Passport")]
    public void AContactOfAnOrganisation_IsAPerson(string member) =>
        Assert.True(Classify("Thingummy", Text(member), Text("VatNumber"), Text("Website")).Likelihood >= Likelihood.Likely);

    /// <summary>Pupils and a logo: a school, whatever it is called.</summary>
    [Fact]
    public void SeveralPersons_AreAHintOfAnOrganisation()
    {
        var pupils = new Candidate("Pupils", "Student", ValueForms.Object, default, IsMany: true);
        Assert.Equal(Likelihood.Possible, Classify("Thingummy", Text("Email"), Text("Logo"), pupils).Likelihood);
        Assert.Equal(Likelihood.Certain, Classify("Thingummy", Text("Email"), Text("Logo"), pupils with { IsMany = false }).Likelihood);
    }

    /// <summary>A list of genders stays one though the types that use it are listed in it.</summary>
    [Fact]
    public void ALookup_IsOne_WhateverRefersToIt()
    {
        var uses = new[] { "Employees", "Children", "Spouses", "Nominees" }.Select(n => new Candidate(n, "Info", ValueForms.Object, default, IsMany: true));
        Assert.Equal(Likelihood.Possible, Classify("Gender", [Text("GenderName"), Text("Code"), .. uses]).Likelihood);
    }

    /// <summary>In a record of work or studies, by its own name, what the vocabulary does not know tells of these; in a payment it does not.</summary>
    [Theory]
    [InlineData("LeaveRequest", "Quaver", nameof(ValueForms.Text), nameof(DataKind.Employment))]
    [InlineData("LeaveRequest", "QuaverDate", nameof(ValueForms.Date), nameof(DataKind.Employment))]
    [InlineData("LeaveRequest", "Quaver", nameof(ValueForms.Number), nameof(DataKind.Employment))]
    [InlineData("LeaveRequest", "DiscountEntrance", nameof(ValueForms.Text), nameof(DataKind.None))]
    [InlineData("LeaveRequest", "Entrance", nameof(ValueForms.Text), nameof(DataKind.Employment))]
    [InlineData("LeaveRequest", "QuaverId", nameof(ValueForms.Number), nameof(DataKind.None))]
    [InlineData("PersonPayment", "Quaver", nameof(ValueForms.Number), nameof(DataKind.None))]
    [InlineData("LeaveRequest", "QuaverId", nameof(ValueForms.Text), nameof(DataKind.None))]
    [InlineData("PersonPayment", "Quaver", nameof(ValueForms.Text), nameof(DataKind.None))]
    [InlineData("Warehouse", "Quaver", nameof(ValueForms.Text), nameof(DataKind.None))]
    public void ARecordOfWork_TellsOfWork(string type, string member, string form, string kind) =>
        Assert.Equal(
            kind,
            Classify(
                type,
                new Candidate(member, "x", System.Enum.Parse<ValueForms>(form), default),
                new Candidate("EmployeeId", "int", ValueForms.Number, default),
                Text("Email")).Kind.ToString());

    /// <summary>A word that is about health in a person's type alone makes no record of health: a hearing is also held in a court.</summary>
    [Theory]
    [InlineData("Diagnosis", true)]
    [InlineData("Allergy", true)]
    [InlineData("Hearing", false)]
    [InlineData("HearingDetails", false)]
    public void AWeakWord_MakesNoRecordOfHealth(string type, bool isHealth) =>
        Assert.Equal(
            isHealth,
            Classify(type, Text("Description"), new Candidate("PersonId", "int", ValueForms.Number, default)).Kind == DataKind.Health);

    /// <summary>Who has a surname and given names is a person, though no vocabulary knows the word for it.</summary>
    [Fact]
    public void TwoNamesOfSomebodyUnknown_MakeARecordAboutAPerson()
    {
        Assert.Equal(Likelihood.Likely, Classify("Thingummy", Text("Comment"), Text("AbonentSurname"), Text("AbonentGivenNames")).Likelihood);
        Assert.Equal(Likelihood.Possible, Classify("Thingummy", Text("Comment"), Text("AbonentSurname")).Likelihood);
    }

    [Fact]
    public void ASecondRun_SaysTheSame() =>
        Assert.Equal(Only("Ulica", "string", ValueForms.Text, "Klient"), Only("Ulica", "string", ValueForms.Text, "Klient"));

    private static Detected Derived(string member, EquatableArray<Candidate> inherited) =>
        Classifier.Classify(
            new Holder("Thingummy", "", "", default, new([Text(member)]), HolderUses.None, inherited), DetectionVocabulary.BuiltIn)[0];

    private static Candidate Text(string name) => new(name, "string", ValueForms.Text, default);

    private static Detected Only(string name, string type, ValueForms form, string holder) =>
        Classify(holder, new Candidate(name, type, form, default));

    private static Detected Classify(string holder, params Candidate[] members) =>
        Classifier.Classify(new Holder(holder, "", "", default, members.ToEquatableArray(), HolderUses.None), DetectionVocabulary.BuiltIn)[0];
}
