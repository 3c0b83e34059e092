using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain.Ledger;

namespace Rammevaerk.Rates.Rules.Ledger;

/// <summary>
/// An offer's accounts and movements as balances (RATE-6). No krone is made or lost: proceeds less costs of all years are
/// what is open, what is set aside, and what stands in rates of years whose accounts are not there yet.
/// </summary>
public sealed class OfferLedger
{
    private readonly IReadOnlyList<OfferAccount> accounts;
    private readonly IReadOnlyList<LedgerEntry> entries;

    /// <param name="accounts">The offer's accounts, one for a year.</param>
    /// <param name="entries">Its movements, those taken back and their counterparts too.</param>
    /// <param name="terms">The area's terms of an accounting year.</param>
    public OfferLedger(
        IReadOnlyList<OfferAccount> accounts,
        IReadOnlyList<LedgerEntry> entries,
        Func<int, PostRegulationTerms> terms
    )
    {
        this.accounts = accounts;
        this.entries = entries;
        Positions =
        [
            .. accounts
                .Select(account => account.Year)
                .Concat(entries.Select(entry => entry.OriginYear))
                .Distinct()
                .Order()
                .Select(year => PositionOf(year, terms(year))),
        ];
    }

    /// <summary>One for each year a result arose in, the oldest first.</summary>
    public IReadOnlyList<LedgerPosition> Positions { get; }

    public decimal Open => Positions.Sum(position => position.Open);

    public decimal Reserve => Positions.Sum(position => position.Reserve);

    /// <summary>The position of the year; null when nothing arose in it.</summary>
    public LedgerPosition? Of(int originYear) =>
        Positions.FirstOrDefault(position => position.OriginYear == originYear);

    /// <summary>The result of the year's accounts with its derivation; null without accounts.</summary>
    public Figure? ResultOf(int year) =>
        accounts.FirstOrDefault(account => account.Year == year) is { } account
            ? PostRegulationRule.Result(
                Given(account.Proceeds, $"Opkrævet betaling {year}"),
                Given(account.Costs, $"Omkostninger {year}"),
                Given(account.Regulation, $"Efterregulering i taksterne {year}"),
                Given(SparedIn(year), $"Anvendt henlæggelse og overført ramme {year}")
            )
            : null;

    /// <summary>The parts of earlier results the rates of the year take up; a surplus is positive.</summary>
    public IReadOnlyList<RegulationPart> PartsIn(int rateYear) => RegulationPart.In(entries, rateYear);

    /// <summary>The signed post-regulation of the year's rates with its parts: a deficit is positive.</summary>
    public Figure RegulationIn(int rateYear) =>
        PostRegulationRule.Regulation([.. PartsIn(rateYear).Select(part => Given(part.Amount, part.Label))]);

    /// <summary>What should be acted on when the day lies in the year.</summary>
    /// <param name="year">This year; the rates being made are the next year's.</param>
    /// <param name="isClosed">True when the offer is closed.</param>
    public IEnumerable<LedgerWarning> WarningsIn(int year, bool isClosed)
    {
        foreach (var position in Positions)
        {
            if (isClosed && !position.IsSettled)
            {
                yield return new(position, LedgerWarningKind.OfferClosed, position.Open + position.Reserve, year);
            }

            if (position.Open != 0m && position.LastRateYear <= year + 1)
            {
                var kind = position.LastRateYear <= year ? LedgerWarningKind.RateOverdue : LedgerWarningKind.RateDue;
                yield return new(position, kind, position.Open, position.LastRateYear);
            }

            if (position.Reserve != 0m && position.LastUseYear <= year + 1)
            {
                var kind = position.LastUseYear < year ? LedgerWarningKind.UseEnded : LedgerWarningKind.UseEnds;
                yield return new(position, kind, position.Reserve, position.LastUseYear);
            }
        }
    }

    private static Figure Given(decimal amount, string label) => Figure.From(new Input(amount, label, Unit.Kroner));

    /// <summary>What was set aside or carried earlier and paid for part of the year's costs.</summary>
    private decimal SparedIn(int year) =>
        entries
            .Where(entry => entry.Move is LedgerMove.Used or LedgerMove.Carried && entry.BookYear == year)
            .Sum(entry => entry.Amount);

    private LedgerPosition PositionOf(int year, PostRegulationTerms terms)
    {
        decimal Sum(LedgerMove move) =>
            entries.Where(entry => entry.OriginYear == year && entry.Move == move).Sum(entry => entry.Amount);

        var basis = accounts.FirstOrDefault(account => account.Year == year)?.RateBasis ?? 0m;
        return new LedgerPosition(
            year,
            ResultOf(year)?.Value ?? 0m,
            Sum(LedgerMove.Moved),
            Sum(LedgerMove.SetAside),
            Sum(LedgerMove.MovedSetAside),
            Sum(LedgerMove.Used),
            Sum(LedgerMove.ReleasedIntoRate),
            Sum(LedgerMove.IntoRate),
            Sum(LedgerMove.Carried),
            terms.Limit(basis),
            terms.LastRateYear(year),
            terms.LastUseYear(year)
        );
    }
}

/// <summary>A part of a rate's post-regulation: the result it comes from.</summary>
/// <param name="OriginYear">The accounting year.</param>
/// <param name="Move">Straight into the rate, or set aside first.</param>
/// <param name="Amount">Kroner; a surplus is positive and lowers the rate.</param>
public sealed record RegulationPart(int OriginYear, LedgerMove Move, decimal Amount)
{
    /// <summary>The parts the rates of the year take up, the oldest result first; what was taken back is gone.</summary>
    public static IReadOnlyList<RegulationPart> In(IEnumerable<LedgerEntry> entries, int rateYear) =>
        [
            .. entries
                .Where(entry =>
                    entry.Move is LedgerMove.IntoRate or LedgerMove.ReleasedIntoRate && entry.BookYear == rateYear
                )
                .GroupBy(entry => (entry.OriginYear, entry.Move))
                .Select(same => new RegulationPart(same.Key.OriginYear, same.Key.Move, same.Sum(entry => entry.Amount)))
                .Where(part => part.Amount != 0m)
                .OrderBy(part => part.OriginYear)
                .ThenBy(part => part.Move),
        ];

    /// <summary>As the derivation calls it: Overskud 2025.</summary>
    public string Label =>
        (Amount < 0m ? "Underskud" : "Overskud")
        + $" {OriginYear}"
        + (Move == LedgerMove.ReleasedIntoRate ? ", tidligere henlagt" : "");
}
