using System;
using Microsoft.EntityFrameworkCore;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Models;

/// <summary>Declares what all who have an account leave behind; no table has rows of it.</summary>
public abstract class AccountHolder
{
    public int Id { get; set; }

    [PersonalData("contact", LegalBasis.Contract, Purposes = new[] { "sales" })]
    [Retention(12, After = "customer left")]
    public string? Name { get; set; }

    [RetentionStart("customer left")]
    public DateOnly? LeftOn { get; set; }
}

/// <summary>Says nothing itself, and has rows.</summary>
public sealed class Shopper : AccountHolder
{
    public int Points { get; set; }
}

/// <summary>Says nothing itself either, and others that derive from it are in its table.</summary>
public class Seller : AccountHolder
{
    public string? Shop { get; set; }
}

public sealed class Wholesaler : Seller
{
    public int Warehouses { get; set; }
}

/// <summary>Declares data, and has rows itself.</summary>
public class Partner
{
    public int Id { get; set; }

    [PersonalData("contact", LegalBasis.Contract, Purposes = new[] { "sales" })]
    [Retention(12, After = "customer left")]
    public string? Name { get; set; }

    [RetentionStart("customer left")]
    public DateOnly? LeftOn { get; set; }
}

/// <summary>Says nothing itself, and stands in the table of what it inherits from.</summary>
public sealed class Reseller : Partner
{
    public string? Region { get; set; }
}

/// <summary>The base has rows in the same table.</summary>
public sealed class BaseWithRows : IMapping
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<Partner>();
        model.Entity<Reseller>();
    }
}

/// <summary>The base is no type of the model.</summary>
public sealed class BaseNotMapped : IMapping
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<Shopper>();
        model.Entity<Seller>();
        model.Entity<Wholesaler>();
    }
}

/// <summary>All are in one table.</summary>
public sealed class BaseMapped : IMapping
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<AccountHolder>();
        BaseNotMapped.Configure(model);
    }
}
