using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Rates.Features.History;

/// <summary>A list taken in.</summary>
/// <param name="Import">The list.</param>
/// <param name="IsRepeated">True when the area had the same file already; nothing was stored then.</param>
public sealed record TakenHistory(HistoryImport Import, bool IsRepeated);

/// <summary>Keeps the file of a list, and what its columns are said to be.</summary>
public sealed class TakeInHistory(WriteDesk desk, HistoryReader reader)
{
    /// <summary>Keeps a file that can be read; the same file again is the list the area has, unless that was withdrawn.</summary>
    public async Task<Result<TakenHistory>> RunAsync(
        AreaKey area,
        string source,
        int? year,
        string fileName,
        byte[] content,
        CancellationToken cancellation
    )
    {
        var sheets = reader.Open(content, cancellation);
        if (sheets.Fault is { } fault)
        {
            return fault;
        }

        return await desk.RunAsync<TakenHistory>(
            async write =>
            {
                var hash = await write.StoreAsync(content, cancellation);
                await write.Db.HoldAsync($"history/{area}/{hash}", cancellation);
                var known = await write
                    .Db.Set<HistoryImport>()
                    .FirstOrDefaultAsync(
                        one => one.Area == area.Value && one.FileHash == hash && one.State != HistoryState.Withdrawn,
                        cancellation
                    );
                if (known is not null)
                {
                    return new TakenHistory(known, IsRepeated: true);
                }

                var mapping = await reader.ProposeAsync(area.Value, source, sheets.Value, cancellation);
                var import = new HistoryImport
                {
                    Area = area.Value,
                    Source = source,
                    FileName = fileName,
                    FileHash = hash,
                    Year = year,
                    Mapping = mapping.Write(),
                    ReceivedAt = write.Now,
                    ReceivedByName = write.Visitor.Name,
                };
                write.Db.Add(import);
                write.Audit(
                    new AuditNote(
                        "history.received",
                        import.Reference,
                        $"Takstlisten {fileName} fra »{source}« er modtaget.",
                        area,
                        After: new { hash, year }
                    )
                );
                return new TakenHistory(import, IsRepeated: false);
            },
            cancellation
        );
    }

    /// <summary>Says what the columns and words are; null when the area has no such list. RV-634 when it is stored already.</summary>
    public Task<Result<HistoryImport?>> MapAsync(
        AreaKey area,
        Guid id,
        int version,
        int? year,
        ColumnMapping mapping,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<HistoryImport?>(
            async write =>
            {
                if (await write.FindHistoryAsync(area, id, cancellation) is not { } import)
                {
                    return Result.Ok<HistoryImport?>(null);
                }

                if (import.State != HistoryState.Received)
                {
                    return HistoryFaults.NotInState(HistoryWords.Of(import.State));
                }

                if (import.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var before = import.Mapping;
                (import.Year, import.Mapping) = (year, mapping.Write());
                write.Audit(
                    new AuditNote(
                        "history.mapped",
                        import.Reference,
                        $"Kolonnerne i takstlisten {import.FileName} er valgt.",
                        area,
                        Before: new { before },
                        After: new { import.Mapping, year }
                    )
                );
                return import;
            },
            cancellation
        );
}

/// <summary>Finds a list to be changed in a write.</summary>
internal static class HistoryRows
{
    public static Task<HistoryImport?> FindHistoryAsync(
        this Write write,
        AreaKey area,
        Guid id,
        CancellationToken cancellation
    ) => write.Db.Set<HistoryImport>().FirstOrDefaultAsync(one => one.Id == id && one.Area == area.Value, cancellation);
}
