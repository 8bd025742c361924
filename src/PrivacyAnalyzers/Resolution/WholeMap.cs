using System;
using System.Collections.Generic;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Resolution;

/// <summary>A map with what is derived from all of it, made once however many rules ask.</summary>
internal sealed class WholeMap
{
    private readonly Lazy<SubjectFinder> subjects;
    private readonly Lazy<ActivityView> activities;
    private readonly Lazy<IReadOnlyList<PlacedCell>> cells;
    private readonly Lazy<GroundView> grounds;
    private readonly Lazy<StoredRows> rows;

    public WholeMap(DataMap map)
    {
        Map = map;
        subjects = new(() => new SubjectFinder(map));
        activities = new(() => new ActivityView(map, subjects.Value));
        cells = new(() => PlacedCell.Of(map));
        grounds = new(() => new GroundView(map, subjects.Value));
        rows = new(() => new StoredRows(map));
    }

    public DataMap Map { get; }

    /// <summary>Whose data a member holds.</summary>
    public SubjectFinder Subjects => subjects.Value;

    /// <summary>The processing activities.</summary>
    public ActivityView Activities => activities.Value;

    /// <summary>What holds for all data, each with the place that says how long they are kept.</summary>
    public IReadOnlyList<PlacedCell> Cells => cells.Value;

    /// <summary>The places that state a legal basis.</summary>
    public GroundView Grounds => grounds.Value;

    /// <summary>The rows that the types are in the database.</summary>
    public StoredRows Rows => rows.Value;

    /// <summary>Whether the register is asked to be complete: an application says whose register it is. A library, or a
    /// project that has only begun to declare, is not told what a whole register would hold.</summary>
    public bool IsRegister => Map is { IsApplication: true, Organisation: { Controller: not null, HasErrors: false } };
}
