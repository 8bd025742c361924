using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Rules;

namespace PrivacyAnalyzers.Reading;

/// <summary>What holds for the compilation as a whole: small, so that comparing it at each edit costs nothing.</summary>
internal sealed record AssemblyFacts(
    string Name,
    bool IsApplication,
    Organisation Organisation,
    EquatableArray<AssemblySuppression> Suppressions,
    EquatableArray<Suppression> SwitchedOff)
{
    public static AssemblyFacts Read(Compilation compilation, CancellationToken cancellationToken) => new(
        compilation.Assembly.Name,
        CompilationReader.IsApplication(compilation),
        OrganisationReader.Read(compilation.Assembly),
        SuppressionReader.ReadAssembly(compilation.Assembly),
        CompilationReader.SwitchedOff(compilation.Options, RuleCatalog.All.Select(r => r.Id), cancellationToken));
}
