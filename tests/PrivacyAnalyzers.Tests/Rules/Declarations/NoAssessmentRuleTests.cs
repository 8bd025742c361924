using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class NoAssessmentRuleTests : BasisFactRuleTests
{
    protected override string Id => "PRIV1084";

    protected override string Code =>
        """
        /*type*/
        public static class Words
        {
            [DataCategory("Contact details")] public const string Contact = "contact";

            /*member*/
            [ProcessingPurpose("Send newsletters"), Uses(Contact, {|#0:LegalBasis.LegitimateInterests|})]
            public const string Newsletter = "newsletter";
        }
        """;

    protected override string Message =>
        "No balancing test is declared for the use of 'contact' for the purpose 'newsletter' (GDPR Art. 5(2), 6(1)(f)). Declare it with "
        + "a constant marked [Assessment], and name it with 'Assessment = ...'.";

    protected override string Target => "F:Words.Newsletter";

    protected override string Basis => "LegalBasis.LegitimateInterests";

    [Theory]
    [InlineData("Uses(Contact, [|LegalBasis.LegitimateInterests|], Assessment = \" \")")]
    [InlineData("Uses(Contact, [|LegalBasis.LegitimateInterests|], Interest = \"to sell\")")]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests, Assessment = Weighed), Uses(Allergies, [|LegalBasis.LegitimateInterests|])")]
    public Task WhereTheBasisIsStated_IsReported(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests, Assessment = Weighed)")]
    [InlineData("Uses(Contact, LegalBasis.LegitimateInterests, Assessment = \"in the binder\")")]
    public Task OnThePurpose_IsEnough(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));

    [Theory]
    [InlineData("Uses(Contact, LegalBasis.Contract)")]
    [InlineData("Uses(Contact, LegalBasis.LegalObligation)")]
    [InlineData("Uses(Contact, LegalBasis.VitalInterests)")]
    [InlineData("Uses(Contact, LegalBasis.PublicTask)")]
    [InlineData("Uses(Contact, LegalBasis.Consent)")]
    public Task WhatIsNotConcerned_IsNotReported(string onPurpose) => VerifyRegisterAsync(Words(onPurpose));
}
