using System;
using System.Linq;
using System.Text.Json;
using PrivacyAnalyzers.Testing;
using PrivacyAnalyzers.Tool.Scanning;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Scanning;

public sealed class CodeOutlineTests
{
    /// <summary>What <c>§</c> stands for: a body, where nothing is a member, though it looks like much.</summary>
    private const string Body = "{ if (a < b) { c = new D(e) { F = \"}\" }; } }";

    [Theory]
    [InlineData("src", 0.75)]
    [InlineData("tests", 0.75)]
    [InlineData("samples", 1)]
    public void An_outline_says_of_this_repository_what_its_whole_text_says(string folder, double largest)
    {
        long all = 0;
        long kept = 0;
        foreach (TestFile file in SourceTree.Files(folder))
        {
            var outline = CodeOutline.Of(file.Text);
            all += file.Text.Length;
            kept += outline.Text.Length;
            Assert.Equal(Facts(file.Text, CodeOutline.Whole(file.Text)), Facts(file.Text, outline));
        }

        Assert.InRange(kept, 1, (all * largest) - 1);
    }

    [Theory]
    [InlineData("class C { void M() § public string Email; }")]
    [InlineData("class C { public C(int a) : base(a) § ~C() § public string Email; }")]
    [InlineData("class C { public static bool operator ==(C a, C b) § public string Email; }")]
    [InlineData("class C { int M(string s = \"){\") /* ) { */ // {\n § public string Email; }")]
    [InlineData("class C { void M<T>() where T : new() § public string Email; }")]
    [InlineData("class C { public string Email { get § set § } public string this[int i] { get § } event A B { add § remove § } }")]
    [InlineData("class C { [A(new[] { 1, 2 })] void M() § [B(C = new[] { \"}\" })] public string Email { get; set; } = new D(1) §; }")]
    [InlineData("class C { Func<int> a = () => §; public string Email => Make(x => §, y => §); }")]
    [InlineData("namespace N { record R(string Email) { void M() § } } namespace M; record struct S(int A) : R(A) { public string Phone { get; } }")]
    [InlineData("[A(new[] { 1 })] class C(int a) { public string Email { get; } void M() § }")]
    [InlineData("class C(int a) : B(() => §) { public string Email { get; } }")]
    [InlineData("struct S(int a) { public string Email; interface I { string Phone { get; } } void M() § enum E { A = (1), B } }")]
    [InlineData("static class X { extension(string s) { public string Email { get § } void M() § } public class C(int a) { public string Phone; } }")]
    [InlineData("M(); void M() § if (a) § for (;;) § class C { public string Email; void M() § }")]
    [InlineData("class C { void M() § int get { get; set; } public string set { get § set § } public int init; void get() § }")]
    [InlineData("class @record { void @class() § public string Email; }")]
    public void Bodies_alone_are_left_out(string pattern)
    {
        string text = pattern.Replace("§", Body, StringComparison.Ordinal);
        var outline = CodeOutline.Of(text);
        Assert.Equal(pattern.Replace("§", "{}", StringComparison.Ordinal), outline.Text);
        Assert.Equal(Facts(text, CodeOutline.Whole(text)), Facts(text, outline));
    }

    [Theory]
    [InlineData("\"a\\\"}\"")]
    [InlineData("\"\" + \"}\"")]
    [InlineData("@\"\\\"")]
    [InlineData("@\"}\"\"}\n}\" + @\"\"\"}\"")]
    [InlineData("'}' + '\\'' + '\\u007D' + '\"'")]
    [InlineData("1 / 2 /* } */ // }\n")]
    [InlineData("$\"{a}}}{{\\\"{b:x'y}\"")]
    [InlineData("$\"{string.Join(\", \", a is { B: '}' } ? \"}\" : @\"\\\")} {global::A.B}\"")]
    [InlineData("$@\"\\{a}\"\"}}{$\"{\"}\"}\"}\n\" + @$\"\"")]
    [InlineData("\"\"\"a \"\" } b\"\"\"")]
    [InlineData("\"\"\"\"\n  \"\"\" }\n  \"\"\"\"")]
    [InlineData("\n#region Don't }\n1\n # endregion\n#pragma warning disable // \"\n#nullable enable\n")]
    public void Braces_in_texts_and_comments_are_none(string expression)
    {
        string text = $"class C {{ object M() {{ return {expression}; }} public string Email; }}";
        var outline = CodeOutline.Of(text);
        Assert.Equal("class C { object M() {} public string Email; }", outline.Text);
        Assert.Equal(Facts(text, CodeOutline.Whole(text)), Facts(text, outline));
    }

    [Theory]
    [InlineData("class C { void M() § public string Email; ")]
    [InlineData("class C { void M() § public string Email; } }")]
    [InlineData("class C { void M( § public string Email; }")]
    [InlineData("class C { void M() § ) public string Email; }")]
    [InlineData("class C { void M() { § public string Email; }")]
    [InlineData("class C { void M() §\n#if A\n} class D {\n#endif\n public string Email; }")]
    [InlineData("class C { void M() {\n#if A\n#else\n § \n#endif\n } public string Email; }")]
    [InlineData("class C { void M() § char a = 'ab'; public string Email; }")]
    [InlineData("class C { void M() § string a = \"b\n; public string Email; }")]
    [InlineData("class C { void M() § string a = @\"b; public string Email; }")]
    [InlineData("class C { void M() § string a = $\"\"\"{{b}}\"\"\"; public string Email; }")]
    [InlineData("class C { void M() § string a = $$\"b\"; public string Email; }")]
    [InlineData("class C { void M() § string a = $\"{b\"; public string Email; }")]
    [InlineData("class C { void M() § string a = $\"{b:\"}\"}\"; public string Email; }")]
    [InlineData("class C { void M() § string a = \"\"\"b\n\"\"\"; public string Email; }")]
    [InlineData("class C { void M() § int \\u0061; public string Email; } /*")]
    [InlineData("class C { void M() § \n<<<<<<< a\n int A;\n=======\n int B;\n>>>>>>> b\n public string Email; }")]
    [InlineData("class C { void M() § int a #region b\n; public string Email; }")]
    public void A_text_that_is_not_plain_stays_whole(string pattern)
    {
        string text = pattern.Replace("§", Body, StringComparison.Ordinal);
        Assert.Equal(text, CodeOutline.Of(text).Text);
    }

    [Fact]
    public void Places_are_those_of_the_whole_text()
    {
        const string Text = "class C {\n void M() {\n  return 1 + 1;\n }\n public string Email; void N() { return 1 + 1; } public string Phone;\n}";
        SourceFacts facts = SourceReading.Read("C.cs", Text);
        Assert.NotEqual(Text, CodeOutline.Of(Text).Text);
        Assert.Equal([(5, 16), (5, 64)], facts.Parts.Single().Members.Select(member => (member.Line, member.Column)));
    }

    private static string Facts(string text, CodeOutline outline)
    {
        return JsonSerializer.Serialize(SourceReading.Read("C.cs", text, outline));
    }
}
