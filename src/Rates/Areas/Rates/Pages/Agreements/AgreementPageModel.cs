using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Agreements;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Agreements;

/// <summary>A page of an area's rate agreements.</summary>
public abstract class AgreementPageModel(PartyRegister register, VisitorAccessor visitors) : PageModel
{
    public Area Area { get; private set; } = null!;

    /// <summary>All areas that ever were, by name.</summary>
    public IReadOnlyList<Area> Areas =>
        [
            .. register
                .AllAreas.GroupBy(area => area.Key)
                .Select(same => same.MaxBy(area => area.Validity.From)!)
                .OrderBy(area => area.Name, Kernel.Danish.Order),
        ];

    public string Address => AgreementDesk.AddressOf(Area.Key);

    public bool MayEdit => visitors.Current.May(Permissions.EditParameters, Area.Key);

    /// <summary>Finds the area; without a name the visitor's own, else the first. False when there is none of the name.</summary>
    protected bool Choose(string? key)
    {
        var wanted = key is null
            ? Areas.FirstOrDefault(area => area.Key == visitors.Current.Area) ?? Areas[0]
            : Areas.FirstOrDefault(area => area.Key.Value == key);
        if (wanted is null)
        {
            return false;
        }

        Area = wanted;
        return true;
    }
}
