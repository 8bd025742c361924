using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;
using PrivacyAnalyzers.Tool.Writing;

namespace PrivacyAnalyzers.Tool.Exporting;

/// <summary>The register as JSON-LD in terms of the W3C Data Privacy Vocabulary.</summary>
internal sealed class RegisterJsonLd(RegisterTexts texts)
{
    private readonly Register _register = texts.Register;
    private readonly RetentionWording _retention = new(texts);
    private readonly DisclosureWording _disclosures = new(texts);

    public string Write()
    {
        var context = new JsonObject();
        foreach ((string prefix, string iri) in Dpv.Prefixes)
        {
            context[prefix] = iri;
        }

        var root = new JsonObject
        {
            ["@context"] = context,
            ["@id"] = Iri(),
            ["@type"] = new JsonArray("dpv:ROPA", "dpcat:ROPA"),
            ["dct:title"] = _register.Title,
            ["dct:language"] = Nodes(_register.Facts.Languages.Select(language => (JsonNode)language)),
            ["dpv:hasApplicableLaw"] = Reference("legal-eu:law-GDPR"),
        };
        Set(root, "dpv:hasDataController", _register.Controller is { } controller
            ? Organisation("dpv:DataController", controller.Name, controller.Country, controller.Contact, controller.RegistrationNumber)
            : null);
        Set(root, "dpv:hasJointDataControllers", Nodes(_register.JointControllers.Items.Select(
            joint => Organisation("dpv:JointDataControllers", joint.Name, joint.Country, joint.Contact))));
        Set(root, "dpv:hasRepresentative", Nodes(_register.Representatives.Select(
            one => Organisation("dpv:Representative", one.Name, one.Country, one.Contact))));
        Set(root, "dpv:hasDataProtectionOfficer", Nodes(_register.DataProtectionOfficer.Items.Select(
            officer => Organisation("dpv:DataProtectionOfficer", officer.Name, null, officer.Contact))));
        Set(root, "dpv:hasAuthority", Nodes(_register.SupervisoryAuthorities.Select(
            authority => Organisation(null, authority.Name, authority.Country, new Contact { Url = authority.Url }))));
        Set(root, "dpv:hasPersonalDataProcess", Nodes(ActivityFacts.Of(_register, texts.Index).Select(Activity)));
        return JsonText.Of(root);
    }

