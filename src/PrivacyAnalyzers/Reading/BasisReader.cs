using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Reading;

/// <summary>Reads what an attribute says of the legal basis.</summary>
internal static class BasisReader
{
    public static BasisStatement Read(AttributeReader read) => new(
        read.Term<LegalBasis>("LegalBasis"),
        read.Text("Interest"),
        read.Text("Law"),
        read.Text("WithdrawAt"),
        read.Text("ObjectAt"),
        read.Text("Condition"),
        read.Term<BasisLimb>("Limb"),
        read.Term<InterestHolder>("InterestOf"),
        read.Text("Assessment"),
        read.Text("ConsentRecord"),
        read.Term<Article9>("Article9"),
        read.Spot.At("LegalBasis"))
    {
        Article9IsUndefined = read.IsUndefined<Article9>("Article9"),
    };
}
