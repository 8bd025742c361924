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
    /// <summary>Not declared: the register says so. Generated code erases, because a storage period that has ended leaves no
    /// ground to keep the data, Art. 5(1)(e).</summary>
    Unspecified = 0,

    /// <summary>The data are erased for good, GDPR Art. 17. Marking a row as deleted is not erasure.</summary>
    Erase = 1,

    /// <summary>What identifies a person is removed for good, Recital 26. Hashing or encrypting is not anonymisation.</summary>
    Anonymise = 2,

    /// <summary>The data are kept but no longer used, Art. 18.</summary>
    Restrict = 3,

    /// <summary>A person decides: Recital 39 allows a periodic review in place of a fixed time limit.</summary>
    Review = 4,
}
