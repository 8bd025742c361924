using System;

namespace PrivacyAnalyzers;

/// <summary>Declares whose data a type holds: the categories of data subjects of GDPR Art. 30(1)(c).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class DataSubjectAttribute : Attribute
{
    /// <summary>Declares whose data the type holds.</summary>
    /// <param name="subject">The id of the category of data subjects, best a constant marked
    /// <see cref="DataSubjectKindAttribute"/>.</param>
    public DataSubjectAttribute(string subject) => Subject = subject;

    /// <summary>The id of the category of data subjects.</summary>
    public string Subject { get; }
}
