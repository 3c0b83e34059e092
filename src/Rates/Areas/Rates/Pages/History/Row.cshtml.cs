using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Features.History;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Rates.Areas.Rates.Pages.History;

/// <summary>An imported row as it stood and as it was read; the secretariat says which offer it is about.</summary>
[RequiresPermission(Permissions.ReadPublic)]
public sealed class RowModel(HistoryDesk desk, HistoryCandidates candidates, VisitorAccessor visitors) : PageModel
{
    public HistoryRow Row { get; private set; } = null!;

    /// <summary>Offers and their services: what the form posts, and what it shows.</summary>
    public IReadOnlyList<(string Value, string Name)> Choices { get; private set; } = [];

    public string Chosen =>
        Posted.Value(HttpContext, "tilbud")
        ?? (Row.Rate.OfferId is { } offer ? $"{offer}{HistoryTies.Mark}{Row.Rate.ServiceKey}" : "");

    /// <summary>The row as it stood: all of it for the secretariat, for others the columns that are read.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Cells =>
        SeesAll
            ? ListReading.CellsOf(Row.Rate)
            : ListReading.PublicCellsOf(Row.Rate, ColumnMapping.Read(Row.Import.Mapping));

    /// <summary>Columns the reader is not shown.</summary>
    public int Hidden => ListReading.CellsOf(Row.Rate).Count - Cells.Count;

    private bool SeesAll => visitors.Current.May(Permissions.PublishRates, Row.Import.AreaKey);

    public bool MayChange =>
        Row.Import.State is HistoryState.Stored or HistoryState.Released
        && visitors.Current.May(Permissions.PublishRates, Row.Import.AreaKey);

    public async Task<IActionResult> OnGetAsync(string omraade, Guid id)
    {
        var area = new AreaKey(omraade);
        if (
            await desk.FindRowAsync(area, id, HttpContext.RequestAborted) is not { } row
            || (row.Import.State != HistoryState.Released && !visitors.Current.May(Permissions.PublishRates, area))
        )
        {
            return NotFound();
        }

        Row = row;
        if (MayChange)
        {
            Choices = await ChoicesAsync(area);
        }

        return Page();
    }

    private async Task<IReadOnlyList<(string Value, string Name)>> ChoicesAsync(AreaKey area) =>
        [
            .. (await candidates.OffersAsync(area, HttpContext.RequestAborted))
                .Where(offer => Row.Rate.Party is null || offer.Party == Row.Rate.Party)
                .SelectMany(offer =>
                    offer
                        .Services.Select(service =>
                            (
                                $"{offer.Id}{HistoryTies.Mark}{service.Key}",
                                $"{offer.Name}: {service.Name} ({service.Key}, pr. {service.Unit})"
                            )
                        )
                        .Prepend(($"{offer.Id}{HistoryTies.Mark}", $"{offer.Name}, tilbuddet som helhed"))
                ),
        ];
}
