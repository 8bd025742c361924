#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>What a declaration can say that there is none of. Missing and none are different things in a register.</summary>
[System.Flags]
#if PRIVACY_COMPILER_SIDE
internal enum Matter
#else
public enum Matter
#endif
{
    /// <summary>Nothing is said.</summary>
    Nothing = 0,

    /// <summary>Nobody receives the data.</summary>
    Recipients = 1,

    /// <summary>No data reach a third country.</summary>
    Transfers = 2,

    /// <summary>No decision is made by automated means alone.</summary>
    AutomatedDecisions = 4,

    /// <summary>Nobody is profiled.</summary>
    Profiling = 8,

    /// <summary>No special categories of data, Art. 9, are processed.</summary>
    SpecialCategories = 16,

    /// <summary>No data about convictions and offences, Art. 10, are processed.</summary>
    CriminalData = 32,

    /// <summary>No data about children are processed.</summary>
    ChildrensData = 64,

    /// <summary>No data protection officer is appointed.</summary>
    DataProtectionOfficer = 128,

    /// <summary>Nobody decides together with the controller.</summary>
    JointControllers = 256,

    /// <summary>There is no direct marketing.</summary>
    DirectMarketing = 512,

    /// <summary>The data are not sold.</summary>
    Sale = 1024,

    /// <summary>No model is trained on the data.</summary>
    ModelTraining = 2048,

    /// <summary>Nothing is stored on or read from the device: no cookies.</summary>
    DeviceAccess = 4096,
}
