#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>The kind of event that a retention period starts from (DIN 66398: abstract start times).</summary>
#if PRIVACY_COMPILER_SIDE
internal enum RetentionStartKind
#else
public enum RetentionStartKind
#endif
{
    /// <summary>Not said.</summary>
    Unspecified = 0,

    /// <summary>The data were collected.</summary>
    Collection = 1,

    /// <summary>A process or transaction ended: an order was delivered, a course was completed.</summary>
    ProcessEnd = 2,

    /// <summary>The relation with the data subject ended.</summary>
    RelationshipEnd = 3,

    /// <summary>The data subject was last active; the period slides with each activity.</summary>
    LastActivity = 4,

    /// <summary>The data subject withdrew consent or objected.</summary>
    ConsentWithdrawn = 5,

    /// <summary>A date that stands in the record: a card's validity, a warranty's end. It may lie in the future.</summary>
    ValidityEnd = 6,

    /// <summary>A date that a statute fixes, such as the end of a financial year.</summary>
    StatutoryAnchor = 7,
}
