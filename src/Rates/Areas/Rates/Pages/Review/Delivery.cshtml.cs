using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Review;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Features.Submissions.Comparing;
using Rammevaerk.Rates.Features.Submissions.Findings;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Review;

/// <summary>One operator's delivery under review: its rates, and everything the checks found with the operator's comments.</summary>
[RequiresPermission(Permissions.ReadReview)]
[ShowsCosts("Gennemgang af en levering", Permissions.ReadReview)]
public sealed class DeliveryModel(
    RoundDesk rounds,
    ReviewDesk desk,
    ChangeLimit limit,
    VisitorAccessor visitors,
    OperatorNames names
) : ReviewPageModel(rounds, limit, visitors)
{
    public RateSubmission Delivery { get; private set; } = null!;

    public string Operator { get; private set; } = "";

    /// <summary>What still stands of its findings.</summary>
    public FindingTally Found { get; private set; } = FindingTally.None;

    public IReadOnlyList<ReviewRow> Rows { get; private set; } = [];

    /// <summary>What the rates are compared with, or why they cannot be.</summary>
    public Result<LikeOffers> Likes { get; private set; }

    /// <summary>What the checks found that no row shows: about the whole file, or a row without a rate.</summary>
    public IReadOnlyList<SubmissionFinding> OtherFindings { get; private set; } = [];

    public string Address => $"{Queue}/{Delivery.Party}";

    public Task<IActionResult> OnGetAsync(string omraade, string aar, string part) =>
        ShowAsync(
            omraade,
            aar,
            async () =>
            {
                var reviewed = await desk.LoadAsync(Round, HttpContext.RequestAborted, part);
                if (reviewed.Deliveries.Count == 0)
                {
                    return NotFound();
                }

                Delivery = reviewed.Deliveries[0];
                Likes = reviewed.Likes;
                Found = reviewed.FoundIn(Delivery);
                Operator = names.FullOf(part, Round.BudgetYear);
                Rows = new ReviewList(reviewed, Limit, Request).Ordered;
                var shown = Rows.SelectMany(row => row.Findings).Select(finding => finding.Id).ToHashSet();
                OtherFindings =
                [
                    .. (await desk.FindingsOfAsync(Delivery, HttpContext.RequestAborted)).Where(finding =>
                        !shown.Contains(finding.Id)
                    ),
                ];
                return Page();
            }
        );

    /// <summary>The facts in one or two sentences.</summary>
    public string Lead()
    {
        var accepted = Rows.Count(row => row.Rate.State is not (RateState.Delivered or RateState.Returned));
        var returned = Rows.Count(row => row.Rate.State == RateState.Returned);
        return $"{Danish.Number(accepted)} af {Danish.Number(Rows.Count)} takster er accepteret"
            + (returned > 0 ? $", {Danish.Number(returned)} er returneret." : ".");
    }
}
