using System;
using System.Collections.Generic;
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
    private readonly BasisWording _bases;
    private readonly RetentionWording _retention;
    private readonly NoticeText _notice = new();

    public PrivacyNotice(RegisterTexts texts)
    {
        _texts = texts;
        _phrases = texts.Phrases;
        _register = texts.Register;
        _activities = ActivityFacts.Of(texts.Register, texts.Index);
        _disclosures = new DisclosureWording(texts);
        _bases = new BasisWording(texts);
        _retention = new RetentionWording(texts);
    }

    /// <summary>The title, for the head of a page.</summary>
    public string Title => _phrases.Format("notice.title", _register.Controller?.Name ?? _register.Title);

    public string Write()
    {
        _notice.Heading(1, Title);
        Dates();
        Who();
        _notice.Heading(2, _phrases["notice.purposes"]);
        foreach (ActivityFacts facts in _activities)
        {
            Purpose(facts);
        }

        Whole();
        Devices();
        new NoticeRights(_notice, _texts, _activities).Write();
        Section("notice.security", _register.SecurityMeasures.Select(_texts.Name));
        Children();
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
            _notice.Points(Point("notice.contact", ContactWording.Say(null, _phrases.Country(controller.Country), controller.Contact)));
        }

        foreach (JointController joint in _register.JointControllers.Items)
        {
            _notice.Points(
                Point("who.jointController", ContactWording.Say(joint.Name, _phrases.Country(joint.Country), joint.Contact)),
                Point("notice.duties", joint.Duties is { } duties ? _texts.Text(duties) : null),
                Point("notice.contactPoint", joint.ContactPoint is { } contact ? _texts.Text(contact) : null));
        }

        _notice.Points(
            [
                .. _register.Representatives.Select(one => Point("who.representative", ContactWording.Say(one.Name, _phrases.Country(one.Country), one.Contact))),
                .. _register.DataProtectionOfficer.Items.Select(one => Point("who.dpo", ContactWording.Say(one.Name, null, one.Contact))),
            ]);
    }

    private void Purpose(ActivityFacts facts)
    {
        Activity activity = facts.Activity;
        var row = new ActivityRow(_texts, facts);
        _notice.Heading(3, _texts.Name(activity));
        if (activity.Description is { } description)
        {
            _notice.Paragraph(_texts.Text(description));
        }

        bool saysRetention = activity.Data.SelectMany(data => data.Processing).Any(one => one.Retention is { Clauses.Count: > 0 });
        _notice.Points(
            Point("notice.about", Joined(activity.DataSubjects.Select(_texts.DataSubject))),
            Point("notice.data", Joined(facts.Categories.Select(id => row.DataName(id)))),
            (_phrases["notice.basis"], [.. facts.Bases.Select(Basis).Distinct(StringComparer.Ordinal)]),
            (_phrases["notice.provision"], [.. Provision(activity).Distinct(StringComparer.Ordinal)]),
            (_phrases["notice.retention"], saysRetention ? row.Retention : []),
            (_phrases["notice.recipients"], Own(facts.Recipients, _register.Disclosures, _disclosures.Say, "notice.noRecipients")),
            (_phrases["notice.transfers"], Own(facts.Transfers, _register.Transfers, _disclosures.Say, "notice.noTransfers")),
            (_phrases["notice.sources"], [.. facts.Sources.Except(_register.Sources).Select(_disclosures.Say).Distinct(StringComparer.Ordinal)]),
            (_phrases["notice.automated"], Own(facts.Automated, _register.AutomatedProcessing, _disclosures.Say, "notice.noAutomated")),
            (_phrases["notice.marketing"], [.. facts.Marketing.Items.Except(_register.DirectMarketing.Items).Select(Marketing).Distinct(StringComparer.Ordinal)]));
    }

    /// <summary>What is said of the processing as a whole, once.</summary>
    private void Whole()
    {
        Section("notice.recipients", _register.Disclosures.IsNone ? [_phrases["notice.noRecipients"]] : _register.Disclosures.Items.Select(_disclosures.Say));
        _notice.Points((_phrases["notice.never"], [.. _register.NeverDisclosed.Select(one => _texts.Party(one.Party)).Distinct(StringComparer.Ordinal)]));
        bool noTransfers = _register.Transfers.IsNone || IsDeclaredNone("transfers");
        Section("notice.transfers", noTransfers ? [_phrases["notice.noTransfers"]] : _register.Transfers.Items.Select(_disclosures.Say));
        Section("notice.storage", _register.Storage.Select(Place));
        Section("notice.sources", _register.Sources.Select(_disclosures.Say));
        Section("notice.automated", Automated());
        Section("notice.marketing", _register.DirectMarketing.Items.Select(Marketing));
    }

    private IEnumerable<string> Automated()
    {
        if (_register.AutomatedProcessing.IsNone)
        {
            yield return _phrases["notice.noAutomated"];
        }
        else if (IsDeclaredNone("automatedDecisions"))
        {
            yield return _phrases["notice.noDecisions"];
        }

        if (!_register.AutomatedProcessing.IsNone && IsDeclaredNone("profiling"))
        {
            yield return _phrases["notice.noProfiling"];
        }

        foreach (AutomatedProcessing processing in _register.AutomatedProcessing.Items)
        {
            yield return _disclosures.Say(processing);
        }
    }

    private void Devices()
    {
        Section("notice.devices", _register.DeviceAccess.IsNone ? [_phrases["notice.noDevices"]] : _register.DeviceAccess.Items.Select(Device));
    }

    private string Device(DeviceAccess access)
    {
        return string.Join("; ", Parts());

        IEnumerable<string> Parts()
        {
            yield return access.Technology.Count == 0
                ? _texts.Name(access)
                : $"{_texts.Name(access)} ({string.Join(", ", access.Technology.Select(one => _phrases.Word("technology", one)))})";
            if (access.Description is { } description)
            {
                yield return _texts.Text(description);
            }

            if (access.Need is { } need)
            {
                yield return _phrases.Word("need", need);
            }

            if (access.Provider is { } provider)
            {
                yield return _texts.Party(provider);
            }

            if (access.LegalBasis is { } basis)
            {
                yield return _bases.Short(basis);
            }

            if (access.Retention is { Clauses.Count: > 0 } retention)
            {
                yield return _retention.Say(retention);
            }

            if (access.Permission is { } permission)
            {
                yield return _phrases.Format("notice.permission", _texts.Text(permission));
            }
        }
    }

    private void Children()
    {
        _notice.Heading(2, _phrases["notice.children"]);
        _notice.List(_register.Facts.MinimumAge is { } age ? [_phrases.Format("notice.minimumAge", age.ToString(CultureInfo.InvariantCulture))] : []);
    }

    /// <summary>The basis for people: with the interest, the law and how to say no, without the assessment, which is the controller's own.</summary>
    private string Basis(LegalBasis basis) => _bases.Say(basis with { Assessment = null });

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
            yield return marketing.LegalBasis is { } basis ? _bases.Short(basis.Basis, basis.Article) : "";
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
        string said = string.Join(", ", new[] { _texts.Country(storage.Place), storage.At is { } at ? _texts.Text(at) : null }.OfType<string>());
        return storage.Condition is { } condition ? $"{said} ({_texts.Text(condition)})" : said;
    }

    private bool IsDeclaredNone(string matter) => _register.DeclaredNone.Any(one => one.Matter == matter);

    private void Section(string key, IEnumerable<string> lines)
    {
        _notice.Heading(2, _phrases[key]);
        _notice.List(lines);
    }

    private (string, IReadOnlyList<string>) Point(string key, string? text) => (_phrases[key], string.IsNullOrEmpty(text) ? [] : [text]);

    private static string Joined(IEnumerable<string> names) => string.Join(", ", names.Distinct(StringComparer.Ordinal));
}
