using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Portal;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Portal;

namespace Rammevaerk.Rates.Features.Portal;

/// <summary>What an extract is said to be.</summary>
/// <param name="Area">The area.</param>
/// <param name="Year">The year its rates are for.</param>
/// <param name="TakenOn">The day it was drawn.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="FileName">The file's name.</param>
public sealed record WantedExtract(AreaKey Area, int Year, DateOnly TakenOn, string Source, string FileName);

/// <summary>Takes in extracts of the Offers Portal, and holds them against what is published.</summary>
public sealed class PortalDesk(RammevaerkDb db, WriteDesk desk, PortalExport export, TimeProvider time)
{
    /// <summary>The area's extracts, the newest first.</summary>
    public async Task<IReadOnlyList<PortalExtract>> ExtractsAsync(AreaKey area, CancellationToken cancellation) =>
        await db.Set<PortalExtract>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value)
            .OrderByDescending(one => one.TakenOn)
            .ThenByDescending(one => one.ReceivedAt)
            .ToListAsync(cancellation);

    /// <summary>Keeps a file that can be read; the same file for the same year is one extract.</summary>
    public async Task<Result<(PortalExtract Extract, bool IsRepeated)>> TakeInAsync(
        WantedExtract wanted,
        byte[] content,
        CancellationToken cancellation
    )
    {
        var layout = PortalLayout.Newest;
        var lines = PortalFile.Read(content, layout, DanishClock.Today(time), cancellation);
        if (lines.Fault is { } fault)
        {
            return fault;
        }

        return await desk.RunAsync<(PortalExtract Extract, bool IsRepeated)>(
            async write =>
            {
                var hash = await write.StoreAsync(content, cancellation);
                await write.Db.HoldAsync($"portal/{wanted.Area}/{wanted.Year}/{hash}", cancellation);
                var known = await write
                    .Db.Set<PortalExtract>()
                    .FirstOrDefaultAsync(
                        one => one.Area == wanted.Area.Value && one.Year == wanted.Year && one.FileHash == hash,
                        cancellation
                    );
                if (known is not null)
                {
                    return (known, true);
                }

                var extract = new PortalExtract
                {
                    Area = wanted.Area.Value,
                    Year = wanted.Year,
                    TakenOn = wanted.TakenOn,
                    Source = wanted.Source,
                    FileName = wanted.FileName,
                    FileHash = hash,
                    Layout = layout.Version,
                    Lines = lines.Value.Count,
                    ReceivedAt = write.Now,
                    ReceivedByName = write.Visitor.Name,
                };
                write.Db.Add(extract);
                write.Audit(
                    new AuditNote(
                        "portal-extract.received",
                        extract.Reference,
                        $"Et udtræk af Tilbudsportalen for {wanted.Year} er hentet med {lines.Value.Count} linjer.",
                        wanted.Area,
                        After: new
                        {
                            wanted.Source,
                            wanted.TakenOn,
                            hash,
                            extract.Layout,
                        }
                    )
                );
                return (extract, false);
            },
            cancellation
        );
    }

    /// <summary>The extract with its findings against what is published now; null when the area has none with the id.</summary>
    public async Task<(PortalExtract Extract, IReadOnlyList<PortalFinding> Findings)?> CompareAsync(
        AreaKey area,
        Guid id,
        CancellationToken cancellation
    )
    {
        var extract = await db.Set<PortalExtract>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id && one.Area == area.Value, cancellation);
        if (
            extract is null
            || await db.ReadFileAsync(extract.FileHash, cancellation) is not { } content
            || PortalLayout.All.FirstOrDefault(one => one.Version == extract.Layout) is not { } layout
            || PortalFile.Read(content, layout, DanishClock.Today(time), cancellation) is not { IsOk: true } theirs
        )
        {
            return null;
        }

        var ours = await export.LoadAsync(area, new BudgetYear(extract.Year), cancellation);
        return (extract, PortalComparison.Of(ours, theirs.Value));
    }
}
