using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers.EntityFrameworkCore.Running;
using PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;
using Xunit;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests;

/// <summary>Whether a query looks at its own row alone: if one is wrongly taken for it, a hold that arrives while a row is waited for is
/// missed.</summary>
public sealed class OwnColumnsTests
{
    [Fact]
    public void A_row_tells_of_itself() => Assert.True(AreEnough(rows => rows.Where(row => row.Text == "x" && row.Length > 1)));

    [Fact]
    public void Another_table_that_is_joined_is_seen() => Assert.False(AreEnough(rows => rows.Where(row => row.Of!.IsHeld)));

    [Fact]
    public void Another_table_that_is_asked_is_seen() => Assert.False(AreEnough(rows => rows.Where(row => row.Of!.Letters.Any(other => other.Length > 1))));

    /// <summary>What a function of the application's own looks at, nobody knows.</summary>
    [Fact]
    public void A_function_is_seen() => Assert.False(AreEnough(rows => rows.Where(row => Mapping.IsHeld(row.Id))));

    /// <summary>The database's own functions look at what they are given.</summary>
    [Fact]
    public void A_function_of_the_database_looks_at_nothing_else() => Assert.True(AreEnough(rows => rows.Where(row => Mapping.Soundex(row.Text) == "x")));

    private static bool AreEnough(Func<IQueryable<Letter>, IQueryable<Letter>> query)
    {
        using TestDatabase<ModelContext<Mapping>> database = new(_ => { });
        using ModelContext<Mapping> context = database.Open();
        using DbCommand command = query(context.Set<Letter>()).Select(row => row.Id).CreateDbCommand();
        return OwnColumns.AreEnoughFor(command, context.Model);
    }

    private sealed class Person
    {
        public int Id { get; set; }

        public bool IsHeld { get; set; }

        public List<Letter> Letters { get; } = [];
    }

    private sealed class Letter
    {
        public int Id { get; set; }

        public string Text { get; set; } = "";

        public int Length { get; set; }

        public Person? Of { get; set; }
    }

    private sealed class Mapping : IMapping
    {
        public static bool IsHeld(int id) => throw new NotSupportedException($"{id}");

        public static string Soundex(string text) => throw new NotSupportedException(text);

        public static void Configure(ModelBuilder model)
        {
            model.Entity<Person>();
            model.Entity<Letter>();
            model.HasDbFunction(typeof(Mapping).GetMethod(nameof(IsHeld))!).HasName("is_held");
            model.HasDbFunction(typeof(Mapping).GetMethod(nameof(Soundex))!).HasName("soundex").IsBuiltIn();
        }
    }
}
