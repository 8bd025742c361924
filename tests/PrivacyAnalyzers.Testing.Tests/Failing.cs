using System;
using System.Threading.Tasks;
using Xunit;
using Xunit.Sdk;

namespace PrivacyAnalyzers.Testing.Tests;

/// <summary>Asserts that the harness fails a test, and for the right reason.</summary>
internal static class Failing
{
    public static async Task<string> CheckAsync(Func<Task> test, params string[] says)
    {
        XunitException exception = await Assert.ThrowsAnyAsync<XunitException>(test);
        foreach (string part in says)
        {
            Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        }

        return exception.Message;
    }

    public static string Check(Action test, params string[] says)
    {
        XunitException exception = Assert.ThrowsAny<XunitException>(test);
        foreach (string part in says)
        {
            Assert.Contains(part, exception.Message, StringComparison.Ordinal);
        }

        return exception.Message;
    }
}
