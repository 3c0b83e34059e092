using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Review;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Features.Submissions.Comparing;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Review;

/// <summary>How a delivered rate under review was computed, costs and all.</summary>
[RequiresPermission(Permissions.ReadReview)]
[ShowsCosts("Gennemgang af en takst", Permissions.ReadReview)]
public sealed class RateModel(
    RoundDesk rounds,
    ReviewDesk desk,
    ChangeLimit limit,
    RateMovementDesk movements,
    VisitorAccessor visitors,
    RammevaerkDb db
) : ReviewPageModel(rounds, limit, visitors)
{
    public ReviewRow Row { get; private set; } = null!;

    /// <summary>The derivation; null when there is none, or it cannot be read.</summary>
    public Explanation? Explanation { get; private set; }

    /// <summary>What moved the rate; null when there is none.</summary>
    public ShownMovement? Movement { get; private set; }

    /// <summary>What the rates are compared with, or why they cannot be.</summary>
    public Result<LikeOffers> Likes { get; private set; }

    /// <summary>True when the rate group can still accept or return it.</summary>
    public bool MayDecide =>
        MayReview
        && Row.Delivery.State is SubmissionState.SignedOff or SubmissionState.Returned or SubmissionState.Accepted
        && Row.Rate.State is RateState.Delivered or RateState.Returned or RateState.Accepted;

    /// <summary>Why it cannot be read.</summary>
    public Fault? Fault { get; private set; }

    public Task<IActionResult> OnGetAsync(string omraade, string aar, string part, string ydelse) =>
        ShowAsync(
            omraade,
            aar,
            async () =>
            {
                var reviewed = await desk.LoadAsync(Round, HttpContext.RequestAborted, part);
                if (reviewed.Rows.FirstOrDefault(row => row.Rate.ServiceKey == ydelse) is not { } row)
                {
                    return NotFound();
                }

                Row = row;
                Likes = reviewed.Likes;
                var stored = await db.Set<DeliveredRate>()
                    .AsNoTracking()
                    .Where(rate => rate.Id == row.Rate.Id)
                    .Select(rate => rate.Derivation)
                    .SingleAsync(HttpContext.RequestAborted);
                if (stored is not null)
                {
                    var read = ExplanationReader.Read(StoredDerivation.Unpack(stored));
                    Explanation = read.IsOk ? read.Value : null;
                    Fault = read.Fault;
                }

                Movement = await movements.OfAsync(Round, row.Rate, Explanation, HttpContext.RequestAborted);
                return Page();
            }
        );
}
