using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Files;

/// <summary>The mistakes and surprises of delivered files; each names a row that is there in every plan.</summary>
internal static class Planted
{
    private const int IncomeLine = 3;

    /// <summary>What no operator gets quite right: one rate up by some eight per cent, one occupancy high.</summary>
    public static FileChanges Ordinary(PlannedOperator one) =>
        new()
        {
            Raises = { [Row(one, 2)] = 1.066m, [Row(one, 5)] = 0.941m },
            Cells = { [("occupancy", "second", Row(one, 1))] = CellContent.Of(99.6m) },
        };

    /// <summary>Nothing but the plan.</summary>
    public static FileChanges Clean(PlannedOperator _) => FileChanges.None;

    /// <summary>Overhead above the area's maximum for one service, and places forgotten for another.</summary>
    public static FileChanges OverheadAndPlaces(PlannedOperator one) =>
        new()
        {
            Overheads = { [Row(one, 1)] = 5.2m },
            Cells = { [("offers", "places", Row(one, 3))] = CellContent.Empty },
            Raises = { [Row(one, 0)] = 1.072m },
            LacksMail = true,
        };

    /// <summary>Income without minus and a paragraph that is no longer in force.</summary>
    public static FileChanges IncomeAndOldLaw(PlannedOperator one) =>
        new()
        {
            Lines = { [(Row(one, 0), IncomeLine)] = 212_400m },
            Cells =
            {
                [("offers", "basis", Row(one, 4))] = CellContent.Of("SEL § 66"),
                [("offers", "places", Row(one, 2))] = CellContent.Of("ca. 14"),
            },
            Raises = { [Row(one, 1)] = 1.091m },
        };

    /// <summary>An offer that grows beyond the limit for minor changes, at a rate the rate group will ask about.</summary>
    public static FileChanges Growing(PlannedOperator one)
    {
        var row = Row(one, 2);
        return new FileChanges
        {
            Cells =
            {
                [("offers", "places", row)] = CellContent.Of(one.Services[row].Service.Places + 12m),
                [("occupancy", "second", Row(one, 0))] = CellContent.Of(93.1m),
            },
            Raises = { [row] = 2.15m, [Row(one, 4)] = 1.118m },
        };
    }

    /// <summary>Overhead above the maximum for one service, which a dispensation lets pass.</summary>
    public static FileChanges DispensedOverhead(PlannedOperator one) => new() { Overheads = { [Row(one, 0)] = 5.1m } };

    /// <summary>One institution's part: what only it knows about its own services.</summary>
    public static FileChanges PartOf(PlannedOperator one, int offer) =>
        new()
        {
            OnlyRows = one
                .Services.Select((service, row) => (service.Offer, row))
                .Where(service => service.Offer == one.Offers[offer])
                .Select(service => service.row)
                .ToHashSet(),
        };

    private static int Row(PlannedOperator one, int wanted) => wanted % one.Services.Count;
}
