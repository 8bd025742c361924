using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Exporting;

/// <summary>
/// The register in the Transparency Information Language (TILT, version 1.0), which describes notices of Art. 13 and 14. What the
/// register does not declare is left out, also where TILT requires it: <see cref="Lacks"/> names that. Nothing is made up to please a schema.
/// </summary>
internal sealed class RegisterTilt
{
    private readonly RegisterTexts _texts;
    private readonly Register _register;
    private readonly IReadOnlyList<ActivityFacts> _activities;
    private readonly JsonObject _root;

    public RegisterTilt(RegisterTexts texts)
    {
        _texts = texts;
        _register = texts.Register;
        _activities = ActivityFacts.Of(_register, texts.Index);
        _root = Root();
    }

    /// <summary>The members that TILT requires and that are not there, by their places.</summary>
    public IEnumerable<string> Lacks => TiltMembers.Missing(_root);

    public string Write() => JsonText.Of(_root);

    private JsonObject Root()
    {
        string[] rights = [.. _activities.SelectMany(DerivedRights.Of).Distinct(StringComparer.Ordinal)];
        string[] categories = [.. _activities.SelectMany(facts => facts.Categories).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return Object(
            ("meta", Object(
                ("name", _register.Controller?.Name),
                ("language", _texts.Language))),
            ("controller", _register.Controller is { } controller ? Controller(controller) : null),
            ("dataProtectionOfficer", _register.DataProtectionOfficer.Items is [{ } officer, ..]
                ? Object(("name", officer.Name), ("address", officer.Contact.Address), ("email", officer.Contact.Email), ("phone", officer.Contact.Phone))
                : null),
            ("dataDisclosed", Array(categories.Select(Data))),
            ("thirdCountryTransfers", Transfers()),
            ("accessAndDataPortability", Right(rights, "20")),
            ("sources", Array(categories.Select(SourcesOf).OfType<JsonObject>())),
            ("rightToInformation", Right(rights, "15")),
            ("rightToRectificationOrDeletion", Right(rights, "16", "17")),
            ("rightToDataPortability", Right(rights, "20")),
            ("rightToWithdrawConsent", Right(rights, "7(3)")),
            ("rightToComplain", Complaint()),
            ("automatedDecisionMaking", Automated()));
    }

    private JsonObject Controller(Controller controller)
    {
        return Object(
            ("name", controller.Name),
            ("address", controller.Contact.Address),
            ("country", Code(controller.Country)),
            ("representative", _register.Representatives is [{ } one, ..]
                ? Object(("name", one.Name), ("email", one.Contact.Email), ("phone", one.Contact.Phone))
                : null));
    }

    /// <summary>What is done with the data of a category, in all activities that use it.</summary>
    private JsonObject Data(string category)
    {
        ActivityFacts[] uses = [.. _activities.Where(facts => facts.Categories.Contains(category))];
        (ActivityFacts Facts, Processing Processing)[] cells =
        [
            .. uses.SelectMany(facts => facts.Activity.Data.Where(data => data.Category == category).SelectMany(data => data.Processing).Select(one => (facts, one))),
        ];
        LegalBasis[] bases = [.. cells.Select(cell => cell.Processing.LegalBasis).OfType<LegalBasis>()];
        Disclosure[] recipients =
        [
            .. uses.SelectMany(facts => facts.Recipients.Items).Where(one => one.Categories is null || one.Categories.Contains(category)),
        ];
        return Object(
            ("_id", category),
            ("category", _texts.Category(category)),
            ("purposes", Array(uses.Select(facts => Object(
                ("purpose", _texts.Name(facts.Activity)),
                ("description", facts.Activity.Description is { } said ? _texts.Text(said) : null))))),
            ("legalBases", Array(bases
                .SelectMany(basis => new[] { basis.Article, basis.Article9 }.OfType<string>())
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(article => Object(("reference", Reference(article)), ("description", _texts.Phrases.Format("say.article", article)))))),
            ("legitimateInterests", Array(bases
                .Where(basis => basis.Article == "6(1)(f)")
                .Select(basis => basis.LegitimateInterest).Distinct(StringComparer.Ordinal)
                .Select(interest => Object(("exists", true), ("reasoning", interest is null ? null : _texts.Text(interest)))))),
            ("recipients", Recipients(uses, recipients)),
            ("storage", cells.Any(cell => cell.Processing.Retention is { Clauses.Count: > 0 })
                ? Array(cells.Select(cell => cell.Processing.Retention).OfType<Retention>().Where(retention => retention.Clauses.Count > 0).Select(Storage))
                : null),
            ("nonDisclosure", NonDisclosure([.. cells.Select(cell => cell.Processing)])));
    }

    /// <summary>
    /// A party of a register may be a company or a kind of recipients, and the register does not tell which: it goes where TILT asks for
    /// the category.
    /// </summary>
    private JsonArray? Recipients(ActivityFacts[] uses, Disclosure[] recipients)
    {
        if (recipients.Length == 0 && uses.Any(facts => !facts.Recipients.IsNone))
        {
            return null;
        }

        return Array(recipients.Select(one => one.Party).Distinct(StringComparer.Ordinal).Select(party => Object(
            ("category", _texts.Party(party)),
            ("country", Code(_texts.Index.Parties.GetValueOrDefault(party)?.Country)))));
    }

    /// <summary>Periods as they were declared, in the form of ISO 8601 (P24M); conditions as text.</summary>
    private JsonObject Storage(Retention retention)
    {
        var wording = new RetentionWording(_texts);
        return Object(
            ("temporal", Array(retention.Clauses.Where(clause => clause.HasPeriod).Select(clause => Object(
                ("description", wording.Clause(clause)),
                ("ttl", FormattableString.Invariant($"P{clause.Months ?? clause.Days}{(clause.Months is null ? 'D' : 'M')}")))))),
            ("purposeConditional", Array(retention.Clauses.Where(clause => !clause.HasPeriod).Select(clause => (JsonNode)wording.Clause(clause)))),
            ("aggregationFunction", retention.Combine switch
            {
                "earliest" => "min",
                "latest" => "max",

                // Of one period every function gives the same; TILT wants one named.
                _ when retention.Clauses.Count == 1 => "max",
                _ => null,
            }));
    }

    private JsonObject? NonDisclosure(Processing[] processing)
    {
        string[] provisions = [.. processing.Select(one => one.Provision).OfType<string>().Distinct(StringComparer.Ordinal)];
        string? consequences = processing.Select(one => one.IfNotGiven).OfType<string>().FirstOrDefault();
        if (provisions.Length != 1)
        {
            // Nothing declared, or not the same everywhere: TILT has one answer for a category.
            return consequences is null ? null : Object(("consequences", _texts.Text(consequences)));
        }

        return Object(
            ("legalRequirement", provisions[0] == "statutory"),
            ("contractualRegulation", provisions[0] == "contractual"),

            // What a contract requires is not said to be an obligation, nor that it is none.
            ("obligationToProvide", provisions[0] == "contractual" ? null : provisions[0] == "statutory"),
            ("consequences", consequences is null ? null : _texts.Text(consequences)));
    }

    private JsonArray? Transfers()
    {
        Transfer[] all = [.. _activities.SelectMany(facts => facts.Transfers.Items).Concat(_register.Transfers.Items)];
        if (all.Length == 0 && !_register.Transfers.IsNone && (_activities.Count == 0 || _activities.Any(facts => !facts.Transfers.IsNone)))
        {
            return null;
        }

        var wording = new DisclosureWording(_texts);
        return Array(all.GroupBy(one => one.Country ?? "", StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
        {
            TransferMechanism[] mechanisms = [.. group.SelectMany(one => one.Mechanisms ?? [])];
            string description = string.Join("; ", group.Select(wording.Say).Distinct(StringComparer.Ordinal));
            return Object(
                ("country", Code(group.Key)),
                ("adequacyDecision", Found(article => article.StartsWith("45", StringComparison.Ordinal))),
                ("appropriateGuarantees", Found(article => article.StartsWith("46", StringComparison.Ordinal) || article.StartsWith("47", StringComparison.Ordinal))),
                ("standardDataProtectionClause", Found(article => article is "46(2)(c)" or "46(2)(d)")));

            // Only that there is one: where none is named, the register does not say that there is none.
            JsonObject? Found(Func<string, bool> isIt)
            {
                return mechanisms.Any(one => isIt(one.Article)) ? Object(("available", true), ("description", description)) : null;
            }
        }));
    }

    private JsonObject? SourcesOf(string category)
    {
        SourceUse[] uses =
        [
            .. _activities.Where(facts => facts.Categories.Contains(category)).SelectMany(facts => facts.Sources)
                .Where(use => use.Categories is null || use.Categories.Contains(category))
                .DistinctBy(use => use.Source, StringComparer.Ordinal),
        ];
        return uses.Length == 0 ? null : Object(
            ("_id", category),
            ("dataCategory", _texts.Category(category)),
            ("sources", Array(uses.Select(use =>
            {
                DataSource? source = _texts.Index.Sources.GetValueOrDefault(use.Source);
                return Object(
                    ("description", _texts.Source(use.Source)),
                    ("url", source?.Url),
                    ("publiclyAvailable", source?.Access is { } access ? access == "public" : null));
            }))));
    }

    /// <summary>A right that follows from the legal bases, with what the register says of how it is exercised.</summary>
    private JsonObject Right(string[] rights, params string[] articles)
    {
        return Object(
            ("available", _activities.Count == 0 ? null : articles.Any(rights.Contains)),
            ("description", Declared(articles)));
    }

    private JsonObject Complaint()
    {
        return Object(
            ("available", true),
            ("description", Declared("77")),
            ("supervisoryAuthority", _register.SupervisoryAuthorities is [{ } authority, ..]
                ? Object(("name", authority.Name), ("country", Code(authority.Country)))
                : null));
    }

    private string? Declared(params string[] articles)
    {
        string[] said =
        [
            .. _register.Rights.Where(right => articles.Contains(right.Article))
                .SelectMany(right => new[] { right.Text, right.ExerciseAt }).OfType<string>().Select(_texts.Text).Distinct(StringComparer.Ordinal),
        ];
        return said.Length == 0 ? null : string.Join("; ", said);
    }

    private JsonObject? Automated()
    {
        AutomatedProcessing[] all = [.. _activities.SelectMany(facts => facts.Automated.Items).Concat(_register.AutomatedProcessing.Items).Distinct()];
        if (all.Length == 0)
        {
            return _register.AutomatedProcessing.IsNone || (_activities.Count > 0 && _activities.All(facts => facts.Automated.IsNone)) ? Object(("inUse", false)) : null;
        }

        return Object(
            ("inUse", true),
            ("logicInvolved", Joined(all.Select(one => one.Logic))),
            ("scopeAndIntendedEffects", Joined(all.Select(one => one.Significance))));

        string? Joined(IEnumerable<string?> texts)
        {
            string said = string.Join("; ", texts.OfType<string>().Select(_texts.Text).Distinct(StringComparer.Ordinal));
            return said.Length == 0 ? null : said;
        }
    }

    /// <summary>A country where it is a code of two letters, which TILT asks for.</summary>
    private static string? Code(string? country) => country is { Length: 2 } && country.All(char.IsAsciiLetterUpper) ? country : null;

    /// <summary>An article of the Regulation as TILT refers to it: 6(1)(a) is GDPR-6-1-a.</summary>
    private static string Reference(string article) => $"GDPR-{article.Replace(")(", "-", StringComparison.Ordinal).Replace('(', '-').TrimEnd(')')}";

    /// <summary>What there is; the rest is left out.</summary>
    private static JsonObject Object(params (string Name, JsonNode? Value)[] members)
    {
        return new JsonObject(members.Where(member => member.Value is not null).Select(member => KeyValuePair.Create(member.Name, member.Value)));
    }

    private static JsonArray Array(IEnumerable<JsonNode> items) => new([.. items.DistinctBy(item => item.ToJsonString(), StringComparer.Ordinal)]);
}
