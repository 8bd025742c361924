using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Detection;

/// <summary>Remembers with a file what the classifier said of its types: in one build the register asks first and the analyzer again,
/// and in an editor both ask after each edit elsewhere.</summary>
internal sealed class ClassifiedTypes
{
    private static readonly ConditionalWeakTable<SyntaxTree, ClassifiedTypes> Cache = new();

    /// <summary>The last answer for each type: one more for each state that another file puts it in would be kept for nobody.</summary>
    private readonly ConcurrentDictionary<string, Answer> answers = new(StringComparer.Ordinal);

    public static ImmutableArray<Detected> Classify(SyntaxTree tree, Holder holder, DetectionVocabulary vocabulary)
    {
        var answers = Cache.GetValue(tree, static _ => new ClassifiedTypes()).answers;
        var name = $"{holder.Namespace}.{holder.Outer}.{holder.Name}";
        if (!answers.TryGetValue(name, out var answer) || answer.Vocabulary != vocabulary || !answer.Holder.Equals(holder))
        {
            answers[name] = answer = new(holder, vocabulary, Classifier.Classify(holder, vocabulary));
        }

        return answer.Detected;
    }

    private sealed record Answer(Holder Holder, DetectionVocabulary Vocabulary, ImmutableArray<Detected> Detected);
}
