using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Printing;

/// <summary>Compares files by what they say, so that one that is printed anew and says the same is not handed over again.</summary>
internal sealed class SameText : IEqualityComparer<SourceText>
{
    public static readonly SameText Instance = new();

    private SameText()
    {
    }

    public bool Equals(SourceText? x, SourceText? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.ContentEquals(y));

    public int GetHashCode(SourceText text) => text.Length;
}
