using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Notice;

/// <summary>
/// The categories of data (Art. 14(1)(d)) with the fields that have a name for people, what is declared not to be processed, and how
/// long data are kept where nothing nearer is said.
/// </summary>
internal sealed class NoticeData(NoticeText notice, RegisterTexts texts)
{
    private static readonly string[] s_absent = ["specialCategories", "criminalData", "childrensData", "modelTraining", "sale"];

    private readonly Phrases _phrases = texts.Phrases;
    private readonly Register _register = texts.Register;
    private readonly BasisWording _bases = new(texts);
    private readonly RetentionWording _retention = new(texts);

    public void Write()
    {
        var categories = new CategoryWording(texts);
        notice.Heading(2, _phrases["notice.about"]);
        notice.Terms(_register.DataSubjectCategories.Where(subject => subject.Description is not null)
            .Select(subject => (texts.Name(subject), (IReadOnlyList<string>)[texts.Text(subject.Description!)])));
        notice.Heading(2, _phrases["notice.dataSection"]);
        notice.Terms(_register.DataCategories.Select(category => (categories.Say(category.Id), (IReadOnlyList<string>)[.. Details(category)])));
        notice.List(Absent(_phrases, _register.DeclaredNone));

        notice.Heading(2, _phrases["notice.general"]);
        notice.List(_register.RetentionDefaults.Select(one => one.LegalBasis is { } basis
            ? $"{_bases.Short(basis.Basis, basis.Article)}: {_retention.Say(one)}"
            : _retention.Say(one)));
    }

    /// <summary>What is declared not to be processed at all.</summary>
    public static IEnumerable<string> Absent(Phrases phrases, IReadOnlyList<DeclaredNone> none)
    {
        return none.Select(one => one.Matter).Where(s_absent.Contains).Select(matter => phrases[$"notice.not.{matter}"]);
    }

    private IEnumerable<string> Details(DataCategory category)
    {
        string[] fields =
        [
            .. _register.Inventory.Where(item => item.Label.Count > 0 && item.Categories.Contains(category.Id, StringComparer.Ordinal))
                .Select(texts.Name).Distinct(StringComparer.Ordinal),
        ];
        if (fields.Length > 0)
        {
            string said = string.Join(", ", fields);
            yield return category.OpenEnded ? _phrases.Format("notice.example", said) : said;
        }

        if (category.Description is { } description)
        {
            yield return texts.Text(description);
        }

        // What a purpose uses is said there; of other data nobody would learn it.
        if (_register.Activities.Any(activity => activity.Data.Any(data => data.Category == category.Id)))
        {
            yield break;
        }

        if (category.LegalBasis is { } basis)
        {
            yield return _bases.Say(basis with { Assessment = null });
        }

        if (category.Retention is { Clauses.Count: > 0 } retention)
        {
            yield return _retention.Say(retention);
        }
    }
}
