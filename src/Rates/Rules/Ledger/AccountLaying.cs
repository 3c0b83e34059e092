using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Rules.Ledger;

/// <summary>An offer's sums of a file of accounts. Kroner.</summary>
/// <param name="OfferId">The offer.</param>
/// <param name="Proceeds">What buyers were charged; positive.</param>
/// <param name="Costs">What it cost.</param>
/// <param name="Lines">How many lines they are the sum of.</param>
public sealed record LaidAccount(Guid OfferId, decimal Proceeds, decimal Costs, int Lines);

/// <summary>Lays the lines of an operator's accounts on its offers, by what is said of each place and account.</summary>
public static class AccountLaying
{
    /// <summary>The sums of each offer that a line fell to. Places without an offer and accounts left out count nowhere.</summary>
    public static IReadOnlyList<LaidAccount> Lay(
        IEnumerable<AccountLine> lines,
        IReadOnlyDictionary<string, Guid?> places,
        IReadOnlyDictionary<string, AccountPart> accounts
    ) =>
        [
            .. lines
                .Where(line => places[line.Place] is not null && accounts[line.Account] != AccountPart.LeftOut)
                .GroupBy(line => places[line.Place]!.Value)
                .Select(same => new LaidAccount(
                    same.Key,
                    -same.Where(line => accounts[line.Account] == AccountPart.Proceeds).Sum(line => line.Amount),
                    same.Where(line => accounts[line.Account] == AccountPart.Costs).Sum(line => line.Amount),
                    same.Count()
                )),
        ];

    /// <summary>
    /// What an account nobody has said anything of most likely is: as the known account that begins with most of the same
    /// digits, two at least; null when none does.
    /// </summary>
    public static AccountPart? Guess(string account, IReadOnlyDictionary<string, AccountPart> known) =>
        known
            .Select(one => (Same: CommonStart(account, one.Key), one.Value))
            .Where(one => one.Same >= 2)
            .OrderByDescending(one => one.Same)
            .Select(one => (AccountPart?)one.Value)
            .FirstOrDefault();

    private static int CommonStart(string one, string other)
    {
        var same = 0;
        while (same < one.Length && same < other.Length && one[same] == other[same])
        {
            same++;
        }

        return same;
    }
}
