namespace PrivacyAnalyzers.Benchmarks.Projects;

/// <summary>The eight types around an entity. Each binds generics, lambdas, overloads and conversions, as such code does.</summary>
internal static class OrdinaryTypes
{
    public static string Repository(EntityPlan e) => $$"""
        public sealed class {{e.Name}}Repository : IRepository<{{e.Name}}>
        {
            {{OrdinaryCode.EditedLine}}
            private readonly Dictionary<long, {{e.Name}}> _items = new(capacity: {{64 + (e.Index % 7)}});
            private readonly SemaphoreSlim _gate = new(1, 1);

            public int Version { get; private set; } = Revision;

            public async Task<{{e.Name}}?> FindAsync(long id, CancellationToken cancellationToken = default)
            {
                await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
                try
                {
                    return _items.TryGetValue(id, out var item) ? item : null;
                }
                finally
                {
                    _gate.Release();
                }
            }

            public Task<IReadOnlyList<{{e.Name}}>> QueryAsync(Func<{{e.Name}}, bool> predicate, CancellationToken cancellationToken = default)
            {
                cancellationToken.ThrowIfCancellationRequested();
                IReadOnlyList<{{e.Name}}> found = _items.Values
                    .Where(predicate)
                    .OrderBy(item => item.{{e.Strings[0]}}, StringComparer.Ordinal)
                    .ThenByDescending(item => item.{{e.Integer}})
                    .ToList();
                return Task.FromResult(found);
            }

            public async Task<bool> SaveAsync(long id, {{e.Name}} item, CancellationToken cancellationToken = default)
            {
                ArgumentNullException.ThrowIfNull(item);
                await _gate.WaitAsync(TimeSpan.FromSeconds({{5 + (e.Index % 5)}}), cancellationToken).ConfigureAwait(false);
                var added = _items.TryAdd(id, item);
                if (!added && _items[id].{{e.Integer}} <= item.{{e.Integer}})
                {
                    _items[id] = item;
                }

                Version += added ? 1 : 0;
                _gate.Release();
                return added;
            }

            public Task<int> RemoveAsync(IEnumerable<long> ids, CancellationToken cancellationToken = default) =>
                Task.FromResult(ids.Distinct().TakeWhile(_ => !cancellationToken.IsCancellationRequested).Count(id => _items.Remove(id)));
        }

        """;

    public static string Validator(EntityPlan e) => $$"""
        public sealed class {{e.Name}}Validator
        {
            private const int LongestText = {{80 + (e.Index % 40)}};
            private static readonly char[] s_separators = ['@', '.', ' ', '-'];
            private readonly List<Failure> _failures = [];

            public IReadOnlyList<Failure> Failures => _failures;

            public Outcome<{{e.Name}}> Validate({{e.Name}}? candidate, DateOnly today)
            {
                _failures.Clear();
                if (candidate is null)
                {
                    return Outcome<{{e.Name}}>.Fail("missing", "Nothing to validate.");
                }

                CheckText(candidate.{{e.Strings[0]}}, nameof({{e.Name}}.{{e.Strings[0]}}), required: true);
                CheckText(candidate.{{e.Strings[1]}}, nameof({{e.Name}}.{{e.Strings[1]}}), required: true);
                CheckText(candidate.{{e.Strings[2]}}, nameof({{e.Name}}.{{e.Strings[2]}}), required: false);
                var verdict = (candidate.{{e.Integer}}, candidate.{{e.Decimal}}) switch
                {
                    ( < 0, _) => "The count is negative.",
                    (0, > {{1000 + e.Index}}m) => "An amount without a single transaction.",
                    (_, < -10_000m) => "The amount is below the limit.",
                    ( > 100, < 1m and >= 0m) => "Many transactions and no amount.",
                    _ when candidate.{{e.Date}} > today => "The date lies ahead.",
                    _ => null,
                };
                if (verdict is { Length: > 0 } message)
                {
                    _failures.Add(new Failure("amount", message));
                }

                return _failures is [var first, ..]
                    ? Outcome<{{e.Name}}>.Fail(first.Code, $"{first.Message} ({_failures.Count} in all)")
                    : Outcome<{{e.Name}}>.Ok(candidate);
            }

            private void CheckText(string? value, string name, bool required)
            {
                var trimmed = value?.Trim() ?? string.Empty;
                if (required && trimmed.Length == 0)
                {
                    _failures.Add(new Failure(name, $"{name} is required."));
                }
                else if (trimmed.Length > LongestText || trimmed.Split(s_separators).Any(part => part.Length > LongestText / 2))
                {
                    _failures.Add(new Failure(name, string.Format(CultureInfo.InvariantCulture, "{0} is longer than {1}.", name, LongestText)));
                }
            }
        }

        """;

