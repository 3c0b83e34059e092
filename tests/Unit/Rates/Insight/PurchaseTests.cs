using System.Text;
using Rammevaerk.Rates.Domain.Insight;
using Rammevaerk.Rates.Features.Insight;
using Rammevaerk.Rates.Features.Insight.Municipalities;
using Rammevaerk.Rates.Features.Insight.Purchases;
using Rammevaerk.Rates.Rules.Insight;

namespace Rammevaerk.Tests.Unit.Rates.Insight;

public sealed class PurchaseTests
{
    private static readonly Dictionary<string, BoughtService> Services = new(StringComparer.OrdinalIgnoreCase)
    {
        ["0779/Y001"] = new("0779", "Y001", "Bakken", "døgn"),
        ["0791/Y002"] = new("0791", "Y002", "Søbo", "døgn"),
    };

    [Fact]
    public void A_purchase_costs_its_places_times_the_units_of_a_place_or_the_units_as_told()
    {
        var rate = InsightSample.Rate("0779", "Y001", 1100m, 1000m, 10m);
        var places = PurchaseCost.Of(new Purchase { Places = 2m }, rate);
        var units = PurchaseCost.Of(new Purchase { Units = 300m }, rate);

        (places.Cost, places.More, places.IsEstimate).ShouldBe((803_000m, 73_000m, true));
        (units.Cost, units.More, units.IsEstimate).ShouldBe((330_000m, 30_000m, false));
        PurchaseCost.Of(new Purchase { Places = 2m }, null).Cost.ShouldBeNull();
        PurchaseCost.Of(new Purchase { Places = 2m }, rate with { LastRate = null }).More.ShouldBeNull();
    }

    [Fact]
    public void A_municipality_is_compared_only_where_both_years_rates_are_known()
    {
        var rate = InsightSample.Rate("0779", "Y001", 1100m, 1000m, 10m);
        var page = new MunicipalityPage(
            new InsightReport
            {
                Area = new("midtjylland"),
                AreaName = "Midtjylland",
                Year = 2026,
                Whose = "Viborg Kommune",
                Filter = InsightFilter.None,
                Knowledge = new(false, null, default, null, 1, null),
                All = [],
                Rates = [],
                NameOf = code => code,
            },
            "0791",
            "Viborg Kommune",
            [],
            [
                PurchaseCost.Of(new Purchase { Units = 3000m }, rate),
                PurchaseCost.Of(new Purchase { Units = 5000m }, rate with { LastRate = null }),
                PurchaseCost.Of(new Purchase { Units = 7000m }, null),
            ],
            MayEdit: false
        );

        (page.More, page.MoreShare).ShouldBe((300_000m, 0.1m));
        (page.Cost, page.Unpriced, page.NotCompared).ShouldBe((8_800_000m, 1, 1));
        page.Headline.ShouldNotContain("skøn");
        MunicipalityKeys.Basis(page).ShouldContain("1 køb har ingen takst året før");
        (page with { Bought = [PurchaseCost.Of(new Purchase { Places = 2m }, rate)] }).Headline.ShouldEndWith("(skøn)");
        (page with { Bought = [PurchaseCost.Of(new Purchase { Places = 2m }, null)] }).More.ShouldBeNull();
    }

    [Fact]
    public void A_file_is_read_whatever_the_order_of_its_columns()
    {
        var file = Read(
            "Kilde;Driftsherre;Ydelse;År;Pladser;Kommune;Timer\nBudget;779;Y001;2026;1,5;0791;2,5\nBudget;0791;y002;2026;2;0791;\n"
        );

        file.Faults.ShouldBeEmpty();
        file.Entries.ShouldBe([
            new("0791", 2026, "0779", "Y001", 1.5m, null, "Budget", 2.5m),
            new("0791", 2026, "0791", "Y002", 2m, null, "Budget"),
        ]);
    }

    [Fact]
    public void Every_wrong_line_is_named_and_none_is_guessed()
    {
        var file = Read(
            """
            år;kommune;driftsherre;ydelse;pladser;enheder;kilde
            2026;0999;0779;Y001;1;;Budget
            26;0791;0779;Y001;1;;Budget
            2026;0791;0779;Y009;1;;Budget
            2026;0791;0779;Y001;1;2;Budget
            2026;0791;0779;Y001;-1;;Budget
            2026;0791;0779;Y001;1;;
            2026;0791;0779;Y001;1;;Budget
            2026;0791;0779;Y001;2;;Budget
            2026;0791;0791;Y002;1;;Anna 010190-1234
            """
        );

        file.Faults.ShouldAllBe(fault => fault.Id == "RV-608");
        file.Faults.Select(fault => fault.Message.Split(':')[0])
            .ShouldBe(["Linje 2", "Linje 3", "Linje 4", "Linje 5", "Linje 6", "Linje 7", "Linje 9", "Linje 10"]);
        file.Faults[^1].Message.ShouldNotContain("010190");
        Read("år;kommune;driftsherre;ydelse;pladser;timer;kilde\n2026;0791;0779;Y001;1;25;Budget")
            .Faults.ShouldHaveSingleItem()
            .Message.ShouldContain("timer pr. enhed");
    }

    [Theory]
    [InlineData("", "RV-607")]
    [InlineData("år;driftsherre;ydelse;kilde;pladser\n2026;0779;Y001;Budget;1", "RV-607")]
    [InlineData("år;kommune;driftsherre;ydelse;kilde;pladser\n", "RV-609")]
    public void A_file_without_columns_or_lines_is_refused(string text, string fault) =>
        Read(text).Faults.ShouldHaveSingleItem().Id.ShouldBe(fault);

    private static PurchaseFile Read(string text) =>
        PurchaseFile.Read(
            Encoding.UTF8.GetBytes(text),
            new PurchaseFileScope(null, new HashSet<string> { "0791" }, _ => Services, new DateOnly(2026, 11, 22))
        );
}
