using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Features.Administration;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Areas.Administration.Pages.Parameters;

/// <summary>Every parameter of an area with its values, sources and who entered them.</summary>
[RequiresPermission(Permissions.EditParameters)]
public sealed class IndexModel(
    ParameterDesk desk,
    ParameterSet parameters,
    RammevaerkDb db,
    VisitorAccessor visitors,
    TimeProvider time
) : PageModel
{
    public AreaKey Area { get; private set; }

    public IReadOnlyList<AreaKey> Areas { get; private set; } = [];

    public IReadOnlyList<ParameterRow> Rows { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();

    public DateOnly Today { get; private set; }

    /// <summary>True when a change waits for another person.</summary>
    public bool AsksForFourEyes { get; private set; }

    /// <summary>How many proposals wait.</summary>
    public int Waiting { get; private set; }

    public async Task<IActionResult> OnGetAsync(string omraade, CancellationToken cancellation)
    {
        Area = new AreaKey(omraade);
        if (!AreaWords.All.Contains(Area))
        {
            return NotFound();
        }

        Areas = OwnArea.Of(visitors.Current, Permissions.EditParameters);
        Rows = await desk.OfAreaAsync(Area, cancellation);
        Names = await desk.NamesAsync(Rows, cancellation);
        Today = DanishClock.Today(time);
        AsksForFourEyes =
            parameters.Find(ParameterKeys.FourEyes, Area, Today) is { IsOk: true } found
            && found.Value.Text == ParameterChoices.Yes;
        Waiting = await db.Set<ParameterProposal>()
            .CountAsync(one => one.Area == omraade && one.State == ProposalState.Waiting, cancellation);
        return Page();
    }

    public string EnteredBy(ParameterRow row) => Entered.By(row, Names);
}

/// <summary>Who entered a value, in words.</summary>
public static class Entered
{
    public static string By(ParameterRow row, IReadOnlyDictionary<Guid, string> names) =>
        row.EnteredBy is not { } account
            ? "Leveret med Rammeværk"
            : Name(account, names) + (row.ApprovedBy is { } other ? $", godkendt af {Name(other, names)}" : "");

    private static string Name(Guid account, IReadOnlyDictionary<Guid, string> names) =>
        names.GetValueOrDefault(account, "Slettet bruger");
}
