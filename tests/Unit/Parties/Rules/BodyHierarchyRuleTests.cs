using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Rules;

namespace Rammevaerk.Tests.Unit.Parties.Rules;

/// <summary>Bodies report upwards and never in a circle.</summary>
public sealed class BodyHierarchyRuleTests
{
    private readonly Body council = new() { Name = "KKR", Kind = BodyKind.PoliticalCouncil };
    private readonly Body network;
    private readonly Body forum;
    private readonly BodyTree tree;

    public BodyHierarchyRuleTests()
    {
        network = new Body { Name = "KD-Net", ParentId = council.Id };
        forum = new Body { Name = "DASSOS", ParentId = network.Id };
        tree = new BodyTree([forum, council, network]);
    }

    [Fact]
    public void A_case_goes_up_to_the_councils() =>
        tree.RouteOf(forum).ShouldBe("DASSOS → KD-Net → KKR → kommunalbestyrelser og regionsråd");

    [Fact]
    public void A_body_cannot_come_under_one_that_is_under_it()
    {
        BodyHierarchyRule.Under(tree, council, forum).Fault!.Id.ShouldBe("RV-340");
        BodyHierarchyRule.Under(tree, council, council).Fault!.Id.ShouldBe("RV-340");
        BodyHierarchyRule.Under(tree, forum, council).Value.ShouldBe(council);
    }

    [Fact]
    public void The_tree_is_walked_from_the_top_with_its_depths() =>
        tree.Walk().Select(one => $"{one.Depth} {one.Body.Name}").ShouldBe(["0 KKR", "1 KD-Net", "2 DASSOS"]);

    [Fact]
    public void A_circle_that_is_stored_somehow_ends_the_path()
    {
        council.ParentId = forum.Id;

        new BodyTree([forum, council, network]).PathOf(forum).Count.ShouldBe(3);
    }
}
