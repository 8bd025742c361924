using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace PrivacyAnalyzers.Printing;

/// <summary>Writes JSON (RFC 8259) that source control can merge: LF, two spaces, the same bytes for the same calls everywhere.</summary>
/// <remarks>
/// <para>Each item of a list begins a line, so that two branches that add different items change different lines. An object of
/// nothing but plain values is one line where it fits: a row of a table, to the eye. Every other object has one member a line and
/// its closing brace alone, so that an item after it leaves its last member as it is.</para>
/// <para>The compiler side carries no dependencies, so no library. Text is kept readable: only what would break JSON, a C# comment
/// or a reader's eye is escaped: control and format characters (a right-to-left mark can disguise a text), line separators,
/// lone surrogates, and the slash of <c>*/</c>.</para>
/// <para>The command <c>ropa</c> is compiled with this file, so that the registers it merges look like those of a build.</para>
/// </remarks>
/// <param name="folds">Whether objects are written in one line where they fit. Where they are not, what a text begins with does
/// not depend on how long it is.</param>
/// <param name="depth">How deep what is written will stand in another text, for <see cref="Raw"/> of that one.</param>
internal sealed class JsonWriter(bool folds = true, int depth = 0)
{
    /// <summary>So many columns a folded object may reach: what a reader sees without scrolling.</summary>
    public const int Width = 120;

    /// <summary>So many columns each level is moved in.</summary>
    private const int Step = 2;

    private readonly StringBuilder text = new();
    private readonly Stack<bool> hasItems = new();
    private bool afterName;
    private int lineStart = -depth * Step;

    /// <summary>Where the innermost open object begins, as long as it holds plain values alone; else below zero.</summary>
    private int plainObject = -1;
    private int lineOfPlainObject;
    private int plainMembers;

    /// <summary>Holds the lines of an object while it is brought into one: as long as a line or two, and kept for the next.</summary>
    private char[] folded = [];

    /// <summary>How much is written and not handed over yet.</summary>
    public int Length => text.Length;

    public JsonWriter BeginObject(string? name = null) => Begin('{', name);

    public JsonWriter EndObject() => End('}');

    public JsonWriter BeginArray(string? name = null) => Begin('[', name);

    public JsonWriter EndArray() => End(']');

    public JsonWriter Name(string name)
    {
        Separate();
        AppendString(name);
        text.Append(": ");
        afterName = true;
        return this;
    }

    public JsonWriter Value(string? value)
    {
        Separate();
        if (value is null)
        {
            text.Append("null");
        }
        else
        {
            AppendString(value);
        }

        return this;
    }

