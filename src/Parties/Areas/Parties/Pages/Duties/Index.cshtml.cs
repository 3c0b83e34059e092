using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Duties;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Duties;

/// <summary>The yearly duties of the area's bodies to report.</summary>
[RequiresPermission(Permissions.ReadParties)]
[OwnScope]
public sealed class IndexModel(PartyRegister parties, DutyDesk reading, VisitorAccessor visitors)
    : RegisterPageModel(parties, visitors)
{
    public Task<IActionResult> OnGetAsync(string omraade) =>
        ReadAsync(omraade, "afrapporteringer", DutyRegister.Register, reading.OfAreaAsync);
}
