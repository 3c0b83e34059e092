using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Rules.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>What an import of price figures did.</summary>
public sealed record PricesStored(int Added, int Corrected, int Alike)
{
    public string Words =>
        $"{Danish.Number(Added)} nye, {Danish.Number(Corrected)} rettede og {Danish.Number(Alike)} uændrede år.";
}

/// <summary>One figure an import entered or corrected; shares.</summary>
public sealed record PriceCorrection(int Year, decimal? Before, decimal After, string Source);

/// <summary>Enters an area's price figures, one or a whole file.</summary>
public sealed class SavePriceIndex(WriteDesk desk)
{
    /// <summary>Stores a year's figure; RV-701 when somebody changed it meanwhile, RV-778 when the year is closed.</summary>
    /// <param name="area">The area.</param>
    /// <param name="change">The figure.</param>
    /// <param name="version">Version of the stored figure the form was filled from; 0 for a new one.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Result<PriceIndexFigure>> RunAsync(
        AreaKey area,
        PriceChange change,
        int version,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<PriceIndexFigure>(
            async write =>
            {
                var known = await write
                    .Db.Set<PriceIndexFigure>()
                    .FirstOrDefaultAsync(one => one.Area == area.Value && one.Year == change.Year, cancellation);
                if ((known?.Version ?? 0) != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                if (
                    (known is null || known.Change != change.Change || known.Source != change.Source)
                    && await write.Db.RefuseAsync(area, change.Year, cancellation) is { } closed
                )
                {
                    return closed;
                }

                var before = known?.Change;
                var figure = Put(write, area, known, change);
                write.Audit(
                    new AuditNote(
                        before is null ? "price-index.entered" : "price-index.corrected",
                        figure.Reference,
                        $"Pris- og lønudvikling {change.Year}: {Danish.Percent(change.Change)}.",
                        area,
                        Before: before is null ? null : new { Change = before },
                        After: new { change.Change, change.Source },
                        Why: change.Source
                    )
                );
                return figure;
            },
            cancellation
        );

    /// <summary>Stores a file's figures: all of them or none; RV-778 when one that differs lies in a closed year.</summary>
    public Task<Result<PricesStored>> ImportAsync(
        AreaKey area,
        IReadOnlyList<PriceChange> changes,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<PricesStored>(
            async write =>
            {
                var stored = await write
                    .Db.Set<PriceIndexFigure>()
                    .Where(one => one.Area == area.Value)
                    .ToDictionaryAsync(one => one.Year, cancellation);
                var corrections = new List<PriceCorrection>();
                foreach (var change in changes)
                {
                    var known = stored.GetValueOrDefault(change.Year);
                    if (known?.Change != change.Change || known.Source != change.Source)
                    {
                        if (await write.Db.RefuseAsync(area, change.Year, cancellation) is { } closed)
                        {
                            return closed;
                        }

                        corrections.Add(new(change.Year, known?.Change, change.Change, change.Source));
                        Put(write, area, known, change);
                    }
                }

                var result = new PricesStored(
                    corrections.Count(one => one.Before is null),
                    corrections.Count(one => one.Before is not null),
                    changes.Count - corrections.Count
                );
                write.Audit(
                    new AuditNote(
                        "price-index.imported",
                        PriceIndexFigure.ReferenceOf(area.Value, changes.Max(change => change.Year)),
                        $"Pris- og lønudvikling blev lagt ind fra en fil: {result.Words}",
                        area,
                        After: corrections
                    )
                );
                return result;
            },
            cancellation
        );

    private static PriceIndexFigure Put(Write write, AreaKey area, PriceIndexFigure? known, PriceChange change)
    {
        var figure = known ?? new PriceIndexFigure { Area = area.Value, Year = change.Year };
        (figure.Change, figure.Source) = (change.Change, change.Source);
        (figure.EnteredAt, figure.EnteredByName) = (write.Now, write.Visitor.Name);
        if (known is null)
        {
            write.Db.Add(figure);
        }

        return figure;
    }
}
