#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>What happens to the data when a retention period has ended.</summary>
#if PRIVACY_COMPILER_SIDE
internal enum RetentionAction
#else
public enum RetentionAction
#endif
{
    /// <summary>The data are erased for good, GDPR Art. 17. Marking a row as deleted is not erasure.</summary>
    Erase = 0,

    /// <summary>What identifies a person is removed for good, Recital 26. Hashing or encrypting is not anonymisation.</summary>
    Anonymise = 1,

    /// <summary>The data are kept but no longer used, Art. 18.</summary>
    Restrict = 2,

    /// <summary>A person decides: Recital 39 allows a periodic review in place of a fixed time limit.</summary>
    Review = 3,
}
