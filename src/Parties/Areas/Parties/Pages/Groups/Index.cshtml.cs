using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Groups;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Groups;

/// <summary>The area's working groups.</summary>
[RequiresPermission(Permissions.ReadParties)]
[OwnScope]
public sealed class IndexModel(PartyRegister parties, GroupReading reading, VisitorAccessor visitors)
    : RegisterPageModel(parties, visitors)
{
    public Task<IActionResult> OnGetAsync(string omraade) =>
        ReadAsync(omraade, "grupper", GroupRegister.Groups, reading.OfAreaAsync);
}