    public static string Report(EntityPlan e) => $$"""
        public sealed class {{e.Name}}Report
        {
            private readonly IRepository<{{e.Name}}> _repository;

            public {{e.Name}}Report(IRepository<{{e.Name}}> repository) => _repository = repository;

            public async Task<string> RenderAsync(int atLeast, CancellationToken cancellationToken)
            {
                var items = await _repository.QueryAsync(item => item.{{e.Integer}} >= atLeast, cancellationToken).ConfigureAwait(false);
                var groups =
                    from item in items
                    let initial = item.{{e.Strings[0]}}.Length > 0 ? char.ToUpperInvariant(item.{{e.Strings[0]}}[0]) : '-'
                    group item by new { Initial = initial, Year = item.{{e.Date}}.Year } into bucket
                    orderby bucket.Key.Year descending, bucket.Key.Initial
                    select new
                    {
                        bucket.Key,
                        Total = bucket.Sum(item => item.{{e.Decimal}}),
                        Average = bucket.Average(item => (double)item.{{e.Integer}}),
                        Longest = bucket.Max(item => item.{{e.Strings[1]}}.Length),
                    };

                var text = new StringBuilder();
                foreach (var (group, index) in groups.Select((group, index) => (group, index)))
                {
                    text.Append(CultureInfo.InvariantCulture, $"{index + 1,3}. {group.Key.Initial} {group.Key.Year:D4}: ")
                        .Append(group.Total.ToString("N2", CultureInfo.InvariantCulture))
                        .Append(" / ")
                        .AppendLine(group.Average.ToString("F1", CultureInfo.InvariantCulture).PadLeft(group.Longest % 12));
                }

                var (low, high) = Spread(items.Select(item => item.{{e.Decimal}}).ToArray());
                return text.Append(CultureInfo.InvariantCulture, $"{low:N2} .. {high:N2}").ToString();
            }

            public static IReadOnlyDictionary<string, int> PerTag(IEnumerable<{{e.Name}}> items) => items
                .SelectMany(item => item.Tags.DefaultIfEmpty("none"), (item, tag) => (item, tag))
                .Where(pair => pair.item.{{e.Integer}} > {{e.Index % 13}})
                .Tally(pair => pair.tag.ToLowerInvariant());

            private static (decimal Low, decimal High) Spread(ReadOnlySpan<decimal> amounts)
            {
                var (low, high) = (decimal.MaxValue, decimal.MinValue);
                foreach (var amount in amounts)
                {
                    (low, high) = (Math.Min(low, amount), Math.Max(high, amount));
                }

                return amounts.IsEmpty ? (0m, 0m) : (low, high);
            }
        }

        """;

    public static string Mapper(EntityPlan e) => $$"""
        public sealed record {{e.Name}}Row(long Id, string Title, string Subtitle, decimal Amount, IReadOnlyList<string> Tags)
        {
            public string Sortable => string.Concat(Title.AsSpan(0, Math.Min(3, Title.Length)), "-", Id.ToString("D8", CultureInfo.InvariantCulture));
        }

        public static class {{e.Name}}Mapper
        {
            private static readonly Dictionary<string, Func<{{e.Name}}, string>> s_columns = new(StringComparer.OrdinalIgnoreCase)
            {
                ["id"] = item => item.Id.ToString(CultureInfo.InvariantCulture),
                ["first"] = item => item.{{e.Strings[0]}},
                ["second"] = item => item.{{e.Strings[1]}},
                ["count"] = item => item.{{e.Integer}}.ToString("N0", CultureInfo.InvariantCulture),
                ["amount"] = item => (item.{{e.Decimal}} * {{1 + (e.Index % 4)}}).ToString("F2", CultureInfo.InvariantCulture),
                ["date"] = item => item.{{e.Date}}.ToString("O", CultureInfo.InvariantCulture),
            };

            public static {{e.Name}}Row ToRow(this {{e.Name}} item) => new(
                item.Id,
                $"{item.{{e.Strings[0]}}} {item.{{e.Strings[1]}}}".Trim(),
                item.{{e.Strings[2]}} is { Length: > 20 } text ? text[..17] + "..." : item.{{e.Strings[2]}},
                decimal.Round(item.{{e.Decimal}}, {{e.Index % 3}}, MidpointRounding.ToEven),
                [.. item.Tags.Order(StringComparer.Ordinal), item.{{e.Strings[3]}}]);

            public static IEnumerable<{{e.Name}}Row> ToRows(this IEnumerable<{{e.Name}}> items, bool merged) => merged
                ? items.GroupBy(item => item.{{e.Strings[4]}}).Select(group => group.First().ToRow() with
                {
                    Amount = group.Sum(item => item.{{e.Decimal}}),
                    Tags = group.SelectMany(item => item.Tags).Distinct().ToList(),
                })
                : items.Select(ToRow);

            public static string ToLine({{e.Name}} item, params string[] columns)
            {
                var cells = columns.Select(column => s_columns.TryGetValue(column, out var cell) ? Escape(cell(item)) : "?");
                return string.Join(';', cells);

                static string Escape(string value) => value.Contains(';') || value.Contains('"')
                    ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
                    : value;
            }

            public static int Compare({{e.Name}}Row? left, {{e.Name}}Row? right) => (left, right) switch
            {
                (null, null) => 0,
                (null, _) => -1,
                (_, null) => 1,
                var (a, b) => string.CompareOrdinal(a.Sortable, b.Sortable),
            };
        }

        """;

