using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Caching;

namespace Rammevaerk.Parties.Areas.Parties.Pages;

/// <summary>The areas in force, and those that come and have been.</summary>
[RequiresPermission(Permissions.ReadPublic)]
[KeptForVisitor]
public sealed class IndexModel(PartyRegister parties, TimeProvider time) : PageModel
{
    public DateOnly Today { get; } = DanishClock.Today(time);

    /// <summary>In force first, then those to come, then those of the past.</summary>
    public IReadOnlyList<Area> Areas =>
        [
            .. parties
                .AllAreas.OrderBy(area =>
                    area.Validity.Contains(Today) ? 0
                    : area.Validity.From > Today ? 1
                    : 2
                )
                .ThenBy(area => area.Name, Kernel.Danish.Order),
        ];

    public int Municipalities(Area area) => Members(area).Count(party => party.Kind == PartyKind.Municipality);

    public string Region(Area area) =>
        Members(area).FirstOrDefault(party => party.Kind == PartyKind.Region)?.Name ?? "";

    private IReadOnlyList<Party> Members(Area area) =>
        parties.InArea(area.Key, area.Validity.Contains(Today) ? Today : area.Validity.From);
}
