using System;

namespace PrivacyAnalyzers.Tool;

/// <summary>Why a command cannot do what it was asked: one line for the person who asked, and exit code 2.</summary>
internal sealed class RopaException(string message, Exception? inner = null) : Exception(message, inner);
