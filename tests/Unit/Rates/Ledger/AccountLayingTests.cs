using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Tests.Unit.Rates.Ledger;

/// <summary>Lines of accounts laid on offers.</summary>
public sealed class AccountLayingTests
{
    private static readonly Guid Home = Guid.CreateVersion7();
    private static readonly Guid School = Guid.CreateVersion7();

    [Fact]
    public void Two_places_of_an_offer_are_added_up_and_income_turned_round()
    {
        var laid = AccountLaying.Lay(
            [Line("1", "10", 600m), Line("2", "10", 300m), Line("2", "70", -1_000m), Line("3", "10", 50m)],
            Places(("1", Home), ("2", Home), ("3", School)),
            Accounts(("10", AccountPart.Costs), ("70", AccountPart.Proceeds))
        );

        laid.ShouldBe([new LaidAccount(Home, 1_000m, 900m, 3), new LaidAccount(School, 0m, 50m, 1)]);
    }

    [Fact]
    public void What_is_left_out_counts_nowhere() =>
        AccountLaying
            .Lay(
                [Line("1", "10", 600m), Line("1", "99", 5m), Line("2", "10", 300m)],
                Places(("1", Home), ("2", null)),
                Accounts(("10", AccountPart.Costs), ("99", AccountPart.LeftOut))
            )
            .ShouldBe([new LaidAccount(Home, 0m, 600m, 1)]);

    [Fact]
    public void Of_any_lines_every_krone_is_laid_or_left_out()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var lines = Enumerable
                .Range(0, 60)
                .Select(_ => Line($"{random.Next(6)}", $"{random.Next(8)}", random.Next(-100_000, 100_000) / 100m))
                .ToList();
            var places = Enumerable
                .Range(0, 6)
                .ToDictionary(at => $"{at}", at => at % 3 == 0 ? null : (Guid?)(at % 2 == 0 ? Home : School));
            var accounts = Enumerable.Range(0, 8).ToDictionary(at => $"{at}", at => (AccountPart)(at % 3));

            var laid = AccountLaying.Lay(lines, places, accounts);

            var leftOut = lines
                .Where(line => places[line.Place] is null || accounts[line.Account] == AccountPart.LeftOut)
                .Sum(line => line.Amount);
            (laid.Sum(one => one.Costs - one.Proceeds) + leftOut).ShouldBe(lines.Sum(line => line.Amount), $"{seed}");
        }
    }

    [Theory]
    [InlineData("7110", AccountPart.Proceeds)]
    [InlineData("7500", null)]
    [InlineData("1015", AccountPart.Costs)]
    public void An_unknown_account_is_guessed_by_the_known_one_that_begins_alike(string account, AccountPart? guess) =>
        AccountLaying
            .Guess(account, Accounts(("1010", AccountPart.Costs), ("7100", AccountPart.Proceeds)))
            .ShouldBe(guess);

    private static AccountLine Line(string place, string account, decimal amount) => new(1, place, account, "", amount);

    private static Dictionary<string, Guid?> Places(params (string, Guid?)[] places) =>
        places.ToDictionary(one => one.Item1, one => one.Item2);

    private static Dictionary<string, AccountPart> Accounts(params (string, AccountPart)[] accounts) =>
        accounts.ToDictionary(one => one.Item1, one => one.Item2);
}
