using Rammevaerk.Offers.Domain;

namespace Rammevaerk.Tests.Unit.Offers;

/// <summary>Recognising what a rate file calls an offer.</summary>
public sealed class OfferNamesTests
{
    private static readonly Guid First = Guid.CreateVersion7();
    private static readonly Guid Second = Guid.CreateVersion7();

    [Theory]
    [InlineData("Bøgely")]
    [InlineData("BØGELY")]
    [InlineData("  bøgely ")]
    public void Upper_and_lower_case_and_outer_spaces_are_alike(string written) =>
        Names(new KnownName(First, "Bøgely", true)).Find(written).ShouldBe(First);

    [Fact]
    public void An_earlier_name_is_recognised() =>
        Names(new KnownName(First, "Bøgelund", true), new KnownName(First, "Bøgely", false))
            .Find("Bøgely")
            .ShouldBe(First);

    [Fact]
    public void A_present_name_goes_before_another_offers_earlier_one() =>
        Names(new KnownName(First, "Bøgely", false), new KnownName(Second, "Bøgely", true))
            .Find("Bøgely")
            .ShouldBe(Second);

    [Fact]
    public void A_name_two_offers_have_is_nobodys() =>
        Names(new KnownName(First, "Bøgely", true), new KnownName(Second, "bøgely", true))
            .Find("Bøgely")
            .ShouldBeNull();

    [Fact]
    public void An_unknown_name_is_nobodys() =>
        Names(new KnownName(First, "Bøgely", true)).Find("Elmely").ShouldBeNull();

    private static OfferNames Names(params KnownName[] names) => new(names);
}
