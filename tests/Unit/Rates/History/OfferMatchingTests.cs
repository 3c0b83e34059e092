using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Tests.Unit.Rates.History;

/// <summary>Finding the offer a row of an earlier list is about.</summary>
public sealed class OfferMatchingTests
{
    private static readonly OfferCandidate Meadow = new(
        Guid.CreateVersion7(),
        "0163",
        "Enghavens Botilbud",
        ["Enghaven"],
        ["SEL § 107"],
        [new("Y001", "Niveau 1", "døgn"), new("Y002", "Niveau 2", "døgn"), new("Y003", "Aflastning", "dag")]
    );

    private static readonly OfferCandidate Forest = new(
        Guid.CreateVersion7(),
        "0163",
        "Skovly",
        [],
        ["SEL § 108"],
        [new("Y004", "Ophold", "døgn")]
    );

    private static readonly OfferCandidate Elsewhere = new(Guid.CreateVersion7(), "0751", "Enghaven", [], [], []);

    private static readonly OfferCandidate[] All = [Meadow, Forest, Elsewhere];

    [Fact]
    public void The_same_name_operator_and_paragraph_is_as_certain_as_can_be()
    {
        var proposal = OfferMatching.Propose(ListScene.Row("SKOVLY", basis: "SEL § 108"), All);
        proposal.ShouldBe(new OfferProposal(Forest.Id, "Y004", 1m, "samme navn, samme driftsherre, samme paragraf"));
    }

    [Fact]
    public void An_earlier_name_is_found_and_is_certain()
    {
        var proposal = OfferMatching.Propose(ListScene.Row("Enghaven", basis: "SEL § 107"), All);
        proposal.Offer.ShouldBe(Meadow.Id);
        proposal.Certainty.ShouldBeInRange(OfferMatching.Certain, 0.99m);
        proposal.Reason.ShouldStartWith("tidligere navn");
        proposal.Service.ShouldBeNull();
    }

    [Fact]
    public void The_service_is_found_by_its_name_or_when_it_is_the_only_one_of_the_unit()
    {
        OfferMatching.Propose(ListScene.Row("Enghaven", service: "niveau 2"), All).Service.ShouldBe("Y002");
        OfferMatching.Propose(ListScene.Row("Enghaven", unit: "dag"), All).Service.ShouldBe("Y003");
    }

    [Fact]
    public void A_name_that_is_only_like_is_proposed_with_less_certainty_and_another_paragraph_takes_from_it()
    {
        var like = OfferMatching.Propose(ListScene.Row("Enghavens Bosted"), All);
        like.Offer.ShouldBe(Meadow.Id);
        like.Certainty.ShouldBeLessThan(OfferMatching.Certain);
        OfferMatching
            .Propose(ListScene.Row("Enghaven", basis: "SEL § 104"), All)
            .Certainty.ShouldBeLessThan(OfferMatching.Certain);
    }

    [Fact]
    public void A_known_operator_leaves_others_offers_out_and_an_unknown_one_makes_all_less_certain()
    {
        OfferMatching.Propose(ListScene.Row("Enghaven", party: "0751"), All).Offer.ShouldBe(Elsewhere.Id);
        OfferMatching
            .Propose(ListScene.Row("Skovly", party: null), All)
            .Certainty.ShouldBeLessThan(OfferMatching.Certain);
    }

    [Fact]
    public void Nothing_is_proposed_where_nothing_is_like_or_two_are_alike()
    {
        OfferMatching.Propose(ListScene.Row("Havnefronten"), All).Offer.ShouldBeNull();
        var twin = Forest with { Id = Guid.CreateVersion7() };
        var proposal = OfferMatching.Propose(ListScene.Row("Skovly"), [Forest, twin]);
        proposal.Offer.ShouldBeNull();
        proposal.Reason.ShouldContain("ligner lige meget");
    }

    [Fact]
    public void A_certainty_is_a_share_and_only_with_an_offer() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<string>(),
                ArbMap.Default.ArbFor<bool>(),
                (text, isKnown) =>
                {
                    var proposal = OfferMatching.Propose(ListScene.Row(text ?? "", isKnown ? "0163" : null), All);
                    return proposal.Certainty is >= 0m and <= 1m
                        && (proposal.Offer is null) == (proposal.Certainty == 0m);
                }
            )
            .QuickCheckThrowOnFailure();
}
