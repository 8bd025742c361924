extern alias Abstractions;

using PrivacyAnalyzers.Testing;
using Xunit;

namespace PrivacyAnalyzers.Tests.PublicApi;

/// <summary>The public surface that users compile against. A difference is a decision, and stands in the changelog.</summary>
public class AbstractionsApiTests
{
    [Fact]
    public void TheApi() =>
        Snapshot.Verify(ApiText.Of(typeof(Abstractions::PrivacyAnalyzers.PersonalDataAttribute).Assembly));
}
