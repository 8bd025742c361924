using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Testing;

/// <summary>Circumstances that must not show in the output.</summary>
/// <param name="Name">For messages.</param>
/// <param name="Culture">The current culture.</param>
/// <param name="TimeZone">The local time zone, an IANA name.</param>
/// <param name="Reversed">Whether the files come in reverse order.</param>
/// <param name="Root">The folder that the files lie in.</param>
public sealed record Circumstances(string Name, string Culture, string TimeZone, bool Reversed, string Root)
{
    /// <summary>The same files at these paths and in this order.</summary>
    public IReadOnlyList<TestFile> Arrange(IEnumerable<TestFile> files)
    {
        IEnumerable<TestFile> moved = files.Select(file => file with { Path = Root + file.Path.TrimStart('/') });
        return Reversed ? [.. moved.Reverse()] : [.. moved];
    }
}

/// <summary>Checks that an output is the same to the byte, whatever the circumstances.</summary>
public static class DeterminismCheck
{
    private static readonly SemaphoreSlim s_oneAtATime = new(1, 1);

    /// <summary>
    /// Turkish has its own i, Swedish its own minus and order, Arabic its own calendar; the time zones are a day apart.
    /// </summary>
    public static IReadOnlyList<Circumstances> All { get; } =
    [
        new("plain", "", "UTC", false, "/0/"),
        new("Turkish", "tr-TR", "Europe/Istanbul", false, "/0/"),
        new("Swedish, files reversed", "sv-SE", "Pacific/Kiritimati", true, "/0/"),
        new("Arabic, another folder", "ar-SA", "Pacific/Pago_Pago", false, "/home/a name with spaces/källa/"),
        new("Windows path, files reversed", "en-US", "Asia/Kolkata", true, "C:\\build\\"),
    ];

    /// <summary>Produces an output under all circumstances and compares the bytes with those of the first.</summary>
    public static Task AssertSameAsync(Func<Circumstances, Task<string>> produce)
    {
        return AssertSameAsync(async circumstances => Encoding.UTF8.GetBytes(await produce(circumstances)));
    }

    /// <summary>Produces an output under all circumstances and compares the bytes with those of the first.</summary>
    public static async Task AssertSameAsync(Func<Circumstances, Task<byte[]>> produce)
    {
        byte[]? first = null;
        foreach (Circumstances circumstances in All)
        {
            byte[] output = await ProduceAsync(circumstances, produce);
            first ??= output;
            if (!first.AsSpan().SequenceEqual(output))
            {
                throw TestFailure.Because(
                    $"The output is not the same under '{circumstances.Name}' as under '{All[0].Name}' "
                    + TextDiff.Describe(Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(output)));
            }
        }

        if (first!.Length == 0)
        {
            throw TestFailure.Because("The output is empty under all circumstances: nothing was compared.");
        }
    }

    private static async Task<byte[]> ProduceAsync(Circumstances circumstances, Func<Circumstances, Task<byte[]>> produce)
    {
        // The time zone belongs to the whole process; the culture flows with the task.
        await s_oneAtATime.WaitAsync();
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo uiCulture = CultureInfo.CurrentUICulture;
        string? zone = Environment.GetEnvironmentVariable("TZ");
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(circumstances.Culture);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            SetTimeZone(circumstances.TimeZone);
            return await produce(circumstances);
        }
        finally
        {
            SetTimeZone(zone);
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = uiCulture;
            s_oneAtATime.Release();
        }
    }

    /// <summary>Where the runtime takes the zone from the environment (not on Windows), this moves the local time.</summary>
    private static void SetTimeZone(string? zone)
    {
        Environment.SetEnvironmentVariable("TZ", zone);
        TimeZoneInfo.ClearCachedData();
    }
}
