using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests;

/// <summary>Every form that a declaration of data can have in C# reaches the inventory, once.</summary>
public class FormsTests
{
    [Theory]
    [InlineData("public class C { [PersonalData(\"x\")] public string? A { get; set; } }", "P:C.A")]
    [InlineData("public class C { [PersonalData(\"x\")] public string? A; }", "F:C.A")]
    [InlineData("public class C { [PersonalData(\"x\")] private readonly string? a; }", "F:C.a")]
    [InlineData("public class C { [PersonalData(\"x\")] public string? A, B; }", "F:C.A F:C.B")]
    [InlineData("public struct S { [PersonalData(\"x\")] public string? A { get; set; } }", "P:S.A")]
    [InlineData("public readonly record struct S([PersonalData(\"x\")] string A);", "P:S.A")]
    [InlineData("public record R([PersonalData(\"x\")] string A);", "P:R.A")]
    [InlineData("public record R([property: PersonalData(\"x\")] string A);", "P:R.A")]
    [InlineData("public record R([property: PersonalData(\"x\")] string A, [PersonalData(\"x\")] string B);", "P:R.A P:R.B")]
    [InlineData("public record R([PersonalData(\"x\")] string A) { public string A { get; } = A; }", "P:R.A")]
    [InlineData("public record R([field: PersonalData(\"x\")] string A);", "P:R.A")]
    [InlineData("public class C { [field: PersonalData(\"x\")] public string? A { get; set; } }", "P:C.A")]
    [InlineData("public interface I { [PersonalData(\"x\")] string? A { get; } }", "P:I.A")]
    [InlineData("public class O { public class N { [PersonalData(\"x\")] public string? A { get; set; } } }", "P:O.N.A")]
    [InlineData("public class G<T> { [PersonalData(\"x\")] public T? A { get; set; } }", "P:G`1.A")]
    [InlineData("public partial class C { [PersonalData(\"x\")] public string? B { get; set; } } public partial class C { [PersonalData(\"x\")] public string? A { get; set; } }", "P:C.A P:C.B")]
    [InlineData("public partial class C { [PersonalData(\"x\")] public partial string A { get; set; } public partial string A { get => \"\"; set { } } }", "P:C.A")]
    [InlineData("public partial class C { public partial string A { get; set; } [PersonalData(\"x\")] public partial string A { get => \"\"; set { } } }", "P:C.A")]
    [InlineData("public class C { [PersonalData(\"x\")] public required string A { get; init; } }", "P:C.A")]
    [InlineData("public class C { [PersonalData(\"x\")] public string @class { get; set; } = \"\"; }", "P:C.class")]
    [InlineData("public class C { [PrivacyAnalyzers.PersonalDataAttribute(\"x\")] public string? A { get; set; } }", "P:C.A")]
    [InlineData("public class C { [PersonalData(\"x\"), System.Obsolete] public string? A { get; set; } }", "P:C.A")]
    [InlineData("namespace N { public class C { [PersonalData(\"x\")] public string? A { get; set; } } }", "P:N.C.A")]
    [InlineData("public class C { public string? Z { get; set; } [NotPersonalData(\"the number of a room\")] public int Y { get; set; } [PersonalData(\"x\")] public string? A { get; set; } }", "P:C.A")]
    public async Task Reaches_the_inventory_once(string code, string ids)
    {
        var register = await RegisterTest.ReadAsync("using PrivacyAnalyzers;\n" + code);

        Assert.Equal(ids, string.Join(" ", register.Inventory()));
    }

    [Theory]
    [InlineData("using P = PrivacyAnalyzers.PersonalDataAttribute; public class C { [P(\"x\")] public string? A { get; set; } }")]
    [InlineData("using P = PrivacyAnalyzers.PersonalDataAttribute; public record C([property: P(\"x\")] string A);")]
    [InlineData("using X = PrivacyAnalyzers; public record C([property: X.PersonalData(\"x\")] string A);")]
    public async Task An_alias_of_the_attribute_is_the_attribute(string code) =>
        Assert.Equal(["P:C.A"], (await RegisterTest.ReadAsync(code)).Inventory());

    [Fact]
    public async Task A_global_alias_of_the_attribute_is_the_attribute()
    {
        var register = await RegisterTest.ReadAsync(
            "global using P = PrivacyAnalyzers.PersonalDataAttribute;",
            "public class C { [P(\"x\")] public string? A { get; set; } }");

        Assert.Equal(["P:C.A"], register.Inventory());
    }

