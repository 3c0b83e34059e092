using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Mandates;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Mandates;

/// <summary>The area's mandates.</summary>
[RequiresPermission(Permissions.ReadParties)]
[OwnScope]
public sealed class IndexModel(PartyRegister parties, MandateReading reading, VisitorAccessor visitors)
    : RegisterPageModel(parties, visitors)
{
    public Task<IActionResult> OnGetAsync(string omraade) =>
        ReadAsync(omraade, "mandater", MandateRegister.Register, reading.OfAreaAsync);
}
