using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Detection;

/// <summary>A member, as far as the detection looks at it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="TypeName">Its type's name without namespace, nullability and collection: <c>string</c>, <c>MailAddress</c>.</param>
/// <param name="Form">What its type says about the value.</param>
/// <param name="Attributes">The names of its attributes, without <c>Attribute</c>.</param>
/// <param name="IsMany">Whether it holds many of its type: a list, an array.</param>
internal sealed record Candidate(string Name, string TypeName, ValueForms Form, EquatableArray<string> Attributes, bool IsMany = false);

/// <summary>What is known about the use of a type.</summary>
[System.Flags]
internal enum HolderUses
{
    None = 0,

    /// <summary>Its rows are stored: a <c>DbSet</c> of it, <c>[Table]</c>.</summary>
    Entity = 1,

    /// <summary>It is declared to hold somebody's data: <c>[DataSubject]</c>.</summary>
    Subject = 2,
}

/// <summary>A type with members, as far as the detection looks at it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Outer">The name of the type that it is nested in; empty for none.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Bases">The names of its base types, the nearest first.</param>
/// <param name="Members">Its members.</param>
/// <param name="Uses">What it is used for.</param>
/// <param name="Inherited">What its bases declare: they tell whom it is about, and are judged where they stand.</param>
/// <param name="Owner">Whose its rows are, as far as the types that it refers to tell.</param>
internal sealed record Holder(
    string Name,
    string Outer,
    string Namespace,
    EquatableArray<string> Bases,
    EquatableArray<Candidate> Members,
    HolderUses Uses,
    EquatableArray<Candidate> Inherited = default,
    OwnerKind Owner = OwnerKind.Unknown);
