using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Tests.Unit.Rates.Ledger;

/// <summary>An offer's accounts and movements as a test writes them.</summary>
internal sealed class LedgerScene(PostRegulationRuleSet set = PostRegulationRuleSet.SetAside)
{
    private readonly List<OfferAccount> accounts = [];
    private readonly List<LedgerEntry> entries = [];

    public PostRegulationTerms Terms { get; } = new(set, 0.05m, 5, 2, []);

    public OfferLedger Ledger => new(accounts, entries, _ => Terms);

    public LedgerScene Year(
        int year,
        decimal proceeds,
        decimal costs,
        decimal basis = 8_000_000m,
        decimal regulation = 0m
    )
    {
        accounts.Add(
            new OfferAccount
            {
                Year = year,
                Proceeds = proceeds,
                Costs = costs,
                RateBasis = basis,
                Regulation = regulation,
            }
        );
        return this;
    }

    public LedgerScene With(LedgerMove move, int origin, decimal amount, int book)
    {
        entries.Add(Entry(move, origin, amount, book));
        return this;
    }

    /// <summary>The number of the fault that refuses the movement; null when it may be entered.</summary>
    public string? Refusal(LedgerMove move, int origin, decimal amount, int book, bool isInside = true) =>
        MovementCheck.Refuse(Ledger, Entry(move, origin, amount, book), Terms, isInside)?.Id;

    private static LedgerEntry Entry(LedgerMove move, int origin, decimal amount, int book) =>
        new()
        {
            Move = move,
            OriginYear = origin,
            Amount = amount,
            BookYear = book,
        };
}
