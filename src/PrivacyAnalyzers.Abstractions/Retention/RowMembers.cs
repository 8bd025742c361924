using System.ComponentModel;

namespace PrivacyAnalyzers;

/// <summary>Names members of a row, for <see cref="RetentionPlanBuilder{TEntity}"/>. For generated code.</summary>
/// <remarks>The methods are named in an expression and never called: several members cost the compiler little more than one.
/// Where there are more than four, the last argument is a call that names the rest.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RowMembers
{
    /// <summary>Names a member.</summary>
    /// <typeparam name="T1">Its type.</typeparam>
    /// <param name="first">The member.</param>
    /// <returns>Nothing.</returns>
    public static object? Of<T1>(T1 first) => null;

    /// <summary>Names two members.</summary>
    /// <typeparam name="T1">The type of the first.</typeparam>
    /// <typeparam name="T2">The type of the second.</typeparam>
    /// <param name="first">The first member.</param>
    /// <param name="second">The second member.</param>
    /// <returns>Nothing.</returns>
    public static object? Of<T1, T2>(T1 first, T2 second) => null;

    /// <summary>Names three members.</summary>
    /// <typeparam name="T1">The type of the first.</typeparam>
    /// <typeparam name="T2">The type of the second.</typeparam>
    /// <typeparam name="T3">The type of the third.</typeparam>
    /// <param name="first">The first member.</param>
    /// <param name="second">The second member.</param>
    /// <param name="third">The third member.</param>
    /// <returns>Nothing.</returns>
    public static object? Of<T1, T2, T3>(T1 first, T2 second, T3 third) => null;

    /// <summary>Names four members.</summary>
    /// <typeparam name="T1">The type of the first.</typeparam>
    /// <typeparam name="T2">The type of the second.</typeparam>
    /// <typeparam name="T3">The type of the third.</typeparam>
    /// <typeparam name="T4">The type of the fourth.</typeparam>
    /// <param name="first">The first member.</param>
    /// <param name="second">The second member.</param>
    /// <param name="third">The third member.</param>
    /// <param name="fourth">The fourth member.</param>
    /// <returns>Nothing.</returns>
    public static object? Of<T1, T2, T3, T4>(T1 first, T2 second, T3 third, T4 fourth) => null;
}
