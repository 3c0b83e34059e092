namespace Rammevaerk.Tests.Unit.Rates;

/// <summary>One slip gives one finding: nothing is said about what only follows from it.</summary>
public sealed class ReviewCascadeTests
{
    private const string? Nothing = null;

    [Fact]
    public void An_amount_nobody_can_read_is_told_once_also_with_sub_lines() =>
        Ids(Valid().SubLine("pay", 0, "Andet", 6_200_123.50m).Overwritten("Budget!C12", "ca. 6 mio."))
            .ShouldBe(["RF-102"]);

    [Fact]
    public void A_sub_line_nobody_can_read_is_told_once() =>
        Ids(Valid().SubLine("pay", 0, "Andet", 6_200_123.50m).Overwritten("Budget!C13", "ca. 6 mio."))
            .ShouldBe(["RF-102"]);

    [Fact]
    public void A_budget_in_sub_lines_only_is_not_also_an_empty_budget()
    {
        var file = Valid().ThreeLines().SubLine("pay", 0, "Andet", 6_200_123.50m);
        file.Line("pay", 0m).Line("property", 0m).Line("other", 0m);

        Ids(file).ShouldBe(["RF-206"]);
    }

    [Theory]
    [InlineData("first")]
    [InlineData("second")]
    public void A_reading_nobody_can_read_is_not_also_missing(string reading) =>
        Ids(Valid().Set("occupancy", reading, "cirka 95")).ShouldBe(["RF-102"]);

    [Fact]
    public void Readings_written_as_shares_are_not_also_below_the_bound() =>
        Ids(Valid().Set("occupancy", "first", 0.94m).Set("occupancy", "second", 0.96m)).ShouldBe(["RF-213", "RF-213"]);

    [Fact]
    public void A_reading_written_as_a_share_is_mended_with_its_own_number() =>
        Valid().Set("occupancy", "first", 0.942m).Assess().Findings.Single().Mend.ShouldContain("skriv 94,2 i");

    [Fact]
    public void An_own_figure_of_nothing_is_told_once() =>
        Ids(Valid().Set("occupancy", "own", 0m)).ShouldBe(["RF-213"]);

    [Fact]
    public void An_own_figure_without_approval_is_not_also_missing_readings() =>
        Ids(Valid().Set("occupancy", "first", Nothing).Set("occupancy", "second", Nothing).Set("occupancy", "own", 92m))
            .ShouldBe(["RF-211"]);

    [Fact]
    public void A_row_hardly_begun_is_one_finding() =>
        Ids(Valid().Set("offers", "offer", "Lærkehuset", 1)).ShouldBe(["RF-101"]);

    [Fact]
    public void An_add_on_hardly_begun_is_one_finding() =>
        Ids(Valid().Set("addOns", "name", "Ledsagelse")).ShouldBe(["RF-101"]);

    [Fact]
    public void A_missing_type_says_nothing_about_bounds() =>
        Ids(Valid().Set("offers", "type", Nothing).Set("occupancy", "first", 91m).Set("occupancy", "second", 92m))
            .ShouldBe(["RF-101"]);

    [Fact]
    public void Negative_places_are_not_also_fewer_than_the_buyers() =>
        Ids(Valid().Set("offers", "places", -5m)).ShouldBe(["RF-214"]);

    [Fact]
    public void Negative_places_are_not_also_a_change_of_places() =>
        Ids(Valid().Set("occupancy", "first", 97m).Set("offers", "places", -5m).After(Valid())).ShouldBe(["RF-214"]);

    [Fact]
    public void Opening_days_nobody_can_read_are_not_also_missing() =>
        Ids(ValidDay().Set("offers", "openingDays", "ca. 220")).ShouldBe(["RF-102"]);

    [Fact]
    public void Units_nobody_can_read_are_not_also_missing() =>
        Ids(Valid().Set("offers", "unit", "måned").Set("offers", "units", "tolv")).ShouldBe(["RF-102"]);

    [Fact]
    public void Health_act_services_in_ABL_105_get_no_contrary_advice() =>
        Ids(Valid().Set("offers", "basis", "ABL § 105").Set("offers", "healthAct", "Ja")).ShouldBe(["RF-218"]);

    [Fact]
    public void A_cost_said_to_be_in_the_main_rate_is_not_also_suspected_to_be() =>
        Ids(Valid().AddOn().AddOnLine("pay", 6_200_123.50m).Set("addOns", "inMain", "Ja")).ShouldBe(["RF-234"]);

    [Fact]
    public void A_cost_of_an_add_on_nobody_can_read_is_not_also_missing() =>
        Ids(Valid().AddOn().Overwritten("Tillæg!G8", "ca. 88.000")).ShouldBe(["RF-102"]);

    [Fact]
    public void Places_of_a_buyer_nobody_can_read_are_not_also_missing() =>
        Ids(Valid().Buyer("0740 Silkeborg", 2m).Overwritten("Købere!C8", "to")).ShouldBe(["RF-102"]);

    [Fact]
    public void A_wrong_sum_is_not_also_a_wrong_rate() =>
        Ids(Valid().Stored("Budget!C48", 8_000_000m).Stored("Takster!K8", 2_000m)).ShouldBe(["RF-205"]);

    [Fact]
    public void A_rate_typed_over_its_formula_is_told_once() =>
        Ids(Valid().Overwritten("Takster!K8", 2_000m)).ShouldBe(["RF-204"]);

    [Fact]
    public void A_ledger_is_not_compared_with_a_sum_that_cannot_be_made() =>
        Ids(Valid().Overwritten("Budget!C12", "ca. 6 mio.").Overwritten("Kontrol!B12", 8_223_532.75m))
            .ShouldBe(["RF-102"]);

    private static RateFileBuilder Valid() => RateFileBuilder.Valid();

    private static RateFileBuilder ValidDay() => RateFileBuilder.ValidDay();

    private static IEnumerable<string> Ids(RateFileBuilder file) =>
        file.Assess().Findings.Select(finding => finding.Check.Id);
}
