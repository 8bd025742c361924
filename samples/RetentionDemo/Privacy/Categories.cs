using PrivacyAnalyzers;

namespace RetentionDemo.Privacy;

public static class Categories
{
    [DataCategory("Contact details"), ObtainedFrom(Sources.Person)]
    public const string Contact = "contact";

    [DataCategory("Rides"), ObtainedFrom(Sources.Person)]
    public const string Rides = "rides";

    [DataCategory("Job applications"), ObtainedFrom(Sources.Person)]
    public const string Applications = "applications";

    [DataCategory("Accident reports"), ObtainedFrom(Sources.Person)]
    public const string Accidents = "accidents";
}