    public static string Importer(EntityPlan e) => $$"""
        public sealed class {{e.Name}}Importer(IMessageSink sink)
        {
            private readonly Queue<(int Line, string Problem)> _problems = new();

            public async Task<int> ImportAsync(IAsyncEnumerable<string> lines, CancellationToken cancellationToken = default)
            {
                var (number, imported) = (0, 0);
                await foreach (var line in lines.WithCancellation(cancellationToken).ConfigureAwait(false))
                {
                    number++;
                    if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
                    {
                        continue;
                    }

                    var item = Parse(number, line);
                    if (item is not null)
                    {
                        imported++;
                        await sink.PublishAsync("{{e.Name}}.imported", new { item.Id, Line = number }, cancellationToken).ConfigureAwait(false);
                    }
                }

                while (_problems.TryDequeue(out var problem))
                {
                    await sink.PublishAsync("{{e.Name}}.rejected", problem, cancellationToken).ConfigureAwait(false);
                }

                return imported;
            }

            private {{e.Name}}? Parse(int number, string line)
            {
                var cells = line.Split(';', StringSplitOptions.TrimEntries);
                if (cells is not [var id, var first, var second, var count, var amount, ..])
                {
                    _problems.Enqueue((number, $"{cells.Length} cells, expected {{5 + (e.Index % 3)}}"));
                    return null;
                }

                if (!long.TryParse(id, NumberStyles.Integer, CultureInfo.InvariantCulture, out var key)
                    || !int.TryParse(count, out var parsedCount)
                    || !decimal.TryParse(amount, NumberStyles.Number, CultureInfo.InvariantCulture, out var parsedAmount))
                {
                    _problems.Enqueue((number, "a number is malformed"));
                    return null;
                }

                {{Creation(e)}}
            }
        }

        """;

    public static string Workflow(EntityPlan e) => $$"""
        public enum {{e.Name}}State
        {
            Draft,
            Submitted,
            Approved,
            Rejected,
            Closed,
        }

        public sealed class {{e.Name}}Workflow
        {
            private readonly List<Func<{{e.Name}}, {{e.Name}}State, CancellationToken, Task>> _handlers = [];
            private {{e.Name}}State _state;

            public event EventHandler<{{e.Name}}State>? Changed;

            public void On(Func<{{e.Name}}, {{e.Name}}State, CancellationToken, Task> handler) => _handlers.Add(handler);

            public async Task<Outcome<{{e.Name}}State>> ApplyAsync({{e.Name}} item, string command, CancellationToken cancellationToken)
            {
                {{e.Name}}State? next = (_state, command) switch
                {
                    ({{e.Name}}State.Draft, "submit") when item.{{e.Strings[0]}}.Length > {{e.Index % 4}} => {{e.Name}}State.Submitted,
                    ({{e.Name}}State.Submitted, "approve") => {{e.Name}}State.Approved,
                    ({{e.Name}}State.Submitted, "reject") => {{e.Name}}State.Rejected,
                    ({{e.Name}}State.Rejected, "resubmit") => {{e.Name}}State.Submitted,
                    ({{e.Name}}State.Approved or {{e.Name}}State.Rejected, "close") => {{e.Name}}State.Closed,
                    _ => null,
                };
                if (next is not { } target)
                {
                    return Outcome<{{e.Name}}State>.Fail("transition", $"{command} is not possible in {_state}.");
                }

                var running = _handlers.Select(handler => handler(item, target, cancellationToken)).ToArray();
                try
                {
                    await Task.WhenAll(running).ConfigureAwait(false);
                }
                catch (InvalidOperationException exception) when (running.Count(task => task.IsFaulted) < {{2 + (e.Index % 2)}})
                {
                    return Outcome<{{e.Name}}State>.Fail("handler", exception.Message);
                }

                _state = target;
                Changed?.Invoke(this, target);
                return Outcome<{{e.Name}}State>.Ok(target);
            }
        }

        """;

