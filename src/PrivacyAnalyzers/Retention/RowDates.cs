using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Retention;

/// <summary>What of a row tells when its data are due. Many types of a project have the same: a date each of the same name.</summary>
/// <param name="Flags">The names of its <c>bool</c> members.</param>
/// <param name="Dates">Its dates with the events that they are of, in the order of the members.</param>
internal sealed record RowDates(EquatableArray<string> Flags, EquatableArray<EventDate> Dates)
{
    /// <param name="type">The type of the row.</param>
    /// <param name="members">Its attributed members, own and inherited.</param>
    public static RowDates Of(DataType type, IReadOnlyList<DataMember> members)
    {
        var dates = new List<EventDate>();
        for (var i = 0; i < members.Count; i++)
        {
            var member = members[i];
            if (member.NotInstance != NotInstanceData.No || !member.Access.CanRead)
            {
                continue;
            }

            foreach (var start in member.Starts)
            {
                if (member.Access.IsDate)
                {
                    dates.Add(new(KeyOf(start.Event), new DatePlan(member.Name, member.Access.Kind, member.Access.IsNullable)));
                }
                else
                {
                    AddReferred(dates, member, start.Event);
                }
            }
        }

        return new RowDates(type.Flags, dates.ToEquatableArray());
    }

    /// <summary>A date with no event serves the periods that name none; an empty id names none.</summary>
    public static string KeyOf(string? @event) => @event ?? "";

    /// <summary>The dates of an event in the type that a member refers to.</summary>
    private static void AddReferred(List<EventDate> dates, DataMember member, string? @event) =>
        dates.AddRange(member.ReferredDates.Where(d => d.Event == @event)
            .Select(d => new EventDate(KeyOf(@event), new DatePlan(d.Name, d.Access.Kind, d.Access.IsNullable) { Through = member.Name })));
}

/// <summary>A date of a row, and the event that it is of; empty for the periods that name none.</summary>
internal readonly record struct EventDate(string Event, DatePlan Date);
