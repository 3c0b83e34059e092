namespace Rammevaerk.Tests.Unit.Rates.Checks;

/// <summary>The files the checks' tests start from have nothing to remark, so a finding comes from the test's own change.</summary>
public sealed class BaselineTests
{
    [Fact]
    public void A_home_passes_every_check() => RateFileBuilder.Valid().Assess().Findings.ShouldBeEmpty();

    [Fact]
    public void A_day_offer_passes_every_check() => RateFileBuilder.ValidDay().Assess().Findings.ShouldBeEmpty();

    [Fact]
    public void An_add_on_and_a_buyer_pass_every_check() =>
        RateFileBuilder.Valid().AddOn().Buyer("0740 Silkeborg", 2m).Assess().Findings.ShouldBeEmpty();

    [Fact]
    public void The_form_of_three_lines_passes_every_check() =>
        RateFileBuilder.Valid().ThreeLines().Assess().Findings.ShouldBeEmpty();

    [Fact]
    public void The_same_home_the_year_after_passes_every_check() =>
        RateFileBuilder.ValidNextYear().Assess().Findings.ShouldBeEmpty();
}
