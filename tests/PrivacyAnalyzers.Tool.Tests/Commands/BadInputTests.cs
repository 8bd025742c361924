using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Tool.Commands;
using Xunit;

namespace PrivacyAnalyzers.Tool.Tests.Commands;

/// <summary>
/// Whatever is named in place of a register, and wherever a result is to go that cannot: one clear line, exit code 2, nothing on the
/// output, and no file that was not there before.
/// </summary>
public sealed class BadInputTests
{
    /// <summary>Every command that reads a register, with the bad one in each place where one is read.</summary>
    private static readonly string[][] s_readers =
    [
        ["show", "BAD"],
        ["show", "BAD", "--activity", "delivery"],
        ["check", "BAD"],
        ["check", "BAD", "--json"],
        ["diff", "BAD", "good.json"],
        ["diff", "good.json", "BAD"],
        ["diff", "good.json", "BAD", "--json", "--output", "new.json"],
        ["approve", "new.json", "BAD", "--by", "A. Ek"],
        ["approve", "BAD", "good.json", "--by", "A. Ek", "--reason", "First"],
        ["export", "BAD", "--format", "csv"],
        ["export", "BAD", "--format", "html", "--output", "new.html"],
        ["export", "BAD", "--format", "xlsx", "--format", "json-ld", "--output", "new.xlsx", "--output", "new.jsonld"],
        ["notice", "BAD", "--output", "new.md"],
        ["merge", "good.json", "BAD", "--name", "Group", "--output", "new.json"],
        ["merge", "BAD", "good.json", "--name", "Group", "--output", "new.json", "--keep-first"],
        ["baseline", "BAD", "--output", "new.privacy-baseline.txt"],
    ];

    /// <summary>Every command that writes a file.</summary>
    private static readonly string[][] s_writers =
    [
        ["diff", "good.json", "other.json", "--json", "--output", "BAD"],
        ["approve", "BAD", "good.json", "--by", "A. Ek"],
        ["export", "good.json", "--format", "csv", "--output", "BAD"],
        ["export", "good.json", "--format", "xlsx", "--output", "BAD"],
        ["export", "good.json", "--format", "csv", "--format", "html", "--output", "new.csv", "--output", "BAD"],
        ["notice", "good.json", "--language", "sv", "--output", "BAD"],
        ["merge", "good.json", "good.json", "--name", "Group", "--output", "BAD"],
        ["scan", "code", "--json", "--output", "BAD"],
        ["scan", "code", "--format", "sarif", "--output", "BAD"],
    ];

    public static TheoryData<string, string> BadRegisters => new()
    {
        { "missing.json", "does not exist" },
        { "code", "is a folder" },
        { "code/missing/ropa.json", "does not exist" },
        { "", "names no register" },
        { "empty.json", "is empty" },
        { "blank.json", "is not JSON" },
        { "words.json", "is not JSON (line 1, byte 1)" },
        { "cut.json", "is not JSON (line " },
        { "utf16.json", "is not JSON" },
        { "zeros.json", "is not JSON" },
        { "deep.json", "is not JSON" },
        { "twice.json", "is not JSON" },
        { "conflict.json", "has unresolved merge conflicts" },
        { "list.json", "is JSON, but no register" },
        { "foreign.json", "is JSON, but no register" },
        { "sarif.json", "is JSON, but no register" },
        { "newer.json", "follows schema 3.0, and this tool reads 2.x. Update the tool." },
        { "older.json", "follows schema 1.4, and this tool reads 2.x. Build the application again" },
        { "unversioned.json", "which is no version" },
        { "mistyped.json", "is no valid register: $.activities[0].data" },
        { "unlabelled.json", "is no valid register: $.dataCategories[0].label.sv is null" },
        { "untranslated.json", "is no valid register: $.translations.sv is null" },
    };

