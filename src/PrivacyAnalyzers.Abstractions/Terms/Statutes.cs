#if PRIVACY_COMPILER_SIDE
namespace PrivacyAnalyzers.Model;
#else
namespace PrivacyAnalyzers;
#endif

/// <summary>The ids of the statutes whose minimum storage periods the package knows. What each asks for, from which day and
/// as of when, stands in the documentation, <c>docs/statutes.md</c>.</summary>
#if PRIVACY_COMPILER_SIDE
internal static class Statutes
#else
public static class Statutes
#endif
{
    /// <summary>Sweden, bokföringslagen (1999:1078) 7 kap. 2 §: accounting records.</summary>
    public const string SwedenAccounting = "se-bokforingslagen-7-2";

    /// <summary>Sweden, diskrimineringslagen (2008:567) 6 kap. 6 §: the time in which an action can be brought.</summary>
    public const string SwedenDiscrimination = "se-diskrimineringslagen-6-6";

    /// <summary>Norway, bokføringsloven § 13: primary documentation.</summary>
    public const string NorwayAccounting = "no-bokforingsloven-13-primary";

    /// <summary>Norway, bokføringsloven § 13: secondary documentation, such as agreements and correspondence.</summary>
    public const string NorwayAccountingSecondary = "no-bokforingsloven-13-secondary";

    /// <summary>Denmark, bogføringsloven § 12: accounting records.</summary>
    public const string DenmarkAccounting = "dk-bogforingsloven-12";

    /// <summary>Finland, kirjanpitolaki (1336/1997) 2:10: books and financial statements.</summary>
    public const string FinlandBooks = "fi-kirjanpitolaki-2-10-books";

    /// <summary>Finland, kirjanpitolaki (1336/1997) 2:10: vouchers and correspondence.</summary>
    public const string FinlandVouchers = "fi-kirjanpitolaki-2-10-vouchers";
}
