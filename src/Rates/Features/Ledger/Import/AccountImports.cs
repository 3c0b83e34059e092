using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Offers.Features;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Rates.Features.Ledger.Import;

/// <summary>Takes in files of accounts, and shows what must be said of their places and accounts.</summary>
public sealed class AccountImports(RammevaerkDb db, WriteDesk desk, OfferCatalogue catalogue, TimeProvider time)
{
    /// <summary>Keeps a file whose lines could be read; the same file for the same year is one import.</summary>
    public async Task<Result<AccountImport>> TakeInAsync(
        AreaKey area,
        string party,
        int year,
        string fileName,
        byte[] content,
        CancellationToken cancellation
    )
    {
        var lines = AccountFile.Read(content, DanishClock.Today(time), cancellation);
        return lines.IsOk
            ? await desk.RunAsync(
                async write =>
                {
                    var hash = await write.StoreAsync(content, cancellation);
                    var known = await write
                        .Db.Set<AccountImport>()
                        .FirstOrDefaultAsync(
                            one =>
                                one.Area == area.Value
                                && one.Party == party
                                && one.Year == year
                                && one.FileHash == hash,
                            cancellation
                        );
                    var import =
                        known
                        ?? new AccountImport
                        {
                            Area = area.Value,
                            Party = party,
                            Year = year,
                            FileHash = hash,
                            FileName = fileName,
                            ReceivedAt = write.Now,
                            ReceivedByName = write.Visitor.Name,
                        };
                    if (known is null)
                    {
                        write.Db.Add(import);
                    }

                    write.Audit(
                        new AuditNote(
                            "accounts.received",
                            new("account-import", import.Id.ToString("N")),
                            $"Regnskabsfilen {fileName} for {year} er modtaget med {lines.Value.Count} linjer.",
                            area,
                            party,
                            After: new { hash, lines.Value.Count }
                        )
                    );
                    return Result.Ok(import);
                },
                cancellation
            )
            : lines.Fault;
    }

    /// <summary>The import with what is proposed for each number; null when the operator has none with the id.</summary>
    public async Task<Result<AccountImportView>?> FindAsync(
        AreaKey area,
        string party,
        Guid id,
        CancellationToken cancellation
    )
    {
        var import = await db.Set<AccountImport>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Id == id && one.Area == area.Value && one.Party == party, cancellation);
        if (import is null || await db.ReadFileAsync(import.FileHash, cancellation) is not { } content)
        {
            return null;
        }

        var lines = AccountFile.Read(content, DanishClock.Today(time), cancellation);
        if (!lines.IsOk)
        {
            return lines.Fault;
        }

        var mappings = await db.Set<AccountMapping>()
            .AsNoTracking()
            .Where(one => one.Party == party)
            .ToListAsync(cancellation);
        var places = mappings.Where(one => one.IsPlace).ToDictionary(one => one.Number, StringComparer.Ordinal);
        var accounts = mappings
            .Where(one => !one.IsPlace)
            .ToDictionary(one => one.Number, one => one.Part, StringComparer.Ordinal);
        return new AccountImportView(
            import,
            lines.Value,
            [
                .. Numbers(lines.Value, line => line.Place, line => "", number => PlaceChoice(places, number))
                    .OrderByDescending(one => decimal.Abs(one.Sum)),
            ],
            [
                .. Numbers(
                        lines.Value,
                        line => line.Account,
                        line => line.Text,
                        number => AccountChoice(accounts, number)
                    )
                    .OrderBy(one => one.Number, StringComparer.Ordinal),
            ],
            await OffersAsync(area, party, import.Year, cancellation)
        );
    }

    /// <summary>Offers of the accounting year too: one closed since has accounts all the same.</summary>
    private async Task<IReadOnlyList<(Guid Id, string Name)>> OffersAsync(
        AreaKey area,
        string party,
        int year,
        CancellationToken cancellation
    )
    {
        var then = await catalogue.OnAsync(new DateOnly(year, 12, 31), area, cancellation);
        var now = await catalogue.OnAsync(DanishClock.Today(time), area, cancellation);
        return
        [
            .. now.Concat(then)
                .Where(view => view.Offer.Party == party)
                .DistinctBy(view => view.Offer.Id)
                .OrderBy(view => view.Facts.Name, Kernel.Danish.Order)
                .Select(view => (view.Offer.Id, view.Facts.Name)),
        ];
    }

    private static IEnumerable<ImportedNumber> Numbers(
        IEnumerable<AccountLine> lines,
        Func<AccountLine, string> number,
        Func<AccountLine, string> text,
        Func<string, string> choice
    ) =>
        lines
            .GroupBy(number, StringComparer.Ordinal)
            .Select(same => new ImportedNumber(
                same.Key,
                text(same.First()),
                same.Sum(line => line.Amount),
                same.Count(),
                choice(same.Key)
            ));

    private static string PlaceChoice(Dictionary<string, AccountMapping> known, string number) =>
        known.TryGetValue(number, out var mapping) ? mapping.OfferId?.ToString() ?? AccountImportView.LeftOut : "";

    private static string AccountChoice(Dictionary<string, AccountPart> known, string number) =>
        known.TryGetValue(number, out var part) ? part.ToString()
        : AccountLaying.Guess(number, known) is { } guess ? guess.ToString()
        : "";
}