    public static TheoryData<string, string> BadTargets => new()
    {
        { "code", "it is a folder" },
        { "code/missing/new.txt", "there is no folder '" },
        { "empty.json/new.txt", "there is no folder '" },
        { "", "it is no name of a file" },
    };

    [Theory]
    [MemberData(nameof(BadRegisters))]
    public void What_is_no_register_is_named_in_one_line_by_every_command(string name, string says)
    {
        using TemporaryFolder folder = Folder();
        foreach (string[] arguments in s_readers.Where(reader => !IsSomethingElse(reader, name)))
        {
            AssertNotDone(folder, arguments, name, says);
        }
    }

    [Theory]
    [MemberData(nameof(BadTargets))]
    public void Where_nothing_can_be_written_is_named_in_one_line_by_every_command(string name, string says)
    {
        using TemporaryFolder folder = Folder();
        foreach (string[] arguments in s_writers)
        {
            AssertNotDone(folder, arguments, name, "cannot be written: ", says);
        }
    }

    /// <summary>Every member of a register in turn, and every member of the first item of a list, as something that the schema does not
    /// ask for.</summary>
    [Theory]
    [InlineData("\"text\"")]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[5]")]
    [InlineData("[{}]")]
    public void A_member_of_another_kind_never_ends_in_a_crash(string value)
    {
        using TemporaryFolder folder = Folder();
        var crashes = new List<string>();
        foreach (string[] place in Places(Registers.Parse(Registers.Small)))
        {
            JsonNode register = Registers.Parse(Registers.Small);
            JsonNode parent = place[..^1].Aggregate(register, (node, name) => node is JsonArray list ? list[0]! : node[name]!);
            parent[place[^1]] = JsonNode.Parse(value);
            string bad = folder.Write("bad.json", register.ToJsonString());
            string good = folder.File("good.json");
            string[][] runs =
            [
                ["show", bad],
                ["check", bad],
                ["diff", good, bad],
                ["export", bad, "--format", "html", "--language", "sv"],
                ["export", bad, "--format", "markdown"],
                ["export", bad, "--format", "json-ld"],
                ["notice", bad],
                ["baseline", bad],
                ["merge", good, bad, "--name", "Group", "--output", folder.File("merged.json"), "--keep-first"],
            ];
            foreach (string[] run in runs)
            {
                try
                {
                    Ropa.Run(run);
                }
                catch (Exception problem)
                {
                    crashes.Add($"{run[0]} {(run[0] == "export" ? run[3] : "")} {string.Join('.', place)} = {value}: {problem.GetType().Name} {problem.StackTrace!.Split('\n')[0].Trim()}");
                }
            }
        }

        Assert.True(crashes.Count == 0, string.Join('\n', crashes));
    }

    private static IEnumerable<string[]> Places(JsonNode register)
    {
        foreach ((string name, JsonNode? value) in register.AsObject())
        {
            yield return [name];
            JsonNode? inner = value is JsonArray { Count: > 0 } list ? list[0] : value;
            foreach ((string member, _) in inner as JsonObject ?? [])
            {
                yield return value is JsonArray ? [name, "", member] : [name, member];
            }
        }
    }

    [Fact]
    public void A_file_that_is_longer_than_can_be_read_is_named()
    {
        using TemporaryFolder folder = Folder();
        using (var huge = new FileStream(folder.File("huge.json"), FileMode.CreateNew))
        {
            huge.SetLength(3L << 30);
        }

        AssertNotDone(folder, ["show", "BAD"], "huge.json", "cannot be read");
    }

    [Fact]
    public void Nothing_is_approved_where_the_approval_cannot_be_recorded()
    {
        using TemporaryFolder folder = Folder();
        Directory.CreateDirectory(folder.File("approved.json.approvals.jsonl"));
        AssertNotDone(folder, ["approve", "BAD", "good.json", "--by", "A. Ek"], "approved.json", "approved.json.approvals.jsonl' cannot be written: it is a folder");
    }

