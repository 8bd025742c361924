#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>The day from which a period is counted.</summary>
#if PRIVACY_COMPILER_SIDE
internal enum PeriodAnchor
#else
public enum PeriodAnchor
#endif
{
    /// <summary>Not declared. The register says so.</summary>
    Unspecified = 0,

    /// <summary>The day of the event itself.</summary>
    Event = 1,

    /// <summary>The last day of the month of the event.</summary>
    EndOfMonth = 2,

    /// <summary>31 December of the year of the event.</summary>
    EndOfCalendarYear = 3,

    /// <summary>The last day of the financial year of the event.</summary>
    EndOfFinancialYear = 4,

    /// <summary>31 December of the calendar year in which the financial year of the event ended.</summary>
    EndOfCalendarYearOfFinancialYearEnd = 5,
}
