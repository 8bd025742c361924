using PrivacyAnalyzers;

namespace RetentionDemo.Privacy;

public static class Events
{
    [RetentionEvent("Membership ended", RetentionStartKind.RelationshipEnd,
        Description = "The last day of the membership, whoever ended it.")]
    public const string MembershipEnded = "membership-ended";

    [RetentionEvent("Bike returned", RetentionStartKind.ProcessEnd, Description = "The bike is back at a station.")]
    public const string BikeReturned = "bike-returned";

    [RetentionEvent("Position filled", RetentionStartKind.ProcessEnd,
        Description = "Somebody has signed the contract for the position, or it was withdrawn.")]
    public const string PositionFilled = "position-filled";

    [RetentionEvent("Accident settled", RetentionStartKind.ProcessEnd,
        Description = "The insurance company has said in writing that it is done with the accident.")]
    public const string AccidentSettled = "accident-settled";
}
