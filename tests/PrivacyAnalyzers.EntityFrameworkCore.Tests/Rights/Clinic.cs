using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.EntityFrameworkCore.Tests.Rights;

/// <summary>The words of a clinic.</summary>
internal static class Words
{
    [DataSubjectKind("Patients")]
    public const string Patients = "patients";

    [DataSubjectKind("Staff")]
    public const string Staff = "staff";

    [DataSubjectKind("Relatives")]
    public const string Relatives = "relatives";

    public const string Contact = "contact";

    public const string Invoices = "invoices";

    public const string Visits = "visits";

    public const string Ratings = "ratings";

    [DataSource("The patient", SourceKind.DataSubject)]
    public const string FromPatient = "from-patient";

    [DataSource("The clinic's computation", SourceKind.Derived)]
    public const string Computed = "computed";

    [Party("The printer")]
    public const string Printer = "printer";

    [Law("Bookkeeping Act")]
    public const string Bookkeeping = "bookkeeping";

    [RetentionEvent("The patient left")]
    public const string Left = "left";

    [RetentionEvent("The invoice was paid")]
    public const string Paid = "paid";

    [ProcessingPurpose("Newsletter"), DirectMarketing, Discloses(Printer, RecipientRole.Processor, Contract = "the printing contract")]
    [Uses(Contact, LegalBasis.Consent, Months = 12, After = Left), ObtainedFrom(FromPatient)]
    public const string Newsletter = "newsletter";

    [ProcessingPurpose("Care"), ObtainedFrom(FromPatient)]
    [Uses(Contact, LegalBasis.Contract, Months = 3, After = Left), Uses(Visits, LegalBasis.Contract, Months = 3, After = Left)]
    public const string Care = "care";

    [ProcessingPurpose("Accounting", LegalBasis = LegalBasis.LegalObligation, Law = Bookkeeping)]
    [Uses(Invoices, Months = 84, After = Paid)]
    public const string Accounting = "accounting";

    [ProcessingPurpose("Quality"), Retention(6, After = Left, Unless = "a complaint is open", UnlessProperty = "HasComplaint")]
    [Uses(Ratings, LegalBasis.LegitimateInterests, Interest = "better care"), ObtainedFrom(Computed)]
    public const string Quality = "quality";
}

[DataSubject(Words.Patients)]
internal class Patient
{
    public int Id { get; set; }

    public int Tenant { get; set; }

    [PersonalData(Words.Contact, Purposes = [Words.Care])]
    public string Name { get; set; } = "";

    [PersonalData(Words.Contact, Purposes = [Words.Newsletter])]
    public string? Email { get; set; }

    [PersonalData(Words.Contact)]
    public string? Phone { get; set; }

    [PersonalData(Words.Ratings)]
    public int? Rating { get; set; }

    [PersonalData(Words.Contact, Purposes = [Words.Care], Subject = Words.Relatives)]
    public string? NextOfKin { get; set; }

    public Home? Home { get; set; }

    [RetentionStart(Words.Left)]
    public DateTime? LeftAt { get; set; }

    public bool HasComplaint { get; set; }

    /// <summary>Another patient.</summary>
    public int? RecommendedById { get; set; }

    public Patient? RecommendedBy { get; set; }

    public int? PhysicianId { get; set; }

    public Physician? Physician { get; set; }

    public int? CardId { get; set; }

    public Card? Card { get; set; }

    public List<Visit> Visits { get; } = [];
}

/// <summary>A patient with a member of their own.</summary>
internal sealed class PrivatePatient : Patient
{
    [PersonalData(Words.Contact, Purposes = [Words.Newsletter])]
    public string? Concierge { get; set; }
}

/// <summary>An owned object.</summary>
internal sealed class Home
{
    [PersonalData(Words.Contact, Purposes = [Words.Newsletter])]
    public string? Street { get; set; }

    [PersonalData(Words.Contact, Purposes = [Words.Newsletter])]
    public string? Town { get; set; }
}

/// <summary>At the other end of a one-to-one foreign key.</summary>
[DataSubject(Words.Patients)]
internal sealed class Card
{
    public int Id { get; set; }

    [PersonalData(Words.Contact, Purposes = [Words.Newsletter])]
    public string? Motto { get; set; }
}

[DataSubject(Words.Patients)]
internal sealed class Invoice
{
    public Guid Id { get; set; }

    public int PatientId { get; set; }

    public Patient? Patient { get; set; }

    [PersonalData(Words.Invoices)]
    public string? Payer { get; set; }

    [RetentionStart(Words.Paid)]
    public DateOnly? PaidOn { get; set; }
}

/// <summary>Holds no personal data: others lead through it.</summary>
internal sealed class Visit
{
    public int Id { get; set; }

    public int PatientId { get; set; }

    public Patient? Patient { get; set; }

    public List<Finding> Findings { get; } = [];
}

[DataSubject(Words.Patients)]
internal sealed class Finding
{
    public int Id { get; set; }

