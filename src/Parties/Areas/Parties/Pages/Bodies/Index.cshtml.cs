using Microsoft.AspNetCore.Mvc;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Parties.Features.Bodies;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages.Bodies;

/// <summary>The area's bodies: as a tree, and as a list with the way their cases go.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class IndexModel(PartyRegister parties, BodyReading reading, VisitorAccessor visitors)
    : RegisterPageModel(parties, visitors)
{
    private readonly VisitorAccessor visitors = visitors;

    public BodyTree Tree { get; private set; } = null!;

    public bool MayOpen => visitors.Current.May(Permissions.ReadParties, Area.Key);

    public async Task<IActionResult> OnGetAsync(string omraade)
    {
        Tree = await reading.TreeAsync(new(omraade), HttpContext.RequestAborted);
        var mayOpen = visitors.Current.May(Permissions.ReadParties, new(omraade));
        return await ReadAsync(
            omraade,
            "organer",
            BodyRegister.Register,
            (area, cancellation) => BodyRegister.LinesAsync(reading, area, mayOpen, cancellation)
        );
    }
}
