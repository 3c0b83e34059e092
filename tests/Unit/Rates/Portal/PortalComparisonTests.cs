using Rammevaerk.Rates.Rules.Portal;

namespace Rammevaerk.Tests.Unit.Rates.Portal;

/// <summary>An extract of the Offers Portal held against what is published.</summary>
public sealed class PortalComparisonTests
{
    private static readonly PortalLine Home = new()
    {
        PortalId = "104711",
        OfferName = "Enghaven",
        Party = "0163",
        Level = "Niveau 1",
        Service = "Ophold",
        Unit = "døgn",
        Total = 2461.37m,
        Occupancy = 95.6m,
        Places = 14m,
    };

    private static readonly PortalLine Second = Home with { Level = "Niveau 2", Total = 2800m };

    [Fact]
    public void What_is_alike_agrees_and_what_one_side_does_not_tell_is_no_difference() =>
        Of([Home], Home with { OfferName = "ENGHAVEN", Places = null, NetOfVat = 2347.79m })
            .ShouldBe([(PortalStanding.Agrees, PortalField.Line, "2.461,37\u00A0kr.", "2.461,37\u00A0kr.")]);

    [Fact]
    public void Every_field_that_differs_is_a_finding_of_its_own() =>
        Of([Home], Home with { OfferName = "Enghavens Hus", Total = 2500m, Occupancy = 97m, Places = 15m })
            .ShouldBe([
                (PortalStanding.Differs, PortalField.Name, "Enghaven", "Enghavens Hus"),
                (PortalStanding.Differs, PortalField.Total, "2.461,37\u00A0kr.", "2.500,00\u00A0kr."),
                (PortalStanding.Differs, PortalField.Occupancy, "95,6\u00A0%", "97,0\u00A0%"),
                (PortalStanding.Differs, PortalField.Places, "14", "15"),
            ]);

    [Fact]
    public void What_only_one_side_has_is_missing_at_the_other() =>
        Of([Home, Second], Home, Home with { PortalId = "9", OfferName = "Skovly" })
            .ShouldBe([
                (PortalStanding.Agrees, PortalField.Line, "2.461,37\u00A0kr.", "2.461,37\u00A0kr."),
                (PortalStanding.MissingThere, PortalField.Line, "2.800,00\u00A0kr.", null),
                (PortalStanding.MissingHere, PortalField.Line, null, "2.461,37\u00A0kr."),
            ]);

    [Fact]
    public void A_line_is_found_by_its_unit_where_it_is_the_only_one_of_both_sides()
    {
        Of([Home], Home with { Level = "", Service = "Botilbud" })
            .ShouldBe([(PortalStanding.Differs, PortalField.Service, "Niveau 1, Ophold", "Botilbud")]);
        Of([Home, Second], Home with { Service = "Botilbud" })
            .Select(one => one.Standing)
            .ShouldBe([PortalStanding.MissingThere, PortalStanding.MissingThere, PortalStanding.MissingHere]);
    }

    [Fact]
    public void An_offer_without_a_number_is_found_by_operator_and_name()
    {
        Of([Home], Home with { PortalId = "" })[0].Standing.ShouldBe(PortalStanding.Agrees);
        Of([Home], Home with { PortalId = "", Party = "0751" })[0].Standing.ShouldBe(PortalStanding.MissingThere);
    }

    [Fact]
    public void A_line_that_stands_twice_and_one_that_cannot_be_read_are_told_too()
    {
        Of([Home], Home, Home)
            .Select(one => one.Standing)
            .ShouldBe([PortalStanding.Agrees, PortalStanding.MissingHere]);
        PortalComparison
            .Of([Home], [new(4, Home with { Total = null }, "Takst i alt: »?«")])
            .Select(one => (one.Standing, one.Field))
            .ShouldBe([(PortalStanding.Unread, PortalField.Line), (PortalStanding.Differs, PortalField.Total)]);
    }

    [Theory]
    [InlineData("", "Ophold", "", "Ophold")]
    [InlineData("", "Beskyttet beskæftigelse, niveau 2", "Niveau 2", "Beskyttet beskæftigelse")]
    [InlineData("Nord", "Niveau 3", "Niveau 3", "Nord")]
    [InlineData("Nord", "Ophold", "", "Nord: Ophold")]
    [InlineData("", "Niveau", "", "Niveau")]
    public void A_level_is_parted_from_the_service_only_where_the_name_says_it(
        string department,
        string service,
        string level,
        string line
    ) => PortalLevel.Of(department, service).ShouldBe((level, line));

    private static List<(PortalStanding Standing, PortalField Field, string? Ours, string? Theirs)> Of(
        IReadOnlyList<PortalLine> ours,
        params PortalLine[] theirs
    ) =>
        [
            .. PortalComparison
                .Of(ours, [.. theirs.Select((line, row) => new ExtractedLine(row + 2, line, ""))])
                .Select(one => (one.Standing, one.Field, one.Ours, one.Theirs)),
        ];
}