    public int VisitId { get; set; }

    public Visit? Visit { get; set; }

    public bool IsDeleted { get; set; }

    [PersonalData(Words.Visits)]
    public string? Text { get; set; }

    [RetentionStart(Words.Left)]
    public DateTime? LeftAt { get; set; }
}

/// <summary>Two ways lead to patients.</summary>
[DataSubject(Words.Patients)]
internal sealed class Letter
{
    public int Id { get; set; }

    public int SenderId { get; set; }

    public Patient? Sender { get; set; }

    public int RecipientId { get; set; }

    public Patient? Recipient { get; set; }

    [PersonalData(Words.Contact, Purposes = [Words.Newsletter])]
    public string? Body { get; set; }
}

[DataSubject(Words.Staff)]
internal sealed class Physician
{
    public int Id { get; set; }

    [PersonalData(Words.Contact, Purposes = [Words.Care])]
    public string? Name { get; set; }
}

/// <summary>Somebody of whom no member is anybody else's.</summary>
[DataSubject(Words.Patients)]
internal sealed class Guest
{
    public int Id { get; set; }

    [PersonalData(Words.Contact, Purposes = [Words.Newsletter])]
    public string? Name { get; set; }

    public int? LockerId { get; set; }

    public Locker? Locker { get; set; }

    public List<Stay> Stays { get; } = [];

    public List<Tour> Tours { get; } = [];
}

[DataSubject(Words.Patients)]
internal sealed class Stay
{
    public int Id { get; set; }

    public int GuestId { get; set; }

    public bool IsDeleted { get; set; }

    [PersonalData(Words.Invoices)]
    public string? Receipt { get; set; }

    [RetentionStart(Words.Paid)]
    public DateOnly? PaidOn { get; set; }
}

/// <summary>Its period starts from a date of another row.</summary>
[DataSubject(Words.Patients)]
internal sealed class Wish
{
    public int Id { get; set; }

    public int PatientId { get; set; }

    [RetentionStart(Words.Left)]
    public Patient? Patient { get; set; }

    [PersonalData(Words.Visits)]
    public string? Meal { get; set; }
}

/// <summary>At the other end of a guest's key: found by way of the guest's row.</summary>
[DataSubject(Words.Patients)]
internal sealed class Locker
{
    public int Id { get; set; }

    [PersonalData(Words.Contact, Purposes = [Words.Newsletter])]
    public string? Inscription { get; set; }
}

/// <summary>Holds no personal data, and goes with the guest.</summary>
internal sealed class Tour
{
    public int Id { get; set; }

    public int GuestId { get; set; }

    public Guest? Guest { get; set; }

    public List<Photo> Photos { get; } = [];
}

/// <summary>Goes with the tour.</summary>
[DataSubject(Words.Patients)]
internal sealed class Photo
{
    public int Id { get; set; }

    public int TourId { get; set; }

    [PersonalData(Words.Visits)]
    public string? Place { get; set; }

    [RetentionStart(Words.Left)]
    public DateTime? LeftAt { get; set; }
}

/// <summary>Of every type that a value may have.</summary>
[DataSubject(Words.Patients)]
internal sealed class Sample
{
    public long Id { get; set; }

    [PersonalData(Words.Visits)]
    public string Text { get; set; } = "\"ü\"\n";

    [PersonalData(Words.Visits)]
    public bool Flag { get; set; } = true;

    [PersonalData(Words.Visits)]
    public decimal Amount { get; set; } = 12.50m;

    [PersonalData(Words.Visits)]
    public double Weight { get; set; } = 0.25;

    [PersonalData(Words.Visits)]
    public DateTime Moment { get; set; } = new(2026, 1, 2, 3, 4, 5);

    [PersonalData(Words.Visits)]
    public DateTimeOffset Offset { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2));

    [PersonalData(Words.Visits)]
    public DateOnly Day { get; set; } = new(2026, 1, 2);

    [PersonalData(Words.Visits)]
    public TimeSpan Duration { get; set; } = new(1, 2, 3);

    [PersonalData(Words.Visits)]
    public byte[] Bytes { get; set; } = [1, 2, 3];

    [PersonalData(Words.Visits)]
    public Guid Number { get; set; } = new("00000000-0000-0000-0000-000000000007");

    [PersonalData(Words.Visits)]
    public DayOfWeek Weekday { get; set; } = DayOfWeek.Friday;

    [PersonalData(Words.Visits)]
    public List<string> Tags { get; set; } = ["a", "b"];

    [PersonalData(Words.Visits)]
    public int? Nothing { get; set; }

    [PersonalData(Words.Visits)]
    public Place Where { get; set; } = new() { Latitude = 1.5, Longitude = 2.5 };
}

/// <summary>A complex type without declarations of its own.</summary>
internal sealed class Place
{
    public double Latitude { get; set; }

    public double Longitude { get; set; }
}
