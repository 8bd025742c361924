using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>Whose data a member holds, Art. 30(1)(c).</summary>
public class SubjectsTests
{
    private const string Email = "[PersonalData(\"contact\", Purposes = [\"p\"])] public string? Email { get; set; }";

    [Theory]
    [InlineData("public abstract class Person { " + Email + " }", "Person", "")]
    [InlineData("public abstract class Person<T> { " + Email + " }", "Person<int>", "")]
    [InlineData("public interface Person { " + Email + " }", "Person", "public string? Email { get; set; }")]
    public async Task A_member_has_the_subjects_of_the_types_that_inherit_it(string person, string used, string implementation)
    {
        var register = await RegisterTest.ReadAsync(
            $$"""
            using PrivacyAnalyzers;
            {{person}}
            [DataSubject("customers")] public class Customer : {{used}} { {{implementation}} }
            [DataSubject("employees")] public class Employee : {{used}} { {{implementation}} }
            """);

        Assert.Equal(["customers", "employees"], Assert.Single(register.Items("inventory")).Texts("dataSubjects"));
        Assert.Equal(["customers", "employees"], register.Item("activities", "p").Texts("dataSubjects"));
    }

    [Fact]
    public async Task A_declarations_own_subject_holds_alone()
    {
        var register = await RegisterTest.ReadAsync(
            """
            using PrivacyAnalyzers;
            [DataSubject("persons")]
            public class Person
            {
                [PersonalData("contact", Subject = "relatives")] public string? NextOfKin { get; set; }
                [PersonalData("contact")] public string? Email { get; set; }
            }
            [DataSubject("customers")] public class Customer : Person { }
            public class Other : Customer { [PersonalData("x")] public string? Note { get; set; } }
            """);

        Assert.Equal(["customers", "persons"], register.Item("inventory", "P:Person.Email").Texts("dataSubjects"));
        Assert.Equal(["relatives"], register.Item("inventory", "P:Person.NextOfKin").Texts("dataSubjects"));
        Assert.Equal(["customers"], register.Item("inventory", "P:Other.Note").Texts("dataSubjects"));
    }
}
