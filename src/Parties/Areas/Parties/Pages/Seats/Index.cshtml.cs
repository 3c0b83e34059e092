using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Seats;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Seats;

/// <summary>The area's appointments with their terms.</summary>
[RequiresPermission(Permissions.ReadParties)]
[OwnScope]
public sealed class IndexModel(PartyRegister parties, AppointmentReading reading, VisitorAccessor visitors)
    : RegisterPageModel(parties, visitors)
{
    public Task<IActionResult> OnGetAsync(string omraade) =>
        ReadAsync(omraade, "udpegninger", AppointmentRegister.Register, reading.OfAreaAsync);
}
