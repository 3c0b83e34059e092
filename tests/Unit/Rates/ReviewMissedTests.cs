namespace Rammevaerk.Tests.Unit.Rates;

/// <summary>Slips an auditor would expect to be found, and rates that must not be made of them.</summary>
public sealed class ReviewMissedTests
{
    [Fact]
    public void A_cheap_day_offer_is_no_budget_in_thousand_kroner()
    {
        var file = RateFileBuilder.ValidDay().ThreeLines();
        file.Line("pay", 200_123m).Line("property", 40_020m).Line("other", 12_789m);

        Ids(file).ShouldBeEmpty();
    }

    [Fact]
    public void A_negative_own_number_of_days_is_found() =>
        Ids(Respite().Set("offers", "units", -180m)).ShouldBe(["RF-223"]);

    [Fact]
    public void Days_nobody_can_read_give_no_rate()
    {
        var assessed = Respite().Set("offers", "units", "180 d").Assess();

        assessed.Findings.Single().Check.Id.ShouldBe("RF-102");
        assessed.Rates.Services[0].Rate.ShouldBeNull();
    }

    [Fact]
    public void A_sub_line_of_health_act_services_in_a_school_is_found_where_it_stands() =>
        RateFileBuilder
            .ValidDay()
            .Set("offers", "type", "Skole")
            .Set("offers", "basis", "Folkeskoleloven § 20")
            .SubLine("pay", 0, "Sundhedslovsydelser", 6_200_123.50m)
            .Assess()
            .Findings.Single()
            .ShouldSatisfyAllConditions(
                finding => finding.Check.Id.ShouldBe("RF-219"),
                finding => finding.Cell.ToString().ShouldBe("Budget!C13")
            );

    [Fact]
    public void A_negative_cost_in_the_short_form_is_sent_to_a_line_the_form_has() =>
        RateFileBuilder
            .Valid()
            .ThreeLines()
            .Line("property", -5_000.25m)
            .Assess()
            .Findings.Single()
            .Mend.ShouldContain("linjen Øvrige udgifter og indtægter");

    private static RateFileBuilder Respite() =>
        RateFileBuilder.Valid().Set("offers", "type", "Aflastning og akut").Set("offers", "basis", "SEL § 84");

    private static IEnumerable<string> Ids(RateFileBuilder file) =>
        file.Assess().Findings.Select(finding => finding.Check.Id);
}
