using System;
using System.Collections.Immutable;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Benchmarks.Compiling;

/// <summary>The analyzer driver of the command-line compiler, which analyzes the very compilation that is emitted.</summary>
/// <remarks>
/// The public <see cref="CompilationWithAnalyzers"/> analyzes a clone: an emit beside it binds everything twice, which no
/// compiler does, and which would be counted as ours. The driver is internal to Roslyn, so it is reached by reflection; where
/// its shape changes, this class says so.
/// </remarks>
internal sealed class CompilerAnalyzerDriver
{
    /// <summary>Hidden and Info: csc runs no analyzer for what it would not print.</summary>
    private const int HiddenAndInfo = 3;

    private const string Namespace = "Microsoft.CodeAnalysis.Diagnostics.";

    private static readonly Type s_driver = TypeNamed("AnalyzerDriver");
    private static readonly ConstructorInfo s_newManager =
        TypeNamed("AnalyzerManager").GetConstructor([typeof(ImmutableArray<DiagnosticAnalyzer>)]) ?? throw Changed("AnalyzerManager");

    private static readonly MethodInfo s_attach = s_driver.GetMethod(
        "CreateAndAttachToCompilation",
        BindingFlags.Public | BindingFlags.Static,
        [
            typeof(Compilation), typeof(ImmutableArray<DiagnosticAnalyzer>), typeof(AnalyzerOptions), TypeNamed("AnalyzerManager"),
            typeof(Action<Diagnostic>), typeof(bool), TypeNamed("SeverityFilter"), typeof(bool),
            typeof(Compilation).MakeByRefType(), typeof(CancellationToken),
        ]) ?? throw Changed("AnalyzerDriver.CreateAndAttachToCompilation");

    private static readonly MethodInfo s_getDiagnostics =
        s_driver.GetMethod("GetDiagnosticsAsync", [typeof(Compilation), typeof(CancellationToken)])
        ?? throw Changed("AnalyzerDriver.GetDiagnosticsAsync");

    private readonly object _driver;

    private CompilerAnalyzerDriver(object driver, Compilation compilation)
    {
        _driver = driver;
        Compilation = compilation;
    }

    /// <summary>The compilation to emit; analysis follows its events.</summary>
    public Compilation Compilation { get; }

    public static CompilerAnalyzerDriver Attach(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        object?[] arguments =
        [
            compilation, analyzers, new AnalyzerOptions([], BuildProperties.Instance), s_newManager.Invoke([analyzers]),
            (Action<Diagnostic>)(static failure => throw new InvalidOperationException(failure.ToString())),
            false, Enum.ToObject(TypeNamed("SeverityFilter"), HiddenAndInfo), false, null, CancellationToken.None,
        ];
        var driver = s_attach.Invoke(null, arguments)!;
        return new CompilerAnalyzerDriver(driver, (Compilation)arguments[8]!);
    }

    public Task<ImmutableArray<Diagnostic>> GetDiagnosticsAsync() =>
        (Task<ImmutableArray<Diagnostic>>)s_getDiagnostics.Invoke(_driver, [Compilation, CancellationToken.None])!;

    private static Type TypeNamed(string name) =>
        typeof(Compilation).Assembly.GetType(Namespace + name) ?? throw Changed(name);

    private static MissingMemberException Changed(string member) =>
        new($"Roslyn {typeof(Compilation).Assembly.GetName().Version} has no {member} of the expected shape.");
}
