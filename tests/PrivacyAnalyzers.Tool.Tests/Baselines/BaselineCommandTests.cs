using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Tool.Commands;
using PrivacyAnalyzers.Tool.Tests.Scanning;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Baselines;

public sealed class BaselineCommandTests
{
    [Fact]
    public void The_open_findings_of_a_register_are_lines()
    {
        using var folder = new TemporaryFolder();
        string register = folder.Write("ropa.json", With(
            Gap("PRIV2002", "P:Shop.Customer.Phone"),
            Gap("PRIV2004", "P:Shop.Customer.Personnummer"),
            Gap("PRIV2001", "F:Shop.Customer.Email"),
            Gap("PRIV2002", "P:Shop.Customer.Silenced", silenced: true),
            Gap("PRIV2002", "P:Shop.Customer.Known", known: true),
            Gap("PRIV1001", "P:Shop.Customer.Phone")));
        Assert.Equal(
            ["PRIV2001 Shop.Customer.Email", "PRIV2002 Shop.Customer.Known", "PRIV2004 Shop.Customer.Personnummer", "PRIV2002 Shop.Customer.Phone"],
            Lines(Ropa.Output("baseline", register)));
    }

    [Fact]
    public void A_file_is_written_anew_whatever_order_a_merge_left_in_it()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("Shop.privacy-baseline.txt", "PRIV2002 B.B\r\nPRIV2002 Gone.A\r\nPRIV2002 A.A\r\nPRIV2002 B.B\r\n<<<<<<< ours\r\n");
        string register = folder.Write("ropa.json", With(Gap("PRIV2002", "P:A.A"), Gap("PRIV2002", "P:B.B"), Gap("PRIV2002", "P:C.C")));

        Ropa shrunk = Ropa.Run("baseline", register, "--output", file, "--shrink");
        Assert.Equal(["PRIV2002 A.A", "PRIV2002 B.B"], Lines(File.ReadAllText(file)));
        Assert.Equal($"{file}: 2 known findings, 0 of them new; 1 are gone.\n", shrunk.Out);
        Assert.Contains("line 5 cannot be read: '<<<<<<<' is none of the rules", shrunk.Error, StringComparison.Ordinal);

        Assert.Equal($"{file}: 3 known findings, 1 of them new; 0 are gone.\n", Ropa.Output("baseline", register, "--output", file));
        string text = File.ReadAllText(file);
        Assert.Equal(["PRIV2002 A.A", "PRIV2002 B.B", "PRIV2002 C.C"], Lines(text));
        Assert.DoesNotContain('\r', text);

        // Written again, it is the same.
        Ropa.Output("baseline", register, "--output", file);
        Assert.Equal(text, File.ReadAllText(file));
    }

    [Fact]
    public void A_scan_gives_the_same_lines_as_a_build_would()
    {
        using var code = new CodeBase(
            ("C.cs", "namespace Shop; [Table(\"a\")] public class Customer { public string Email; public string UserAgent; public class Nested { } }"));
        Assert.Equal(
            ["PRIV2002 Shop.Customer.Email", "PRIV2003 Shop.Customer.UserAgent"], Lines(Ropa.Output("baseline", code.Path)));
        Assert.Equal(["PRIV2002 Shop.Customer.Email"], Lines(Ropa.Output("baseline", code.Path, "--minimum-confidence", "likely")));
    }

    [Fact]
    public void What_could_not_be_read_is_not_taken_for_gone()
    {
        using var code = new CodeBase(("C.cs", "[Table(\"a\")] public class Customer { public string Email; }"));
        code.Write("Binary.cs", [0, 1]);
        string file = code["a.privacy-baseline.txt"];
        Assert.Equal(ExitCode.Partly, Ropa.Run("baseline", code.Path, "--output", file).ExitCode);
        string before = File.ReadAllText(file);
        Assert.Equal(ExitCode.NotDone, Ropa.Run("baseline", code.Path, "--output", file, "--shrink").ExitCode);
        Assert.Equal(before, File.ReadAllText(file));
    }

    [Theory]
    [InlineData("ropa.json", "--shrink")]
    [InlineData("ropa.json", "--output", "baseline.txt")]
    [InlineData("ropa.json", "--scope", "all")]
    [InlineData("ropa.json", "--generated")]
    [InlineData("missing.json")]
    [InlineData("missing")]
    [InlineData("ropa.json", "--output", "missing.privacy-baseline.txt", "--shrink")]
    public void What_cannot_be_done_is_said(string source, params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.Write("ropa.json", Registers.Small);
        Ropa run = Ropa.Run(["baseline", folder.File(source), .. options]);
        Assert.Equal(ExitCode.NotDone, run.ExitCode);
        Assert.Empty(run.Out);
    }

    [Fact]
    public void A_known_finding_is_not_open_and_does_not_fail_a_check()
    {
        using var folder = new TemporaryFolder();
        string register = folder.Write("ropa.json", With(Gap("PRIV2002", "P:A.A", known: true)));
        Ropa run = Ropa.Run("check", register, "--fail-on", "info", "--json");
        Assert.Equal(0, run.ExitCode);
        JsonNode warnings = JsonNode.Parse(run.Out)!["gaps"]!.AsArray().Single(count => (string)count!["severity"]! == "warning")!;
        Assert.Equal((0, 0, 0, 1), ((int)warnings["open"]!, (int)warnings["explained"]!, (int)warnings["silenced"]!, (int)warnings["known"]!));
    }

    [Fact]
    public void A_finding_that_gets_into_the_baseline_weakens_the_register_and_one_that_leaves_it_is_open()
    {
        using var folder = new TemporaryFolder();
        string open = folder.Write("open.json", With(Gap("PRIV2002", "P:A.A")));
        string known = folder.Write("known.json", With(Gap("PRIV2002", "P:A.A", known: true)));
        string none = folder.Write("none.json", With());
        Assert.Equal("weakened gap-in-baseline", Change(open, known));
        Assert.Equal("weakened gap-in-baseline", Change(none, known));
        Assert.Equal("drift gap-opened", Change(known, open));
        Assert.Equal("drift gap-closed", Change(known, none));
    }

    private static string Change(string before, string after)
    {
        JsonNode change = Assert.Single(JsonNode.Parse(Ropa.Run("diff", before, after, "--json").Out)!["changes"]!.AsArray())!;
        return $"{change["kind"]} {change["what"]}";
    }

    private static string[] Lines(string text)
    {
        return [.. text.Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }

    private static string With(params JsonNode[] gaps)
    {
        return Registers.Changed(json => json["gaps"] = new JsonArray(gaps));
    }

    private static JsonObject Gap(string rule, string about, bool silenced = false, bool known = false)
    {
        var gap = new JsonObject
        {
            ["rule"] = rule,
            ["title"] = "T",
            ["articles"] = "5(2)",
            ["severity"] = "warning",
            ["about"] = about,
            ["message"] = "M",
        };
        if (silenced)
        {
            gap["suppressed"] = new JsonObject { ["by"] = "pragma", ["justification"] = "why" };
        }

        if (known)
        {
            gap["inBaseline"] = true;
        }

        return gap;
    }
}
