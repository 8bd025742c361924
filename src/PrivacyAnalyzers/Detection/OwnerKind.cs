namespace PrivacyAnalyzers.Detection;

/// <summary>Whose the rows of a type are, as the types tell that it refers to.</summary>
internal enum OwnerKind
{
    /// <summary>Nothing tells, or nobody's.</summary>
    Unknown,

    /// <summary>A person's whom data describe.</summary>
    Person,

    /// <summary>An organisation's.</summary>
    Organisation,
}
