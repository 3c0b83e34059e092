using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Features.Ledger;

/// <summary>The figures of an offer's accounts as entered. Kroner.</summary>
/// <param name="Year">The accounting year.</param>
/// <param name="RateBasis">Budgeted rate basis.</param>
/// <param name="Proceeds">What buyers were charged.</param>
/// <param name="Costs">What the offer cost.</param>
/// <param name="Regulation">Post-regulation in the year's rates; a deficit is positive.</param>
/// <param name="Source">Where the figures stand.</param>
public sealed record AccountFigures(
    int Year,
    decimal RateBasis,
    decimal Proceeds,
    decimal Costs,
    decimal Regulation,
    string Source
);

/// <summary>Enters or corrects an offer's accounts of a year.</summary>
public sealed class EnterAccounts(WriteDesk desk, LedgerDesk ledgers)
{
    /// <summary>
    /// Stores the figures. RV-701 when somebody changed them meanwhile, RV-536 when the movements already made would be
    /// more than the corrected result.
    /// </summary>
    /// <param name="view">The offer's ledger as the form saw it.</param>
    /// <param name="figures">The figures.</param>
    /// <param name="version">Version of the accounts the form was filled from; 0 for new ones.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Result<OfferAccount>> RunAsync(
        OfferLedgerView view,
        AccountFigures figures,
        int version,
        CancellationToken cancellation
    ) => desk.RunAsync(write => EnterAsync(write, ledgers, view, figures, version, null, cancellation), cancellation);

    /// <summary>Enters them inside a write that does more.</summary>
    public static async Task<Result<OfferAccount>> EnterAsync(
        Write write,
        LedgerDesk ledgers,
        OfferLedgerView view,
        AccountFigures figures,
        int version,
        string? fileHash,
        CancellationToken cancellation
    )
    {
        var offer = view.Offer;
        if (await write.Db.RefuseAsync(new(offer.Area), figures.Year, cancellation) is { } closed)
        {
            return closed;
        }

        var known = await write
            .Db.Set<OfferAccount>()
            .FirstOrDefaultAsync(one => one.OfferId == offer.Id && one.Year == figures.Year, cancellation);
        if ((known?.Version ?? 0) != version)
        {
            return StorageFaults.ChangedMeanwhile();
        }

        var before = known is null ? null : Figures(known);
        var account = known ?? new OfferAccount { OfferId = offer.Id, Year = figures.Year };
        (account.Area, account.Party) = (offer.Area, offer.Party);
        account.RateBasis = figures.RateBasis;
        account.Proceeds = figures.Proceeds;
        account.Costs = figures.Costs;
        account.Regulation = figures.Regulation;
        account.Source = figures.Source;
        account.FileHash = fileHash;
        (account.EnteredAt, account.EnteredByName) = (write.Now, write.Visitor.Name);
        if (known is null)
        {
            write.Db.Add(account);
        }

        write.Audit(
            new AuditNote(
                known is null ? "accounts.entered" : "accounts.corrected",
                account.Reference,
                $"Regnskab {figures.Year} for {view.Name}: opkrævet {Danish.Kroner(figures.Proceeds)}, omkostninger {Danish.Kroner(figures.Costs)}",
                new AreaKey(offer.Area),
                offer.Party,
                before,
                Figures(account),
                figures.Source
            )
        );
        await write.Db.SaveChangesAsync(cancellation);
        var after = await ledgers.FindAsync(new AreaKey(offer.Area), offer.Party, offer.Id, cancellation);
        return after is not { } now ? StorageFaults.ChangedMeanwhile()
            : now.Fault is { } fault ? fault
            : MovementCheck.IsSound(now.Value.Ledger) ? account
            : LedgerFaults.AccountsBelowMoves(figures.Year);
    }

    private static AccountFigures Figures(OfferAccount account) =>
        new(account.Year, account.RateBasis, account.Proceeds, account.Costs, account.Regulation, account.Source);
}
