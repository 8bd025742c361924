using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using PrivacyAnalyzers.Package.Tests.Projects;
using Xunit;

namespace PrivacyAnalyzers.Package.Tests;

[Collection(PackageTests.Name)]
public sealed class IncrementalBuildTests(PackageFixture packages)
{
    private const string Intermediate = "Shop/obj/Debug/net10.0/ropa.json";
    private const string Delivered = "Shop/bin/Debug/net10.0/ropa.json";

    [Fact]
    public void What_is_up_to_date_is_left_alone_and_what_is_missing_or_changed_comes_back()
    {
        var workspace = Create("incremental");
        var log = workspace.Build("Shop");
        Assert.Equal((1, 1, 1), RunsOf(log));
        var register = workspace.Read(Delivered);
        var time = workspace.TimeOf(Delivered);
        Assert.Equal(register, workspace.Read(Intermediate));

        AssertNothingToDo(workspace);
        Assert.Equal(time, workspace.TimeOf(Delivered));

        // Deleted.
        File.Delete(workspace[Delivered]);
        Assert.Equal((0, 0, 1), RunsOf(workspace.Build("Shop")));
        Assert.Equal(register, workspace.Read(Delivered));
        AssertNothingToDo(workspace);

        File.Delete(workspace[Intermediate]);
        Assert.Equal((1, 1, 1), RunsOf(workspace.Build("Shop")));
        Assert.Equal(register, workspace.Read(Intermediate));
        AssertNothingToDo(workspace);

        // Changed by another hand.
        File.AppendAllText(workspace[Delivered], "spoilt");
        Assert.Equal((0, 0, 1), RunsOf(workspace.Build("Shop")));
        Assert.Equal(register, workspace.Read(Delivered));
        AssertNothingToDo(workspace);

        // Another tool rewrites the assembly after the compilation.
        File.SetLastWriteTimeUtc(workspace["Shop/obj/Debug/net10.0/Shop.dll"], DateTime.UtcNow.AddSeconds(2));
        AssertNothingToDo(workspace);

        // Code that declares nothing: compiled, the register's bytes as they were.
        workspace.Write("Shop/More.cs", "public class More;");
        Assert.Equal((1, 1, 1), RunsOf(workspace.Build("Shop")));
        Assert.Equal(register, workspace.Read(Delivered));
        AssertNothingToDo(workspace);

        // No declarations any more.
        workspace.Write("Shop/ShopData.cs", Sources.CustomerWithoutDeclarations);
        workspace.Build("Shop");
        Assert.DoesNotContain("Email", workspace.Read(Delivered));
        Assert.DoesNotContain("Email", workspace.Read(Intermediate));
    }

    [Fact]
    public void Clean_leaves_nothing_of_ours_and_a_rebuild_writes_all_of_it()
    {
        var workspace = Create("clean");
        workspace.Build("Shop");
        var files = workspace.OurFiles("Shop");
        Assert.Contains("bin/Debug/net10.0/ropa.json", files);

        workspace.Run("Shop", "clean", "-nodeReuse:false").AssertSuccess();
        Assert.Empty(workspace.OurFiles("Shop"));

        workspace.Build("Shop");
        Assert.Equal((1, 1, 1), RunsOf(workspace.Build("Shop", "--no-incremental")));
        Assert.Equal(files, workspace.OurFiles("Shop"));

        // A compilation that fails leaves what clean has to know of too.
        workspace.FailToBuild("Shop", "-p:PrivacyMode=strict");
        workspace.Run("Shop", "clean", "-nodeReuse:false").AssertSuccess();
        Assert.Empty(workspace.OurFiles("Shop"));

        // Without the package, nothing of it stays in the output either.
        workspace.Build("Shop");
        workspace.Write("Shop/ShopData.cs", Sources.CustomerWithoutDeclarations);
        workspace.Write("Shop/Shop.csproj", Workspace.ProjectText("net10.0", string.Empty));
        workspace.Build("Shop");
        Assert.Empty(workspace.OurFiles("Shop"));
    }

    [Fact]
    public void A_design_time_build_writes_nothing()
    {
        var workspace = Create("design-time");
        workspace.Run("Shop", "restore", "-nodeReuse:false").AssertSuccess();

        // As Visual Studio and dotnet format do it.
        workspace.Run(
            "Shop", "msbuild", "-nodeReuse:false", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true",
            "-p:ProvideCommandLineArgs=true").AssertSuccess();

        Assert.Empty(workspace.OurFiles("Shop"));
    }

    [Fact]
    public void Visual_Studio_is_told_which_files_a_build_has_to_leave()
    {
        var workspace = Create("up-to-date-check");
        workspace.Run("Shop", "restore", "-nodeReuse:false").AssertSuccess();

        var result = workspace.Run(
            "Shop", "msbuild", "-nodeReuse:false", "-t:ResolveLockFileAnalyzers;_PrivacyTellUpToDateCheck",
            "-p:DesignTimeBuild=true", "-getItem:UpToDateCheckBuilt").AssertSuccess();

        using var items = JsonDocument.Parse(result.Output);
        var files = items.RootElement.GetProperty("Items").GetProperty("UpToDateCheckBuilt").EnumerateArray().ToArray();
        Assert.Equal(2, files.Length);
        Assert.Equal(workspace[Intermediate], files[0].GetProperty("FullPath").GetString());
        Assert.Equal(workspace[Delivered], files[1].GetProperty("FullPath").GetString());
        Assert.Equal(files[0].GetProperty("Identity").GetString(), files[1].GetProperty("Original").GetString());
    }

    [Fact]
    public void Files_of_other_generators_are_kept_only_where_the_project_asks_for_them()
    {
        var workspace = Create("other-generators");
        workspace.Write(
            "Shop/Pattern.cs",
            """
            using System.Text.RegularExpressions;

            public static partial class Patterns
            {
                [GeneratedRegex("a+b")]
                public static partial Regex Pattern();
            }
            """);
        workspace.Build("Shop");
        Assert.DoesNotContain(workspace.OurFiles("Shop"), file => file.EndsWith(".g.cs", StringComparison.Ordinal));

        workspace.Build("Shop", "-p:EmitCompilerGeneratedFiles=true", "--no-incremental");
        Assert.Contains(workspace.OurFiles("Shop"), file => file.EndsWith("RegexGenerator.g.cs", StringComparison.Ordinal));
        Assert.Contains("Email", workspace.Read(Delivered));
        AssertNothingToDo(workspace, "-p:EmitCompilerGeneratedFiles=true");
    }

    private Workspace Create(string name)
    {
        var workspace = new Workspace(packages, name);
        workspace.AddLibrary("Shop", Sources.Customer);
        return workspace;
    }

    private static void AssertNothingToDo(Workspace workspace, params string[] arguments)
    {
        var log = workspace.Build("Shop", arguments);
        Assert.Equal((0, 0, 0), RunsOf(log));
        Assert.Equal(1, log.Skips("CoreCompile"));
        Assert.Equal(1, log.Skips("_PrivacyDeliverRegister"));
    }

    private static (int Compiler, int Write, int Deliver) RunsOf(BuildLog log) =>
        (log.Runs("Csc"), log.Runs("WritePrivacyRegister"), log.Runs("DeliverPrivacyRegister"));
}
