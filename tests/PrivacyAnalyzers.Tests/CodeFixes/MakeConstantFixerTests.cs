using System.Threading.Tasks;
using PrivacyAnalyzers.CodeFixes;
using Xunit;

namespace PrivacyAnalyzers.Tests.CodeFixes;

public class MakeConstantFixerTests
{
    [Theory]
    [InlineData("public static readonly string {|PRIV1052:A|} = \"a\";", "public const string A = \"a\";")]
    [InlineData("public readonly static string {|PRIV1052:A|} = \"a\";", "public const string A = \"a\";")]
    [InlineData("internal static string {|PRIV1052:A|} = @\"a\";", "internal const string A = @\"a\";")]
    [InlineData("static string {|PRIV1052:A|} = \"a\";", "const string A = \"a\";")]
    [InlineData("public new static readonly string {|PRIV1052:A|} = \"a\";", "public new const string A = \"a\";")]
    public Task AStaticText_BecomesAConstant(string before, string after) => Of(Code(before), Code(after)).RunAsync();

    [Fact]
    public Task CommentsAndAttributes_AreKept() => Of(
        Code("// The carrier.\n    [Obsolete] /* still used */ public static readonly string {|PRIV1052:A|} = \"a\"; // id"),
        Code("// The carrier.\n    [Obsolete] /* still used */ public const string A = \"a\"; // id")).RunAsync();

    [Theory]
    [InlineData("public static readonly string {|PRIV1052:A|} = Guid.NewGuid().ToString();")]
    [InlineData("public static readonly string {|PRIV1052:A|} = \"\";")]
    [InlineData("public static string? {|PRIV1052:A|};")]
    [InlineData("public static readonly int {|PRIV1052:A|} = 1;")]
    [InlineData("public static readonly string {|PRIV1052:A|} = \"a\", {|PRIV1052:B|} = \"b\";")]
    [InlineData("public const string {|PRIV1052:A|} = \"\";")]
    [InlineData("public readonly string {|PRIV1052:A|} = \"a\";")]
    public Task WhereNoConstantCanBe_NoFix(string field) => Of(Code(field), null).RunAsync();

    private static FixTest<MakeConstantFixer> Of(string code, string? fixedCode) => new(code, fixedCode);

    private static string Code(string field) =>
        $$"""
        public class Words
        {
            [Party("Someone")]
            {{field}}
        }
        """;
}
