using System.Collections.Generic;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>Legal bases in words.</summary>
internal sealed class BasisWording(RegisterTexts texts)
{
    private readonly Phrases _phrases = texts.Phrases;

    /// <summary>The basis and its article: "consent (Art. 6(1)(a))".</summary>
    public string Short(string basis, string article) => $"{_phrases.Word("basis", basis)} ({_phrases.Article(article)})";

    /// <inheritdoc cref="Short(string, string)"/>
    public string Short(LegalBasis? basis) => basis is null ? _phrases["basis.undeclared"] : Short(basis.Basis, basis.Article);

    /// <summary>The basis with all that is declared of it.</summary>
    public string Say(LegalBasis? basis)
    {
        return basis is null ? _phrases["basis.undeclared"] : string.Join("; ", [Short(basis), .. Details(basis)]);
    }

    /// <summary>What is declared of a basis beside its name.</summary>
    public IEnumerable<string> Details(LegalBasis basis)
    {
        if (basis.Limb is { } limb && limb != "ordinaryConsent")
        {
            yield return _phrases.Word("limb", limb);
        }

        if (basis.LegitimateInterest is not null)
        {
            yield return _phrases.Format("say.interest", Interest(basis)!);
        }

        if (basis.Law is { } law)
        {
            yield return _phrases.Format("say.law", texts.Law(law));
        }

        if (basis.Article9 is { } article9)
        {
            yield return _phrases.Format("say.condition9", ArticleStyle.In(_phrases.Language, article9));
        }

        if (basis.Condition is { } condition)
        {
            yield return _phrases.Format("say.if", texts.Text(condition));
        }

        if (basis.Assessment is { } assessment)
        {
            yield return _phrases.Format("say.assessment", texts.Assessment(assessment));
        }

        if (basis.WithdrawAt is { } withdraw)
        {
            yield return _phrases.Format("say.withdrawAt", texts.Text(withdraw));
        }

        if (basis.ObjectAt is { } objection)
        {
            yield return _phrases.Format("say.objectAt", texts.Text(objection));
        }
    }

    /// <summary>The interest that is pursued, and whose it is; null where none is declared.</summary>
    public string? Interest(LegalBasis basis)
    {
        if (basis.LegitimateInterest is not { } interest)
        {
            return null;
        }

        string said = texts.Text(interest);
        return basis.InterestOf is { } whose ? $"{said} ({_phrases.Format("say.interestOf", _phrases.Word("interestOf", whose))})" : said;
    }
}
