using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Platform.Auditing;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Submissions;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Submissions;

/// <summary>The receipt of a delivery, to read and print.</summary>
[RequiresPermission(Permissions.ReadSubmissions)]
[ShowsCosts("En levering", Permissions.ReadSubmissions)]
public sealed class ReceiptModel(SubmissionDesk submissions, VisitorAccessor visitors)
    : DeliveryPageModel(submissions, visitors)
{
    public Task<IActionResult> OnGetAsync(string omraade, string aar, string part, string nummer) =>
        ShowAsync(omraade, aar, part, nummer, () => Task.FromResult<IActionResult>(Page()));
}
