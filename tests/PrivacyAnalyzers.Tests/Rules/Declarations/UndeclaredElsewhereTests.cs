using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

/// <summary>PRIV1010 to PRIV1014 look wherever a word can be named: also on the assembly, on parties, devices and processor
/// activities.</summary>
public class UndeclaredElsewhereTests
{
    [Theory]
    [InlineData("PRIV1010", "[assembly: JointController(\"Fabrikam\", Purposes = [[|\"nowhere\"|], Purposes.Delivery])]")]
    [InlineData("PRIV1010", "public static class More { [DeviceAccess(\"Session\", Purposes = [[|\"nowhere\"|]])] public const string A = \"a\"; }")]
    [InlineData("PRIV1011", "[assembly: Discloses(Parties.Carrier, RecipientRole.Processor, [|\"nowhere\"|])]")]
    [InlineData("PRIV1011", "[assembly: NeverDiscloses(Parties.Carrier, Categories.Orders, [|\"nowhere\"|])]")]
    [InlineData("PRIV1011", "[assembly: Transfer(\"US\", Categories = [[|\"nowhere\"|]])]")]
    [InlineData("PRIV1011", "[assembly: ObtainedFrom(Parties.Carrier, [|\"nowhere\"|])]")]
    [InlineData("PRIV1011", "[assembly: AutomatedProcessing(AutomationKind.Profiling, Categories = [[|\"nowhere\"|]])]")]
    [InlineData("PRIV1011", "public static class More { [ProcessorActivity(\"Hosting\", Categories = [[|\"nowhere\"|]])] public const string A = \"a\"; }")]
    [InlineData("PRIV1011", "public static class More { [Party(\"Mail\"), Transfer(\"US\", Categories = [[|\"nowhere\"|]])] public const string A = \"a\"; }")]
    [InlineData("PRIV1012", "public static class More { [ProcessorActivity(\"Hosting\", Subjects = [[|\"nowhere\"|]])] public const string A = \"a\"; }")]
    [InlineData("PRIV1012", "public static class More { [DataSubjectKind(\"Children\", ActsThrough = [|\"nowhere\"|])] public const string A = \"a\"; }")]
    [InlineData("PRIV1013", "[assembly: Discloses([|\"nowhere\"|], RecipientRole.Processor)]")]
    [InlineData("PRIV1013", "[assembly: NeverDiscloses([|\"nowhere\"|])]")]
    [InlineData("PRIV1013", "[assembly: Transfer(\"US\", Party = [|\"nowhere\"|])]")]
    [InlineData("PRIV1013", "[assembly: AutomatedProcessing(AutomationKind.Profiling, By = [|\"nowhere\"|])]")]
    [InlineData("PRIV1013", "public static class More { [Party(\"Mail\", SubprocessorOf = [|\"nowhere\"|])] public const string A = \"a\"; }")]
    [InlineData("PRIV1013", "public static class More { [DeviceAccess(\"Session\", Provider = [|\"nowhere\"|])] public const string A = \"a\"; }")]
    [InlineData("PRIV1013", "public static class More { [ProcessorActivity(\"Hosting\"), Discloses([|\"nowhere\"|], RecipientRole.SubProcessor)] public const string A = \"a\"; }")]
    [InlineData("PRIV1014", "[assembly: Retention(12, After = [|\"nowhere\"|])]")]
    [InlineData("PRIV1014", "public static class More { [Party(\"Mail\"), Retention(12, After = [|\"nowhere\"|])] public const string A = \"a\"; }")]
    [InlineData("PRIV1014", "public static class More { [DeviceAccess(\"Session\"), Retention(12, After = [|\"nowhere\"|])] public const string A = \"a\"; }")]
    public Task IsReportedAtItsArgument(string id, string code) => new RuleTest(id, code).RunAsync();

    /// <summary>A literal there is advised against like anywhere.</summary>
    [Theory]
    [InlineData("[assembly: Discloses([|\"carrier\"|], RecipientRole.Processor, [|\"contact\"|])]")]
    [InlineData("[assembly: ObtainedFrom([|\"carrier\"|])]")]
    [InlineData("public static class More { [ProcessorActivity(\"Hosting\", Subjects = [[|\"customer\"|]])] public const string A = \"a\"; }")]
    [InlineData("public static class More { [SecurityMeasure(\"Keys\")] public const string M = \"m\"; [ProcessingPurpose(\"P\", Measures = [[|\"m\"|]])] public const string P = \"p\"; }")]
    [InlineData("public static class More { [Assessment(\"Balance\")] public const string M = \"m\"; [ProcessingPurpose(\"P\", ImpactAssessment = [|\"m\"|])] public const string P = \"p\"; }")]
    public Task ALiteral_IsReported(string code) => new RuleTest("PRIV1015", code).RunAsync();
}
