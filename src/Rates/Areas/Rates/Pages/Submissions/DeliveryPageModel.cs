using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Submissions;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Submissions;

/// <summary>A page about one delivery: 404 when the address names none of the operator's in the round.</summary>
public abstract class DeliveryPageModel(SubmissionDesk submissions, VisitorAccessor visitors) : PageModel
{
    public OpenDelivery Delivery { get; private set; } = null!;

    protected SubmissionDesk Submissions => submissions;

    /// <summary>True when the visitor may do it for this operator.</summary>
    public bool May(string permission) => visitors.Current.May(permission, Delivery.Round.AreaKey, Delivery.Own.Party);

    /// <summary>True for the operator's own people, who are spoken to as "jer".</summary>
    public bool IsOwn => visitors.Current.Assignments.Any(one => one.Party == Delivery.Own.Party);

    protected async Task<IActionResult> ShowAsync(
        string omraade,
        string aar,
        string part,
        string nummer,
        Func<Task<IActionResult>> fill
    )
    {
        if (await submissions.FindAsync(omraade, aar, part, nummer, HttpContext.RequestAborted) is not { } delivery)
        {
            return NotFound();
        }

        Delivery = delivery;
        return await fill();
    }
}