    [Fact]
    public async Task An_annotation_on_a_field_of_a_property_says_what_one_on_the_property_says()
    {
        const string Code = "using PrivacyAnalyzers; public class C { [PersonalData(\"x\", LegalBasis.Contract, 3, Purposes = [\"p\"])] public string? A { get; set; } }";

        Assert.Equal(
            RegisterTest.Json(await RegisterTest.RunFilesAsync(Code)),
            RegisterTest.Json(await RegisterTest.RunFilesAsync(Code.Replace("[PersonalData", "[field: PersonalData"))));
    }

    [Fact]
    public async Task The_parameter_the_property_and_the_field_of_a_position_speak_of_one_member()
    {
        var register = await RegisterTest.ReadAsync(
            """
            using PrivacyAnalyzers;
            public record R(
                [PersonalData("a")] [property: PersonalData("b")] [field: PersonalData("c")] string Name);
            """);

        Assert.Equal(["a", "b", "c"], Assert.Single(register.Items("inventory")).Texts("categories"));
    }

    [Theory]
    [InlineData("public class C { [PersonalData(\"x\")] public const string A = \"\"; }", "F:C.A")]
    [InlineData("public class C { [PersonalData(\"x\")] public static string? A { get; set; } }", "P:C.A")]
    [InlineData("public class C { [PersonalData(\"x\")] public string this[int i] => \"\"; }", "P:C.Item(System.Int32)")]
    [InlineData("public class C { public void M([PersonalData(\"x\")] string a) { } }", "M:C.M(System.String)#a")]
    [InlineData("public class C([PersonalData(\"x\")] string a) { public override string ToString() => a; }", "M:C.#ctor(System.String)#a")]
    [InlineData("public enum E { [PersonalData(\"x\")] A }", "F:E.A")]
    public async Task What_holds_no_data_of_an_instance_is_a_gap_and_not_in_the_inventory(string code, string about)
    {
        var register = await RegisterTest.ReadAsync("using PrivacyAnalyzers;\n" + code);

        Assert.Empty(register.Inventory());
        Assert.Equal(["PRIV1050 " + about], register.Gaps());
    }

    /// <summary>An id is the one that the compiler's documentation has, also where its name is not the member's.</summary>
    [Theory]
    [InlineData("class C : N.I { [PersonalData(\"x\")] string N.I.A => \"\"; }", "P:C.N#I#A")]
    [InlineData("class C<T> : N.J<T> { [PersonalData(\"x\")] T N.J<T>.A => default!; }", "P:C`1.N#J{T}#A")]
    [InlineData("class C<T> { public class @D { [PersonalData(\"x\")] public string? @class; } }", "F:C`1.D.class")]
    public async Task A_member_has_the_id_of_its_documentation(string code, string id)
    {
        var register = await RegisterTest.ReadAsync(
            "using PrivacyAnalyzers;\n" + code + " namespace N { interface I { string A { get; } } interface J<T> { T A { get; } } }");

        Assert.Equal([id], register.Inventory());
    }

    [Fact]
    public async Task Attributes_of_the_same_name_from_elsewhere_are_left_alone()
    {
        var register = await RegisterTest.ReadAsync(
            """
            namespace Microsoft.AspNetCore.Identity { public class PersonalDataAttribute : System.Attribute { } }
            namespace Outer.PrivacyAnalyzers { public class PersonalDataAttribute : System.Attribute { public PersonalDataAttribute(string c) { } } }
            public class PersonalDataAttribute : System.Attribute { }
            public class Holder { public class PersonalDataAttribute : System.Attribute { } }
            public class C
            {
                [Microsoft.AspNetCore.Identity.PersonalData] public string? A { get; set; }
                [Outer.PrivacyAnalyzers.PersonalData("x")] public string? B { get; set; }
                [PersonalData] public string? D { get; set; }
                [Holder.PersonalData] public string? E { get; set; }
            }
            """);

        Assert.Empty(register.Inventory());

        // Identity's says that the data are personal: that is not our declaration, and the register asks for one.
        Assert.Equal(["PRIV2007 P:C.A"], register.Gaps());
    }

    [Fact]
    public async Task A_type_is_described_as_C_sharp_writes_it()
    {
        var register = await RegisterTest.ReadAsync(
            """
            using PrivacyAnalyzers;
            using System.Collections.Generic;
            namespace Shop.Model
            {
                public class Outer<TKey>
                {
                    public record Inner<T>
                    {
                        [PersonalData("x")] public Dictionary<string, List<T?>>? Values { get; init; }
                    }
                }
            }
            """);

        var item = Assert.Single(register.Items("inventory"));
        Assert.Equal("P:Shop.Model.Outer`1.Inner`1.Values", item.Text("id"));
        Assert.Equal("Shop.Model.Outer<TKey>.Inner<T>", item.Text("type"));
        Assert.Equal("Dictionary<string, List<T?>>?", item.Text("clrType"));
        Assert.Equal("TestProject", item.Text("assembly"));
    }
}
