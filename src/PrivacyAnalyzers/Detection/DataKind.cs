using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PrivacyAnalyzers.Model;

namespace PrivacyAnalyzers.Detection;

/// <summary>What kind of personal data a member seems to hold.</summary>
internal enum DataKind
{
    /// <summary>None that the detection knows.</summary>
    None,
    Name,
    Email,
    Phone,
    PostalAddress,
    BirthDate,
    Gender,
    Nationality,
    Family,
    NationalId,

    /// <summary>What a person is called in a system, and numbers that mean the person outside it: user name, customer number.</summary>
    UserIdentifier,
    Credentials,
    Financial,
    Employment,
    Education,
    Health,

    /// <summary>GDPR Art. 9(1) without health and biometric data.</summary>
    SpecialCategory,
    Biometric,

    /// <summary>GDPR Art. 10.</summary>
    Criminal,
    OnlineId,
    Location,
    Behaviour,

    /// <summary>A picture or a recording of a person.</summary>
    Photo,
    FreeText,
    Preference,

    /// <summary>What else a person's own record says of the person.</summary>
    Attribute,
}

/// <summary>What holds for a kind of data.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Id">As the vocabulary, the messages and the baseline write it.</param>
/// <param name="Forms">The forms in which a member can hold it.</param>
/// <param name="IsCoded">Whether a code, a foreign key or an enumeration says it too: <c>GenderId</c> is the gender, and
/// <c>EmailId</c> is no e-mail address.</param>
/// <param name="Sensitive">The special category that it may belong to; unspecified for others.</param>
internal sealed record KindInfo(DataKind Kind, string Id, ValueForms Forms, bool IsCoded, SensitiveKind Sensitive)
{
    private const ValueForms Words = ValueForms.Text;
    private const ValueForms Figures = ValueForms.Text | ValueForms.Number;
    private const ValueForms Facts = ValueForms.Text | ValueForms.Number | ValueForms.Flag | ValueForms.Date | ValueForms.Code;

    public static readonly ImmutableArray<KindInfo> All =
    [
        new(DataKind.None, "none", ValueForms.None, false, SensitiveKind.Unspecified),
        new(DataKind.Name, "name", Words, false, SensitiveKind.Unspecified),
        new(DataKind.Email, "email", Words, false, SensitiveKind.Unspecified),
        new(DataKind.Phone, "phone", Figures, false, SensitiveKind.Unspecified),
        new(DataKind.PostalAddress, "postal-address", Figures, false, SensitiveKind.Unspecified),
        new(DataKind.BirthDate, "birth-date", Figures | ValueForms.Date, false, SensitiveKind.Unspecified),
        new(DataKind.Gender, "gender", Facts & ~ValueForms.Date, true, SensitiveKind.Unspecified),
        new(DataKind.Nationality, "nationality", Facts & ~ValueForms.Flag, true, SensitiveKind.Unspecified),
        new(DataKind.Family, "family", Facts, true, SensitiveKind.Unspecified),
        new(DataKind.NationalId, "national-id", Figures | ValueForms.Date, false, SensitiveKind.NationalIdentificationNumber),
        new(DataKind.UserIdentifier, "user-identifier", Figures, false, SensitiveKind.Unspecified),
        new(DataKind.Credentials, "credentials", Figures | ValueForms.Bytes, false, SensitiveKind.Unspecified),
        new(DataKind.Financial, "financial", Figures | ValueForms.Date, false, SensitiveKind.Unspecified),
        new(DataKind.Employment, "employment", Facts & ~ValueForms.Flag, true, SensitiveKind.Unspecified),
        new(DataKind.Education, "education", Facts & ~ValueForms.Flag, false, SensitiveKind.Unspecified),
        new(DataKind.Health, "health", Facts, true, SensitiveKind.Health),
        new(DataKind.SpecialCategory, "special-category", Facts, true, SensitiveKind.Unspecified),
        new(DataKind.Biometric, "biometric", Words | ValueForms.Bytes, false, SensitiveKind.Biometric),
        new(DataKind.Criminal, "criminal", Facts, true, SensitiveKind.CriminalConvictions),
        new(DataKind.OnlineId, "online-id", Figures | ValueForms.Bytes | ValueForms.Guid, false, SensitiveKind.Unspecified),
        new(DataKind.Location, "location", Figures | ValueForms.Place, false, SensitiveKind.Unspecified),
        new(DataKind.Behaviour, "behaviour", Figures | ValueForms.Date, false, SensitiveKind.Unspecified),
        new(DataKind.Photo, "photo", Words | ValueForms.Bytes, false, SensitiveKind.Unspecified),
        new(DataKind.FreeText, "free-text", Words, false, SensitiveKind.Unspecified),
        new(DataKind.Preference, "preference", Facts & ~ValueForms.Date, false, SensitiveKind.Unspecified),
        new(DataKind.Attribute, "personal-attribute", ValueForms.Text | ValueForms.Date | ValueForms.Code, false, SensitiveKind.Unspecified),
    ];

    private static readonly Dictionary<string, KindInfo> ById = All.ToDictionary(k => k.Id, StringComparer.Ordinal);

    /// <summary>Whether the law protects it more than other data: a special category, a conviction, a national number.</summary>
    public bool IsProtected => Sensitive != SensitiveKind.Unspecified || Kind == DataKind.SpecialCategory;

    public static KindInfo Of(DataKind kind) => All[(int)kind];

    public static KindInfo? Find(string id) => ById.TryGetValue(id, out var found) ? found : null;
}
