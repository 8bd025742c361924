#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>What is left in a member when its row is anonymised.</summary>
/// <remarks>What still tells one row from another, or leads back to a person together with other data, is no anonymisation by
/// itself (Recital 26): the register says so of such methods, and the row as a whole decides.</remarks>
#if PRIVACY_COMPILER_SIDE
internal enum AnonymisationMethod
#else
public enum AnonymisationMethod
#endif
{
    /// <summary>Not declared: the member is cleared.</summary>
    Unspecified = 0,

    /// <summary>Nothing: null, or an empty value where the type takes no null.</summary>
    Clear = 1,

    /// <summary>One text, the same in every row. For texts, with a <c>Value</c>.</summary>
    Fixed = 2,

    /// <summary>A text of its own in every row, behind the <c>Value</c> where there is one: for members that must stay unique. It
    /// is random or made of the row's key, never of what the member held. For texts.</summary>
    Unique = 3,

    /// <summary>The year: the date becomes the first day of it. For dates.</summary>
    YearOnly = 4,

    /// <summary>The first characters, as many as <c>Keep</c> says: of a postcode, for instance. For texts.</summary>
    Prefix = 5,
}
