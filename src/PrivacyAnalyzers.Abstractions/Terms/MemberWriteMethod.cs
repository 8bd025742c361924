#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>What a retention rule that erases or anonymises leaves in a member.</summary>
#if PRIVACY_COMPILER_SIDE
internal enum MemberWriteMethod
#else
public enum MemberWriteMethod
#endif
{
    /// <summary>Null.</summary>
    Null = 0,

    /// <summary>An empty text, array or list, where the member's type takes no null.</summary>
    Empty = 1,

    /// <summary>The type's default value: zero, false, the first day of the calendar.</summary>
    Default = 2,

    /// <summary>A text that is the same for every row.</summary>
    Fixed = 3,

    /// <summary>A text that no other row has, behind what is given: in memory 32 random hexadecimal digits; in a database the
    /// row's own key, which stays in the row anyway and so tells nobody apart who was not told apart before.</summary>
    Unique = 4,

    /// <summary>The first day of the date's year; of a <see cref="System.DateTimeOffset"/>, of its year in UTC.</summary>
    Year = 5,

    /// <summary>The first characters of the text: code points, as databases count them.</summary>
    Prefix = 6,

    /// <summary>What it held before: no code can write the member.</summary>
    NotWritable = 7,
}
