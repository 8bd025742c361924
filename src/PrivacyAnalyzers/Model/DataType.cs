namespace PrivacyAnalyzers.Model;

/// <summary>A type with members that carry the product's attributes.</summary>
/// <param name="Symbol">The type as a documentation comment id.</param>
/// <param name="Name">Its name as C# writes it, with namespace and type parameters.</param>
/// <param name="Assembly">The assembly that declares it.</param>
/// <param name="Shape">What generated code must know to name it.</param>
/// <param name="Subject">The data subject that <c>[DataSubject]</c> names.</param>
/// <param name="SubjectSpot">Where it says so.</param>
/// <param name="Members">Its own attributed members, in ordinal order of their names.</param>
/// <param name="Inherited">The attributed members of its base types, for the retention code.</param>
/// <param name="Flags">Its readable <c>bool</c> members, own and inherited, that an exception may name.</param>
/// <param name="Suppressions">What is silenced at the type.</param>
internal sealed record DataType(
    string Symbol,
    string Name,
    string Assembly,
    TypeShape Shape,
    string? Subject,
    Spot SubjectSpot,
    EquatableArray<DataMember> Members,
    EquatableArray<DataMember> Inherited,
    EquatableArray<string> Flags,
    EquatableArray<Suppression> Suppressions)
{
    /// <summary>The spot of each <c>[ObtainedFrom]</c> and <c>[Note]</c> is on the type.</summary>
    public EquatableArray<Obtained> Sources { get; init; }

    public EquatableArray<Note> Notes { get; init; }

    /// <summary>How its rows are stored, as far as the type itself shows it.</summary>
    public StoredShape Stored { get; init; } = StoredShape.None;

    /// <summary>The name of the member, own or inherited, that by its name marks rows as deleted; null where there is none.</summary>
    public string? DeletionMark { get; init; }

    /// <summary>Its own readable instance members, of a type with a declared data subject, that say neither that they are
    /// personal data nor that they are none.</summary>
    public EquatableArray<SilentMember> Silent { get; init; }
}

/// <summary>A member that says nothing, in a type that holds somebody's data.</summary>
internal sealed record SilentMember(string Symbol, string Name, EquatableArray<Suppression> Suppressions);

/// <summary>How generated code names a type and stands beside it.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Expression">The type with <c>global::</c> and its own type parameters.</param>
/// <param name="FlatName">The simple names of the type and the types around it, joined by <c>_</c>.</param>
/// <param name="RetentionClass">The name of the class beside it that holds its retention code: one that the assembly's own
/// source does not use.</param>
/// <param name="PersonalDataClass">The same for the map of its personal data.</param>
/// <param name="TypeParameters">The type parameters with their constraints, from the outermost type in.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsPublic">Whether it and the types around it are public.</param>
/// <param name="IsReachable">Whether a top-level class of the same assembly can name it and use it as a type argument.</param>
internal sealed record TypeShape(
    string Namespace,
    string Expression,
    string FlatName,
    string RetentionClass,
    string PersonalDataClass,
    EquatableArray<TypeParameter> TypeParameters,
    DataTypeKind Kind,
    bool IsPublic,
    bool IsReachable)
{
    /// <summary>Whether only types derived from it have instances.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Whether it or a type around it is obsolete in a way that lets only obsolete code name it.</summary>
    public bool IsObsolete { get; init; }
}

internal sealed record TypeParameter(string Name, string? Constraints);

internal enum DataTypeKind
{
    Class,
    Struct,
    Interface,
}
