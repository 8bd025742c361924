using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;
using PrivacyAnalyzers.Resolution;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>Looks for what is said of where data come from.</summary>
internal static class Obtaining
{
    /// <summary>Every [ObtainedFrom], wherever it stands.</summary>
    public static IEnumerable<Statement> All(DataMap map) =>
        StatementOwner.All(map).SelectMany(o => o.Statements.Sources.Select(s => new Statement(s, o.IsWhole, o.HasErrors)))
            .Concat(map.Types.SelectMany(t => t.Sources.Select(s => new Statement(s, false, false))
                .Concat(t.Members.SelectMany(m => m.Sources.Select(s => new Statement(s, false, m.HasErrors))))));

    /// <summary>The source's word: a source, or a party that data are received from; null where it is undeclared or
    /// half-typed.</summary>
    public static Term? WordOf(string source, Vocabulary words) =>
        words.Find(TermKind.Source, source) is { HasErrors: false } term ? term : null;

    /// <summary>Whether it is somebody else than the person: neither the person, nor what the person does, nor other data.</summary>
    public static bool IsElsewhere(string source, Vocabulary words) => words.FindSource(source) is { } declared
        ? declared.Kind switch
        {
            SourceKind.DataSubject or SourceKind.Observed or SourceKind.Derived => false,
            SourceKind.Unspecified => declared.Access == SourceAccess.Public,
            _ => true,
        }
        : words.FindParty(source) is not null;

    /// <summary>What one [ObtainedFrom] says.</summary>
    /// <param name="Obtained">What it says.</param>
    /// <param name="IsOfWhole">Whether it stands on the assembly.</param>
    /// <param name="HasErrors">Whether something there is half-typed, which may change it.</param>
    internal readonly record struct Statement(Obtained Obtained, bool IsOfWhole, bool HasErrors);
}
