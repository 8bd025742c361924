using System;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Reading;
using PrivacyAnalyzers.Register;
using PrivacyAnalyzers.Retention;

namespace PrivacyAnalyzers;

/// <summary>Writes the register and the retention code. It reports nothing: the analyzers speak, so that suppression works.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PrivacyGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var types = Merge(
            Types(context, KnownAttribute.PersonalData),
            Types(context, KnownAttribute.NotPersonalData),
            Types(context, KnownAttribute.RetentionStart),
            Types(context, KnownAttribute.DataSubject)).WithTrackingName(Steps.Types);

        var targeted = context.CompilationProvider.Select(TargetedAttributes.ReadTypes).WithTrackingName(Steps.TargetedTypes);

        var words = Merge(
            Words(context, KnownAttribute.ProcessingPurpose),
            Words(context, KnownAttribute.DataCategory),
            Words(context, KnownAttribute.DataSubjectKind),
            Words(context, KnownAttribute.Party),
            Words(context, KnownAttribute.RetentionEvent)).WithTrackingName(Steps.Words);

        var assembly = context.CompilationProvider.Select(AssemblyFacts.Read).WithTrackingName(Steps.Assembly);
        var referenced = context.CompilationProvider.Select(AssemblyReader.ReadReferenced).WithTrackingName(Steps.Referenced);

        var map = types.Combine(targeted).Combine(words).Combine(assembly).Combine(referenced)
            .Select(static (all, _) => Map(
                all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right, all.Left.Right, all.Right))
            .WithTrackingName(Steps.Map);

        // Debug symbols embed generated sources: a project that wants no register has it nowhere.
        var wanted = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => BuildProperties.WantsRegister(options.GlobalOptions))
            .WithTrackingName(Steps.Wanted);
        var register = map.Combine(wanted)
            .Select(static (both, _) => both.Right ? RegisterWriter.Write(both.Left) : "")
            .WithTrackingName(Steps.Register);
        context.RegisterImplementationSourceOutput(register, static (output, json) =>
            output.AddSource(RegisterSource.HintName, SourceText.From(RegisterSource.Wrap(json), Encoding.UTF8)));

        // One value a type: an edit to one reprints no other.
        var plans = map.SelectMany(static (m, _) => EntityPlanBuilder.Build(m)).WithTrackingName(Steps.Retention);
        context.RegisterSourceOutput(plans, static (output, plan) =>
            output.AddSource(RetentionEmitter.HintName(plan), SourceText.From(RetentionEmitter.Emit(plan), Encoding.UTF8)));
    }

    private static IncrementalValuesProvider<DataType> Types(
        IncrementalGeneratorInitializationContext context, KnownAttribute attribute) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownAttributes.MetadataName(attribute),
                static (_, _) => true,
                static (found, cancellationToken) => TypeOf(found, cancellationToken))
            .Where(static t => t is not null)!;

    private static IncrementalValuesProvider<AssemblyModel> Words(
        IncrementalGeneratorInitializationContext context, KnownAttribute attribute) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            KnownAttributes.MetadataName(attribute),
            static (_, _) => true,
            static (found, cancellationToken) =>
            {
                var builder = new AssemblyModelBuilder();
                if (found.TargetSymbol is IFieldSymbol field)
                {
                    TermReader.Read(field, builder, cancellationToken);
                }

                return builder.Build("", Organisation.Unknown, EquatableArray<AssemblySuppression>.Empty);
            });

    /// <summary>The type around an attribute, once: at the first attribute of its first attributed member.</summary>
    private static DataType? TypeOf(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken)
    {
        var type = found.TargetSymbol as INamedTypeSymbol ?? found.TargetSymbol.ContainingType;
        if (type is null)
        {
            return null;
        }

        var first = AttributedMember.Of(type).FirstOrDefault();
        var speaksForType = first.Symbol is null
            ? found.TargetSymbol is INamedTypeSymbol
            : first.Attributes.First(a => KnownAttributes.IsOnMember(KnownAttributes.KindOf(a))) is { } attribute
                && found.Attributes.Any(a => IsSame(a.ApplicationSyntaxReference, attribute.ApplicationSyntaxReference));
        return speaksForType ? TypeReader.Read(type, cancellationToken) : null;
    }

    private static bool IsSame(SyntaxReference? a, SyntaxReference? b) =>
        a is not null && b is not null && a.SyntaxTree == b.SyntaxTree && a.Span == b.Span;

    private static IncrementalValueProvider<EquatableArray<T>> Merge<T>(params IncrementalValuesProvider<T>[] providers)
        where T : IEquatable<T>
    {
        var merged = providers[0].Collect().Select(static (items, _) => new EquatableArray<T>(items));
        foreach (var provider in providers.Skip(1))
        {
            merged = merged.Combine(provider.Collect())
                .Select(static (both, _) => both.Right.IsEmpty ? both.Left : both.Left.Concat(both.Right).ToEquatableArray());
        }

        return merged;
    }

    private static DataMap Map(
        EquatableArray<DataType> types,
        EquatableArray<DataType> targeted,
        EquatableArray<AssemblyModel> words,
        AssemblyFacts assembly,
        EquatableArray<AssemblyModel> referenced)
    {
        var builder = new AssemblyModelBuilder();

        // Found twice: a type by an attribute with a target and by one without, or by an attribute on two fields at once.
        builder.Types.AddRange(types.Concat(targeted).Distinct());

        // A field with two declaring attributes is found by both.
        builder.Purposes.AddRange(words.SelectMany(w => w.Purposes).Distinct());
        builder.Categories.AddRange(words.SelectMany(w => w.Categories).Distinct());
        builder.Subjects.AddRange(words.SelectMany(w => w.Subjects).Distinct());
        builder.Parties.AddRange(words.SelectMany(w => w.Parties).Distinct());
        builder.Events.AddRange(words.SelectMany(w => w.Events).Distinct());
        builder.Unusable.AddRange(words.SelectMany(w => w.Unusable).Distinct());
        return DataMapBuilder.Build(
            builder.Build(assembly.Name, assembly.Organisation, assembly.Suppressions),
            referenced,
            assembly.IsApplication,
            assembly.SwitchedOff);
    }
}
