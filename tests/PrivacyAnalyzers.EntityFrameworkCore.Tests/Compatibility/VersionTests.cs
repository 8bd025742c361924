using System;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Shop;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Compatibility;

public sealed class VersionTests
{
#if NET10_0_OR_GREATER
    private const int Expected = 10;
#else
    private const int Expected = 9;
#endif

    [Fact]
    public void All_other_tests_run_with_the_version_that_their_target_framework_stands_for()
    {
        Assert.Equal(Expected, typeof(DbContext).Assembly.GetName().Version!.Major);
        Assert.Contains(
            typeof(RetentionReport).Assembly.GetReferencedAssemblies(),
            name => name.Name == "Microsoft.EntityFrameworkCore.Relational" && name.Version!.Major == Expected);
    }

    /// <summary>RFC 9562, 5.7: milliseconds since 1970 in 48 bits, the version in the next four, the variant at the ninth byte.</summary>
    [Fact]
    public async Task Runs_are_numbered_in_the_order_of_time()
    {
        using TestDatabase<ShopContext> database = new(options => options.Add(VisitorRetention.Plan));
        long before = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        string run = (await database.RunAsync()).Run.ToString("N");
        long after = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        string next = (await database.RunAsync()).Run.ToString("N");

        Assert.InRange(Convert.ToInt64(run[..12], 16), before, after);
        Assert.Equal('7', run[12]);
        Assert.Contains(run[16], "89ab");
        Assert.NotEqual(run[13..], next[13..]);
    }
}
