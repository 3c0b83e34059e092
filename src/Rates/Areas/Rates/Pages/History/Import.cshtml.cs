using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Features.History;

namespace Rammevaerk.Rates.Areas.Rates.Pages.History;

/// <summary>A list: its columns and a preview until it is stored, its rows with their offers after.</summary>
[RequiresPermission(Permissions.PublishRates)]
public sealed class ImportModel(HistoryDesk desk, HistoryReader reader, PartyRegister parties, TimeProvider time)
    : PageModel
{
    public HistoryImport Import { get; private set; } = null!;

    /// <summary>The list as it would be stored; null once it is.</summary>
    public HistoryPreview? Preview { get; private set; }

    /// <summary>The stored rows; null until there are any.</summary>
    public HistoryList? List { get; private set; }

    /// <summary>Who a name can be said to stand for: everyone there is or was, by name.</summary>
    public IReadOnlyList<(string Code, string Name)> Parties =>
        [
            .. parties
                .InArea(Import.AreaKey, DanishClock.Today(time))
                .Concat(parties.All.OrderBy(party => party.Name, Danish.Order))
                .DistinctBy(party => party.Code)
                .Select(party => (party.Code.Value, party.Name)),
        ];

    public string Title =>
        Import.State switch
        {
            HistoryState.Received when Preview?.Listed is { } listed =>
                $"{Danish.Number(listed.Rows.Count)} rækker, heraf {Danish.Number(listed.Rows.Count(row => row.Issues.Length > 0))} med mærker",
            HistoryState.Received => "Vælg, hvad kolonnerne er",
            _ =>
                $"{Danish.Number(List?.All.Count(row => row.Rate.Match == MatchState.Confirmed) ?? 0)} af {Danish.Number(List?.All.Count ?? 0)} rækker er knyttet til et tilbud",
        };

    public static BadgeKind Badge(HistoryState state) =>
        state switch
        {
            HistoryState.Released => BadgeKind.Success,
            HistoryState.Received => BadgeKind.Warning,
            _ => BadgeKind.Plain,
        };

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        if (await desk.FindAsync(new AreaKey(omraade), id, HttpContext.RequestAborted) is not { } import)
        {
            return NotFound();
        }

        Import = import;
        if (import.State == HistoryState.Received)
        {
            Preview = await reader.PreviewAsync(import, HttpContext.RequestAborted);
        }
        else if (import.StoredAt is not null)
        {
            List = new(await desk.OfImportAsync(id, HttpContext.RequestAborted), Request);
        }

        return Page();
    }

    /// <summary>The field as typed, else as stored.</summary>
    public string Value(string field, string? stored) => Posted.Value(HttpContext, field) ?? stored ?? "";
}
