using System;
using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Model;
using PrivacyAnalyzers.Tool.Reading;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Comparing;

/// <summary>Compares an approved register with a present one.</summary>
internal sealed class RegisterComparison
{
    private readonly Register _old;
    private readonly Register _new;
    private readonly RegisterTexts _oldTexts;
    private readonly RegisterTexts _newTexts;
    private readonly ChangeList _changes = new();
    private readonly StatementsComparison _statements;
    private readonly ProcessingComparison _processing;

    private RegisterComparison(Register before, Register after, string language)
    {
        _old = before;
        _new = after;
        _oldTexts = new RegisterTexts(before, language);
        _newTexts = new RegisterTexts(after, language);
        _statements = new StatementsComparison(_changes, _oldTexts, _newTexts);
        _processing = new ProcessingComparison(_changes, _oldTexts, _newTexts);
    }

    /// <summary>All changes: new data first, then what is weaker, then drift. Empty where the two say the same.</summary>
    public static IReadOnlyList<Change> Compare(RegisterFile before, RegisterFile after, string language)
    {
        var comparison = new RegisterComparison(before.Register, after.Register, language);
        comparison.Compare();
        JsonDrift.AddTo(comparison._changes, before.Root, after.Root);
        return comparison._changes.All();
    }

    private void Compare()
    {
        _statements.Compare(_old, _new, "");
        Organisation();
        Activities();
        Categories();
        DataSubjects();
        Parties();
        Measures();
        Assessments();
        Devices();
        ProcessorActivities();
        new InventoryComparison(_changes, _processing).Compare(_old, _new);
        GapComparison.Compare(_changes, _oldTexts, _newTexts);
    }

    private void Organisation()
    {
        if (_old.DataProtectionOfficer.Items.Count > 0 && _new.DataProtectionOfficer.Items.Count == 0)
        {
            _changes.Weakened("officer-gone", "dataProtectionOfficer", Officer(_old), null);
        }
        else if (_old.DataProtectionOfficer.IsNone && _new.DataProtectionOfficer.IsSilent)
        {
            _changes.Weakened("none-withdrawn", "dataProtectionOfficer", "none", null);
        }

        if (_old.Facts.MinimumAge is { } age && (_new.Facts.MinimumAge ?? 0) < age)
        {
            _changes.Weakened("age-lowered", "register/minimumAge", Number(age), _new.Facts.MinimumAge is { } now ? Number(now) : null);
        }

        static string Officer(Register register) => ContactWording.Say(register.DataProtectionOfficer.Items[0].Name, null, register.DataProtectionOfficer.Items[0].Contact);

        static string Number(int number) => FormattableString.Invariant($"{number}");
    }

    private void Activities()
    {
        foreach (Pair<Activity> pair in Pairing.Of(_old.Activities, _new.Activities, one => one.Id))
        {
            string path = $"activities/{pair.Key}";
            if (pair.Before is null)
            {
                _changes.New("activity-added", path, null, _newTexts.Name(pair.After!));
            }
            else if (pair.After is null)
            {
                _changes.Weakened("activity-gone", path, _oldTexts.Name(pair.Before), null);
            }
            else
            {
                Activity(pair.Before, pair.After, path);
            }
        }
    }

    private void Activity(Activity old, Activity current, string path)
    {
        foreach (string id in Pairing.Added(old.DataSubjects, current.DataSubjects))
        {
            _changes.New("subjects-added", $"{path}/dataSubjects/{id}", null, _newTexts.DataSubject(id));
        }

        foreach (Pair<ActivityData> pair in Pairing.Of(old.Data, current.Data, one => one.Category ?? ""))
        {
            string at = $"{path}/data/{(pair.Key.Length == 0 ? "item" : pair.Key)}";
            if (pair.Before is null)
            {
                _changes.New("data-added", at, null, _newTexts.Category(pair.After!.Category));
            }
            else if (pair.After is null)
            {
                _changes.Drift("data-removed", at, _oldTexts.Category(pair.Before.Category), null);
            }
            else
            {
                _processing.Compare(pair.Before.Processing, pair.After.Processing, at);
            }
        }

        if (old.Data.Count == 0 || current.Data.Count == 0)
        {
            _processing.CompareBases(old.LegalBases, current.LegalBases, $"{path}/legalBases");
        }

        if (old.ImpactAssessment is { } assessment && current.ImpactAssessment is null)
        {
            _changes.Weakened("assessment-gone", $"{path}/impactAssessment", _oldTexts.Assessment(assessment), null);
        }

        _statements.Compare(old, current, path, "recipients");
    }

    private void Categories()
    {
        foreach (Pair<DataCategory> pair in Pairing.Of(_old.DataCategories, _new.DataCategories, one => one.Id))
        {
            string path = $"dataCategories/{pair.Key}";
            if (pair.Before is null)
            {
                _changes.New("category-added", path, null, _newTexts.Name(pair.After!));
            }
            else if (pair.After is null)
            {
                _changes.Weakened("category-gone", path, _oldTexts.Name(pair.Before), null);
            }
            else
            {
                new SensitivityComparison(_changes, _newTexts.Phrases).Compare(Sensitivity.Of(pair.Before), Sensitivity.Of(pair.After), path);
                _processing.Compare(pair.Before.LegalBasis, pair.After.LegalBasis, $"{path}/legalBasis");
                _processing.Compare(pair.Before.Retention, pair.After.Retention, $"{path}/retention");
                _statements.Compare(pair.Before, pair.After, path);
            }
        }
    }

