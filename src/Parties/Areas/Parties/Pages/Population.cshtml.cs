using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Parties.Areas.Parties.Pages;

/// <summary>Population by party, year and source; with the form to take in a file for those who may.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class PopulationModel(PopulationReading population, PartyRegister parties, VisitorAccessor visitors)
    : PageModel
{
    public PopulationList List { get; private set; } = null!;

    public PopulationSummary? Summary { get; private set; }

    public IReadOnlyList<Area> Areas => parties.AllAreas;

    public bool MayImport => visitors.Current.May(Permissions.EditParties);

    public async Task OnGetAsync()
    {
        List = new(await population.AllAsync(HttpContext.RequestAborted), Request);
        Summary = PopulationSummary.Of(Request);
    }
}
