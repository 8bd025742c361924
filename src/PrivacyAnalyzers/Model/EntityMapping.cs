namespace PrivacyAnalyzers.Model;

/// <summary>What the source of a compilation says of how EF Core maps types: <c>DbSet</c> properties, <c>OnModelCreating</c>,
/// <c>IEntityTypeConfiguration</c>.</summary>
/// <param name="Entities">The types that it speaks of, in ordinal order.</param>
/// <param name="SetsDeleteBehavior">Whether code sets what happens to dependent rows for whole groups of foreign keys, so that the
/// convention says nothing.</param>
internal sealed record Mapping(EquatableArray<EntityMapping> Entities, bool SetsDeleteBehavior)
{
    public static readonly Mapping None = new(default, false);
}

/// <summary>What code says of the rows of one type.</summary>
/// <param name="Type">The type as a documentation comment id.</param>
/// <param name="Name">The type's name for people.</param>
/// <param name="Shape">What the type itself shows.</param>
internal sealed record EntityMapping(string Type, string Name, StoredShape Shape)
{
    public string? Table { get; init; }

    public HierarchyStrategy Strategy { get; init; }

    /// <summary>Whether its rows are spread over several tables.</summary>
    public bool IsSplit { get; init; }

    /// <summary>The type whose row holds it, where it has no row of its own.</summary>
    public string? Owner { get; init; }

    /// <summary>Whether it is a part of a JSON column.</summary>
    public bool IsJson { get; init; }

    /// <summary>Whether code says that it is not mapped, or part of other rows.</summary>
    public bool IsPart { get; init; }

    public EquatableArray<string> Key { get; init; }

    /// <summary>The members of keys beside that one, which other rows may refer to.</summary>
    public EquatableArray<string> AlternateKeys { get; init; }

    public EquatableArray<UniqueIndex> Unique { get; init; }

    public EquatableArray<string> Required { get; init; }

    public EquatableArray<string> NotMapped { get; init; }

    /// <summary>Its relations to rows that it depends on.</summary>
    public EquatableArray<MappedRelation> Relations { get; init; }
}

/// <summary>How a hierarchy of types is stored.</summary>
internal enum HierarchyStrategy
{
    Unspecified,
    OneTable,
    TablePerType,
    TablePerConcreteType,
}

/// <summary>A relation of a row to another that it depends on, as code configures it.</summary>
/// <param name="Principal">The type of the other row, as a documentation comment id.</param>
/// <param name="Navigation">The member that refers to the other row; null where there is none.</param>
/// <param name="Inverse">The member of the other row that refers back.</param>
/// <param name="ForeignKey">The members that hold the other row's key.</param>
/// <param name="IsRequired">Whether the row has to refer to one; null where code does not say it.</param>
/// <param name="OnDelete">What happens to the row when the other is erased.</param>
internal sealed record MappedRelation(
    string Principal, string? Navigation, string? Inverse, EquatableArray<string> ForeignKey, bool? IsRequired, DeleteRule OnDelete);
