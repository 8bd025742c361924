using System.Collections.Generic;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Wording;

public sealed class RetentionWordingTests
{
    public static TheoryData<string, string> Clauses => new()
    {
        { "{ \"months\": 1, \"startEvent\": \"left\", \"action\": null }", "1 month after: The customer left" },
        { "{ \"months\": 24, \"startEvent\": null, \"action\": \"erase\" }", "2 years, counted from no stated event, then erased" },
        { "{ \"days\": 0, \"startsFromMarkedDate\": true, \"action\": null }", "at once after the date that the record marks" },
        { "{ \"months\": 84, \"startEvent\": \"left\", \"countedFrom\": \"endOfCalendarYear\", \"action\": null }", "7 years after: The customer left, counted from the end of the calendar year" },
        { "{ \"months\": 3, \"atMost\": true, \"startEvent\": \"left\", \"action\": null }", "at most 3 months after: The customer left" },
        { "{ \"startEvent\": \"left\", \"statute\": { \"id\": \"x\", \"title\": \"the Act\" }, \"action\": null }", "as long as the law requires (the Act), from: The customer left" },
        { "{ \"until\": \"left\", \"criterion\": \"As long as needed\", \"action\": null }", "until: The customer left, As long as needed" },
        { "{ \"withoutEnd\": \"History\", \"reviewEveryMonths\": 12, \"action\": \"review\" }", "without end: History, reviewed every 12 months, then reviewed" },
        { "{ \"months\": 3, \"startEvent\": \"left\", \"when\": \"unpaid\", \"unless\": \"a claim\", \"action\": null }", "when unpaid: 3 months after: The customer left, unless: a claim" },
        { "{ \"action\": null }", "no retention declared" },
    };

    [Theory]
    [MemberData(nameof(Clauses))]
    public void A_clause_says_all_that_it_holds(string clause, string expected)
    {
        Register register = Registers.Read(Registers.Changed(json =>
            json["dataCategories"]![0]!["retention"]!["clauses"]![0] = System.Text.Json.Nodes.JsonNode.Parse(clause))).Register;
        Assert.Equal(expected, new RetentionWording(new RegisterTexts(register, "en")).Say(register.DataCategories[0].Retention));
    }

    [Theory]
    [InlineData("earliest", "whichever is earliest: 3 months after: The customer left; 4 days after: The customer left; unless: legal claims")]
    [InlineData("latest", "whichever is latest: 3 months after: The customer left; 4 days after: The customer left; unless: legal claims")]
    public void Several_clauses_say_which_one_counts(string combine, string expected)
    {
        var retention = new Retention
        {
            Combine = combine,
            Clauses = [new RetentionClause { Months = 3, StartEvent = "left" }, new RetentionClause { Days = 4, StartEvent = "left" }],
            Exceptions = [new RetentionException { UnlessGround = "legalClaim" }],
        };
        Register register = Registers.Read(Registers.Small).Register;
        Assert.Equal(expected, new RetentionWording(new RegisterTexts(register, "en")).Say(retention));
    }

    [Fact]
    public void Texts_without_a_translation_stand_as_declared_and_are_remembered()
    {
        Register register = Registers.Read(Registers.Small).Register;
        var texts = new RegisterTexts(register, "sv");
        Assert.Equal("Paketet kommer fram till kunden.", texts.Text("The parcel gets to the customer."));
        Assert.Empty(texts.Untranslated);
        Assert.Equal("Untold", texts.Text("Untold"));
        Assert.Equal<IEnumerable<string>>(["Untold"], texts.Untranslated);
        Assert.Equal("Kunder", texts.DataSubject("customers"));
        Assert.Equal("nobody", texts.DataSubject("nobody"));
    }
}
