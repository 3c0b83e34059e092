using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Features.Ledger.Import;

/// <summary>Lays a file of accounts on the operator's offers, and remembers what was said of its numbers.</summary>
public sealed class LayAccounts(RammevaerkDb db, WriteDesk desk, LedgerDesk ledgers)
{
    /// <summary>
    /// Enters or corrects the accounts of every offer a line falls to, all or none. RV-543 when the file is laid already.
    /// </summary>
    public Task<Result<int>> RunAsync(
        AccountImportView view,
        IReadOnlyDictionary<string, Guid?> places,
        IReadOnlyDictionary<string, AccountPart> accounts,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<int>(
            async write =>
            {
                var import = await write
                    .Db.Set<AccountImport>()
                    .SingleAsync(one => one.Id == view.Import.Id, cancellation);
                if (import.AppliedAt is not null)
                {
                    return LedgerFaults.Applied();
                }

                var laid = AccountLaying.Lay(view.Lines, places, accounts);
                foreach (var account in laid)
                {
                    var entered = await EnterAsync(write, import, account, cancellation);
                    if (!entered.IsOk)
                    {
                        return entered.Fault;
                    }
                }

                await RememberAsync(write, import.Party, places, accounts, cancellation);
                import.AppliedAt = write.Now;
                write.Audit(
                    new AuditNote(
                        "accounts.laid",
                        new("account-import", import.Id.ToString("N")),
                        $"Regnskabsfilen {import.FileName} for {import.Year} er lagt på {laid.Count} tilbud.",
                        new AreaKey(import.Area),
                        import.Party
                    )
                );
                return laid.Count;
            },
            cancellation
        );

    private async Task<Result<OfferAccount>> EnterAsync(
        Write write,
        AccountImport import,
        LaidAccount laid,
        CancellationToken cancellation
    )
    {
        var area = new AreaKey(import.Area);
        if (await ledgers.FindAsync(area, import.Party, laid.OfferId, cancellation) is not { } found)
        {
            return LedgerFaults.UnknownOffer();
        }

        if (found.Fault is { } fault)
        {
            return fault;
        }

        var known = found.Value.Accounts.FirstOrDefault(one => one.Year == import.Year);
        var budget = await BudgetedYear.LoadAsync(db, laid.OfferId, import.Year, cancellation);
        return await EnterAccounts.EnterAsync(
            write,
            ledgers,
            found.Value,
            new AccountFigures(
                import.Year,
                known?.RateBasis ?? budget?.Basis ?? 0m,
                laid.Proceeds,
                laid.Costs,
                known?.Regulation ?? budget?.Regulation ?? 0m,
                $"{import.FileName}, {laid.Lines} linjer"
            ),
            known?.Version ?? 0,
            import.FileHash,
            cancellation
        );
    }

    private static async Task RememberAsync(
        Write write,
        string party,
        IReadOnlyDictionary<string, Guid?> places,
        IReadOnlyDictionary<string, AccountPart> accounts,
        CancellationToken cancellation
    )
    {
        var known = await write.Db.Set<AccountMapping>().Where(one => one.Party == party).ToListAsync(cancellation);
        foreach (var (number, offer) in places)
        {
            var mapping = Of(isPlace: true, number);
            mapping.OfferId = offer;
            mapping.Part = offer is null ? AccountPart.LeftOut : AccountPart.Costs;
        }

        foreach (var (number, part) in accounts)
        {
            Of(isPlace: false, number).Part = part;
        }

        AccountMapping Of(bool isPlace, string number)
        {
            var mapping = known.Find(one => one.IsPlace == isPlace && one.Number == number);
            if (mapping is null)
            {
                mapping = new AccountMapping
                {
                    Party = party,
                    IsPlace = isPlace,
                    Number = number,
                };
                write.Db.Add(mapping);
            }

            return mapping;
        }
    }
}
