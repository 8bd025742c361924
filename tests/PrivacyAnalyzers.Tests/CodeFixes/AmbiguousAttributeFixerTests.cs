using System.Threading.Tasks;
using PrivacyAnalyzers.CodeFixes;
using Xunit;

namespace PrivacyAnalyzers.Tests.CodeFixes;

public class AmbiguousAttributeFixerTests
{
    private const string Marks =
        """

        namespace Microsoft.AspNetCore.Identity
        {
            public class PersonalDataAttribute : Attribute { }
        }
        """;

    [Fact]
    public Task TheName_IsWrittenInFull() => Of(
        """
        using Microsoft.AspNetCore.Identity;

        public class ShopUser
        {
            // The address that people gave us.
            [{|CS0104:PersonalData|}("contact")] public string? Email { get; set; }
            [Obsolete, {|CS0104:PersonalDataAttribute|}] public string? Phone { get; set; }
        }
        """,
        """
        using Microsoft.AspNetCore.Identity;

        public class ShopUser
        {
            // The address that people gave us.
            [PrivacyAnalyzers.PersonalData("contact")] public string? Email { get; set; }
            [Obsolete, PrivacyAnalyzers.PersonalDataAttribute] public string? Phone { get; set; }
        }
        """).RunAsync();

    [Fact]
    public Task TheFile_GetsAnAlias()
    {
        var test = Of(
            """
            using Microsoft.AspNetCore.Identity;

            public class ShopUser
            {
                [{|CS0104:PersonalData|}("contact")] public string? Email { get; set; }
                [{|CS0104:PersonalData|}("contact")] public string? Phone { get; set; }
            }
            """,
            """
            using Microsoft.AspNetCore.Identity;
            using PersonalDataAttribute = PrivacyAnalyzers.PersonalDataAttribute;

            public class ShopUser
            {
                [PersonalData("contact")] public string? Email { get; set; }
                [PersonalData("contact")] public string? Phone { get; set; }
            }
            """);
        test.CodeActionIndex = 1;
        test.NumberOfIncrementalIterations = 1;
        return test.RunAsync();
    }

    [Fact]
    public Task OtherAmbiguousNames_AreLeftAlone() => new FixTest<AmbiguousAttributeFixer>(
        """
        using A;
        using B;

        public class ShopUser
        {
            [{|CS0104:Mark|}] public string? Email { get; set; }
            public {|CS0104:Thing|}? Phone { get; set; }
        }

        namespace A { public class MarkAttribute : Attribute { } public class Thing { } }
        namespace B { public class MarkAttribute : Attribute { } public class Thing { } }
        """,
        null).RunAsync();

    private static FixTest<AmbiguousAttributeFixer> Of(string code, string fixedCode) => new(code + Marks, fixedCode + Marks);
}
