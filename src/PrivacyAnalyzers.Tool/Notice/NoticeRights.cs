using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Notice;

/// <summary>
/// The rights, as they follow from the legal bases, with the activities that they hold for; beside them what is declared of them. The
/// right to object stands by itself, as Art. 21(4) asks.
/// </summary>
internal sealed class NoticeRights(NoticeText notice, RegisterTexts texts, IReadOnlyList<ActivityFacts> activities)
{
    /// <summary>Those that hold for each activity alike, or that are about a decision and not about a basis.</summary>
    private static readonly string[] s_plain = ["15", "16", "17", "18", "22"];

    private readonly Phrases _phrases = texts.Phrases;
    private readonly Register _register = texts.Register;

    public void Write()
    {
        Objection();
        notice.Heading(2, _phrases["notice.rights"]);
        notice.List(activities.SelectMany(DerivedRights.Of).Distinct(StringComparer.Ordinal)
            .Where(article => !article.StartsWith("21", StringComparison.Ordinal))
            .OrderBy(article => article == "7(3)" ? 99 : int.Parse(article, System.Globalization.CultureInfo.InvariantCulture))
            .Select(Say));
        notice.Points((_phrases["notice.declaredRights"], [.. Declared(right => !IsObjection(right) && right.Name != "complaint")]));
        Requests();
        Complaint();
    }

    private void Objection()
    {
        notice.Heading(2, _phrases["notice.object"]);
        string[] names = Names("21(1)");
        bool hasMarketing = _register.DirectMarketing.Items.Count > 0
            || activities.Any(facts => facts.Marketing.Items.Count > 0)
            || _register.Rights.Any(right => right.Name == "objectionToDirectMarketing");
        notice.List(
        [
            .. names.Length > 0 ? new[] { _phrases.Format("notice.objectInterests", string.Join("; ", names)) } : [],
            .. hasMarketing ? new[] { _phrases["notice.objectMarketing"] } : [],
        ]);
        string[] ways = [.. activities.SelectMany(facts => facts.Bases).Select(basis => basis.ObjectAt).OfType<string>().Select(texts.Text).Distinct(StringComparer.Ordinal)];
        notice.Points((_phrases["notice.objectAt"], ways), (_phrases["notice.declaredRights"], [.. Declared(IsObjection)]));
    }

    private string Say(string article)
    {
        return s_plain.Contains(article) ? _phrases[$"notice.right.{article}"] : _phrases.Format($"notice.right.{article}", string.Join("; ", Names(article)));
    }

    private string[] Names(string article)
    {
        return [.. activities.Where(facts => DerivedRights.Of(facts).Contains(article)).Select(facts => texts.Name(facts.Activity)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What the declarations say of rights beyond that there are such: a text, limits, a place.</summary>
    private IEnumerable<string> Declared(Func<Right, bool> which)
    {
        return _register.Rights.Concat(_register.Activities.SelectMany(activity => activity.Rights)).Where(which)
            .Select(right => (Name: right.Name is { } name && name != "national" ? _phrases.Word("right", name) : null, Details: string.Join("; ", Details(right))))
            .Where(right => right.Details.Length > 0)
            .Select(right => right.Name is null ? right.Details : $"{right.Name}: {right.Details}")
            .Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<string> Details(Right right)
    {
        if (right.Text is { } text)
        {
            yield return texts.Text(text);
        }

        if (right.Limits is { } limits)
        {
            yield return _phrases.Format("notice.limits", texts.Text(limits));
        }

        if (right.ExerciseAt is { } place)
        {
            yield return _phrases.Format("notice.exerciseAt", texts.Text(place));
        }

        if (right.Law is { } law)
        {
            yield return texts.Law(law);
        }
    }

    private void Requests()
    {
        if (_register.RequestHandling is not { } handling)
        {
            return;
        }

        string? deadline = handling.AnswerWithinMonths is { } months ? _phrases.Count("retention.months", months)
            : handling.AnswerWithinDays is { } days ? _phrases.Count("retention.days", days)
            : null;
        notice.Heading(2, _phrases["notice.requests"]);
        notice.Points(
            Point("notice.requestsAt", handling.At),
            Point("notice.answer", deadline),
            Point("notice.extension", handling.Extension),
            Point("notice.identity", handling.IdentityCheck),
            Point("notice.fee", handling.Fee),
            Point("notice.refusal", handling.RefusedWhen));
    }

    private void Complaint()
    {
        notice.Heading(2, _phrases["notice.complaint"]);
        notice.Paragraph(_phrases["notice.complaintTo"]);
        notice.Points(
            (_phrases["notice.authority"], [.. _register.SupervisoryAuthorities.Select(one => ContactWording.Say(one.Name, null, new Contact { Url = one.Url }))]),
            (_phrases["notice.declaredRights"], [.. Declared(right => right.Name == "complaint")]));
    }

    private (string, IReadOnlyList<string>) Point(string key, string? text) => (_phrases[key], text is null ? [] : [texts.Text(text)]);

    private static bool IsObjection(Right right) => right.Name is "objection" or "objectionToDirectMarketing";
}
