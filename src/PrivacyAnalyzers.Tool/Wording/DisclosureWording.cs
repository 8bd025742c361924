using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Wording;

/// <summary>Recipients, transfers, sources and automated processing in words.</summary>
internal sealed class DisclosureWording(RegisterTexts texts)
{
    private readonly Phrases _phrases = texts.Phrases;

    /// <summary>A recipient with its role and the limits that are declared.</summary>
    public string Say(Disclosure disclosure)
    {
        return WithDetails(texts.Party(disclosure.Party), Details());

        IEnumerable<string> Details()
        {
            if (disclosure.Role is { } role)
            {
                yield return _phrases.Word("role", role);
            }

            if (disclosure.Form is { } form)
            {
                yield return _phrases.Word("form", form);
            }

            if (disclosure.Categories is { Count: > 0 } categories)
            {
                yield return Only(categories);
            }

            if (disclosure.Contract is { } contract)
            {
                yield return _phrases.Format("say.contract", texts.Text(contract));
            }

            if (disclosure.LegalBasis is { } basis)
            {
                yield return _phrases.Word("basis", basis.Basis);
            }

            if (disclosure.Law is { } law)
            {
                yield return _phrases.Format("say.law", texts.Law(law));
            }

            if (disclosure.Condition is { } condition)
            {
                yield return _phrases.Format("say.if", texts.Text(condition));
            }

            if (disclosure.OptOutAt is { } optOut)
            {
                yield return _phrases.Format("say.optOutAt", texts.Text(optOut));
            }
        }
    }

    /// <summary>The country of a transfer, and what it rests on.</summary>
    public string Say(Transfer transfer)
    {
        return WithDetails(Country(transfer), Details());

        IEnumerable<string> Details()
        {
            if (transfer.Party is { } party)
            {
                yield return texts.Party(party);
            }

            yield return Mechanisms(transfer);
            if (transfer.Categories is { Count: > 0 } categories)
            {
                yield return Only(categories);
            }

            if (transfer.Exposure is { } exposure)
            {
                yield return _phrases.Word("exposure", exposure);
            }

            if (transfer.Condition is { } condition)
            {
                yield return _phrases.Format("say.if", texts.Text(condition));
            }

            if (transfer.Safeguards is { } safeguards)
            {
                yield return _phrases.Format("say.safeguards", texts.Text(safeguards));
            }

            if (transfer.CopyAt is { } copy)
            {
                yield return _phrases.Format("say.copyAt", texts.Text(copy));
            }
        }
    }

    /// <summary>The country, or that it is not named.</summary>
    public string Country(Transfer transfer) => transfer.Country is { } country ? texts.Country(country) : _phrases["say.unknownCountry"];

    /// <summary>What a transfer rests on, with the articles.</summary>
    public string Mechanisms(Transfer transfer)
    {
        if (transfer.Mechanisms is not { Count: > 0 } mechanisms)
        {
            return texts.NamesHoles ? _phrases["say.noMechanism"] : "";
        }

        string[] said = [.. mechanisms.Select(one => $"{_phrases.Word("mechanism", one.Mechanism)} ({_phrases.Article(one.Article)})")];
        return transfer.WhicheverApplies && said.Length > 1
            ? _phrases.Format("say.or", string.Join(", ", said[..^1]), said[^1])
            : string.Join(", ", said);
    }

    public string Say(SourceUse use)
    {
        return WithDetails(texts.Source(use.Source), Details());

        IEnumerable<string> Details()
        {
            if (texts.Index.Sources.GetValueOrDefault(use.Source)?.Access is { } access)
            {
                yield return _phrases.Word("access", access);
            }

            if (use.Categories is { Count: > 0 } categories)
            {
                yield return Only(categories);
            }

            if (use.Condition is { } condition)
            {
                yield return _phrases.Format("say.if", texts.Text(condition));
            }

            if (use.InformedAt is { } informed)
            {
                yield return _phrases.Format("say.informedAt", texts.Text(informed));
            }
        }
    }

    public string Say(AutomatedProcessing processing)
    {
        string kinds = string.Join(", ", processing.Kinds.Select(kind => _phrases.Word("automated", kind)));
        return string.Join("; ", new[] { kinds }.Where(said => said.Length > 0).Concat(Details()));

        IEnumerable<string> Details()
        {
            if (processing.Gateway is { } gateway)
            {
                yield return _phrases.Article(gateway);
            }

            if (processing.Logic is { } logic)
            {
                yield return _phrases.Format("say.logic", texts.Text(logic));
            }

            if (processing.Significance is { } significance)
            {
                yield return _phrases.Format("say.significance", texts.Text(significance));
            }

            if (processing.HumanReviewAt is { } review)
            {
                yield return _phrases.Format("say.humanReviewAt", texts.Text(review));
            }

            if (processing.OptOutAt is { } optOut)
            {
                yield return _phrases.Format("say.optOutAt", texts.Text(optOut));
            }
        }
    }

    private string Only(IReadOnlyList<string> categories)
    {
        return _phrases.Format("say.only", string.Join(", ", categories.Select(id => texts.Category(id))));
    }

    private static string WithDetails(string name, IEnumerable<string> details)
    {
        string said = string.Join("; ", details.Where(detail => detail.Length > 0));
        return said.Length == 0 ? name : $"{name} ({said})";
    }
}
