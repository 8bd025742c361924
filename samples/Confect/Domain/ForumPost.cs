using System;
using System.Collections.Generic;
using Confect.Privacy;
using PrivacyAnalyzers;

namespace Confect.Domain;

/// <summary>What a user put into a forum.</summary>
[DataSubject(Subjects.Users)]
public sealed class ForumPost : Entity
{
    [PersonalData(Categories.UserContent), Label("en", "Comments"), Label("nb", "Kommentarer")]
    public IReadOnlyList<string> Comments { get; set; } = [];

    [PersonalData(Categories.UserContent), Label("en", "Articles"), Label("nb", "Artikler")]
    public IReadOnlyList<string> Articles { get; set; } = [];

    [PersonalData(Categories.UserContent), Label("en", "Photos"), Label("nb", "Bilder")]
    public IReadOnlyList<Uri> Photos { get; set; } = [];

    [PersonalData(Categories.UserContent), Label("en", "Video clips"), Label("nb", "Videoer")]
    public IReadOnlyList<Uri> Videos { get; set; } = [];
}
