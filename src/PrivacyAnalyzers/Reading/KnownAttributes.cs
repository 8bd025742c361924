using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Reading;

/// <summary>The product's attributes.</summary>
internal enum KnownAttribute
{
    None,
    PersonalData,
    NotPersonalData,
    DataSubject,
    RetentionStart,
    RetentionMark,
    Anonymised,
    Retention,
    ProcessingPurpose,
    DataCategory,
    DataSubjectKind,
    Party,
    RetentionEvent,
    Uses,
    Discloses,
    Label,
    Controller,
    DataProtectionOfficer,
    SupervisoryAuthority,
    PrivacyRegister,
    JointController,
    Representative,
    RequestHandling,
    Translation,
    NeverDiscloses,
    Transfer,
    ObtainedFrom,
    StoredIn,
    Right,
    AutomatedProcessing,
    DirectMarketing,
    DeclaresNone,
    Note,
    SensitiveData,
    Law,
    DataSource,
    SecurityMeasure,
    Assessment,
    DeviceAccess,
    ProcessorActivity,
}

/// <summary>Tells the product's attributes from others of the same simple name, such as ASP.NET Core Identity's.</summary>
/// <remarks>By name, not by symbol: the same attribute is seen through many references and in many compilations.</remarks>
internal static class KnownAttributes
{
    public const string Namespace = "PrivacyAnalyzers";

    public const string AbstractionsAssembly = "PrivacyAnalyzers.Abstractions";

    private const string Suffix = "Attribute";

    private static readonly HashSet<string> Names = new(
        Enum.GetNames(typeof(KnownAttribute)).Where(n => n != nameof(KnownAttribute.None)), StringComparer.Ordinal);

    public static string MetadataName(KnownAttribute attribute) => $"{Namespace}.{attribute}Attribute";

    public static KnownAttribute KindOf(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { TypeKind: not TypeKind.Error } type)
        {
            return KnownAttribute.None;
        }

        var kind = type.Name switch
        {
            "PersonalDataAttribute" => KnownAttribute.PersonalData,
            "NotPersonalDataAttribute" => KnownAttribute.NotPersonalData,
            "DataSubjectAttribute" => KnownAttribute.DataSubject,
            "RetentionStartAttribute" => KnownAttribute.RetentionStart,
            "RetentionMarkAttribute" => KnownAttribute.RetentionMark,
            "AnonymisedAttribute" => KnownAttribute.Anonymised,
            "RetentionAttribute" => KnownAttribute.Retention,
            "ProcessingPurposeAttribute" => KnownAttribute.ProcessingPurpose,
            "DataCategoryAttribute" => KnownAttribute.DataCategory,
            "DataSubjectKindAttribute" => KnownAttribute.DataSubjectKind,
            "PartyAttribute" => KnownAttribute.Party,
            "RetentionEventAttribute" => KnownAttribute.RetentionEvent,
            "UsesAttribute" => KnownAttribute.Uses,
            "DisclosesAttribute" => KnownAttribute.Discloses,
            "LabelAttribute" => KnownAttribute.Label,
            "ControllerAttribute" => KnownAttribute.Controller,
            "DataProtectionOfficerAttribute" => KnownAttribute.DataProtectionOfficer,
            "SupervisoryAuthorityAttribute" => KnownAttribute.SupervisoryAuthority,
            "PrivacyRegisterAttribute" => KnownAttribute.PrivacyRegister,
            "JointControllerAttribute" => KnownAttribute.JointController,
            "RepresentativeAttribute" => KnownAttribute.Representative,
            "RequestHandlingAttribute" => KnownAttribute.RequestHandling,
            "TranslationAttribute" => KnownAttribute.Translation,
            "NeverDisclosesAttribute" => KnownAttribute.NeverDiscloses,
            "TransferAttribute" => KnownAttribute.Transfer,
            "ObtainedFromAttribute" => KnownAttribute.ObtainedFrom,
            "StoredInAttribute" => KnownAttribute.StoredIn,
            "RightAttribute" => KnownAttribute.Right,
            "AutomatedProcessingAttribute" => KnownAttribute.AutomatedProcessing,
            "DirectMarketingAttribute" => KnownAttribute.DirectMarketing,
            "DeclaresNoneAttribute" => KnownAttribute.DeclaresNone,
            "NoteAttribute" => KnownAttribute.Note,
            "SensitiveDataAttribute" => KnownAttribute.SensitiveData,
            "LawAttribute" => KnownAttribute.Law,
            "DataSourceAttribute" => KnownAttribute.DataSource,
            "SecurityMeasureAttribute" => KnownAttribute.SecurityMeasure,
            "AssessmentAttribute" => KnownAttribute.Assessment,
            "DeviceAccessAttribute" => KnownAttribute.DeviceAccess,
            "ProcessorActivityAttribute" => KnownAttribute.ProcessorActivity,
            _ => KnownAttribute.None,
        };

        return kind != KnownAttribute.None
            && type.ContainingType is null
            && type.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true }
                ? kind
                : KnownAttribute.None;
    }

    /// <summary>Whether a name, as an attribute is written, can be one of the product's: the reading then looks closer.</summary>
    public static bool IsName(string written) =>
        Names.Contains(written.EndsWith(Suffix, StringComparison.Ordinal) && written.Length > Suffix.Length
            ? written.Substring(0, written.Length - Suffix.Length)
            : written);

    /// <summary>Whether the attribute says something about a data member.</summary>
    public static bool IsOnMember(KnownAttribute kind) =>
        kind is KnownAttribute.PersonalData or KnownAttribute.NotPersonalData or KnownAttribute.RetentionStart
            or KnownAttribute.RetentionMark;

    /// <summary>Whether the attribute declares a word of the vocabulary.</summary>
    public static bool IsTerm(KnownAttribute kind) =>
        kind is KnownAttribute.ProcessingPurpose or KnownAttribute.DataCategory or KnownAttribute.DataSubjectKind
            or KnownAttribute.Party or KnownAttribute.RetentionEvent or KnownAttribute.Law or KnownAttribute.DataSource
            or KnownAttribute.SecurityMeasure or KnownAttribute.Assessment or KnownAttribute.DeviceAccess
            or KnownAttribute.ProcessorActivity;
}
