namespace PrivacyAnalyzers.Benchmarks.Projects;

/// <summary>What the ordinary code of all entities shares.</summary>
internal static class SharedCode
{
    public static SourceFile Write() => new("Common/Common.cs", FileKind.Ordinary, """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Contoso.Sales;

        public abstract class Entity
        {
            public long Id { get; set; }

            public DateTimeOffset CreatedAt { get; set; }
        }

        public interface IRepository<T>
            where T : class
        {
            Task<T?> FindAsync(long id, CancellationToken cancellationToken = default);

            Task<IReadOnlyList<T>> QueryAsync(Func<T, bool> predicate, CancellationToken cancellationToken = default);

            Task<bool> SaveAsync(long id, T item, CancellationToken cancellationToken = default);

            Task<int> RemoveAsync(IEnumerable<long> ids, CancellationToken cancellationToken = default);
        }

        public interface IMessageSink
        {
            ValueTask PublishAsync<TMessage>(string topic, TMessage message, CancellationToken cancellationToken = default)
                where TMessage : notnull;
        }

        public readonly record struct Money(decimal Amount, string Currency)
        {
            public static Money Zero { get; } = new(0m, "SEK");

            public static Money operator +(Money left, Money right) => left with { Amount = left.Amount + right.Amount };

            public static Money operator *(Money left, decimal factor) => left with { Amount = decimal.Round(left.Amount * factor, 2) };
        }

        public sealed record Failure(string Code, string Message);

        public sealed class Outcome<T>
        {
            private Outcome(T? value, Failure? failure)
            {
                Value = value;
                Failure = failure;
            }

            public T? Value { get; }

            public Failure? Failure { get; }

            public bool Succeeded => Failure is null;

            public static Outcome<T> Ok(T value) => new(value, null);

            public static Outcome<T> Fail(string code, string message) => new(default, new Failure(code, message));

            public Outcome<TNext> Then<TNext>(Func<T, Outcome<TNext>> next) =>
                Failure is null ? next(Value!) : Outcome<TNext>.Fail(Failure.Code, Failure.Message);
        }

        public static class SequenceExtensions
        {
            public static IEnumerable<IReadOnlyList<T>> InBatches<T>(this IEnumerable<T> source, int size) =>
                source.Chunk(size).Select(chunk => (IReadOnlyList<T>)chunk);

            public static TResult? FirstOrNothing<T, TResult>(this IEnumerable<T> source, Func<T, TResult?> selector)
                where TResult : class =>
                source.Select(selector).FirstOrDefault(result => result is not null);

            public static Dictionary<TKey, int> Tally<T, TKey>(this IEnumerable<T> source, Func<T, TKey> key)
                where TKey : notnull
            {
                var tally = new Dictionary<TKey, int>();
                foreach (var item in source)
                {
                    var itemKey = key(item);
                    tally[itemKey] = tally.TryGetValue(itemKey, out var count) ? count + 1 : 1;
                }

                return tally;
            }
        }

        """);
}
