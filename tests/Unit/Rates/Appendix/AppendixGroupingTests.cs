using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Appendices;

namespace Rammevaerk.Tests.Unit.Rates.Appendix;

public sealed class AppendixGroupingTests
{
    [Fact]
    public void Rates_stand_by_operator_type_and_paragraph_with_every_add_on_after_its_service()
    {
        var operators = AppendixGrouping.Of([
            Row("0813", "Frederikshavn", "Y002", "Døgn", "SEL § 107", "Østergård"),
            Row("0813", "Frederikshavn", "Y001", "Døgn", "SEL § 85", "Ålykke"),
            Row("0813", "Frederikshavn", "T001", "", "", "", parent: "Y002"),
            Row("0813", "Frederikshavn", "Y003", "Dag", "SEL § 104", "Ålykke"),
            Row("0813", "Frederikshavn", "Y004", "Døgn", "SEL § 107", "Bakkely"),
            Row("0810", "Brønderslev", "Y001", "Døgn", "SEL § 107", "Solhjem"),
        ]);

        operators.Select(one => one.Name).ShouldBe(["Brønderslev", "Frederikshavn"]);
        operators[1]
            .Groups.Select(group => group.Title)
            .ShouldBe(["Dag · SEL § 104", "Døgn · SEL § 85", "Døgn · SEL § 107"]);
        operators[1].Groups[2].Rows.Select(row => row.Rate.ServiceKey).ShouldBe(["Y004", "Y002", "T001"]);
        operators[1].Count.ShouldBe(5);
    }

    [Fact]
    public void An_add_on_whose_service_is_not_in_the_list_is_still_there()
    {
        var operators = AppendixGrouping.Of([Row("0813", "Frederikshavn", "T001", "", "", "", parent: "Y002")]);

        operators[0].Groups[0].Title.ShouldBe("Uden angivet tilbudstype");
        operators[0].Groups[0].Rows.ShouldHaveSingleItem().Rate.ServiceKey.ShouldBe("T001");
    }

    private static AppendixRow Row(
        string party,
        string name,
        string key,
        string type,
        string basis,
        string offer,
        string? parent = null
    ) =>
        new(
            new DeliveredRate
            {
                Party = party,
                ServiceKey = key,
                ParentKey = parent,
                OfferType = type,
                LegalBasis = basis,
                OfferName = offer,
                ServiceName = "Ophold",
            },
            name,
            100m,
            0.95m,
            null,
            null
        );
}
