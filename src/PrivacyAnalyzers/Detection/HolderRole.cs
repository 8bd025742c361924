namespace PrivacyAnalyzers.Detection;

/// <summary>What a type is, as far as its data are concerned.</summary>
internal enum HolderRole
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>A person: customer, patient.</summary>
    Person,

    /// <summary>A record about a person: a visit, a salary, an application.</summary>
    Record,

    /// <summary>What is no person: a product, an organisation, a role.</summary>
    Thing,

    /// <summary>Settings, templates: names of data, never data.</summary>
    Excluded,
}
