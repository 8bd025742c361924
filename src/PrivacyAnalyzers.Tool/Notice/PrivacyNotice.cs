using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Linq;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Notice;

/// <summary>
/// The information of Art. 13 and 14, as Markdown. The phrases are the product's own; all else is declared. What is not declared is
/// left out, and <see cref="NoticeGaps"/> tells it to the one who writes the notice.
/// </summary>
internal sealed class PrivacyNotice
{
    private readonly RegisterTexts _texts;
    private readonly Phrases _phrases;
    private readonly Register _register;
    private readonly IReadOnlyList<ActivityFacts> _activities;
    private readonly DisclosureWording _disclosures;
    private readonly CategoryWording _categories;
    private readonly IReadOnlyList<Transfer> _wholeTransfers;
    private readonly NoticeText _notice = new();

    public PrivacyNotice(RegisterTexts texts)
    {
        _texts = texts;
        _phrases = texts.Phrases;
        _register = texts.Register;
        _activities = ActivityFacts.Of(texts.Register, texts.Index);
        _disclosures = new DisclosureWording(texts);
        _categories = new CategoryWording(texts);
        _wholeTransfers = ActivityFacts.TransfersOfAll(_register, texts.Index);
    }

    /// <summary>The title, for the head of a page.</summary>
    public string Title => _phrases.Format("notice.title", _register.Controller?.Name ?? _register.Title);

    public string Write()
    {
        _notice.Heading(1, Title);
        Dates();
        Who();
        _notice.Heading(2, _phrases["notice.purposes"]);
        foreach (ActivityFacts facts in _activities.Where(facts => !IsPart(facts.Activity)))
        {
            Purpose(facts, 3);
        }

        new NoticeData(_notice, _texts).Write();
        Whole();
        new NoticeDevices(_notice, _texts).Write();
        new NoticeRights(_notice, _texts, _activities).Write();
        Terms("notice.security", _register.SecurityMeasures.Select(measure => Term(measure, measure.Description)));
        Children();
        OnBehalf();
        _notice.Heading(2, _phrases["notice.changes"]);
        _notice.List(_register.Facts.NoticeChanges is { } changes ? [_texts.Text(changes)] : []);
        return _notice.ToString();
    }

    private void Dates()
    {
        string[] said =
        [
            .. _register.Facts.NoticeDate is { } date ? new[] { _phrases.Format("notice.date", date) } : [],
            .. _register.Facts.Version is { } version ? new[] { _phrases.Format("notice.version", version) } : [],
        ];
        if (said.Length > 0)
        {
            _notice.Paragraph(string.Join(' ', said));
        }
    }

    private void Who()
    {
        _notice.Heading(2, _phrases["notice.who"]);
        if (_register.Controller is { } controller)
        {
            string name = controller.RegistrationNumber is { } number ? $"{controller.Name} ({number})" : controller.Name;
            _notice.Paragraph(_phrases.Format("notice.controller", name));
            _notice.Points(
                Point("notice.contact", ContactWording.Say(null, _phrases.Country(controller.Country), controller.Contact)),
                Point("notice.tradingAs", string.Join(", ", controller.TradingAs)),
                Point("notice.activity", Text(controller.Activity)),
                Point("notice.group", Text(controller.Group)),
                Point("notice.responsible", Text(controller.ResponsibleRole)));
        }

        foreach (JointController joint in _register.JointControllers.Items)
        {
            _notice.Points(
                Point("who.jointController", ContactWording.Say(joint.Name, _phrases.Country(joint.Country), joint.Contact)),
                Point("notice.duties", Text(joint.Duties)),
                Point("notice.contactPoint", Text(joint.ContactPoint)));
        }

        _notice.Points(
            [
                .. _register.Representatives.Select(one => Point("who.representative", ContactWording.Say(one.Name, _phrases.Country(one.Country), one.Contact))),
                .. _register.DataProtectionOfficer.Items.Select(Officer),
            ]);
        _notice.List(_register.DataProtectionOfficer.IsNone || IsDeclaredNone("dataProtectionOfficer") ? [_phrases["notice.notAppointed"]] : []);
    }

    private (string, IReadOnlyList<string>) Officer(DataProtectionOfficer officer)
    {
        string said = ContactWording.Say(officer.Name, null, officer.Contact);
        return Point("who.dpo", officer.Scope is { } scope ? $"{said} ({_phrases.Format("notice.forWhom", _texts.Text(scope))})" : said);
    }

    /// <summary>Whether an activity stands under another one, and not under itself by way of others.</summary>
    private bool IsPart(Activity activity)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (Activity? above = activity; above is not null; above = above.PartOf is { } id ? _texts.Index.Activities.GetValueOrDefault(id) : null)
        {
            if (!seen.Add(above.Id))
            {
                return false;
            }
        }

