using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing.Tests.Specimens;

/// <summary>What the specimen fixes have in common: they replace the marked name.</summary>
public abstract class SpecimenFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [Rules.Bad.Id, Rules.BadAtEnd.Id];

    public override FixAllProvider? GetFixAllProvider()
    {
        return WellKnownFixAllProviders.BatchFixer;
    }

    protected static CodeAction Replace(CodeFixContext context, string title, string? key, Func<string, string> change)
    {
        return CodeAction.Create(title, cancel => ReplaceAsync(context.Document, context.Span, change, cancel), key);
    }

    protected static async Task<Document> ReplaceAsync(
        Document document,
        TextSpan span,
        Func<string, string> change,
        CancellationToken cancel)
    {
        SourceText text = await document.GetTextAsync(cancel);
        return document.WithText(text.Replace(span, change(text.ToString(span))));
    }
}

/// <summary>Well-behaved: Bad… becomes Good…, or Fine…; names that end in X have no fix.</summary>
public sealed class RenameFix : SpecimenFix
{
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SourceText text = await context.Document.GetTextAsync(context.CancellationToken);
        if (!text.ToString(context.Span).EndsWith('X'))
        {
            context.RegisterCodeFix(Replace(context, "Call it good", "good", name => "Good" + name[3..]), context.Diagnostics);
            CodeAction fine = Replace(context, "Call it fine", "fine", name => "Fine" + name[3..]);
            context.RegisterCodeFix(CodeAction.Create("More", [fine], isInlinable: false), context.Diagnostics);
        }
    }
}

/// <summary>For an error of the compiler.</summary>
public sealed class MissingTypeFix : SpecimenFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["CS0246"];

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        context.RegisterCodeFix(Replace(context, "Use object", "object", _ => "System.Object"), context.Diagnostics);
        return Task.CompletedTask;
    }
}

/// <summary>One defect each.</summary>
public enum FixDefect
{
    ChangesNothing,
    NeverEnds,
    BreaksTheCode,
    HasNoKey,
    HasNoFixAll,
    FixAllForgetsAFile,
    FixAllGivesUp,
    AddsAFile,
}

/// <summary>A fix with a defect.</summary>
public sealed class DefectiveFix(FixDefect defect) : SpecimenFix
{
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        string? key = defect == FixDefect.HasNoKey ? null : "good";
        CodeAction action = defect == FixDefect.AddsAFile
            ? CodeAction.Create("Call it good", cancel => AddFileAsync(context.Document, context.Span, cancel), key)
            : Replace(context, "Call it good", key, Change);
        context.RegisterCodeFix(action, context.Diagnostics);
        return Task.CompletedTask;
    }

    public override FixAllProvider? GetFixAllProvider()
    {
        return defect switch
        {
            FixDefect.HasNoFixAll => null,
            FixDefect.FixAllForgetsAFile => FixAllProvider.Create(ForgetfulAsync),
            FixDefect.FixAllGivesUp => new IdleFixAll(),
            _ => base.GetFixAllProvider(),
        };
    }

    private static async Task<Document?> ForgetfulAsync(FixAllContext context, Document document, ImmutableArray<Diagnostic> found)
    {
        if (document.Name == "Test1.cs")
        {
            return document;
        }

        SourceText text = await document.GetTextAsync(context.CancellationToken);
        return document.WithText(text.WithChanges(found.Select(item => item.Location.SourceSpan)
            .Select(span => new TextChange(span, "Good" + text.ToString(span)[3..]))));
    }

    private static async Task<Solution> AddFileAsync(Document document, TextSpan span, CancellationToken cancel)
    {
        Document renamed = await ReplaceAsync(document, span, name => "Good" + name[3..], cancel);
        return renamed.Project.AddDocument("Added.cs", "class Added { }").Project.Solution;
    }

    private string Change(string name)
    {
        return defect switch
        {
            FixDefect.ChangesNothing => name,
            FixDefect.NeverEnds => name + "er",
            FixDefect.BreaksTheCode => "class",
            _ => "Good" + name[3..],
        };
    }

    private sealed class IdleFixAll : FixAllProvider
    {
        public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            return Task.FromResult<CodeAction?>(null);
        }
    }
}
