using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Rates.Features.History;

/// <summary>Stores the rows of a list as previewed, shows them to everyone, and withdraws a list again.</summary>
public sealed class StoreHistory(WriteDesk desk, HistoryReader reader)
{
    /// <summary>
    /// Stores every row with its issues and proposals, and remembers the mapping for the source. A list stored already is
    /// answered as it is; null when the area has none with the id.
    /// </summary>
    public Task<Result<HistoryImport?>> StoreAsync(AreaKey area, Guid id, CancellationToken cancellation) =>
        desk.RunAsync<HistoryImport?>(
            async write =>
            {
                if (await write.FindHistoryAsync(area, id, cancellation) is not { } import)
                {
                    return Result.Ok<HistoryImport?>(null);
                }

                if (import.State is HistoryState.Stored or HistoryState.Released)
                {
                    return import;
                }

                if (import.State == HistoryState.Withdrawn)
                {
                    return HistoryFaults.NotInState(HistoryWords.Of(import.State));
                }

                if (await reader.PreviewAsync(import, cancellation) is not { Listed: { } listed } preview)
                {
                    return HistoryFaults.ColumnMissing(HistoryWords.Of(HistoryField.Rate));
                }

                foreach (var row in listed.Rows)
                {
                    (row.ImportId, row.Area) = (import.Id, import.Area);
                    write.Db.Add(row);
                }

                await RememberAsync(write, import, preview.Mapping, cancellation);
                (import.State, import.StoredAt) = (HistoryState.Stored, write.Now);
                write.Audit(
                    new AuditNote(
                        "history.stored",
                        import.Reference,
                        $"{Danish.Number(listed.Rows.Count)} rækker fra takstlisten {import.FileName} er gemt.",
                        area,
                        After: new
                        {
                            Rows = listed.Rows.Count,
                            Tagged = listed.Rows.Count(row => row.Issues.Length > 0),
                            Proposed = listed.Rows.Count(row => row.Match == MatchState.Proposed),
                            Report = listed.Report.Count,
                        }
                    )
                );
                return import;
            },
            cancellation
        );

    /// <summary>Shows the list's rows to everyone; null when the area has none with the id.</summary>
    public Task<Result<HistoryImport?>> ReleaseAsync(
        AreaKey area,
        Guid id,
        int version,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<HistoryImport?>(
            async write =>
            {
                if (await write.FindHistoryAsync(area, id, cancellation) is not { } import)
                {
                    return Result.Ok<HistoryImport?>(null);
                }

                if (import.State == HistoryState.Released)
                {
                    return import;
                }

                if (import.State != HistoryState.Stored)
                {
                    return HistoryFaults.NotInState(HistoryWords.Of(import.State));
                }

                if (import.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                (import.State, import.ReleasedAt) = (HistoryState.Released, write.Now);
                write.Audit(
                    new AuditNote(
                        "history.released",
                        import.Reference,
                        $"Takstlisten {import.FileName} fra »{import.Source}« vises for alle.",
                        area
                    )
                );
                return import;
            },
            cancellation
        );

    /// <summary>Keeps the list and shows it no more; null when the area has none with the id.</summary>
    public Task<Result<HistoryImport?>> WithdrawAsync(
        AreaKey area,
        Guid id,
        int version,
        string reason,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<HistoryImport?>(
            async write =>
            {
                if (await write.FindHistoryAsync(area, id, cancellation) is not { } import)
                {
                    return Result.Ok<HistoryImport?>(null);
                }

                if (import.State == HistoryState.Withdrawn)
                {
                    return import;
                }

                if (import.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var before = import.State;
                (import.State, import.WithdrawnAt, import.WithdrawnReason) = (
                    HistoryState.Withdrawn,
                    write.Now,
                    reason
                );
                write.Audit(
                    new AuditNote(
                        "history.withdrawn",
                        import.Reference,
                        $"Takstlisten {import.FileName} fra »{import.Source}« er trukket tilbage.",
                        area,
                        Before: new { State = HistoryWords.Of(before) },
                        Why: reason
                    )
                );
                return import;
            },
            cancellation
        );

    private static async Task RememberAsync(
        Write write,
        HistoryImport import,
        ColumnMapping mapping,
        CancellationToken cancellation
    )
    {
        var source = await write
            .Db.Set<HistorySource>()
            .FirstOrDefaultAsync(one => one.Area == import.Area && one.Name == import.Source, cancellation);
        if (source is null)
        {
            source = new HistorySource { Area = import.Area, Name = import.Source };
            write.Db.Add(source);
        }

        source.Mapping = mapping.Write();
    }
}
