using System;
using System.Collections.Generic;
using PrivacyAnalyzers;

namespace ValidCode;

public abstract class Entity<TId>
    where TId : struct
{
    public TId Id { get; init; }

    [RetentionStart(Events.Ended)]
    public DateTimeOffset? EndedAt { get; set; }
}

[DataSubject(Subjects.Participant)]
public partial class Participant : Entity<Guid>
{
    [PersonalData(Categories.Contact)]
    public required string Name { get; set; }

    [PersonalData(Categories.Contact, Purposes = [Purposes.Courses])]
    [PersonalData(category: Categories.Contact, legalBasis: LegalBasis.Consent, Purposes = new[] { Purposes.Newsletter })]
    [Retention(9, After = Events.Ended), Retention(9, After = Events.Unsubscribed, Combine = RetentionCombine.Earliest)]
    public string? Email { get; set; }

    [PersonalData(Categories.Position)]
    protected internal double latitude, longitude;

    [NotPersonalData("computed from the declared fields, stored nowhere")]
    public (double Latitude, double Longitude) Position => (latitude, longitude);

    [NotPersonalData("the course's own phone, not a person's")]
    public string? CoursePhone { get; set; }

    public class Note<T>
    {
        [PersonalData(Categories.Contact, Subject = Subjects.Participant)]
        public T? Text { get; set; }

        [PersonalData(Categories.Contact)]
        public List<string> Tags { get; } = [];
    }
}

public partial class Participant
{
    [RetentionStart(Events.Unsubscribed)]
    public DateOnly? UnsubscribedOn { get; set; }
}

public record Signature(
    [PersonalData(Categories.Contact)] string Name,
    [property: PersonalData(Category = Categories.Contact)] string City,
    [RetentionStart] DateTime? SignedAt,
    int Version);

public sealed record ShortSignature(string Name, DateTime? SignedAt) : Signature(Name, "", SignedAt, 1);

public readonly record struct Coordinates([PersonalData(Categories.Position)] double Latitude, [PersonalData(Categories.Position)] double Longitude);

public struct Point
{
    [PersonalData(Categories.Position)] public int X;

    [PersonalData(Categories.Position)] public readonly int Y => X;
}

public interface IHasPhone
{
    [PersonalData(Categories.Contact)] string Phone { get; }
}

public class Mobile : IHasPhone
{
    public string Phone => "";
}

/// <summary>All on the spot, with nothing declared for it but the purpose and the category.</summary>
public class Payment
{
    [PersonalData(Categories.Position, LegalBasis.Contract, Purposes = [Purposes.Courses])]
    [Retention(Days = 0, After = Events.Ended, Unless = "a dispute is open", UnlessProperty = nameof(IsDisputed),
        UnlessGround = ExceptionGround.LegalClaim)]
    public decimal Amount { get; set; }

    public bool IsDisputed { get; set; }
}

internal enum Kind
{
    Person,
    Company,
}

internal delegate void Changed(string name);
