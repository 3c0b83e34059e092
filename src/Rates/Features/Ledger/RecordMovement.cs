using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Offers.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>A movement as the form asks for it.</summary>
/// <param name="Move">What is done.</param>
/// <param name="OriginYear">The year the result arose in.</param>
/// <param name="Amount">Kroner above 0, of the surplus or the deficit that stands.</param>
/// <param name="BookYear">The budget year it counts in.</param>
/// <param name="Reason">Why.</param>
/// <param name="Other">The offer it goes to; null when it stays.</param>
/// <param name="Decision">Typed reference to the decision; null without one.</param>
public sealed record WantedMovement(
    LedgerMove Move,
    int OriginYear,
    decimal Amount,
    int BookYear,
    string Reason,
    Guid? Other = null,
    string? Decision = null
);

/// <summary>Enters a movement of a surplus or deficit; RATE-6 decides whether it may be.</summary>
public sealed class RecordMovement(WriteDesk desk, LedgerDesk ledgers, ICurrentParameters parameters)
{
    /// <summary>Enters it. RV-701 when another movement came since the form was shown.</summary>
    /// <param name="area">The area.</param>
    /// <param name="party">The operator.</param>
    /// <param name="offer">The offer.</param>
    /// <param name="wanted">The movement.</param>
    /// <param name="seen">Number of the last movement the form knew.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Result<LedgerEntry>> RunAsync(
        AreaKey area,
        string party,
        Guid offer,
        WantedMovement wanted,
        int seen,
        CancellationToken cancellation
    ) =>
        desk.RunAsync(
            async write =>
            {
                if (await ledgers.FindAsync(area, party, offer, cancellation) is not { } found)
                {
                    return LedgerFaults.UnknownOffer();
                }

                return found.Fault is { } fault ? fault
                    : found.Value.LastNumber != seen ? StorageFaults.ChangedMeanwhile()
                    : await EnterAsync(write, found.Value, wanted, cancellation);
            },
            cancellation
        );

    private async Task<Result<LedgerEntry>> EnterAsync(
        Write write,
        OfferLedgerView view,
        WantedMovement wanted,
        CancellationToken cancellation
    )
    {
        var terms = PostRegulationTerms.Find(
            parameters.Current,
            new AreaKey(view.Offer.Area),
            new BudgetYear(wanted.OriginYear)
        );
        if (!terms.IsOk)
        {
            return terms.Fault;
        }

        var entry = EntryOf(write, view, wanted);
        if (MovementCheck.Refuse(view.Ledger, entry, terms.Value, view.IsInside(entry.BookYear)) is { } refused)
        {
            return refused;
        }

        if (await write.Db.RefuseAsync(new(entry.Area), entry.BookYear, cancellation) is { } closed)
        {
            return closed;
        }

        if (await IsPublishedAsync(write, entry, cancellation))
        {
            return LedgerFaults.RateYearPublished(entry.BookYear);
        }

        if (IsMove(entry.Move))
        {
            var got = await OtherAsync(write, view, entry, wanted, cancellation);
            if (!got.IsOk)
            {
                return got.Fault;
            }
        }

        write.Db.Add(entry);
        write.Audit(NoteOf(view, entry));
        return entry;
    }

    /// <summary>The other side of a balance given away: the same amount at the other offer.</summary>
    private async Task<Result<LedgerEntry>> OtherAsync(
        Write write,
        OfferLedgerView view,
        LedgerEntry entry,
        WantedMovement wanted,
        CancellationToken cancellation
    )
    {
        var area = new AreaKey(view.Offer.Area);
        if (
            wanted.Other is not { } id
            || id == view.Offer.Id
            || await ledgers.FindAsync(area, view.Offer.Party, id, cancellation) is not { } found
        )
        {
            return LedgerFaults.UnknownOffer();
        }

        if (found.Fault is { } fault)
        {
            return fault;
        }

        var other = found.Value;
        if (entry.Move == LedgerMove.MovedSetAside && !other.IsInside(entry.BookYear))
        {
            return LedgerFaults.OutsideAgreement(entry);
        }

        entry.Amount = -entry.Amount;
        entry.OtherOfferId = id;
        var got = EntryOf(write, other, wanted);
        got.Amount = -entry.Amount;
        got.OtherOfferId = view.Offer.Id;
        write.Db.Add(got);
        write.Audit(NoteOf(other, got));
        return got;
    }

    private static LedgerEntry EntryOf(Write write, OfferLedgerView view, WantedMovement wanted)
    {
        var position = view.Ledger.Of(wanted.OriginYear);
        var standing = wanted.Move.TakesReserve() ? position?.Reserve : position?.Open;
        return new LedgerEntry
        {
            Area = view.Offer.Area,
            Party = view.Offer.Party,
            OfferId = view.Offer.Id,
            Number = view.LastNumber + 1,
            OriginYear = wanted.OriginYear,
            Move = wanted.Move,
            Amount = standing < 0m ? -wanted.Amount : wanted.Amount,
            BookYear = wanted.BookYear,
            Reason = wanted.Reason,
            Decision = wanted.Decision,
            EnteredAt = write.Now,
            EnteredByName = write.Visitor.Name,
        };
    }

    internal static AuditNote NoteOf(OfferLedgerView view, LedgerEntry entry) =>
        new(
            entry.Reverses is null ? "ledger.moved" : "ledger.taken-back",
            new(Offer.Kind, view.Offer.Id.ToString()),
            $"{view.Name}: {Danish.Kroner(entry.Amount)} af resultatet for {entry.OriginYear} {LedgerWords.Of(entry.Move)} ({entry.BookYear}).",
            new AreaKey(view.Offer.Area),
            view.Offer.Party,
            After: new
            {
                entry.Number,
                entry.OriginYear,
                Move = entry.Move.ToString(),
                entry.Amount,
                entry.BookYear,
                entry.OtherOfferId,
                entry.Decision,
            },
            Why: entry.Reason
        );

    private static bool IsMove(LedgerMove move) => move is LedgerMove.Moved or LedgerMove.MovedSetAside;

    /// <summary>True when the rates it should enter are out already.</summary>
    internal static async Task<bool> IsPublishedAsync(Write write, LedgerEntry entry, CancellationToken cancellation) =>
        entry.Move is LedgerMove.IntoRate or LedgerMove.ReleasedIntoRate
        && await write
            .Db.Set<RateRound>()
            .AnyAsync(
                round =>
                    round.Area == entry.Area && round.Year == entry.BookYear && round.State == RoundState.Published,
                cancellation
            );
}
