using System;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Testing;

/// <summary>How the harness fails a test: the one place that knows the test framework.</summary>
public static class TestFailure
{
    /// <summary>The exception that fails the running test with a message.</summary>
    public static Exception Because(string message)
    {
        return new XunitException(message);
    }
}
