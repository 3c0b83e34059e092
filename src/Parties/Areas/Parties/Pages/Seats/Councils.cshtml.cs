using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Seats;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Seats;

/// <summary>The named seats of the area's outside councils.</summary>
[RequiresPermission(Permissions.ReadParties)]
[OwnScope]
public sealed class CouncilsModel(PartyRegister parties, CouncilReading reading, VisitorAccessor visitors)
    : RegisterPageModel(parties, visitors)
{
    public Task<IActionResult> OnGetAsync(string omraade) =>
        ReadAsync(omraade, "udpegninger/raad", AppointmentRegister.Councils, reading.OfAreaAsync);
}