    public static string Calculator(EntityPlan e) => $$"""
        public sealed class {{e.Name}}Calculator
        {
            private static readonly (decimal From, decimal Rate)[] s_steps =
            [
                (0m, 0.{{10 + (e.Index % 80):D2}}m),
                ({{500 + e.Index}}m, 0.07m),
                ({{5000 + e.Index}}m, 0.0525m),
            ];

            private readonly Dictionary<(int Year, int Month), Money> _cache = [];

            public Money Fee({{e.Name}} item, int year, int month)
            {
                if (_cache.TryGetValue((year, month), out var known))
                {
                    return known;
                }

                var amount = item.{{e.Decimal}};
                var fee = 0m;
                for (var step = 0; step < s_steps.Length; step++)
                {
                    var (from, rate) = s_steps[step];
                    var upTo = step + 1 < s_steps.Length ? s_steps[step + 1].From : decimal.MaxValue;
                    var slice = Math.Clamp(amount, from, upTo) - from;
                    if (slice <= 0m)
                    {
                        break;
                    }

                    fee += decimal.Round(slice * rate, 2, MidpointRounding.AwayFromZero);
                }

                var days = DateTime.DaysInMonth(year, month);
                var share = item.{{e.Date}}.Year == year && item.{{e.Date}}.Month == month ? (days - item.{{e.Date}}.Day + 1m) / days : 1m;
                return _cache[(year, month)] = new Money(fee, "SEK") * share;
            }

            public Money Total(IEnumerable<{{e.Name}}> items, int year) => Enumerable.Range(1, 12)
                .SelectMany(month => items.Select(item => Fee(item, year, month)))
                .Aggregate(Money.Zero, static (sum, fee) => sum + fee);

            public static T Best<T>(IEnumerable<T> candidates, Func<T, decimal> score, IComparer<decimal>? comparer = null)
                where T : notnull
            {
                comparer ??= Comparer<decimal>.Default;
                return candidates.Select(candidate => (candidate, Score: score(candidate)))
                    .Aggregate((best, next) => comparer.Compare(next.Score, best.Score) > 0 ? next : best).candidate;
            }
        }

        """;

    public static string Feed(EntityPlan e) => $$"""
        public sealed class {{e.Name}}Feed(IRepository<{{e.Name}}> repository, {{e.Name}}Calculator calculator)
        {
            private readonly Dictionary<string, List<Func<{{e.Name}}Row, ValueTask>>> _subscribers = [];

            public IDisposable Subscribe(string topic, Func<{{e.Name}}Row, ValueTask> subscriber)
            {
                if (!_subscribers.TryGetValue(topic, out var list))
                {
                    _subscribers[topic] = list = [];
                }

                list.Add(subscriber);
                return new Subscription(() => list.Remove(subscriber));
            }

            public async IAsyncEnumerable<{{e.Name}}Row> ReadAsync(int year, [EnumeratorCancellation] CancellationToken cancellationToken = default)
            {
                var items = await repository.QueryAsync(item => item.{{e.Date}}.Year <= year, cancellationToken).ConfigureAwait(false);
                foreach (var batch in items.InBatches({{20 + (e.Index % 30)}}))
                {
                    foreach (var item in batch.Where(item => !string.IsNullOrEmpty(item.{{e.Strings[1]}})))
                    {
                        var fee = calculator.Fee(item, year, month: 1 + (item.{{e.Integer}} % 12));
                        yield return item.ToRow() with { Amount = fee.Amount };
                    }

                    await Task.Yield();
                }
            }

            public async Task<int> PumpAsync(string topic, int year, CancellationToken cancellationToken)
            {
                var sent = 0;
                await foreach (var row in ReadAsync(year, cancellationToken).ConfigureAwait(false))
                {
                    foreach (var subscriber in _subscribers.GetValueOrDefault(topic) ?? Enumerable.Empty<Func<{{e.Name}}Row, ValueTask>>())
                    {
                        await subscriber(row).ConfigureAwait(false);
                        sent += row.Tags.Count is 0 ? 1 : row.Tags.Count(tag => tag.Length > {{e.Index % 5}});
                    }
                }

                return sent;
            }

            private sealed class Subscription(Action stop) : IDisposable
            {
                private Action? _stop = stop;

                public void Dispose() => Interlocked.Exchange(ref _stop, null)?.Invoke();
            }
        }

        """;

    private static string Creation(EntityPlan e) => e.Form == EntityForm.Record
        ? $"return new {e.Name}(key, first, second, cells[^1], first, second, parsedCount, parsedAmount, DateOnly.MinValue);"
        : $$"""
            return new {{e.Name}}
                {
                    Id = key,
                    {{e.Strings[0]}} = first,
                    {{e.Strings[1]}} = second,
                    {{e.Strings[2]}} = cells[^1],
                    {{e.Integer}} = parsedCount,
                    {{e.Decimal}} = parsedAmount,
                };
            """.Replace("\n", "\n    ", System.StringComparison.Ordinal);
}
