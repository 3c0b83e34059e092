using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Areas.Rates.Pages.Ledger;

/// <summary>Where the surpluses and deficits of an area's offers stand: all of them, or the visitor's own.</summary>
[RequiresPermission(Permissions.ReadSubmissions)]
[OwnScope]
public sealed class IndexModel(PartyRegister register, LedgerRows rows, VisitorAccessor visitors) : PageModel
{
    public Area Area { get; private set; } = null!;

    public IReadOnlyList<Area> Areas { get; private set; } = [];

    public LedgerList List { get; private set; } = null!;

    public Fault? Fault { get; private set; }

    public string Address => $"{LedgerEndpoints.Base}/{Area.Key}";

    public async Task<IActionResult> OnGetAsync(string? omraade)
    {
        Areas = RoundAreas.Of(register, visitors.Current, Permissions.ReadSubmissions);
        var wanted = omraade is null
            ? (Areas.Count > 0 ? Areas[0] : null)
            : Areas.FirstOrDefault(area => area.Key.Value == omraade);
        if (wanted is null)
        {
            return NotFound();
        }

        Area = wanted;
        var loaded = await rows.LoadAsync(wanted.Key, HttpContext.RequestAborted);
        Fault = loaded.Fault;
        List = new(loaded.IsOk ? loaded.Value : [], Request);
        return Page();
    }

    /// <summary>Code of the organisation whose accounts the visitor may enter; null for none.</summary>
    public string? Own =>
        visitors
            .Current.With(Permissions.EditLedger)
            .FirstOrDefault(assignment => assignment.Area == Area.Key && assignment.Party is not null)
            ?.Party;

    /// <summary>The news in one line.</summary>
    public string Headline()
    {
        var due = List.All.Count(row => row.Warning is not null);
        var open = List.All.Where(row => row.Position.Open != 0m).ToList();
        return due == 1 ? "1 resultat skal der tages stilling til"
            : due > 1 ? $"{Danish.Number(due)} resultater skal der tages stilling til"
            : open.Count > 0
                ? $"{Danish.Number(open.Count)} {(open.Count == 1 ? "resultat mangler" : "resultater mangler")} at blive disponeret"
            : "Alle overskud og underskud er disponeret";
    }
}
