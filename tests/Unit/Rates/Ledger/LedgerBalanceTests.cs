using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Tests.Unit.Rates.Ledger;

/// <summary>RATE-6 for any course of years: no krone is made or lost.</summary>
public sealed class LedgerBalanceTests
{
    private const int Courses = 300;
    private const int First = 2020;
    private const int Years = 8;

    [Theory]
    [InlineData(PostRegulationRuleSet.SetAside)]
    [InlineData(PostRegulationRuleSet.Carry)]
    public void Proceeds_less_costs_are_what_is_open_set_aside_or_waiting_in_rates(PostRegulationRuleSet set)
    {
        var movements = 0;
        for (var seed = 0; seed < Courses; seed++)
        {
            var (accounts, entries, ledger) = Course(new Random(seed), set);

            var cash = accounts.Sum(account => account.Proceeds - account.Costs);
            var waiting = entries
                .Where(entry =>
                    entry.Move is not LedgerMove.SetAside
                    && accounts.TrueForAll(account => account.Year != entry.BookYear)
                )
                .Sum(entry => entry.Amount);
            (ledger.Open + ledger.Reserve + waiting).ShouldBe(cash, $"seed {seed}");
            MovementCheck.IsSound(ledger).ShouldBeTrue($"seed {seed}");
            movements += entries.Count;
        }

        movements.ShouldBeGreaterThan(Courses * 2);
    }

    [Fact]
    public void What_is_set_aside_never_passes_the_limit()
    {
        for (var seed = 0; seed < Courses; seed++)
        {
            Course(new Random(seed), PostRegulationRuleSet.SetAside)
                .Ledger.Positions.ShouldAllBe(position => decimal.Abs(position.SetAside) <= position.Limit);
        }
    }

    /// <summary>Years of accounts, each with the regulation its rates had, and of all movements those that may be made.</summary>
    private static (List<OfferAccount> Accounts, List<LedgerEntry> Entries, OfferLedger Ledger) Course(
        Random random,
        PostRegulationRuleSet set
    )
    {
        var terms = new PostRegulationTerms(set, 0.05m, 5, 2, []);
        var accounts = new List<OfferAccount>();
        var entries = new List<LedgerEntry>();
        OfferLedger Now() => new(accounts, entries, _ => terms);
        for (var year = First; year < First + Years; year++)
        {
            accounts.Add(
                new OfferAccount
                {
                    Year = year,
                    RateBasis = random.Next(1_000_000, 20_000_000),
                    Costs = random.Next(1_000_000, 20_000_000) / 100m,
                    Proceeds = random.Next(1_000_000, 20_000_000) / 100m,
                    Regulation = Now().RegulationIn(year).Value,
                }
            );
            for (var tries = 0; tries < 12; tries++)
            {
                Try(random, year, terms, Now(), entries);
            }
        }

        return (accounts, entries, Now());
    }

    private static void Try(
        Random random,
        int year,
        PostRegulationTerms terms,
        OfferLedger ledger,
        List<LedgerEntry> entries
    )
    {
        var position = ledger.Positions[random.Next(ledger.Positions.Count)];
        var entry = new LedgerEntry
        {
            OriginYear = position.OriginYear,
            Move = (LedgerMove)random.Next(5),
            // The past is booked: only coming years' rates, uses and frames can be decided on.
            BookYear = year + 1 + random.Next(3),
            Amount = decimal.Round(
                (random.Next(2) == 0 ? position.Open : position.Reserve) * random.Next(1, 5) / 4m,
                2
            ),
        };
        if (MovementCheck.Refuse(ledger, entry, terms, isInside: true) is null)
        {
            entries.Add(entry);
        }
    }
}
