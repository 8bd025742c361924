using System;
using System.Collections.Generic;
using PrivacyAnalyzers.Tool.Model;

namespace PrivacyAnalyzers.Tool.Reading;

/// <summary>Finds what an id stands for. The first of several with one id counts; <c>ropa check</c> reports the others.</summary>
internal sealed class RegisterIndex(Register register)
{
    public IReadOnlyDictionary<string, Activity> Activities { get; } = ById(register.Activities);

    public IReadOnlyDictionary<string, DataSubjectCategory> DataSubjects { get; } = ById(register.DataSubjectCategories);

    public IReadOnlyDictionary<string, DataCategory> DataCategories { get; } = ById(register.DataCategories);

    public IReadOnlyDictionary<string, Party> Parties { get; } = ById(register.Parties);

    public IReadOnlyDictionary<string, RetentionEvent> Events { get; } = ById(register.RetentionEvents);

    public IReadOnlyDictionary<string, Law> Laws { get; } = ById(register.Laws);

    public IReadOnlyDictionary<string, DataSource> Sources { get; } = ById(register.DataSources);

    public IReadOnlyDictionary<string, SecurityMeasure> Measures { get; } = ById(register.SecurityMeasures);

    public IReadOnlyDictionary<string, Assessment> Assessments { get; } = ById(register.Assessments);

    public IReadOnlyDictionary<string, DeviceAccess> DeviceAccesses { get; } = ById(register.DeviceAccess.Items);

    public IReadOnlyDictionary<string, ProcessorActivity> ProcessorActivities { get; } = ById(register.ProcessorActivities);

    private static Dictionary<string, T> ById<T>(IReadOnlyList<T> items)
        where T : INamed
    {
        var found = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (T item in items)
        {
            found.TryAdd(item.Id, item);
        }

        return found;
    }
}
