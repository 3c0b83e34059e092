using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Features.History;
using Rammevaerk.Rates.Features.Portal;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.History;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What the secretariat does with lists of earlier years, and with extracts of the Offers Portal.</summary>
internal sealed class HistorySteps(
    TakeInHistory takeIn,
    StoreHistory store,
    MatchHistory match,
    HistoryDesk desk,
    PortalExport export,
    PortalDesk portal,
    TimeProvider time
)
{
    public async Task ImportAsync(
        string area,
        string source,
        int year,
        string fileName,
        byte[] content,
        CancellationToken stop
    )
    {
        var key = new AreaKey(area);
        var import = (await Told.MustAsync(takeIn.RunAsync(key, source, year, fileName, content, stop))).Import;
        var mapping = ColumnMapping.Read(import.Mapping) with
        {
            Units = new Dictionary<string, string> { ["dag"] = "dag", ["pr. dag"] = "dag" },
        };
        var mapped = await Told.MustAsync(takeIn.MapAsync(key, import.Id, import.Version, year, mapping, stop));
        var stored = await Told.MustAsync(store.StoreAsync(key, mapped!.Id, stop));
        var sure = (await desk.OfImportAsync(stored!.Id, stop))
            .Where(row => row.Rate.Match == MatchState.Proposed && row.Rate.Certainty >= OfferMatching.Certain)
            .Select(row => row.Rate.Id)
            .ToList();
        await Told.MustAsync(match.ConfirmAsync(key, stored.Id, sure, stop));
        var current = await desk.FindAsync(key, stored.Id, stop);
        await Told.MustAsync(store.ReleaseAsync(key, stored.Id, current!.Version, stop));
    }

    /// <summary>Takes in an extract in which a few lines are not as published.</summary>
    public async Task CompareAsync(string area, int year, CancellationToken stop)
    {
        var key = new AreaKey(area);
        var lines = (await export.LoadAsync(key, new BudgetYear(year), stop)).ToList();
        if (lines.Count < 8)
        {
            return;
        }

        lines[1] = lines[1] with { Total = lines[1].Total + 37m };
        lines[2] = lines[2] with { Occupancy = lines[2].Occupancy - 1.5m };
        lines[3] = lines[3] with { Places = lines[3].Places + 2m };
        lines[4] = lines[4] with { OfferName = $"{lines[4].OfferName} (botilbud)" };
        lines[5] = lines[5] with { PortalId = "", OfferName = "Fyrbakken", Service = "Ophold" };
        await Told.MustAsync(
            portal.TakeInAsync(
                new(
                    key,
                    year,
                    DanishClock.Today(time),
                    "Tilbudsportalen, trukket af sekretariatet",
                    $"portaludtraek-{year}.xlsx"
                ),
                PortalExport.ToExcel(lines, PortalLayout.Newest),
                stop
            )
        );
    }
}