    /// <summary>A missing file, and a folder, mean something else where a register is first written, or code is looked at; and a merge
    /// reads no more than JSON: what is of another kind there disagrees with the other register.</summary>
    private static bool IsSomethingElse(string[] reader, string name) => name switch
    {
        "" or "code" or "code/missing/ropa.json" or "missing.json" => reader is ["approve", "BAD", ..] or ["baseline", ..],
        "mistyped.json" => reader is ["merge", ..],
        _ => false,
    };

    private static void AssertNotDone(TemporaryFolder folder, string[] arguments, string bad, params string[] says)
    {
        string[] before = Files(folder);
        Ropa run = Ropa.Run([.. arguments.Select(argument => argument switch
        {
            "BAD" => bad.Length == 0 ? "" : Path.Combine(folder.Path, bad),
            "code" => folder.File(argument),
            _ when argument.Contains('.', StringComparison.Ordinal) && !argument.Contains(' ', StringComparison.Ordinal) => folder.File(argument),
            _ => argument,
        })]);
        string what = $"ropa {string.Join(' ', arguments)} with '{bad}': exit code {run.ExitCode}, {run.Error}";
        Assert.True(run.ExitCode == ExitCode.NotDone, what);
        Assert.True(run.Out.Length == 0, what);
        Assert.True(run.Error.StartsWith("ropa: ", StringComparison.Ordinal) && run.Error.TrimEnd('\n').Split('\n').Length == 1, what);
        Assert.All(says, part => Assert.True(run.Error.Contains(part, StringComparison.Ordinal), what));
        Assert.Equal(before, Files(folder));
    }

    private static string[] Files(TemporaryFolder folder) =>
    [
        .. Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => $"{path} {(File.Exists(path) ? new FileInfo(path).Length : 0)}"),
    ];

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("code"));
        folder.Write("code/Customer.cs", "public class Customer { public string? Email { get; set; } }");
        var files = new Dictionary<string, string>
        {
            ["good.json"] = Registers.Small,
            ["other.json"] = Registers.Changed(register => register["controller"]!["name"] = "Other AB"),
            ["empty.json"] = "",
            ["blank.json"] = " \n",
            ["words.json"] = "Records of processing activities",
            ["cut.json"] = Registers.Small[..(Registers.Small.Length / 2)],
            ["zeros.json"] = new string('\0', 4096),
            ["deep.json"] = new string('[', 100_000),
            ["twice.json"] = Registers.Small.Replace("\"schemaVersion\": \"2.0\",", "\"schemaVersion\": \"2.0\", \"schemaVersion\": \"2.0\",", StringComparison.Ordinal),
            ["conflict.json"] = $"<<<<<<< HEAD\n{Registers.Small}\n=======\n{{}}\n>>>>>>> branch\n",
            ["list.json"] = "[]",
            ["foreign.json"] = "{ \"name\": \"package\", \"version\": \"1.0.0\" }",
            ["sarif.json"] = "{ \"$schema\": \"https://json.schemastore.org/sarif-2.1.0.json\", \"version\": \"2.1.0\", \"runs\": [] }",
            ["newer.json"] = Registers.Changed(register => register["schemaVersion"] = "3.0"),
            ["older.json"] = Registers.Changed(register => register["schemaVersion"] = "1.4"),
            ["unversioned.json"] = Registers.Changed(register => register["schemaVersion"] = "latest"),
            ["mistyped.json"] = Registers.Changed(register => register["activities"]![0]!["data"] = "contact"),
            ["unlabelled.json"] = Registers.Changed(register => register["dataCategories"]![0]!["label"]!["sv"] = null),
            ["untranslated.json"] = Registers.Changed(register => register["translations"]!["sv"] = null),
        };
        foreach ((string name, string text) in files)
        {
            folder.Write(name, text);
        }

        File.WriteAllText(folder.File("utf16.json"), Registers.Small, Encoding.Unicode);
        return folder;
    }
}
