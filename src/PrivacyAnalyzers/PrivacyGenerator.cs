using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Comparing;
using PrivacyAnalyzers.Detection;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Reading;
using PrivacyAnalyzers.Register;
using PrivacyAnalyzers.Retention;
using PrivacyAnalyzers.Rights;
using PrivacyAnalyzers.Rules.Detection;

namespace PrivacyAnalyzers;

/// <summary>Writes the register, the retention code and the maps of personal data. It reports nothing: the analyzers speak, so that suppression works.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PrivacyGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // All that is read is read of one compilation, so that the compiler makes its symbols once.
        var compilation = context.CompilationProvider.Select(static (asked, _) => NullChecks.Without(asked));
        var source = compilation.Select(SourceReader.Read).WithTrackingName(Steps.Source);
        var referenced = compilation.Select(AssemblyReader.ReadReferenced).WithTrackingName(Steps.Referenced);
        var heirs = compilation.Combine(source).Combine(referenced)
            .Select(static (all, cancellationToken) => HeirReader.Read(all.Left.Left, all.Left.Right, all.Right, cancellationToken))
            .WithTrackingName(Steps.Heirs);
        var build = compilation.Select(BuildFacts.Read).WithTrackingName(Steps.Build);
        var compared = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => CompareWith.IsMeant(pair.Left, pair.Right))
            .Select(static (pair, cancellationToken) => CompareWith.Read(pair.Left, cancellationToken))
            .Collect()
            .Select(static (all, _) => CompareWith.Sorted(all))
            .WithTrackingName(Steps.Compared);
        var map = source.Combine(referenced).Combine(build).Combine(compared)
            .Select(static (all, _) =>
            {
                var (((own, others), facts), compareWith) = all;
                return DataMapBuilder.Of(own, others, facts.IsApplication, facts.SwitchedOff, compareWith);
            })
            .WithTrackingName(Steps.Map);

        // Debug symbols embed generated sources: a project that wants no register has it nowhere.
        var wanted = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => BuildProperties.WantsRegister(options.GlobalOptions))
            .WithTrackingName(Steps.Wanted);
        var register = map.Combine(Detections(context, compilation, wanted)).Combine(wanted)
            .Select(static (all, _) => all.Right ? RegisterWriter.WriteSource(all.Left.Left, all.Left.Right) : RegisterSource.Wrap(""))
            .WithTrackingName(Steps.Register);
        context.RegisterImplementationSourceOutput(register, static (output, text) =>
            output.AddSource(RegisterSource.HintName, SourceText.From(text, Encoding.UTF8)));

        // One value a type, and one file a namespace: an edit reprints no other.
        var checksNulls = context.CompilationProvider.Select(static (asked, _) => NullChecks.AreOn(asked)).WithTrackingName(Steps.Nulls);
        var retained = map.Combine(heirs);
        var plans = retained.SelectMany(static (both, _) => EntityPlanBuilder.Build(both.Left, both.Right)).WithTrackingName(Steps.Retention);
        var files = plans.Collect().SelectMany(static (all, _) => EntityPlans.Of(all)).WithTrackingName(Steps.RetentionFiles);
        context.RegisterSourceOutput(files.Combine(checksNulls), static (output, both) =>
            output.AddSource(RetentionEmitter.HintName(both.Left), SourceText.From(RetentionEmitter.Emit(both.Left, both.Right), Encoding.UTF8)));

        var list = plans.Where(static plan => plan.IsListed)
            .Select(static (plan, _) => PlanList.Of(plan))
            .Collect()
            .Combine(build)
            .Select(static (both, _) => new PlanList(both.Right.Plans, both.Left.ToEquatableArray()))
            .WithTrackingName(Steps.RetentionPlans);
        context.RegisterSourceOutput(list.Combine(checksNulls), static (output, both) =>
        {
            if (!both.Left.Plans.IsEmpty)
            {
                output.AddSource(PlanList.HintName, SourceText.From(both.Left.Emit(both.Right), Encoding.UTF8));
            }
        });

        // Nobody pays for compiling what they did not ask for.
        var rightsWanted = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => BuildProperties.WantsSubjectRights(options.GlobalOptions))
            .WithTrackingName(Steps.RightsWanted);
        var maps = retained.Combine(rightsWanted)
            .SelectMany(static (all, _) => all.Right ? PersonalDataPlanner.Build(all.Left.Left, all.Left.Right) : EquatableArray<PersonalDataPlan>.Empty)
            .WithTrackingName(Steps.Rights);
        context.RegisterSourceOutput(maps.Combine(checksNulls), static (output, both) =>
            output.AddSource(PersonalDataEmitter.HintName(both.Left), SourceText.From(PersonalDataEmitter.Emit(both.Left, both.Right), Encoding.UTF8)));
        var mapList = maps
            .Select(static (plan, _) => PersonalDataList.Of(plan))
            .Collect()
            .Combine(build)
            .Select(static (both, _) => new PersonalDataList(both.Right.Plans, both.Left.ToEquatableArray()))
            .WithTrackingName(Steps.RightsList);
        context.RegisterSourceOutput(mapList.Combine(checksNulls), static (output, both) =>
        {
            if (!both.Left.Maps.IsEmpty)
            {
                output.AddSource(PersonalDataList.HintName, SourceText.From(both.Left.Emit(both.Right), Encoding.UTF8));
            }
        });
    }

    /// <summary>What the detection finds: equal after most edits, so that the register is not printed anew.</summary>
    private static IncrementalValueProvider<Detections> Detections(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Compilation> compilation, IncrementalValueProvider<bool> wanted)
    {
        var words = context.AdditionalTextsProvider
            .Where(DetectionVocabulary.IsFile)
            .Select(static (file, cancellationToken) => (file.Path, file.GetText(cancellationToken)?.ToString() ?? ""))
            .Collect()
            .Select(static (files, _) => DetectionVocabulary.Of(files))
            .WithTrackingName(Steps.Words);
        var known = context.AdditionalTextsProvider
            .Where(BaselineFiles.IsFile)
            .SelectMany(static (file, cancellationToken) => BaselineFiles.Lines(file, cancellationToken).Select(l => l.Finding))
            .Collect()
            .Select(static (all, _) => all.Distinct().OrderBy(k => k.ToString(), StringComparer.Ordinal).ToEquatableArray())
            .WithTrackingName(Steps.Baseline);
        return compilation.Combine(context.AnalyzerConfigOptionsProvider).Combine(words).Combine(wanted)
            .Select(static (all, cancellationToken) =>
            {
                var (((read, options), vocabulary), isWanted) = all;
                return isWanted
                    ? DetectionReader.Read(read, options, vocabulary, cancellationToken)
                    : EquatableArray<DetectedFinding>.Empty;
            })
            .WithTrackingName(Steps.Detections)
            .Combine(known)
            .Select(static (both, _) => new Detections(both.Left, both.Right));
    }
}
