using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.EntityFrameworkCore.Running;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

/// <summary>Guessed stretches cover all rows that are due, each once, in batches that are no larger than they may be; and, wherever these
/// rows lie, with few statements more than there are batches.</summary>
public sealed class StretchGuessTests
{
    private const int Batch = 1000;

    [Fact]
    public void Rows_that_lie_evenly_fill_the_batches()
    {
        long[] due = [.. Keys(200_000, i => i * 5L)];

        Walk walk = Walk.Of(due, rows: 1_000_000, Batch);

        Assert.Equal(0, walk.Undone);
        Assert.InRange(walk.Batches.Count, 200, 215);
    }

    [Fact]
    public void Rows_that_lie_by_chance_fill_the_batches_and_few_are_too_large()
    {
        Random random = new(1);
        long[] due = [.. Keys(1_000_000, i => i).Where(_ => random.Next(5) == 0)];

        Walk walk = Walk.Of(due, rows: 1_000_000, Batch);

        Assert.InRange(walk.Undone, 0, 8);
        Assert.InRange(walk.Batches.Count, 200, 225);
    }

    [Fact]
    public void Where_everything_is_due_batches_are_filled()
    {
        Walk walk = Walk.Of([.. Keys(100_000, i => i)], rows: 100_000, Batch);

        Assert.Equal(0, walk.Undone);
        Assert.InRange(walk.Batches.Count, 100, 108);
    }

    /// <summary>All that is old is due, and nothing else, but for one row at the end.</summary>
    [Fact]
    public void Rows_in_one_heap_cost_little_more_than_those_that_lie_evenly()
    {
        long[] due = [.. Keys(200_000, i => i), 999_999];

        Walk walk = Walk.Of(due, rows: 1_000_000, Batch);

        Assert.InRange(walk.Undone, 1, 4);
        Assert.InRange(walk.Batches.Count, 200, 220);
        Assert.InRange(walk.Looks, 1, 2);
    }

    /// <summary>Heaps of rows, and between them three times as many that are not due.</summary>
    [Theory]
    [InlineData(10)]
    [InlineData(300)]
    [InlineData(1_000)]
    [InlineData(5_000)]
    [InlineData(60_000)]
    public void Rows_in_heaps_take_at_most_twice_as_many_batches_and_few_are_undone(int heap)
    {
        long[] due = [.. Keys(1_000_000, i => i).Where(key => key / heap % 4 == 0)];

        Walk walk = Walk.Of(due, rows: 1_000_000, Batch);

        Assert.InRange(walk.Undone, 0, walk.Batches.Count / 10);
        Assert.InRange(walk.Batches.Count, due.Length / Batch, due.Length / Batch * 2);
    }

    /// <summary>Keys that are far from each other, as those that are made of a moment and a machine.</summary>
    [Fact]
    public void Keys_with_wide_gaps_are_soon_taken_in_full_batches()
    {
        Walk walk = Walk.Of([.. Keys(100_000, i => i * 4_194_304L)], rows: 500_000, Batch);

        Assert.InRange(walk.Undone, 0, 2);
        Assert.InRange(walk.Batches.Count, 100, 130);
    }

    [Fact]
    public void A_hole_of_a_billion_keys_takes_one_look()
    {
        Walk walk = Walk.Of([.. Keys(5_000, i => i), .. Keys(5_000, i => 1_000_000_000_000 + i)], rows: 10_000, Batch);

        Assert.InRange(walk.Statements, 10, 35);
        Assert.InRange(walk.Looks, 1, 2);
    }

    /// <summary>A heap, and a row at the other end of all keys: by the span, no key would be wide enough.</summary>
    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(1_000_000_000_000_000)]
    public void A_row_far_away_makes_no_first_stretch_too_wide(long farAway)
    {
        Walk walk = Walk.Of([.. Keys(50_000, i => i + 1), farAway], rows: 100_000, Batch);

        Assert.InRange(walk.MostUndone, 0, 2 * Batch);
        Assert.InRange(walk.Statements, 50, 65);
    }

    [Fact]
    public void All_keys_from_the_first_to_the_last_that_there_are() =>
        Assert.InRange(
            Walk.Of([long.MinValue, long.MinValue + 1, -7, 0, 1, long.MaxValue - 1, long.MaxValue], rows: 10, Batch).Statements, 1, 60);

    [Fact]
    public void Negative_keys() => Walk.Of([.. Keys(3_000, i => -4_000 + i)], rows: 3_000, Batch);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void One_row(long key) => Assert.Equal(1, Walk.Of([key], rows: 1, Batch).Statements);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_smallest_batches(int batch)
    {
        Random random = new(batch);

        Walk walk = Walk.Of([.. Keys(1_000, i => i).Where(_ => random.Next(3) > 0)], rows: 1_000, batch);

        Assert.InRange(walk.Statements, 1, 3_000);
    }

    /// <summary>Others bring rows to their end before the stretches come to them.</summary>
    [Fact]
    public void Rows_that_are_gone_meanwhile_end_it()
    {
        StretchGuess guess = new(new(1, 10_000), 10_000, 10_000, Batch);

        guess.Changed(0);
        guess.GoOn(null);

        Assert.Null(guess.Next);
    }

    /// <summary>A row that became due behind the last one that was counted is not looked for.</summary>
    [Fact]
    public void Rows_behind_the_last_key_are_left()
    {
        StretchGuess guess = new(new(1, 10_000), 10_000, 10_000, Batch);

        guess.Changed(0);
        guess.GoOn(10_001);

        Assert.Null(guess.Next);
    }

    private static IEnumerable<long> Keys(int count, Func<int, long> key) => Enumerable.Range(0, count).Select(key);

    /// <summary>What happened to a table whose stretches were changed.</summary>
    private sealed class Walk
    {
        /// <summary>How many rows each batch had.</summary>
        public List<int> Batches { get; } = [];

        /// <summary>How many changes were undone, and how many rows the largest had.</summary>
        public int Undone { get; private set; }

        public int MostUndone { get; private set; }

        /// <summary>How often the next row that is due was looked for.</summary>
        public int Looks { get; private set; }

        public int Statements { get; private set; }

        /// <summary>Changes the stretches of a table one after the other.</summary>
        /// <param name="due">The keys of the rows that are due, in their order.</param>
        /// <param name="rows">How many rows there are.</param>
        /// <param name="batch">How many a batch may have.</param>
        public static Walk Of(long[] due, int rows, int batch)
        {
            Walk walk = new();
            StretchGuess guess = new(new(due[0], due[^1]), rows, due.Length, batch);
            int done = 0;
            while (guess.Next is { } stretch)
            {
                Assert.InRange(stretch.First, done == 0 ? long.MinValue : due[done - 1] + 1, done == due.Length ? long.MaxValue : due[done]);
                Assert.InRange(stretch.Last, stretch.First, due[^1]);
                int end = Array.BinarySearch(due, stretch.Last);
                int changed = (end >= 0 ? end + 1 : ~end) - done;
                walk.Statements++;
                if (changed > batch)
                {
                    walk.Undone++;
                    walk.MostUndone = Math.Max(walk.MostUndone, changed);
                    guess.WasTooHigh(changed);
                    continue;
                }

                guess.Changed(changed);
                if (changed > 0)
                {
                    walk.Batches.Add(changed);
                    done += changed;
                }
                else if (guess.Next is not null)
                {
                    walk.Looks++;
                    guess.GoOn(due[done]);
                }
            }

            Assert.Equal(due.Length, done);
            return walk;
        }
    }
}
