using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Review;
using Rammevaerk.Rates.Rules.Split;

namespace Rammevaerk.Rates.Features.Split;

/// <summary>Computes a round's newest deliveries with whole and with split rates.</summary>
public sealed class SplitDesk(
    RammevaerkDb db,
    OperatorNames names,
    ICurrentParameters parameters,
    IReportedPurchases purchases
)
{
    /// <summary>The units a service is split in; hours, courses and months are not paid by the day.</summary>
    private static readonly string[] Units = ["døgn", "dag"];

    /// <summary>Address of the comparison.</summary>
    public static string AddressOf(RateRound round) => $"{round.Address}/opdelt-takst";

    public async Task<SplitReport> LoadAsync(RateRound round, SplitQuery query, CancellationToken cancellation)
    {
        var faults = query.Faults.Select(one => one.Fault).ToList();
        var guess = Guess(round, query, faults, traced: false);
        var model = parameters.Current.Find(ParameterKeys.RateModel, round.AreaKey, round.BudgetYear.Start);
        var rows = guess is null
            ? []
            : (await RatesAsync(round, cancellation)).SelectMany(rate => Rows(rate, round, guess)).ToList();
        return new()
        {
            Round = round,
            Model = model.IsOk ? model.Value : null,
            Rows = rows,
            Buyers = SplitBuyers.Of(
                await purchases.OfAsync(round.AreaKey, round.BudgetYear, cancellation),
                rows.ToLookup(row => PublishedRate.KeyOf(row.Rate.Party, row.Rate.ServiceKey))
            ),
            Share = guess?.Share.Value,
            Hours = guess?.Hours.Value,
            Faults = faults,
        };
    }

    /// <summary>One rate with the derivation of each line; null where the round has no such rate.</summary>
    public async Task<SplitDerivation?> FindAsync(
        RateRound round,
        string party,
        string service,
        SplitQuery query,
        CancellationToken cancellation
    )
    {
        var found = await db.NewestRatesOf(round.Id)
            .FirstOrDefaultAsync(
                rate => rate.Party == party && rate.ServiceKey == service && rate.Rate != null && !rate.IsSinglePerson,
                cancellation
            );
        if (found is not { ParentKey: null } || !Units.Contains(found.Unit))
        {
            return null;
        }

        var stored = await db.Set<DeliveredRate>()
            .AsNoTracking()
            .Where(rate => rate.Id == found.Id)
            .Select(rate => new { rate.Derivation, rate.SplitDerivation })
            .SingleAsync(cancellation);
        return Guess(round, query, [], traced: true) is { } guess
            ? new SplitDerivation(
                found,
                names.Of(party, round.BudgetYear),
                Lines(found, guess, traced: true),
                stored.Derivation,
                stored.SplitDerivation
            )
            : null;
    }

    private async Task<List<DeliveredRate>> RatesAsync(RateRound round, CancellationToken cancellation) =>
        [
            .. (
                await db.NewestRatesOf(round.Id)
                    .Where(rate =>
                        rate.ParentKey == null && rate.Rate != null && !rate.IsSinglePerson && Units.Contains(rate.Unit)
                    )
                    .ToListAsync(cancellation)
            )
                .OrderBy(rate => names.Of(rate.Party, round.BudgetYear), Kernel.Danish.Order)
                .ThenBy(rate => rate.Ordinal),
        ];

    private IEnumerable<SplitRow> Rows(DeliveredRate rate, RateRound round, SplitGuess guess) =>
        Lines(rate, guess, traced: false)
            .Select((line, index) => new SplitRow(rate, names.Of(rate.Party, round.BudgetYear), index + 1, line));

    private static IReadOnlyList<SplitLine> Lines(DeliveredRate rate, SplitGuess guess, bool traced) =>
        SplitLines.Of(
            rate.Rate!.Value,
            $"Takst pr. {rate.Unit}",
            rate.Places,
            rate.Occupancy,
            RateTerms.Read(rate.Terms),
            guess,
            traced
        );

    private SplitGuess? Guess(RateRound round, SplitQuery query, List<Fault> faults, bool traced)
    {
        var share =
            Given(query.Share, "Ydelsesandel, indtastet", Unit.Percent, traced)
            ?? Parameter(ParameterKeys.SplitEstimateShare, round, faults, traced);
        var hours =
            Given(query.Hours, "Timer pr. enhed, indtastet", Unit.Units, traced)
            ?? Parameter(ParameterKeys.SplitEstimateHours, round, faults, traced);
        return share is { Value: > 0m } part && hours is { Value: > 0m } spent ? new(part, spent) : null;
    }

    private static Figure? Given(decimal? value, string label, Unit unit, bool traced) =>
        value is not { } known ? null
        : traced ? Figure.From(new Input(known, label, unit))
        : known;

    private Figure? Parameter(string key, RateRound round, List<Fault> faults, bool traced)
    {
        var found = parameters.Current.FindNumber(key, round.AreaKey, round.BudgetYear.Start);
        if (found.Fault is { } fault)
        {
            faults.Add(fault);
            return null;
        }

        return found.Value.Figure(traced);
    }
}
