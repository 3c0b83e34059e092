using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Insight;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Rates.Features.Insight.Purchases;

/// <summary>What a file of purchases did.</summary>
public sealed record PurchasesStored(int Added, int Corrected, int Alike)
{
    public string Words =>
        $"{Danish.Number(Added)} nye, {Danish.Number(Corrected)} rettede og {Danish.Number(Alike)} uændrede køb.";
}

/// <summary>Enters, corrects and takes out purchases, one at a time or a whole file.</summary>
public sealed class SavePurchase(WriteDesk desk)
{
    /// <summary>Enters a purchase; the same sent twice is one. RV-605 when another number is told already, RV-778 when the year is closed.</summary>
    public Task<Result<Purchase>> AddAsync(AreaKey area, PurchaseEntry entry, CancellationToken cancellation) =>
        desk.RunAsync<Purchase>(
            async write =>
            {
                if (await FindAsync(write, area, entry, cancellation) is { } known)
                {
                    return entry.IsTold(known) ? known : PurchaseFaults.Known(known);
                }

                if (await write.Db.RefuseAsync(area, entry.Year, cancellation) is { } closed)
                {
                    return closed;
                }

                var purchase = Put(write, area, null, entry);
                Note(write, "purchase.added", "indberettet", purchase, null);
                return purchase;
            },
            cancellation
        );

    /// <summary>Corrects a purchase's count and source; null when it is gone, RV-701 when somebody changed it meanwhile, RV-778 when the year is closed.</summary>
    public Task<Result<Purchase?>> ChangeAsync(
        AreaKey area,
        Guid id,
        PurchaseEntry entry,
        int version,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Purchase?>(
            async write =>
            {
                var known = await write
                    .Db.Set<Purchase>()
                    .FirstOrDefaultAsync(
                        one => one.Id == id && one.Area == area.Value && one.Buyer == entry.Buyer,
                        cancellation
                    );
                if (known is null)
                {
                    return Result.Ok<Purchase?>(null);
                }

                if (known.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                if (await write.Db.RefuseAsync(area, known.Year, cancellation) is { } closed)
                {
                    return closed;
                }

                var before = Values(known);
                Put(write, area, known, entry);
                Note(write, "purchase.changed", "rettet", known, before);
                return known;
            },
            cancellation
        );

    /// <summary>Takes a purchase out that should not be there; asking again changes nothing. RV-701 when somebody changed it meanwhile, RV-778 when the year is closed.</summary>
    public Task<Result<bool>> RemoveAsync(
        AreaKey area,
        string buyer,
        Guid id,
        int version,
        string reason,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<bool>(
            async write =>
            {
                var known = await write
                    .Db.Set<Purchase>()
                    .FirstOrDefaultAsync(
                        one => one.Id == id && one.Area == area.Value && one.Buyer == buyer,
                        cancellation
                    );
                if (known is null)
                {
                    return false;
                }

                if (known.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                if (await write.Db.RefuseAsync(area, known.Year, cancellation) is { } closed)
                {
                    return closed;
                }

                write.Db.Remove(known);
                Note(write, "purchase.removed", "slettet", known, Values(known), reason);
                return true;
            },
            cancellation
        );

    /// <summary>Stores a file's purchases: all of them or none. What is known already is corrected; RV-778 when one that differs lies in a closed year.</summary>
    public Task<Result<PurchasesStored>> ImportAsync(
        AreaKey area,
        IReadOnlyList<PurchaseEntry> entries,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<PurchasesStored>(
            async write =>
            {
                var years = entries.Select(entry => entry.Year).Distinct().ToList();
                var stored = (
                    await write
                        .Db.Set<Purchase>()
                        .Where(one => one.Area == area.Value && years.Contains(one.Year))
                        .ToListAsync(cancellation)
                ).ToDictionary(one => (one.Year, one.Buyer, one.Party, one.ServiceKey));
                var (added, corrected) = (0, 0);
                var before = new List<object>();
                foreach (var entry in entries)
                {
                    var known = stored.GetValueOrDefault((entry.Year, entry.Buyer, entry.Party, entry.ServiceKey));
                    if (known is not null && entry.IsTold(known))
                    {
                        continue;
                    }

                    if (await write.Db.RefuseAsync(area, entry.Year, cancellation) is { } closed)
                    {
                        return closed;
                    }

                    if (known is not null)
                    {
                        before.Add(ToldBefore(known));
                    }

                    (added, corrected) = known is null ? (added + 1, corrected) : (added, corrected + 1);
                    Put(write, area, known, entry);
                }

                var result = new PurchasesStored(added, corrected, entries.Count - added - corrected);
                var buyers = entries.Select(entry => entry.Buyer).Distinct().ToList();
                write.Audit(
                    new AuditNote(
                        "purchase.imported",
                        new(Purchase.Kind, area.Value),
                        $"Indberettede køb blev lagt ind fra en fil: {result.Words}",
                        area,
                        buyers is [var only] ? only : null,
                        before.Count == 0 ? null : before,
                        entries
                    )
                );
                return result;
            },
            cancellation
        );

    private static Task<Purchase?> FindAsync(
        Write write,
        AreaKey area,
        PurchaseEntry entry,
        CancellationToken cancellation
    ) =>
        write
            .Db.Set<Purchase>()
            .FirstOrDefaultAsync(
                one =>
                    one.Area == area.Value
                    && one.Year == entry.Year
                    && one.Buyer == entry.Buyer
                    && one.Party == entry.Party
                    && one.ServiceKey == entry.ServiceKey,
                cancellation
            );

    private static Purchase Put(Write write, AreaKey area, Purchase? known, PurchaseEntry entry)
    {
        var purchase =
            known
            ?? new Purchase
            {
                Area = area.Value,
                Year = entry.Year,
                Buyer = entry.Buyer,
                Party = entry.Party,
                ServiceKey = entry.ServiceKey,
            };
        (purchase.Places, purchase.Units) = (entry.Places, entry.Units);
        (purchase.Hours, purchase.Source) = (entry.Hours, entry.Source);
        (purchase.ReportedAt, purchase.ReportedByName) = (write.Now, write.Visitor.Name);
        if (known is null)
        {
            write.Db.Add(purchase);
        }

        return purchase;
    }

    private static PurchaseEntry ToldBefore(Purchase one) =>
        new(one.Buyer, one.Year, one.Party, one.ServiceKey, one.Places, one.Units, one.Source, one.Hours);

    private static object Values(Purchase one) =>
        new
        {
            one.Places,
            one.Units,
            one.Hours,
            one.Source,
        };

    private static void Note(Write write, string what, string done, Purchase one, object? before, string? why = null) =>
        write.Audit(
            new AuditNote(
                what,
                one.Reference,
                $"Køb af {one.Party}/{one.ServiceKey} i {one.Year} blev {done}.",
                new AreaKey(one.Area),
                one.Buyer,
                Before: before,
                After: Values(one),
                Why: why ?? one.Source
            )
        );
}
