using System;
using PrivacyAnalyzers;
using RetentionDemo.Privacy;

namespace RetentionDemo.Domain;

/// <summary>Goes a year after the ride, and with its member at the latest.</summary>
[DataSubject(Subjects.Members)]
public sealed class Ride
{
    [NotPersonalData("A number that the database hands out to tell rows apart. It is shown to nobody and goes with its row.")]
    public int Id { get; set; }

    [NotPersonalData("Which member's row this one belongs to: a number that only the database knows.")]
    public int MemberId { get; set; }

    [PersonalData(Categories.Rides, Purposes = [Purposes.Charging])]
    public string FromStation { get; set; } = "";

    [PersonalData(Categories.Rides, Purposes = [Purposes.Charging])]
    public string? ToStation { get; set; }

    [RetentionStart(Events.BikeReturned)]
    public DateOnly? ReturnedOn { get; set; }
}