    public JsonWriter Value(int value) => Raw(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes a value that is JSON already, laid out for its place.</summary>
    public JsonWriter Raw(string json)
    {
        Separate();
        text.Append(json);
        return this;
    }

    public JsonWriter Value(bool value)
    {
        Separate();
        text.Append(value ? "true" : "false");
        return this;
    }

    public JsonWriter Property(string name, string? value) => Name(name).Value(value);

    public JsonWriter Property(string name, bool value) => Name(name).Value(value);

    /// <summary>Writes the property only where there is a value: absence is a gap or does not apply.</summary>
    public JsonWriter Optional(string name, string? value) => value is null ? this : Property(name, value);

    public JsonWriter Optional(string name, int? value) => value is { } number ? Name(name).Value(number) : this;

    /// <summary>Writes the property only where it is true.</summary>
    public JsonWriter Flag(string name, bool value) => value ? Property(name, true) : this;

    public JsonWriter Array(string name, IEnumerable<string> values)
    {
        BeginArray(name);
        foreach (var value in values)
        {
            Value(value);
        }

        return EndArray();
    }

    /// <summary>Writes the array only where it has items.</summary>
    public JsonWriter OptionalArray(string name, IEnumerable<string> values)
    {
        var any = false;
        foreach (var value in values)
        {
            if (!any)
            {
                BeginArray(name);
                any = true;
            }

            Value(value);
        }

        return any ? EndArray() : this;
    }

    public override string ToString() => text.ToString();

    /// <summary>Ends the writing: what is written, between two other texts, without a copy of its own.</summary>
    public string Finish(string before, string after) => text.Insert(0, before).Append(after).ToString();

    /// <summary>Hands over what is written so far, so that a long list need not be held as a whole.</summary>
    public void Flush(TextWriter to)
    {
        // An object that may yet be folded stays.
        var length = plainObject < 0 ? text.Length : plainObject;
        to.Write(text.ToString(0, length));
        text.Remove(0, length);
        lineStart -= length;
        lineOfPlainObject -= length;
        plainObject = plainObject < 0 ? plainObject : 0;
    }

    private JsonWriter Begin(char open, string? name)
    {
        if (name is not null)
        {
            Name(name);
        }

        Separate();
        plainObject = folds && open == '{' ? text.Length : -1;
        lineOfPlainObject = lineStart;
        plainMembers = 0;
        text.Append(open);
        hasItems.Push(false);
        return this;
    }

    private JsonWriter End(char close)
    {
        if (hasItems.Pop())
        {
            NewLine();
        }

        text.Append(close);
        if (plainObject >= 0)
        {
            Fold();
        }

        plainObject = -1;
        return this;
    }

    /// <summary>Brings the object that has just been closed into one line if it fits there.</summary>
    private void Fold()
    {
        // Its members lie one step deeper than its closing brace, which is as deep as what is open now.
        var outer = 1 + ((depth + hasItems.Count) * Step);
        var inner = outer + Step;
        var members = plainMembers;
        var length = text.Length - plainObject - (members * (inner - 1)) - (outer - 1);
        if (members == 0 || plainObject - lineOfPlainObject + length > Width)
        {
            return;
        }

        // Line ends inside texts are escaped: those that are found are the layout's.
        var count = text.Length - plainObject;
        if (folded.Length < count)
        {
            folded = new char[2 * count];
        }

        text.CopyTo(plainObject, folded, 0, count);
        text.Length = plainObject;
        var at = 0;
        for (var end = System.Array.IndexOf(folded, '\n', 0, count); end >= 0; end = System.Array.IndexOf(folded, '\n', at, count - at))
        {
            text.Append(folded, at, end - at).Append(' ');
            at = end + (members-- > 0 ? inner : outer);
        }

        text.Append(folded, at, count - at);
        lineStart = lineOfPlainObject;
    }

    private void Separate()
    {
        if (afterName)
        {
            afterName = false;
            return;
        }

        if (hasItems.Count == 0)
        {
            return;
        }

        if (hasItems.Pop())
        {
            text.Append(',');
        }

        hasItems.Push(true);
        plainMembers++;
        NewLine();
    }

    private void NewLine()
    {
        text.Append('\n');
        lineStart = text.Length;
        text.Append(' ', (depth + hasItems.Count) * Step);
    }

    private void AppendString(string value)
    {
        text.Append('"');
        var written = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];

            // Almost all characters; the text up to the next that needs more is taken at once.
            if (c is > '/' and < '\u007f' and not '\\' or ' ' or '!' or (> '"' and < '/'))
            {
                continue;
            }

            var escaped = c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '/' => i > 0 && value[i - 1] == '*' ? "\\/" : null,
                _ => null,
            };
            if (escaped is null && c != '/')
            {
                if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                {
                    i++;
                }
                else if (MustBeEscaped(c))
                {
                    escaped = "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture);
                }
            }

            if (escaped is not null)
            {
                text.Append(value, written, i - written).Append(escaped);
                written = i + 1;
            }
        }

        text.Append(value, written, value.Length - written).Append('"');
    }

    /// <summary>A fixed list: what a runtime's Unicode tables know differs from host to host.</summary>
    private static bool MustBeEscaped(char c) =>
        char.IsSurrogate(c)
        || c is < '\u0020' or (>= '\u007f' and <= '\u009f')
            or '\u00ad' or '\u061c' or '\u180e'
            or (>= '\u200b' and <= '\u200f')
            or (>= '\u2028' and <= '\u202e')
            or (>= '\u2060' and <= '\u206f')
            or '\ufeff'
            or (>= '\ufff9' and <= '\ufffb')
            or '\ufffe' or '\uffff';
}
