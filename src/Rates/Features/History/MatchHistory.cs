using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Rates.Features.History;

/// <summary>Says which offers the rows of a list are about, and takes it back again.</summary>
public sealed class MatchHistory(WriteDesk desk, HistoryCandidates candidates)
{
    /// <summary>
    /// Confirms what is proposed for the rows; those that are not proposed any more are passed over. Gives how many were
    /// confirmed.
    /// </summary>
    public Task<Result<int>> ConfirmAsync(
        AreaKey area,
        Guid import,
        IReadOnlyCollection<Guid> rows,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<int>(
            async write =>
            {
                if (await RefusalAsync(write, area, import, cancellation) is { } refused)
                {
                    return refused;
                }

                var proposed = await write
                    .Db.Set<ImportedRate>()
                    .Where(row =>
                        row.ImportId == import
                        && row.Area == area.Value
                        && row.Match == MatchState.Proposed
                        && rows.Contains(row.Id)
                    )
                    .OrderBy(row => row.Ordinal)
                    .ToListAsync(cancellation);
                foreach (var row in proposed)
                {
                    row.Match = MatchState.Confirmed;
                    (row.MatchedAt, row.MatchedByName) = (write.Now, write.Visitor.Name);
                }

                if (proposed.Count > 0)
                {
                    write.Audit(
                        new AuditNote(
                            "history.matched",
                            new(HistoryImport.Kind, import.ToString()),
                            $"{Danish.Number(proposed.Count)} rækker er knyttet til de tilbud, der var foreslået.",
                            area,
                            After: proposed.Select(row => new
                            {
                                row.Ordinal,
                                row.Name,
                                row.OfferId,
                                row.ServiceKey,
                                row.Certainty,
                            })
                        )
                    );
                }

                return proposed.Count;
            },
            cancellation
        );

    /// <summary>Ties a row to an offer the secretariat chose; null when the area has no such row.</summary>
    /// <param name="area">The area.</param>
    /// <param name="id">The row.</param>
    /// <param name="version">As the form was filled from.</param>
    /// <param name="offer">The offer.</param>
    /// <param name="service">Number of the service; null for the offer as such.</param>
    /// <param name="cancellation">Stops; nothing is stored then.</param>
    public async Task<Result<ImportedRate?>> TieAsync(
        AreaKey area,
        Guid id,
        int version,
        Guid offer,
        string? service,
        CancellationToken cancellation
    )
    {
        var offers = await candidates.OffersAsync(area, cancellation);
        var chosen = offers.FirstOrDefault(one => one.Id == offer);
        if (chosen is null || (service is not null && chosen.Services.All(one => one.Key != service)))
        {
            return HistoryFaults.UnknownOffer();
        }

        return await ChangeAsync(
            area,
            id,
            version,
            "history.matched",
            row => $"{row.Name} er knyttet til {chosen.Name}.",
            row =>
            {
                if (row.Match != MatchState.Proposed || row.OfferId != offer)
                {
                    (row.Certainty, row.MatchReason) = (null, "valgt af sekretariatet");
                }

                (row.Match, row.OfferId, row.ServiceKey) = (MatchState.Confirmed, offer, service);
            },
            null,
            cancellation
        );
    }

    /// <summary>Unties a row; it stays and is shown as belonging to no offer. Null when the area has no such row.</summary>
    public Task<Result<ImportedRate?>> TakeBackAsync(
        AreaKey area,
        Guid id,
        int version,
        string reason,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            area,
            id,
            version,
            "history.untied",
            row => $"{row.Name} er ikke længere knyttet til et tilbud.",
            row =>
            {
                (row.Match, row.OfferId, row.ServiceKey) = (MatchState.TakenBack, null, null);
                (row.Certainty, row.MatchReason) = (null, reason);
            },
            reason,
            cancellation
        );

    private Task<Result<ImportedRate?>> ChangeAsync(
        AreaKey area,
        Guid id,
        int version,
        string what,
        Func<ImportedRate, string> summary,
        Action<ImportedRate> change,
        string? reason,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<ImportedRate?>(
            async write =>
            {
                var row = await write
                    .Db.Set<ImportedRate>()
                    .FirstOrDefaultAsync(one => one.Id == id && one.Area == area.Value, cancellation);
                if (row is null)
                {
                    return Result.Ok<ImportedRate?>(null);
                }

                if (await RefusalAsync(write, area, row.ImportId, cancellation) is { } refused)
                {
                    return refused;
                }

                if (row.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var before = new
                {
                    row.Match,
                    row.OfferId,
                    row.ServiceKey,
                };
                change(row);
                (row.MatchedAt, row.MatchedByName) = (write.Now, write.Visitor.Name);
                write.Audit(
                    new AuditNote(
                        what,
                        new(HistoryImport.Kind, row.ImportId.ToString()),
                        summary(row),
                        area,
                        row.Party,
                        Before: before,
                        After: new
                        {
                            row.Ordinal,
                            row.Match,
                            row.OfferId,
                            row.ServiceKey,
                        },
                        Why: reason
                    )
                );
                return row;
            },
            cancellation
        );

    private static async Task<Fault?> RefusalAsync(
        Write write,
        AreaKey area,
        Guid import,
        CancellationToken cancellation
    ) =>
        await write.FindHistoryAsync(area, import, cancellation) switch
        {
            { State: HistoryState.Stored or HistoryState.Released } => null,
            { } other => HistoryFaults.NotInState(HistoryWords.Of(other.State)),
            null => HistoryFaults.NotInState("ikke fundet"),
        };
}
