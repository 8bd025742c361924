using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Rules.Declarations;

/// <summary>The date that serves the periods which name no event.</summary>
internal static class StartMark
{
    /// <summary>Also where a mark did not resolve: it may be the one.</summary>
    public static bool IsOn(DataType type) =>
        type.Members.Concat(type.Inherited).Any(m => m.HasErrors || m.Starts.Any(s => s.Event is null));
}
