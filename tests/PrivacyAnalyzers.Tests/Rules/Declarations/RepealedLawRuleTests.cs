using System.Threading.Tasks;
using Xunit;

namespace PrivacyAnalyzers.Tests.Rules.Declarations;

public class RepealedLawRuleTests : RuleTests
{
    protected override string Id => "PRIV1113";

    protected override string Example =>
        """
        /*type*/
        public static class Laws
        {
            /*member*/
            [{|#0:Law("Personuppgiftslagen", Country = "SE")|}]
            public const string Pul = "pul";
        }
        """;

    protected override string Message =>
        "A law in force is not declared with 'pul': personuppgiftslagen (1998:204) was repealed on 2018-05-25 by lagen (2018:218) (GDPR Art. "
        + "5(1)(a), 6(3)). Name the law that holds now.";

    protected override string Target => "F:Laws.Pul";

    [Theory]
    [InlineData("[|Law(\"The Personal Data Act (1998:204)\")|]")]
    [InlineData("[|Law(\"The Personal Data Act\", Provision = \"10 § SFS 1998:204\")|]")]
    [InlineData("[|Law(\"The Personal Data Act\", Country = \"se\")|], Label(\"sv\", \"Personuppgiftslagen\")")]
    [InlineData("[|Law(\"Direktiv 95/46/EG\")|]")]
    [InlineData("[|Law(\"Personopplysningsloven, lov 14. april 2000 nr. 31\", Country = \"NO\")|]")]
    [InlineData("[|Law(\"Personregisterloven\", Country = \"NO\")|]")]
    [InlineData("[|Law(\"Henkilötietolaki\", Country = \"FI\")|]")]
    [InlineData("[|Law(\"Personuppgiftslagen\", Country = \"FI\")|]")]
    public Task ARepealedLaw_IsReported(string attributes) => VerifyAsync(Law(attributes));

    /// <summary>A name alone, without its country, or of a law in force as well, says too little; another number is another law.</summary>
    [Theory]
    [InlineData("Law(\"Personuppgiftslagen\")")]
    [InlineData("Law(\"Personuppgiftslagen\", Country = \"NO\")")]
    [InlineData("Law(\"Personopplysningsloven\", Country = \"NO\")")]
    [InlineData("Law(\"Personopplysningsloven, lov 15. juni 2018 nr. 38\", Country = \"NO\")")]
    [InlineData("Law(\"Lagen (2018:218)\", Country = \"SE\"), Label(\"sv\", \"Datalagen\")")]
    [InlineData("Law(\"Act 1998:2041\", Country = \"SE\")")]
    [InlineData("Law(\"Act 11998:204\", Country = \"SE\")")]
    [InlineData("Law(\"Patientdatalagen\", Country = \"SE\")")]
    [InlineData("Law(\"Regulation (EU) 2016/679\")")]
    public Task AnotherLaw_IsNotReported(string attributes) => VerifyAsync(Law(attributes));

    [Theory]
    [InlineData("Law(\"Personuppgiftslagen\", Country = nope)")]
    [InlineData("Law(\"Personuppgiftslagen\", Country = \"SE\", Nope = 1)")]
    public Task BrokenCode_IsLeftToTheCompiler(string attributes) => VerifyBrokenAsync(Law(attributes));

    private static string Law(string attributes) =>
        $$"""public static class Laws { [{{attributes}}] public const string Act = "act"; }""";
}