        return seen.Count > 1;
    }

    /// <summary>A purpose, and below it those that are its parts.</summary>
    private void Purpose(ActivityFacts facts, int level)
    {
        Activity activity = facts.Activity;
        var row = new ActivityRow(_texts, facts) { SaysAssessments = false };
        _notice.Heading(level, _texts.Name(activity));
        if (activity.Description is { } description)
        {
            _notice.Paragraph(_texts.Text(description));
        }

        bool saysRetention = activity.Data.SelectMany(data => data.Processing).Any(one => one.Retention is { Clauses.Count: > 0 });
        _notice.Points(
            Point("notice.about", Joined(activity.DataSubjects.Select(_texts.DataSubject))),
            Point("notice.data", Joined(facts.Categories.Select(id => _categories.Say(id)))),
            (_phrases["notice.not"], [.. NoticeData.Absent(_phrases, activity.DeclaredNone)]),
            (_phrases["notice.basis"], facts.Bases.Any() ? row.Bases : []),
            (_phrases["notice.provision"], [.. Provision(activity).Distinct(StringComparer.Ordinal)]),
            (_phrases["notice.retention"], saysRetention ? row.Retention : []),
            (_phrases["notice.recipients"], Own(facts.Recipients, _register.Disclosures, _disclosures.Say, "notice.noRecipients")),
            (_phrases["notice.transfers"], Own(facts.Transfers, Stated<Transfer>.Of(_wholeTransfers), _disclosures.Say, "notice.noTransfers")),
            (_phrases["notice.sources"], [.. facts.Sources.Except(_register.Sources).Select(_disclosures.Say).Distinct(StringComparer.Ordinal)]),
            (_phrases["notice.automated"], [.. NoDecisions(activity.DeclaredNone), .. Own(facts.Automated, _register.AutomatedProcessing, _disclosures.Say, "notice.noAutomated")]),
            (_phrases["notice.marketing"], [.. facts.Marketing.Items.Except(_register.DirectMarketing.Items).Select(Marketing).Distinct(StringComparer.Ordinal)]));
        foreach (ActivityFacts part in _activities.Where(part => part.Activity.PartOf == activity.Id && IsPart(part.Activity)))
        {
            Purpose(part, Math.Min(level + 1, 6));
        }
    }

    /// <summary>What is said of the processing as a whole, once.</summary>
    private void Whole()
    {
        Section("notice.recipients", _register.Disclosures.IsNone ? [_phrases["notice.noRecipients"]] : _register.Disclosures.Items.Select(_disclosures.Say));
        _notice.Points((_phrases["notice.never"], [.. _register.NeverDisclosed.Select(Never).Distinct(StringComparer.Ordinal)]));
        _notice.Heading(3, _phrases["notice.aboutRecipients"]);
        _notice.Terms(Recipients().Select(Party).Where(term => term.Lines.Count > 0));
        bool noTransfers = _wholeTransfers.Count == 0 && (_register.Transfers.IsNone || IsDeclaredNone("transfers"));
        Section("notice.transfers", noTransfers ? [_phrases["notice.noTransfers"]] : _wholeTransfers.Select(_disclosures.Say));
        Section("notice.storage", _register.Storage.Select(Place));
        Section("notice.sources", _register.Sources.Select(_disclosures.Say));
        _notice.Heading(3, _phrases["notice.aboutSources"]);
        _notice.Terms(Sources().Select(source => Term(source, source.Description)).Where(term => term.Lines.Count > 0));
        Section("notice.automated", Automated());
        Section("notice.marketing", IsDeclaredNone("directMarketing") ? [_phrases["notice.not.directMarketing"]] : _register.DirectMarketing.Items.Select(Marketing));
    }

    /// <summary>Those that receive data, in the order of the register; one that is declared and never used receives nothing.</summary>
    private IEnumerable<Party> Recipients()
    {
        var used = _activities.SelectMany(facts => facts.Recipients.Items.Select(one => one.Party).Concat(facts.Transfers.Items.Select(one => one.Party).OfType<string>()))
            .Concat(_register.Disclosures.Items.Select(one => one.Party))
            .ToHashSet(StringComparer.Ordinal);
        return _register.Parties.Where(party => used.Contains(party.Id));
    }

    private IEnumerable<DataSource> Sources()
    {
        var used = _activities.SelectMany(facts => facts.Sources).Concat(_register.Sources).Select(use => use.Source).ToHashSet(StringComparer.Ordinal);
        return _register.DataSources.Where(source => used.Contains(source.Id));
    }

    private (string Name, IReadOnlyList<string> Lines) Party(Party party)
    {
        string?[] said = [Text(party.Description), _phrases.Country(party.Country), Text(party.Contact), party.NoticeUrl is { } url ? _phrases.Format("notice.moreAt", url) : null];
        return (_texts.Name(party), [.. said.OfType<string>()]);
    }

    private string Never(NeverDisclosed promise)
    {
        string party = _texts.Party(promise.Party);
        return promise.Categories is { Count: > 0 } categories
            ? $"{party} ({_phrases.Format("say.only", string.Join(", ", categories.Select(id => _texts.Category(id))))})"
            : party;
    }

    private IEnumerable<string> Automated()
    {
        if (_register.AutomatedProcessing.IsNone)
        {
            yield return _phrases["notice.noAutomated"];
        }
        else
        {
            foreach (string none in NoDecisions(_register.DeclaredNone))
            {
                yield return none;
            }
        }

        foreach (AutomatedProcessing processing in _register.AutomatedProcessing.Items)
        {
            yield return _disclosures.Say(processing);
        }
    }

    private IEnumerable<string> NoDecisions(IReadOnlyList<DeclaredNone> none)
    {
        return none.Select(one => one.Matter switch { "automatedDecisions" => "notice.noDecisions", "profiling" => "notice.noProfiling", _ => null })
            .OfType<string>().Select(key => _phrases[key]);
    }

    private void Children()
    {
        _notice.Heading(2, _phrases["notice.children"]);
        _notice.List(_register.Facts.MinimumAge is { } age ? [_phrases.Format("notice.minimumAge", age.ToString(CultureInfo.InvariantCulture))] : []);
    }

    /// <summary>What the controller does on behalf of others, and where they are asked.</summary>
    private void OnBehalf()
    {
        _notice.Heading(2, _phrases["notice.onBehalf"]);
        _notice.Terms(_register.ProcessorActivities.Select(activity => (
            _texts.Name(activity),
            (IReadOnlyList<string>)
            [
                .. activity.Description is { } description ? new[] { _texts.Text(description) } : [],
                .. activity.Controllers.Count > 0 ? new[] { _phrases.Format("notice.forWhom", Joined(activity.Controllers.Select(_texts.Text))) } : [],
                .. activity.ControllerContact is { } contact ? new[] { _texts.Text(contact) } : [],
                .. activity.Contract is { } contract ? new[] { _phrases.Format("say.contract", _texts.Text(contract)) } : [],
            ])));
    }

    private IEnumerable<string> Provision(Activity activity)
    {
        foreach (Processing processing in activity.Data.SelectMany(data => data.Processing).Where(one => one.Provision is not null))
        {
            string said = _phrases[$"notice.provision.{processing.Provision}"];
            yield return processing.IfNotGiven is { } consequence ? $"{said} {_phrases.Format("notice.ifNotGiven", _texts.Text(consequence))}" : said;
        }
    }

    private string Marketing(DirectMarketing marketing)
    {
        return string.Join("; ", Parts().Where(part => part.Length > 0));

        IEnumerable<string> Parts()
        {
            yield return string.Join(", ", marketing.Channels.Select(channel => _phrases.Word("channel", channel)));
            yield return marketing.LegalBasis is { } basis ? new BasisWording(_texts).Short(basis.Basis, basis.Article) : "";
            yield return marketing.Condition is { } condition ? _phrases.Format("say.if", _texts.Text(condition)) : "";
            yield return marketing.OptOutAt is { } optOut ? _phrases.Format("say.optOutAt", _texts.Text(optOut)) : "";
            yield return marketing.Limits is { } limits ? _texts.Text(limits) : "";
        }
    }

    /// <summary>What is said nearer than of the whole; that stands in a section of its own.</summary>
    private string[] Own<T>(Gathered<T> gathered, Stated<T> whole, Func<T, string> say, string none)
    {
        return gathered.IsNone && !whole.IsNone
            ? [_phrases[none]]
            : [.. gathered.Items.Except(whole.Items).Select(say).Distinct(StringComparer.Ordinal)];
    }

    private string Place(Storage storage)
    {
        string said = string.Join(", ", new[] { _texts.Country(storage.Place), Text(storage.At) }.OfType<string>());
        return storage.Condition is { } condition ? $"{said} ({_texts.Text(condition)})" : said;
    }

    private bool IsDeclaredNone(string matter) => _register.DeclaredNone.Any(one => one.Matter == matter);

    private void Terms(string key, IEnumerable<(string Name, IReadOnlyList<string> Lines)> terms)
    {
        _notice.Heading(2, _phrases[key]);
        _notice.Terms(terms);
    }

    private (string Name, IReadOnlyList<string> Lines) Term(INamed thing, string? description) => (_texts.Name(thing), description is null ? [] : [_texts.Text(description)]);

    [return: NotNullIfNotNull(nameof(declared))]
    private string? Text(string? declared) => declared is null ? null : _texts.Text(declared);

    private void Section(string key, IEnumerable<string> lines)
    {
        _notice.Heading(2, _phrases[key]);
        _notice.List(lines);
    }

    private (string, IReadOnlyList<string>) Point(string key, string? text) => (_phrases[key], string.IsNullOrEmpty(text) ? [] : [text]);

    private static string Joined(IEnumerable<string> names) => string.Join(", ", names.Distinct(StringComparer.Ordinal));
}
