using System.Collections.Generic;
using System.Linq;

namespace PrivacyAnalyzers.Model;

/// <summary>What the assembly says of the storage of all data, or of those on one legal basis.</summary>
/// <param name="All">The statements, each for a basis or, without one, for all.</param>
/// <param name="HasErrors">Whether an attribute of the assembly did not resolve: a default may be missing here.</param>
internal sealed record RetentionDefaults(EquatableArray<DefaultRetention> All, bool HasErrors)
{
    public static readonly RetentionDefaults None = new(EquatableArray<DefaultRetention>.Empty, false);

    /// <summary>The default for data on a basis: the one that is for that basis, or else the one that is for all.</summary>
    public RetentionStatement For(LegalBasis basis)
    {
        RetentionStatement? forAll = null;
        foreach (var statement in All)
        {
            if (statement.Retention.SaysSomething)
            {
                if (statement.ForBasis == LegalBasis.Unspecified)
                {
                    forAll = statement.Retention;
                }
                else if (statement.ForBasis == basis)
                {
                    return statement.Retention;
                }
            }
        }

        return forAll ?? RetentionStatement.None;
    }

    /// <summary>The exceptions that hold for data on a basis, whatever says their period.</summary>
    public IEnumerable<RetentionClause> ExceptionsFor(LegalBasis basis) =>
        All.Where(d => d.ForBasis == LegalBasis.Unspecified || d.ForBasis == basis).SelectMany(d => d.Retention.Exceptions);
}
