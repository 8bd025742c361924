using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PrivacyAnalyzers.Tool.Comparing;
using PrivacyAnalyzers.Tool.Reading;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Approving;

/// <summary>
/// One approval, as it stands in the file beside the approved register. It has no date of its own: source control knows when,
/// and a date would make the same approval different bytes.
/// </summary>
/// <param name="Register">The SHA-256 of the approved file.</param>
/// <param name="By">Who approved; null where nobody said.</param>
/// <param name="Reason">Why; null where nobody said.</param>
/// <param name="New">How many changes were new personal data.</param>
/// <param name="Weakened">How many changes weakened the register.</param>
/// <param name="Drift">How many other changes there were.</param>
internal sealed record Approval(string Register, string? By, string? Reason, int New, int Weakened, int Drift)
{
    /// <summary>What is added to the name of the approved register.</summary>
    public const string Extension = ".approvals.jsonl";

    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Approval Of(RegisterFile register, IReadOnlyList<Change> changes, string? by, string? reason)
    {
        return new Approval(
            Convert.ToHexStringLower(SHA256.HashData(register.Bytes)),
            by,
            reason,
            changes.Count(change => change.Kind == ChangeKind.NewData),
            changes.Count(change => change.Kind == ChangeKind.Weakened),
            changes.Count(change => change.Kind == ChangeKind.Drift));
    }

    /// <summary>The file of the approvals of an approved register, and what it holds with this one as its last line.</summary>
    public (string Path, byte[] Bytes) AddedTo(string approvedPath)
    {
        string path = approvedPath + Extension;
        string before = "";
        if (File.Exists(path))
        {
            try
            {
                before = File.ReadAllText(path, Encoding.UTF8);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                throw new RopaException($"'{path}' cannot be read: {problem.Message}", problem);
            }
        }

        string separator = before.Length == 0 || before.EndsWith('\n') ? "" : "\n";
        return (path, AtomicFile.Bytes(before + separator + JsonSerializer.Serialize(this, s_options) + "\n"));
    }
}
