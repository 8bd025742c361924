namespace PrivacyAnalyzers.Model;

/// <summary>How the rows of a type are stored, as far as the type shows it: its members, and the attributes of EF Core and of
/// <c>System.ComponentModel.DataAnnotations</c> on it and its base types.</summary>
/// <param name="Bases">Its base classes as documentation comment ids, the nearest first.</param>
/// <param name="Table">The table that it names; null where it names none.</param>
/// <param name="IsPart">Whether it says that it is no row of its own: owned, complex or not mapped.</param>
/// <param name="Key">The members of the key, declared or by the convention.</param>
/// <param name="Unique">The unique indices.</param>
/// <param name="Required">The members that are said to be required.</param>
/// <param name="NotMapped">The members that are not stored.</param>
/// <param name="Ids">The members that may be foreign keys: by their names, or because an attribute says so.</param>
/// <param name="Navigations">The members that refer to rows of other types.</param>
internal sealed record StoredShape(
    EquatableArray<string> Bases,
    string? Table,
    bool IsPart,
    EquatableArray<string> Key,
    EquatableArray<UniqueIndex> Unique,
    EquatableArray<string> Required,
    EquatableArray<string> NotMapped,
    EquatableArray<IdMember> Ids,
    EquatableArray<Navigation> Navigations)
{
    /// <summary>Of what is no class, and so no row.</summary>
    public static readonly StoredShape None = new(default, null, true, default, default, default, default, default, default);
}

/// <summary>An index in which no two rows are alike.</summary>
internal sealed record UniqueIndex(EquatableArray<string> Members);

/// <summary>A member that may hold the key of another row.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRequired">Whether it cannot be null.</param>
internal sealed record IdMember(string Name, bool IsRequired);

/// <summary>A member that refers to rows of another type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Target">The other type, as a documentation comment id.</param>
/// <param name="TargetName">The other type's own name, without its namespace.</param>
/// <param name="IsCollection">Whether it refers to many.</param>
/// <param name="IsRequired">Whether it cannot be null.</param>
/// <param name="ForeignKey">The member that an attribute names as its foreign key.</param>
/// <param name="OnDelete">What an attribute says of the row when the other is erased.</param>
internal sealed record Navigation(
    string Name, string Target, string TargetName, bool IsCollection, bool IsRequired, string? ForeignKey, DeleteRule OnDelete);

/// <summary>What the database does with rows whose principal is erased.</summary>
internal enum DeleteRule
{
    /// <summary>Nothing is said: the convention decides.</summary>
    Unspecified,

    /// <summary>Something is said that cannot be read here: a variable, or what does not compile.</summary>
    Unknown,

    /// <summary>They are erased as well.</summary>
    Cascade,

    /// <summary>They no longer refer to it.</summary>
    SetNull,

    /// <summary>The erasure is refused. Also where EF Core would help rows that it has loaded: a set-based command loads none.</summary>
    Refuse,
}
