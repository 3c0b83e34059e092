using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>Next year's round of Midtjylland, open with deliveries in every state.</summary>
internal static class CollectingRound
{
    private const string Question =
        "Taksten er steget mere, end udvidelsen forklarer. Vis, hvor mange af de nye pladser der er åbne hele året, "
        + "og hvor godkendelsen af udvidelsen står.";

    private const string WholeQuestion =
        "Tre af taksterne bygger på et pladstal, som ikke er det, I meddelte i juni. Ret pladstallet, eller send "
        + "meddelelsen igen, og aflevér hele filen på ny.";

    public static IEnumerable<StoryStep> Steps(Scene scene)
    {
        var days = scene.Calendar.MidNow;
        var area = DemonstrationPlan.Mid;
        var operators = scene.Plan.In(area);
        return RoundOpening
            .Steps(scene, area, days)
            .Concat(operators.SelectMany(one => Of(scene, one, Course.Of(one), days)))
            .Concat(Reminding.Steps(scene, area, days))
            .Where(step => step.At < StoryCalendar.At(scene.Calendar.Today, 0));
    }

    private static IEnumerable<StoryStep> Of(Scene scene, PlannedOperator one, Course course, RoundDays days)
    {
        if (course.End == CourseEnd.NotBegun)
        {
            yield break;
        }

        var delivering = new Delivering(scene, one, days.Year);
        var day = days.Opens.AddDays(course.Day);
        yield return delivering.Fetch(course.Files.Count == 0 ? day : days.Opens.AddDays(2));
        for (var number = 1; course.End != CourseEnd.InParts && number <= course.Files.Count; number++)
        {
            yield return delivering.Deliver(day.AddDays(3 * (number - 1)), number);
        }

        foreach (var part in course.End == CourseEnd.InParts ? delivering.Parts(day.AddDays(8)) : [])
        {
            yield return part;
        }

        day = day.AddDays(3 * Math.Max(0, course.Files.Count - 1));
        if (course.End == CourseEnd.HalfCommented)
        {
            yield return delivering.Comment(day, most: 2);
        }

        if (course.End >= CourseEnd.Explained)
        {
            yield return delivering.Comment(day);
        }

        if (course.End >= CourseEnd.SignedOff)
        {
            yield return delivering.SignOff(day.AddDays(1));
        }

        if (course.End == CourseEnd.OfferReturned)
        {
            yield return delivering.ReturnOffer(
                day.AddDays(5),
                one.Services[2 % one.Services.Count].Offer.Name,
                Question
            );
        }

        if (course.End == CourseEnd.Returned)
        {
            yield return delivering.Return(day.AddDays(5), WholeQuestion);
        }

        if (course.End == CourseEnd.Accepted)
        {
            yield return delivering.Accept(day.AddDays(6));
        }
    }
}
