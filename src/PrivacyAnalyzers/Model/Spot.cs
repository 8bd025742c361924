namespace PrivacyAnalyzers.Model;

/// <summary>
/// Where in a declaration something is said: which of the symbol's attributes, which argument, which element of it.
/// </summary>
/// <remarks>No position in a file: an edit above it does not change the model. The analyzer turns it into a location.</remarks>
/// <param name="Attribute">The attribute's ordinal in the symbol's own list; -1 stands for the symbol itself.</param>
/// <param name="Argument">The argument by the name of its property (<c>Purposes</c>); null stands for the attribute.</param>
/// <param name="Element">The element of an array argument; -1 stands for the argument.</param>
internal readonly record struct Spot(int Attribute, string? Argument = null, int Element = -1)
{
    /// <summary>The declared symbol's own name.</summary>
    public static readonly Spot Name = new(-1);

    public Spot At(string argument, int element = -1) => new(Attribute, argument, element);
}
