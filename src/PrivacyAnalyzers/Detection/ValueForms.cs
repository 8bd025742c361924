using System;

namespace PrivacyAnalyzers.Detection;

/// <summary>In which form a value lies there: what its type says about it.</summary>
[Flags]
internal enum ValueForms
{
    None = 0,
    Text = 1,
    Number = 2,

    /// <summary>True or false.</summary>
    Flag = 4,
    Date = 8,
    Guid = 16,
    Bytes = 32,

    /// <summary>An enumeration.</summary>
    Code = 64,

    /// <summary>Coordinates.</summary>
    Place = 128,

    /// <summary>A type of its own that wraps one value, such as <c>Email</c> or <c>Personnummer</c>.</summary>
    Wrapper = 256,

    /// <summary>Another object, or several: what is personal in it stands in its own type.</summary>
    Object = 512,
}
