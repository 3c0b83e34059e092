using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Groups;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Groups;

/// <summary>Who sits in which body today.</summary>
[RequiresPermission(Permissions.ReadParties)]
[OwnScope]
public sealed class WhoModel(PartyRegister parties, GroupReading reading, VisitorAccessor visitors)
    : RegisterPageModel(parties, visitors)
{
    public Task<IActionResult> OnGetAsync(string omraade) =>
        ReadAsync(omraade, "grupper/hvem", GroupRegister.WhoSitsWhere, reading.WhoSitsWhereAsync);
}
