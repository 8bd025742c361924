using System;
using System.Buffers;
using System.IO;
using System.Text;

namespace PrivacyAnalyzers.Tool.Scanning;

/// <summary>The text of a file of somebody else's.</summary>
/// <param name="Text">The text; null where there is none.</param>
/// <param name="Problem">What is wrong with the file; null where nothing is.</param>
internal readonly record struct SourceText(string? Text, string? Problem)
{
    /// <summary>No person writes a larger file, and a table of data in C# would take minutes.</summary>
    public const int LargestMegabytes = 8;

    private const long Largest = LargestMegabytes * 1024L * 1024L;

    /// <summary>The parser follows generic types, tuples and <c>not</c> by recursion without a limit of its own; a stack of
    /// <see cref="FileQueue.StackBytes"/> takes several times as many.</summary>
    private const int DeepestNesting = 10_000;

    private const string Not = "not";

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SourceText Read(string path)
    {
        byte[]? bytes = null;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            if (file.Length > Largest)
            {
                return new(null, $"is larger than {LargestMegabytes} MB");
            }

            int length = (int)file.Length;
            bytes = ArrayPool<byte>.Shared.Rent(length);
            file.ReadExactly(bytes, 0, length);
            return Decode(bytes.AsSpan(0, length));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new(null, $"cannot be read: {problem.Message}");
        }
        finally
        {
            if (bytes is not null)
            {
                ArrayPool<byte>.Shared.Return(bytes);
            }
        }
    }

    /// <summary>Whether brackets may be nested so deeply that the parser would run out of stack, which nothing can catch.</summary>
    public static bool IsTooDeep(string text)
    {
        // Hardly any file has as many brackets at all, and counting them costs next to nothing.
        if (text.Length <= DeepestNesting
            || (text.AsSpan().Count(Not) <= DeepestNesting
                && text.AsSpan().Count('<') <= DeepestNesting
                && text.AsSpan().Count('(') + text.AsSpan().Count('[') + text.AsSpan().Count('{') <= DeepestNesting))
        {
            return false;
        }

        int angles = 0;
        int others = 0;
        int nots = 0;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '<':
                    angles++;
                    break;
                case '>':
                    angles = Math.Max(angles - 1, 0);
                    break;
                case ';':
                    // What was left open until here were comparisons.
                    angles = 0;
                    nots = 0;
                    break;
                case ',' or '.' or '"':
                    nots = 0;
                    break;
                case 'n' when text.AsSpan(i).StartsWith(Not, StringComparison.Ordinal):
                    nots++;
                    break;
                case '(' or '[' or '{':
                    others++;
                    break;
                case ')' or ']' or '}':
                    others = Math.Max(others - 1, 0);
                    break;
                default:
                    continue;
            }

            if (angles > DeepestNesting || others > DeepestNesting || nots > DeepestNesting)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>By the mark at the beginning; without one UTF-8, and what is not is taken for Latin 1, as the compiler does in effect:
    /// old files have names with å and ü in it.</summary>
    private static SourceText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return new((bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]), null);
        }

        if (bytes.Contains((byte)0))
        {
            return new(null, "is no text");
        }

        ReadOnlySpan<byte> text = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        try
        {
            return new(s_strict.GetString(text), null);
        }
        catch (DecoderFallbackException)
        {
            return new(Encoding.Latin1.GetString(text), "is not UTF-8, and was read as Latin 1");
        }
    }
}
