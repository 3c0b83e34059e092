using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Features.Submissions.Comparing;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Submissions;

/// <summary>Why a delivered rate is what it is: the stored derivation down to the cells, last year and like offers beside it.</summary>
[RequiresPermission(Permissions.ReadSubmissions)]
[ShowsCosts("En leveret takst", Permissions.ReadSubmissions)]
public sealed class RateModel(
    SubmissionDesk submissions,
    VisitorAccessor visitors,
    LikeOffersDesk like,
    RateMovementDesk movements,
    RammevaerkDb db
) : DeliveryPageModel(submissions, visitors)
{
    public ComparedRate Rate { get; private set; } = null!;

    /// <summary>Why it is not compared; empty when it is, or when <see cref="Fault"/> says why.</summary>
    public string WhyNoLike { get; private set; } = "";

    /// <summary>The derivation; null when there is no rate, or it cannot be read and <see cref="Fault"/> says why.</summary>
    public Explanation? Explanation { get; private set; }

    public Fault? Fault { get; private set; }

    /// <summary>What moved the rate; null when there is none.</summary>
    public ShownMovement? Movement { get; private set; }

    public string Headline =>
        Rate.Rate.Rate is { } rate ? $"Hvorfor {Danish.Kroner(rate)}?" : "Taksten kan ikke regnes ud endnu";

    public Task<IActionResult> OnGetAsync(string omraade, string aar, string part, string nummer, string key) =>
        ShowAsync(omraade, aar, part, nummer, () => FindAsync(key));

    private async Task<IActionResult> FindAsync(string key)
    {
        var found = await db.Set<DeliveredRate>()
            .AsNoTracking()
            .FirstOrDefaultAsync(
                rate => rate.SubmissionId == Delivery.Submission.Id && rate.ServiceKey == key,
                HttpContext.RequestAborted
            );
        if (found is null)
        {
            return NotFound();
        }

        var offers = await like.LoadAsync(Delivery.Round, HttpContext.RequestAborted);
        Rate = new ComparedRate(found, offers.IsOk ? offers.Value.Of(found) : null);
        WhyNoLike = offers.IsOk ? offers.Value.WhyNone(found) : "";
        Fault = offers.Fault;
        if (found.Derivation is { } stored)
        {
            var read = ExplanationReader.Read(StoredDerivation.Unpack(stored));
            Explanation = read.IsOk ? read.Value : null;
            Fault ??= read.Fault;
        }

        Movement = await movements.OfAsync(Delivery.Round, found, Explanation, HttpContext.RequestAborted);
        return Page();
    }
}
