using System;
using System.Globalization;

namespace PrivacyAnalyzers;

/// <summary>Why a processing keeps data although their data subject asks for their end.</summary>
public sealed class KeptData
{
    internal KeptData(PersonalDataProcessing processing, string? article, string reason, DateTime? until)
    {
        Processing = processing;
        Article = article;
        Reason = reason;
        Until = until;
    }

    /// <summary>The processing that needs the data.</summary>
    public PersonalDataProcessing Processing { get; }

    /// <summary>The article of the GDPR that decides it: <c>17(3)(b)</c> for a legal obligation or a public task; else the
    /// ground for erasure that is not there. Null where nothing but the declared exception keeps the data, or where no basis
    /// is declared.</summary>
    public string? Article { get; }

    /// <summary>The reason, in words.</summary>
    public string Reason { get; }

    /// <summary>The day on which the period ends, where it is known.</summary>
    public DateTime? Until { get; }

    /// <summary>Why a verdict that is not "due" keeps the data.</summary>
    /// <param name="processing">The processing.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="ends">Whether the request ends the processing: then nothing but an exception or a law keeps the data.</param>
    /// <param name="today">The day of the decision.</param>
    internal static KeptData Because(PersonalDataProcessing processing, RetentionVerdict verdict, bool ends, DateTime today)
    {
        if (ends || verdict.State == RetentionState.Held)
        {
            return new KeptData(
                processing,
                processing.Basis == LegalBasis.LegalObligation ? "17(3)(b)" : null,
                "the data are held: " + verdict.Reason,
                verdict.DueDate > today ? verdict.DueDate : null);
        }

        (string? article, string needed) = processing.Basis switch
        {
            LegalBasis.LegalObligation => ("17(3)(b)", "a legal obligation" + Named(processing.Law)),
            LegalBasis.PublicTask => ("17(3)(b)", "a task in the public interest" + Named(processing.Law)),
            LegalBasis.Contract => ("17(1)(a)", "still necessary for the contract"),
            LegalBasis.VitalInterests => ("17(1)(a)", "still necessary to protect vital interests"),
            LegalBasis.LegitimateInterests => ("17(1)(c)", "legitimate interests, which this request does not object to"),
            LegalBasis.Consent => ("17(1)(b)", "consent, which this request does not withdraw"),
            _ => ((string?)null, "no legal basis is declared: a person decides"),
        };
        return new KeptData(processing, article, $"{needed}; {StateOf(verdict)}", verdict.DueDate);
    }

    private static string Named(string? law) => string.IsNullOrWhiteSpace(law) ? "" : $" ({law})";

    private static string StateOf(RetentionVerdict verdict) => verdict.State switch
    {
        RetentionState.Running => "the period ends on "
            + verdict.DueDate.GetValueOrDefault().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        RetentionState.NotStarted => "the period has not started",
        _ => verdict.Reason ?? RetentionVerdict.NothingDeclared,
    };
}
