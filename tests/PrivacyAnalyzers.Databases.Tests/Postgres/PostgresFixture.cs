using System;
using PrivacyAnalyzers.Databases.Postgres;
using Xunit;

namespace PrivacyAnalyzers.Databases.Tests.Postgres;

/// <summary>One server for all tests, each of which has its own database. It starts when the first of them asks.</summary>
public sealed class PostgresFixture : IDisposable
{
    private readonly Lazy<PostgresServer> _server = new(() => PostgresServer.Start(
        PostgresInstallation.Find(out var whyNot) ?? throw new InvalidOperationException(whyNot), PostgresServer.Fast));

    public PostgresServer Server => _server.Value;

    public void Dispose()
    {
        if (_server.IsValueCreated)
        {
            _server.Value.Dispose();
        }
    }
}

/// <summary>The tests on PostgreSQL, one after the other: some of them want both processors.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresTests : ICollectionFixture<PostgresFixture>
{
    public const string Name = "PostgreSQL";
}
