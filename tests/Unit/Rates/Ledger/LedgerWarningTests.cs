using Rammevaerk.Rates.Domain.Ledger;
using Rammevaerk.Rates.Rules.Ledger;

namespace Rammevaerk.Tests.Unit.Rates.Ledger;

/// <summary>What an operator is told to act on before it is too late.</summary>
public sealed class LedgerWarningTests
{
    [Theory]
    [InlineData(2025, null)]
    [InlineData(2026, LedgerWarningKind.RateDue)]
    [InlineData(2027, LedgerWarningKind.RateOverdue)]
    public void What_is_open_is_told_of_when_the_coming_rates_are_the_last(int year, LedgerWarningKind? kind) =>
        Kinds(new LedgerScene().Year(2025, 8_100_000m, 8_000_000m), year).ShouldBe(kind is { } one ? [one] : []);

    [Theory]
    [InlineData(2028, null)]
    [InlineData(2029, LedgerWarningKind.UseEnds)]
    [InlineData(2030, LedgerWarningKind.UseEnds)]
    [InlineData(2031, LedgerWarningKind.UseEnded)]
    public void What_is_set_aside_is_told_of_the_year_before_its_last(int year, LedgerWarningKind? kind) =>
        Kinds(
                new LedgerScene().Year(2025, 8_100_000m, 8_000_000m).With(LedgerMove.SetAside, 2025, 100_000m, 2025),
                year
            )
            .ShouldBe(kind is { } one ? [one] : []);

    [Fact]
    public void A_closed_offer_with_a_balance_is_told_of_at_once() =>
        new LedgerScene()
            .Year(2026, 8_100_000m, 8_000_000m)
            .Ledger.WarningsIn(2026, isClosed: true)
            .Select(warning => warning.Kind)
            .ShouldBe([LedgerWarningKind.OfferClosed]);

    [Fact]
    public void A_settled_year_says_nothing() =>
        Kinds(
                new LedgerScene().Year(2025, 8_100_000m, 8_000_000m).With(LedgerMove.IntoRate, 2025, 100_000m, 2027),
                2030
            )
            .ShouldBeEmpty();

    private static List<LedgerWarningKind> Kinds(LedgerScene scene, int year) =>
        [.. scene.Ledger.WarningsIn(year, isClosed: false).Select(warning => warning.Kind)];
}
