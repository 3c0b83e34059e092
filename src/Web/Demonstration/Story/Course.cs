using Rammevaerk.Web.Demonstration.Files;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>How far an operator has come in the open round.</summary>
public enum CourseEnd
{
    NotBegun,
    Fetched,
    InParts,
    Delivered,
    HalfCommented,

    /// <summary>Every warning explained: ready for the approver.</summary>
    Explained,
    SignedOff,
    OfferReturned,
    Returned,
    Accepted,
}

/// <summary>An operator's way through the open round.</summary>
/// <param name="End">How far it comes.</param>
/// <param name="Day">Days after the opening that it delivers.</param>
/// <param name="Files">What each of its files has otherwise than the plan; the last one counts.</param>
internal sealed record Course(CourseEnd End, int Day, params IReadOnlyList<Func<PlannedOperator, FileChanges>> Files)
{
    private static readonly Dictionary<string, Course> Mid = new()
    {
        ["0615"] = new(CourseEnd.Accepted, 24, Planted.OverheadAndPlaces, Planted.Ordinary),
        ["0657"] = new(CourseEnd.Accepted, 26, Planted.IncomeAndOldLaw, Planted.Ordinary),
        ["0661"] = new(CourseEnd.InParts, 30, one => Planted.PartOf(one, 0), one => Planted.PartOf(one, 1)),
        ["0665"] = new(CourseEnd.NotBegun, 0),
        ["0671"] = new(CourseEnd.Fetched, 37),
        ["0706"] = new(CourseEnd.HalfCommented, 41, Planted.Growing),
        ["0707"] = new(CourseEnd.Delivered, 42, Planted.OverheadAndPlaces),
        ["0710"] = new(CourseEnd.Accepted, 21, Planted.Ordinary),
        ["0727"] = new(CourseEnd.Delivered, 43, Planted.IncomeAndOldLaw),
        ["0730"] = new(CourseEnd.SignedOff, 35, Planted.IncomeAndOldLaw, Planted.Ordinary),
        ["0740"] = new(CourseEnd.Explained, 36, Planted.Ordinary),
        ["0741"] = new(CourseEnd.NotBegun, 0),
        ["0746"] = new(CourseEnd.Accepted, 20, Planted.DispensedOverhead),
        ["0751"] = new(CourseEnd.SignedOff, 34, Planted.Growing),
        ["0756"] = new(CourseEnd.Fetched, 38),
        ["0760"] = new(CourseEnd.Returned, 31, Planted.Growing),
        ["0766"] = new(CourseEnd.Explained, 41, Planted.Ordinary),
        ["0779"] = new(CourseEnd.OfferReturned, 33, Planted.Growing),
        ["0791"] = new(CourseEnd.Accepted, 23, Planted.Ordinary),
        ["1082"] = new(CourseEnd.SignedOff, 33, Planted.OverheadAndPlaces, Planted.Growing),
    };

    /// <summary>The operator's way; in Nordjylland all have been accepted.</summary>
    public static Course Of(PlannedOperator one) =>
        Mid.TryGetValue(one.Code, out var course)
            ? course
            : new Course(CourseEnd.Accepted, Draw.For($"course/{one.Code}").Between(18, 34), Planted.Ordinary);
}
