using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Printing;

/// <summary>A generated file that is read where it was written: no second copy of a long text, which would go to the heap of large
/// objects, is made on the way to the compiler.</summary>
/// <param name="text">The text. Nobody writes to it any more.</param>
internal sealed class BuiltText(StringBuilder text) : SourceText
{
    public override Encoding Encoding => Encoding.UTF8;

    public override int Length => text.Length;

    public override char this[int position] => text[position];

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
        text.CopyTo(sourceIndex, destination, destinationIndex, count);

    public override string ToString(TextSpan span) => text.ToString(span.Start, span.Length);
}