    private JsonObject Activity(ActivityFacts facts)
    {
        Activity activity = facts.Activity;
        JsonObject node = Labelled("activities", activity);
        node["@type"] = new JsonArray("dpv:PersonalDataProcess", "dpcat:ROPARecord");
        Set(node, "dct:description", activity.Description);
        Set(node, "dpv:hasPurpose", Labelled("purposes", activity));
        Set(node, "dpv:hasLegalBasis", Nodes(Bases(facts)));
        Set(node, "dpv:hasDataSubject", Nodes(activity.DataSubjects.Select(id => Thing("dataSubjectCategories", texts.Index.DataSubjects, id))));
        Set(node, "dpv:hasPersonalData", Nodes(facts.Categories.Select(Category)));
        foreach (IGrouping<string, Disclosure> group in facts.Recipients.Items.DistinctBy(one => (one.Party, one.Role)).GroupBy(one => Dpv.Recipient(one.Role).Property, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            node[group.Key] = Nodes(group.Select(Recipient));
        }

        Set(node, "dpv:hasProcess", Nodes(facts.Transfers.Items.Select(Transfer)));
        Set(node, "dpv:hasStorageCondition", Nodes(activity.Data.SelectMany(Storage)));
        Set(node, "dpv:hasTechnicalOrganisationalMeasure", Nodes(facts.Measures.Select(measure => Labelled("securityMeasures", measure))));
        Set(node, "dpv:hasDataSource", Nodes(facts.Sources.Select(Source)));
        Set(node, "dpv:hasAssessment", Nodes(Assessments(facts)));
        Set(node, "dpv:hasRight", Nodes(DerivedRights.Of(facts).Select(Dpv.Right).Distinct(StringComparer.Ordinal).Select(Reference)));
        Set(node, "dct:type", Nodes(Automated(facts)));
        return node;
    }

    private IEnumerable<JsonNode> Bases(ActivityFacts facts)
    {
        foreach (LegalBasis basis in facts.Bases.DistinctBy(basis => (basis.Article, basis.Limb, basis.InterestOf, basis.LegitimateInterest, basis.Law)))
        {
            var node = new JsonObject { ["@type"] = Dpv.LegalBasis(basis) };
            Set(node, "dct:description", basis.LegitimateInterest);
            Set(node, "dpv:hasApplicableLaw", basis.Law is { } law ? new JsonObject { ["dct:title"] = texts.Law(law) } : null);
            yield return node;
        }

        IEnumerable<string> conditions = facts.Bases.Select(basis => basis.Article9)
            .Concat(facts.Categories.SelectMany(id => texts.Index.DataCategories.GetValueOrDefault(id)?.Special ?? []).Select(special => special.Article9))
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        foreach (string condition in conditions)
        {
            yield return new JsonObject { ["@type"] = Dpv.Article(condition) };
        }
    }

    private JsonObject Category(string id)
    {
        JsonObject node = Thing("dataCategories", texts.Index.DataCategories, id);
        if (texts.Index.DataCategories.GetValueOrDefault(id)?.Special.Count > 0)
        {
            node["@type"] = "dpv:SpecialCategoryPersonalData";
        }

        return node;
    }

    private JsonObject Recipient(Disclosure disclosure)
    {
        JsonObject node = Thing("recipients", texts.Index.Parties, disclosure.Party);
        node["@type"] = Dpv.Recipient(disclosure.Role).Class;
        Set(node, "dpv:hasCountry", texts.Index.Parties.GetValueOrDefault(disclosure.Party)?.Country);
        return node;
    }

    private JsonObject Transfer(Transfer transfer)
    {
        var node = new JsonObject { ["@type"] = "dpv:CrossBorderTransfer" };
        Set(node, "dpv:hasThirdCountry", transfer.Country);
        Set(node, "dpv:hasDataImporter", transfer.Party is { } party ? Thing("recipients", texts.Index.Parties, party) : null);
        Set(node, "dpv:hasLegalBasis", Nodes((transfer.Mechanisms ?? []).Select(one => Reference(Dpv.Article(one.Article)))));
        node["dct:description"] = _disclosures.Say(transfer);
        return node;
    }

    private IEnumerable<JsonNode> Storage(ActivityData data)
    {
        foreach (Retention retention in data.Processing.Select(one => one.Retention).OfType<Retention>().DistinctBy(_retention.Say))
        {
            foreach (RetentionClause clause in retention.Clauses)
            {
                var node = new JsonObject
                {
                    ["@type"] = clause.Action is null or "erase" ? "dpv:StorageDeletion" : "dpv:StorageCondition",
                    ["dct:description"] = _retention.Say(retention),
                };
                Set(node, "dpv:hasPersonalData", data.Category is { } category ? new JsonObject { ["@id"] = Iri("dataCategories", category) } : null);
                Set(node, "dct:type", Dpv.Action(clause.Action) is { } action ? Reference(action) : null);
                node["dpv:hasDuration"] = Duration(clause);
                yield return node;
            }
        }
    }

    /// <summary>After the vocabulary's example of a period that an event starts (E0048).</summary>
    private JsonObject Duration(RetentionClause clause)
    {
        string? period = clause.Months is { } months ? FormattableString.Invariant($"P{months}M")
            : clause.Days is { } days ? FormattableString.Invariant($"P{days}D")
            : null;
        bool isEvent = clause.StartEvent is not null || clause.StartsFromMarkedDate || (period is null && clause.Until is not null);
        string kind = isEvent ? "dpv:UntilEventDuration"
            : period is not null ? "dpv:TemporalDuration"
            : clause.WithoutEnd is not null ? "dpv:EndlessDuration"
            : "dpv:IndeterminateDuration";
        var node = new JsonObject { ["@type"] = kind, ["dct:description"] = _retention.Clause(clause) };
        if (period is not null)
        {
            node[isEvent ? "dpv:hasDuration" : "rdf:value"] = new JsonObject { ["@type"] = "xsd:duration", ["@value"] = period };
        }

        return node;
    }

    private JsonObject Source(SourceUse use)
    {
        JsonObject node = texts.Index.Sources.ContainsKey(use.Source)
            ? Thing("dataSources", texts.Index.Sources, use.Source)
            : Thing("recipients", texts.Index.Parties, use.Source);
        Set(node, "@type", Dpv.Source(texts.Index.Sources.GetValueOrDefault(use.Source)));
        return node;
    }

    private IEnumerable<JsonNode> Assessments(ActivityFacts facts)
    {
        IEnumerable<string> ids = facts.Bases.Select(basis => basis.Assessment).Append(facts.Activity.ImpactAssessment).OfType<string>();
        foreach (string id in ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            JsonObject node = Thing("assessments", texts.Index.Assessments, id);
            Set(node, "@type", Dpv.Assessment(texts.Index.Assessments.GetValueOrDefault(id)?.Kind));
            yield return node;
        }
    }

    private static IEnumerable<JsonNode> Automated(ActivityFacts facts)
    {
        string[] kinds = [.. facts.Automated.Items.SelectMany(one => one.Kinds)];
        if (kinds.Contains("solelyAutomatedDecision", StringComparer.Ordinal))
        {
            yield return Reference("dpv:AutomatedDecisionMaking");
        }

        if (kinds.Any(kind => kind is "profiling" or "scoring"))
        {
            yield return Reference("dpv:Profiling");
        }
    }

    private static JsonObject Organisation(string? type, string? name, string? country, Contact contact, string? number = null)
    {
        var node = new JsonObject();
        Set(node, "@type", type);
        Set(node, "dpv:hasName", name);
        Set(node, "dpv:hasIdentifier", number);
        Set(node, "dpv:hasCountry", country);
        Set(node, "dpv:hasAddress", contact.Address);
        Set(node, "dpv:hasContact", Nodes(new[] { contact.Email, contact.Phone, contact.Url }.OfType<string>().Select(one => (JsonNode)one)));
        return node;
    }

    private JsonObject Thing<T>(string part, IReadOnlyDictionary<string, T> things, string id)
        where T : INamed
    {
        return things.TryGetValue(id, out T? thing) ? Labelled(part, thing) : new JsonObject { ["@id"] = Iri(part, id) };
    }

    private JsonObject Labelled(string part, INamed thing)
    {
        var node = new JsonObject { ["@id"] = Iri(part, thing.Id) };
        Set(node, "skos:prefLabel", Nodes(thing.Label.OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new JsonObject { ["@language"] = pair.Key, ["@value"] = pair.Value })));
        return node;
    }

    private string Iri(params string[] steps)
    {
        return $"urn:ropa:{string.Join(':', steps.Prepend(_register.Facts.Assembly).Select(Uri.EscapeDataString))}";
    }

    private static JsonObject Reference(string iri) => new() { ["@id"] = iri };

    private static JsonArray Nodes(IEnumerable<JsonNode> nodes) => new([.. nodes]);

    /// <summary>What the register does not say is left out: in linked data nothing is claimed by silence.</summary>
    private static void Set(JsonObject node, string property, JsonNode? value)
    {
        if (value is not null && value is not JsonArray { Count: 0 })
        {
            node[property] = value;
        }
    }
}
