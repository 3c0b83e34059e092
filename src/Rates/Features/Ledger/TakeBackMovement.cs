using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>Takes a movement back with one of the opposite amount; a balance given to another offer comes back from it.</summary>
public sealed class TakeBackMovement(WriteDesk desk, LedgerDesk ledgers)
{
    public Task<Result<LedgerEntry>> RunAsync(
        AreaKey area,
        string party,
        Guid offer,
        Guid movement,
        string reason,
        CancellationToken cancellation
    ) =>
        desk.RunAsync(
            async write =>
            {
                var taken = await write
                    .Db.Set<LedgerEntry>()
                    .AsNoTracking()
                    .FirstOrDefaultAsync(one => one.Id == movement && one.OfferId == offer, cancellation);
                if (taken is null)
                {
                    return LedgerFaults.TakenBack();
                }

                if (await write.Db.RefuseAsync(area, taken.BookYear, cancellation) is { } closed)
                {
                    return closed;
                }

                if (await RecordMovement.IsPublishedAsync(write, taken, cancellation))
                {
                    return LedgerFaults.RateYearPublished(taken.BookYear);
                }

                var back = await BackAsync(write, area, party, taken, reason, cancellation);
                if (back.IsOk && taken.OtherOfferId is { } other && await TwinAsync(write, taken, other) is { } twin)
                {
                    var twinBack = await BackAsync(write, area, party, twin, reason, cancellation);
                    return twinBack.IsOk ? back : twinBack;
                }

                return back;
            },
            cancellation
        );

    private async Task<Result<LedgerEntry>> BackAsync(
        Write write,
        AreaKey area,
        string party,
        LedgerEntry taken,
        string reason,
        CancellationToken cancellation
    )
    {
        if (await ledgers.FindAsync(area, party, taken.OfferId, cancellation) is not { } found)
        {
            return LedgerFaults.UnknownOffer();
        }

        if (found.Fault is { } fault)
        {
            return fault;
        }

        var view = found.Value;
        if (!view.MayBeTakenBack(taken))
        {
            return LedgerFaults.TakenBack();
        }

        var back = new LedgerEntry
        {
            Area = taken.Area,
            Party = taken.Party,
            OfferId = taken.OfferId,
            Number = view.LastNumber + 1,
            OriginYear = taken.OriginYear,
            Move = taken.Move,
            Amount = -taken.Amount,
            BookYear = taken.BookYear,
            OtherOfferId = taken.OtherOfferId,
            Reverses = taken.Id,
            Reason = reason,
            EnteredAt = write.Now,
            EnteredByName = write.Visitor.Name,
        };
        var after = new OfferLedger(view.Accounts, [.. view.Entries, back], year => view.Terms[year]);
        if (!MovementCheck.IsSound(after))
        {
            return LedgerFaults.UsedFurther(taken);
        }

        write.Db.Add(back);
        write.Audit(RecordMovement.NoteOf(view, back));
        return back;
    }

    /// <summary>The other side of a balance that was given away: made in the same write.</summary>
    private static Task<LedgerEntry?> TwinAsync(Write write, LedgerEntry taken, Guid other) =>
        write
            .Db.Set<LedgerEntry>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one =>
                one.OfferId == other
                && one.OtherOfferId == taken.OfferId
                && one.Move == taken.Move
                && one.OriginYear == taken.OriginYear
                && one.EnteredAt == taken.EnteredAt
                && one.Amount == -taken.Amount
                && one.Reverses == null
            );
}
