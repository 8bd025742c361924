using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Detection;

namespace PrivacyAnalyzers.Evaluation;

/// <summary>A label and what the detection says of the same property.</summary>
internal sealed record Scored(Label Label, Detected Detected)
{
    public bool IsPersonal => Label.Answer == "personal";

    /// <summary>What would warn.</summary>
    public bool IsFound => Detected.Likelihood >= Likelihood.Likely;
}

internal static class Scoring
{
    /// <summary>Runs the detection over the sources and sets it beside the labels; what is labelled <em>maybe</em> is left out.</summary>
    public static IReadOnlyList<Scored> Score(string folder, IReadOnlyList<Label> labels, TextWriter problems)
    {
        List<Scored> scored = [];
        foreach (var repository in labels.GroupBy(l => l.Repository))
        {
            var sources = Path.Combine(folder, repository.Key.Replace('/', '+'));
            if (!Directory.Exists(sources))
            {
                problems.WriteLine($"{sources} is not there: {repository.Count()} labels are left out.");
                continue;
            }

            var answers = Answers(sources, problems);
            foreach (var label in repository.Where(l => l.Answer != "maybe"))
            {
                if (answers.TryGetValue((label.File, label.Type, label.Property), out var answer))
                {
                    scored.Add(new(label, answer));
                }
                else
                {
                    problems.WriteLine($"{label.Repository} {label.File}: no {label.Type}.{label.Property}; the label is left out.");
                }
            }
        }

        return scored;
    }

    private static Dictionary<(string File, string Type, string Property), Detected> Answers(string sources, TextWriter problems)
    {
        var answers = new Dictionary<(string, string, string), Detected>();
        var types = Sources.Read(sources, problems);
        var graph = RecordGraph.Of(types.Where(t => !t.Part.IsInterface).Select(t => t.Holder), DetectionVocabulary.BuiltIn);
        foreach (var type in types)
        {
            var found = Classifier.Classify(graph.Place(type.Holder), DetectionVocabulary.BuiltIn);
            for (var i = 0; i < found.Length; i++)
            {
                foreach (var file in type.Files)
                {
                    answers[(file, type.Part.Name, type.Holder.Members[i].Name)] = found[i];
                }
            }
        }

        return answers;
    }
}
