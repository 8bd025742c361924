using System.Collections.Generic;
using System.Linq;
using PrivacyAnalyzers.Tool.Article30;
using PrivacyAnalyzers.Tool.Checking;
using PrivacyAnalyzers.Tool.Wording;

namespace PrivacyAnalyzers.Tool.Showing;

/// <summary>A register in short, for scripts.</summary>
internal sealed record RegisterOutline(
    string Title,
    string Assembly,
    string SchemaVersion,
    string? Controller,
    IReadOnlyList<ActivityOutline> Activities,
    IReadOnlyList<string> ProcessorActivities,
    int Members,
    IReadOnlyList<GapCount> Gaps)
{
    public static RegisterOutline Of(RegisterTexts texts)
    {
        Model.Register register = texts.Register;
        return new RegisterOutline(
            register.Title,
            register.Facts.Assembly,
            register.SchemaVersion,
            register.Controller?.Name,
            [.. ActivityFacts.Of(register, texts.Index).Select(facts => ActivityOutline.Of(texts, facts))],
            [.. register.ProcessorActivities.Select(activity => activity.Id)],
            register.Inventory.Count,
            GapCount.Of(register.Gaps));
    }
}
