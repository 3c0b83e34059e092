using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Tests.Web.Demonstration;

public sealed class PlanTests
{
    private static readonly string[] East = ["0615", "0730", "0751"];

    private static readonly string[] RealNames =
    [
        "Svalevej",
        "Tagdækkervej",
        "Høskoven",
        "Fogedvænget",
        "Josiassens",
        "Østerskoven",
        "Højsletten",
        "Juvelhuset",
        "Skovgården",
        "Lundebo",
        "Geelsgaard",
    ];

    private static IEnumerable<PlannedOffer> Mid =>
        DemonstrationPlan.Full.In(DemonstrationPlan.Mid).SelectMany(one => one.Offers);

    [Fact]
    public void Midtjylland_has_its_19_municipalities_and_the_region()
    {
        var operators = DemonstrationPlan.Full.In(DemonstrationPlan.Mid);
        operators.Count.ShouldBe(20);
        operators.Count(one => one.Code[0] == '0').ShouldBe(19);
        DemonstrationPlan.Full.In(DemonstrationPlan.North).Count.ShouldBe(6);
    }

    [Fact]
    public void Special_education_has_259_places_inside_of_which_7_are_regional()
    {
        var inside = Mid.Where(offer => offer.Kind is { IsSpecialEducation: true, IsInside: true }).ToList();
        inside.Sum(offer => offer.Places).ShouldBe(259m);
        inside.Where(offer => offer.Party == "1082").Sum(offer => offer.Places).ShouldBe(7m);
        var east = inside.Where(offer => East.Contains(offer.Party)).Sum(offer => offer.Places);
        east.ShouldBeLessThan(259m - 7m - east);
        east.ShouldBeGreaterThan(100m);
    }

    [Fact]
    public void Outside_the_agreement_1108_places_are_registered() =>
        Mid.Where(offer => !offer.Kind.IsInside).Sum(offer => offer.Places).ShouldBe(1108m);

    [Fact]
    public void Services_sum_to_their_offers_places() =>
        DemonstrationPlan.Full.Offers.ShouldAllBe(offer =>
            offer.Services.Sum(service => service.Places) == offer.Places
            && offer.Services.All(service => service.Places > 0m)
        );

    [Fact]
    public void Every_kind_of_offer_is_there_with_a_name_of_its_own()
    {
        var offers = DemonstrationPlan.Full.Offers.ToList();
        offers.Count.ShouldBeInRange(250, 400);
        offers.Select(offer => offer.Kind.Mark).Distinct().Count().ShouldBe(OfferKind.All.Count);
        offers.Select(offer => offer.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(offers.Count);
        offers.Select(offer => offer.Id).Distinct().Count().ShouldBe(offers.Count);
        offers.ShouldAllBe(offer =>
            !RealNames.Any(name => offer.Name.Contains(name, StringComparison.OrdinalIgnoreCase))
        );
    }

    [Fact]
    public void People_have_addresses_of_their_own_and_every_operator_its_officer_and_approver()
    {
        var people = new PeoplePlan(DemonstrationPlan.Full);
        people.All.Select(person => person.Mail).Distinct().Count().ShouldBe(people.All.Count);
        people.All.ShouldAllBe(person => person.Mail.EndsWith(".example", StringComparison.Ordinal));
        foreach (var one in DemonstrationPlan.Full.Operators)
        {
            people.At(Role.RateOfficer, one.Code).ShouldNotBeNull();
            people.At(Role.RateApprover, one.Code).ShouldNotBeNull();
        }
    }
}
