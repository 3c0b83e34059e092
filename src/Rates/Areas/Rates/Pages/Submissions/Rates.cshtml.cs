using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions;
using Rammevaerk.Rates.Features.Submissions.Comparing;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Submissions;

/// <summary>The rates of a delivery beside last year's published ones and those of like offers.</summary>
[RequiresPermission(Permissions.ReadSubmissions)]
[ShowsCosts("Taksterne i en levering", Permissions.ReadSubmissions)]
public sealed class RatesModel(SubmissionDesk submissions, VisitorAccessor visitors, LikeOffersDesk like)
    : DeliveryPageModel(submissions, visitors)
{
    /// <summary>The rates; null when they cannot be compared, and <see cref="Fault"/> says why.</summary>
    public ComparedRates? Rates { get; private set; }

    public Fault? Fault { get; private set; }

    public Task<IActionResult> OnGetAsync(string omraade, string aar, string part, string nummer) =>
        ShowAsync(
            omraade,
            aar,
            part,
            nummer,
            async () =>
            {
                var loaded = await ComparedRates.LoadAsync(
                    Submissions,
                    like,
                    Delivery,
                    Request,
                    HttpContext.RequestAborted
                );
                Rates = loaded.IsOk ? loaded.Value : null;
                Fault = loaded.Fault;
                return Page();
            }
        );

    /// <summary>How many lie outside the quartiles.</summary>
    public string Lead()
    {
        var compared = Rates!.All.Count(one => one.Place is not null);
        var above = Rates.All.Count(one => one.Place == QuartilePlace.AboveUpper);
        var below = Rates.All.Count(one => one.Place == QuartilePlace.BelowLower);
        return compared == 0
            ? "Der er for få lignende tilbud at sammenligne med."
            : $"{Danish.Number(compared)} kan sammenlignes med lignende tilbud: {Danish.Number(above)} ligger over øvre kvartil, {Danish.Number(below)} under nedre.";
    }
}
