using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Detection;
using Xunit;

namespace PrivacyAnalyzers.Tests.Detection;

/// <summary>The identity numbers of the EU, the EEA, the United Kingdom and Switzerland are found by the names that their countries give them.</summary>
public class NationalIdTests
{
    private static readonly Dictionary<string, string[]> Names = new()
    {
        ["AT"] = ["Sozialversicherungsnummer", "SvNummer", "BereichsspezifischesPersonenkennzeichen"],
        ["BE"] = ["Rijksregisternummer", "NumeroRegistreNational", "Insz", "Niss"],
        ["BG"] = ["Egn", "ЕГН"],
        ["CH"] = ["AhvNummer", "NumeroAvs", "Ahvn13"],
        ["CY"] = ["ArithmosTautotitas", "ΑριθμόςΤαυτότητας"],
        ["CZ"] = ["RodneCislo", "RodnéČíslo"],
        ["DE"] = ["SteuerId", "Steueridentifikationsnummer", "Personalausweisnummer", "Rentenversicherungsnummer"],
        ["DK"] = ["CprNummer", "Cpr", "CprNr"],
        ["EE"] = ["Isikukood"],
        ["ES"] = ["Dni", "Nie", "NumeroSeguridadSocial"],
        ["FI"] = ["Henkilotunnus", "Henkilötunnus", "Hetu"],
        ["FR"] = ["NumeroSecuriteSociale", "NuméroDeSécuritéSociale", "Nir"],
        ["GB"] = ["NationalInsuranceNumber", "NiNumber", "Nino", "NhsNumber"],
        ["GR"] = ["Amka", "Afm", "ΑΜΚΑ"],
        ["HR"] = ["Oib", "OsobniIdentifikacijskiBroj"],
        ["HU"] = ["SzemelyiSzam", "TajSzam", "SzemélyiAzonosító"],
        ["IE"] = ["Ppsn", "PpsNumber"],
        ["IS"] = ["Kennitala"],
        ["IT"] = ["CodiceFiscale", "CodFiscale"],
        ["LI"] = ["Peid", "Personenidentifikationsnummer"],
        ["LT"] = ["AsmensKodas"],
        ["LU"] = ["MatriculeNational", "NuméroMatricule"],
        ["LV"] = ["PersonasKods"],
        ["MT"] = ["KartaTalIdentita", "IdCardMalta"],
        ["NL"] = ["Bsn", "Burgerservicenummer"],
        ["NO"] = ["Fødselsnummer", "Foedselsnummer", "Fodselsnummer", "DNummer"],
        ["PL"] = ["Pesel", "NumerPesel"],
        ["PT"] = ["Nif", "CartaoCidadao", "CartãoDeCidadão", "NumeroIdentificacaoCivil"],
        ["RO"] = ["Cnp", "CodNumericPersonal"],
        ["SE"] = ["Personnummer", "Samordningsnummer"],
        ["SI"] = ["Emso", "Emšo"],
        ["SK"] = ["RodneCislo", "RodnéČíslo"],
    };

    public static TheoryData<string, string> Numbers
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (country, name) in Names.SelectMany(c => c.Value.Select(name => (c.Key, name))))
            {
                rows.Add(country, name);
            }

            return rows;
        }
    }

    /// <summary>27 of the EU, three more of the EEA, and two.</summary>
    [Fact]
    public void EachCountry_IsHere() => Assert.Equal(32, Names.Count);

    /// <summary>In a class of nothing in particular, so that only the name counts.</summary>
    [Theory]
    [MemberData(nameof(Numbers))]
    public void ACountrysNumber_IsFound(string country, string name)
    {
        Candidate member = new(name, "string", ValueForms.Text, default);
        Detected found = Classifier.Classify(
            new Holder("Thingummy", "", "", default, new([member]), HolderUses.None), DetectionVocabulary.BuiltIn)[0];
        Assert.True((found.Kind, found.Likelihood) == (DataKind.NationalId, Likelihood.Certain), $"{country}: {name} is {found}");
    }
}
