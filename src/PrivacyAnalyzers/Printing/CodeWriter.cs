using System.Runtime.CompilerServices;
using System.Text;

namespace PrivacyAnalyzers.Printing;

/// <summary>Writes indented C#. Lines end with LF on every system: the same input gives the same bytes.</summary>
/// <param name="length">How long the code will be, roughly.</param>
internal sealed class CodeWriter(int length = 0)
{
    private readonly StringBuilder text = SharedText.Take(length);
    private int depth;

    /// <summary>Writes a line; an empty one carries no indentation.</summary>
    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            text.Append(' ', depth * 4).Append(line);
        }

        text.Append('\n');
        return this;
    }

    /// <summary>Writes a line piece by piece, so that no text is made of it on the way.</summary>
    public CodeWriter Line([InterpolatedStringHandlerArgument("")] ref Pieces pieces)
    {
        text.Append('\n');
        return this;
    }

    public CodeWriter Indent()
    {
        depth++;
        return this;
    }

    public CodeWriter Outdent()
    {
        depth--;
        return this;
    }

    public CodeWriter Open() => Line("{").Indent();

    public CodeWriter Close(string after = "") => Outdent().Line("}" + after);

    /// <summary>All that is written; nothing can be written after it.</summary>
    public string Finish() => SharedText.Finish(text);

    /// <summary>Takes the pieces of a line that is being written.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Pieces
    {
        private readonly StringBuilder text;

        public Pieces(int literalLength, int formattedCount, CodeWriter writer) => text = writer.text.Append(' ', writer.depth * 4);

        public void AppendLiteral(string piece) => text.Append(piece);

        public void AppendFormatted(string? piece) => text.Append(piece);
    }
}
