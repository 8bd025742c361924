using System;
using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

/// <summary>What the runs wrote to the log of the application.</summary>
internal sealed class TestLog : ILoggerProvider, ILogger
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public ConcurrentQueue<Exception> Exceptions { get; } = [];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Lines.Enqueue($"{logLevel}: {formatter(state, exception)}");
        if (exception is not null)
        {
            Exceptions.Enqueue(exception);
        }
    }

    public void Dispose()
    {
    }
}
