using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Review;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Review;

/// <summary>The review queue of a round: signed-off deliveries, and their rates with the largest changes first.</summary>
[RequiresPermission(Permissions.ReadReview)]
public sealed class IndexModel(RoundDesk rounds, ReviewDesk desk, ChangeLimit limit, VisitorAccessor visitors)
    : ReviewPageModel(rounds, limit, visitors)
{
    public ReviewedRound Reviewed { get; private set; } = null!;

    public ReviewList List { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(string omraade, string aar) =>
        ShowAsync(
            omraade,
            aar,
            async () =>
            {
                Reviewed = await desk.LoadAsync(Round, HttpContext.RequestAborted);
                List = new(Reviewed, Limit, Request);
                return Page();
            }
        );

    /// <summary>True while something waits for the rate group.</summary>
    public bool HasWork => List.Waiting.Any() || Reviewed.Deliveries.Any(one => one.State == SubmissionState.SignedOff);

    /// <summary>The news in one line.</summary>
    public string Headline()
    {
        var waiting = List.Waiting.Count();
        var deliveries = Reviewed.Deliveries.Count(one => one.State == SubmissionState.SignedOff);
        return waiting > 0 ? $"{Counted(waiting, "takst venter", "takster venter")} på gennemgang"
            : deliveries > 0 ? $"{Counted(deliveries, "levering er", "leveringer er")} klar til at blive accepteret"
            : "Ingen takster venter på gennemgang";
    }

    /// <summary>What the facts are.</summary>
    public string Lead()
    {
        var over = List.Waiting.Count(List.IsOver);
        var accepted = Reviewed.Deliveries.Count(one => one.State == SubmissionState.Accepted);
        return (
                Limit is { } known && over > 0
                    ? $"{Counted(over, "ændrer", "ændrer")} sig mere end {Danish.Percent(known)}. "
                    : ""
            )
            + $"{Danish.Number(accepted)} af {Counted(Reviewed.Deliveries.Count, "levering", "leveringer")} er accepteret.";
    }

    private static string Counted(int count, string one, string many) =>
        $"{Danish.Number(count)} {(count == 1 ? one : many)}";
}