    private void DataSubjects()
    {
        foreach (Pair<DataSubjectCategory> pair in Pairing.Of(_old.DataSubjectCategories, _new.DataSubjectCategories, one => one.Id))
        {
            if (pair is { Before: { } old, After: { } current })
            {
                Mark(old.Vulnerable, current.Vulnerable, $"dataSubjectCategories/{pair.Key}/vulnerable", current);
                Mark(old.Children, current.Children, $"dataSubjectCategories/{pair.Key}/children", current);
            }
        }

        void Mark(bool was, bool isNow, string path, DataSubjectCategory subjects)
        {
            if (was && !isNow)
            {
                _changes.Weakened("subjects-lowered", path, _newTexts.Name(subjects), null);
            }
            else if (isNow && !was)
            {
                _changes.New("subjects-raised", path, null, _newTexts.Name(subjects));
            }
        }
    }

    private void Parties()
    {
        foreach (Pair<Party> pair in Pairing.Of(_old.Parties, _new.Parties, one => one.Id))
        {
            if (pair is { Before: { } old, After: { } current })
            {
                if (old.Country is { } was && was != current.Country)
                {
                    _changes.Weakened("recipient-country-changed", $"recipients/{pair.Key}/country", _oldTexts.Country(was), current.Country is { } now ? _newTexts.Country(now) : null);
                }

                _statements.Compare(old, current, $"recipients/{pair.Key}");
            }
        }
    }

    private void Measures()
    {
        foreach (Pair<SecurityMeasure> pair in Pairing.Of(_old.SecurityMeasures, _new.SecurityMeasures, one => one.Id))
        {
            if (pair.Before is not { } old)
            {
                continue;
            }

            string path = $"securityMeasures/{pair.Key}";
            if (pair.After is not { } current)
            {
                _changes.Weakened("measure-gone", path, _oldTexts.Name(old), null);
            }
            else if (!current.AppliesTo.All
                && (old.AppliesTo.All || Pairing.Added(current.AppliesTo.Activities ?? [], old.AppliesTo.Activities ?? []).Any(StillThere)))
            {
                _changes.Weakened("measure-narrower", $"{path}/appliesTo", Scope(_oldTexts, old), Scope(_newTexts, current));
            }
        }

        static string Scope(RegisterTexts texts, SecurityMeasure measure)
        {
            return measure.AppliesTo.All ? "all" : string.Join(", ", (measure.AppliesTo.Activities ?? []).Select(texts.Activity));
        }
    }

    /// <summary>An activity that is gone is no place where a measure is missed.</summary>
    private bool StillThere(string activity) => _newTexts.Index.Activities.ContainsKey(activity);

    private void Assessments()
    {
        foreach (Pair<Assessment> pair in Pairing.Of(_old.Assessments, _new.Assessments, one => one.Id))
        {
            if (pair.Before is { } old && (pair.After is null || (old.Status == "done" && pair.After.Status != "done")))
            {
                _changes.Weakened("assessment-gone", $"assessments/{pair.Key}", _oldTexts.Name(old), pair.After?.Status);
            }
        }
    }

    private void Devices()
    {
        if (_old.DeviceAccess.IsNone && _new.DeviceAccess.IsSilent)
        {
            _changes.Weakened("none-withdrawn", "deviceAccess", "none", null);
        }

        foreach (Pair<DeviceAccess> pair in Pairing.Of(_old.DeviceAccess.Items, _new.DeviceAccess.Items, one => one.Id))
        {
            string path = $"deviceAccess/{pair.Key}";
            if (pair.Before is null)
            {
                _changes.New("device-access-added", path, null, _newTexts.Name(pair.After!));
            }
            else if (pair.After is not null)
            {
                _processing.Compare(pair.Before.LegalBasis, pair.After.LegalBasis, $"{path}/legalBasis");
                _processing.Compare(pair.Before.Retention, pair.After.Retention, $"{path}/retention");
            }
        }
    }

    private void ProcessorActivities()
    {
        foreach (Pair<ProcessorActivity> pair in Pairing.Of(_old.ProcessorActivities, _new.ProcessorActivities, one => one.Id))
        {
            string path = $"processorActivities/{pair.Key}";
            if (pair.Before is null)
            {
                _changes.New("activity-added", path, null, _newTexts.Name(pair.After!));
            }
            else if (pair.After is null)
            {
                _changes.Weakened("activity-gone", path, _oldTexts.Name(pair.Before), null);
            }
            else
            {
                foreach (string id in Pairing.Added(pair.Before.DataCategories, pair.After.DataCategories))
                {
                    _changes.New("data-added", $"{path}/dataCategories/{id}", null, _newTexts.Category(id));
                }

                if (pair.Before.Contract is { } contract && pair.After.Contract is null)
                {
                    _changes.Weakened("recipient-says-less", $"{path}/contract", contract, null);
                }

                _statements.Compare(pair.Before, pair.After, path);
            }
        }
    }
}
