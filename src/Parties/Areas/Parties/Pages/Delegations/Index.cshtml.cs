using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Delegations;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Delegations;

/// <summary>The area's delegated decisions.</summary>
[RequiresPermission(Permissions.ReadParties)]
[OwnScope]
public sealed class IndexModel(PartyRegister parties, DelegationReading reading, VisitorAccessor visitors)
    : RegisterPageModel(parties, visitors)
{
    public Task<IActionResult> OnGetAsync(string omraade) =>
        ReadAsync(omraade, "bemyndigelser", DelegationRegister.Register, reading.OfAreaAsync);
}
