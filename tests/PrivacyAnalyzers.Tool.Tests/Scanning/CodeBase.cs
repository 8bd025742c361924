using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace PrivacyAnalyzers.Tool.Tests.Scanning;

/// <summary>A code base of one test, in a folder that is gone after it; nothing of it can be built.</summary>
internal sealed class CodeBase : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="files">Paths and texts.</param>
    public CodeBase(params (string Path, string Text)[] files)
    {
        // The folders above are the machine's, and may have settings of their own.
        Write(".editorconfig", "root = true\n");
        foreach ((string path, string text) in files)
        {
            Write(path, text);
        }
    }

    public string Path => _folder.Path;

    public string this[string path] => System.IO.Path.Combine(Path, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
    }

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
    }

    public Ropa Scan(params string[] options)
    {
        return Ropa.Run(["scan", Path, .. options]);
    }

    /// <summary>The result of a scan as JSON, whatever the exit code.</summary>
    public JsonNode Json(params string[] options)
    {
        return JsonNode.Parse(Scan(["--json", .. options]).Out)!;
    }

    /// <summary>What is found, as <c>confidence kind member</c>, in the order of the result.</summary>
    public string[] Found(params string[] options)
    {
        return Found(Json(options));
    }

    public static string[] Found(JsonNode result)
    {
        return [.. result["findings"]!.AsArray().Select(one => $"{one!["confidence"]} {one["kind"]} {one["member"]}")];
    }

    public void Dispose()
    {
        _folder.Dispose();
    }
}
