using System.Text.Json;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Reading;

/// <summary>A register with the file that it came from.</summary>
/// <param name="Path">As it was given.</param>
/// <param name="Bytes">The file, byte for byte.</param>
/// <param name="Root">The JSON, for what the model does not hold.</param>
/// <param name="Register">The model.</param>
internal sealed record RegisterFile(string Path, byte[] Bytes, JsonElement Root, Register Register);
