using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Reading;
using PrivacyAnalyzers.Rules.Detection;

namespace PrivacyAnalyzers.Analyzers;

/// <summary>Makes diagnostics of the undeclared members of one type: each with the words that a code fix can declare it with, and
/// with the places of the others in the same file, so that one step declares them all.</summary>
internal static class UndeclaredReport
{
    /// <summary>No editor shows a longer list of purposes.</summary>
    private const int MostPurposes = 5;

    public static List<Diagnostic> Of(string assembly, Vocabulary words, IReadOnlyCollection<UndeclaredMember> found)
    {
        var members = found.Select(m => (
            m.Finding, Place: m.Symbol.Locations[0], Categories: CategoryWords.Propose(m.Detected, words, assembly))).ToList();
        var purposes = string.Join("\n", words.Purposes
            .Where(p => p.Term.IsUsableFrom(assembly) && !p.Term.HasErrors)
            .Select(p => p.Term.Constant)
            .Distinct(StringComparer.Ordinal)
            .Take(MostPurposes));
        return
        [
            .. members.Select(member =>
            {
                var beside = members.Where(m => m != member && m.Place.SourceTree == member.Place.SourceTree).ToList();
                return Diagnostic.Create(
                    Descriptors.ById[member.Finding.RuleId],
                    member.Place,
                    beside.Select(m => m.Place),
                    ImmutableDictionary<string, string?>.Empty
                        .Add(DeclarationAnalyzer.ConstantsProperty, string.Join("\n", member.Categories))
                        .Add(DeclarationAnalyzer.PurposesProperty, purposes)
                        .Add(DeclarationAnalyzer.BesideProperty, string.Join("\n", beside.Select(m => m.Categories.IsEmpty ? "" : m.Categories[0]))),
                    [.. member.Finding.Arguments.Cast<object>()]);
            }),
        ];
    }
}
