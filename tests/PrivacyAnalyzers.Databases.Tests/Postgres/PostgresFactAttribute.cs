using System;
using PrivacyAnalyzers.Databases.Postgres;
using Xunit;

namespace PrivacyAnalyzers.Databases.Tests.Postgres;

/// <summary>A test that needs PostgreSQL. Where there is none it is reported as skipped, with what is missing: it never passes
/// unseen.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    private static readonly string? s_whyNot = WhyNot();

    public PostgresFactAttribute() => Skip = s_whyNot;

    private static string? WhyNot()
    {
        PostgresInstallation.Find(out var whyNot);
        return whyNot;
    }
}
