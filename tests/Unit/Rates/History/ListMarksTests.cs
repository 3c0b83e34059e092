using Rammevaerk.Rates.Domain.History;
using Rammevaerk.Rates.Rules.History;

namespace Rammevaerk.Tests.Unit.Rates.History;

/// <summary>Doubles, and rates far from the year beside them.</summary>
public sealed class ListMarksTests
{
    [Fact]
    public void The_second_of_two_alike_is_a_double_and_the_first_is_not()
    {
        var rows = Marked(
            [],
            ListScene.Row("Enghaven", year: 2019, rate: 2000m),
            ListScene.Row(" enghaven ", year: 2019, rate: 2100m),
            ListScene.Row("Enghaven", year: 2020, rate: 2050m),
            ListScene.Row("Enghaven", year: 2019, rate: 2000m, unit: "time")
        );

        rows.Select(row => row.IssueList.Contains(HistoryIssue.Duplicate)).ShouldBe([false, true, false, false]);
    }

    [Fact]
    public void A_row_that_stands_in_a_stored_list_is_a_double_but_a_published_rate_makes_none()
    {
        var offer = Guid.CreateVersion7();
        var row = ListScene.Row("Enghaven", year: 2019, rate: 2000m);
        (row.OfferId, row.ServiceKey) = (offer, "Y001");
        Marked([new(ListMarks.SeriesOf(offer, "Y001", "døgn"), 2019, 2000m, IsPublished: true)], row);
        row.IssueList.ShouldBeEmpty();

        Marked([new(ListMarks.SeriesOf(row), 2019, 1m, IsPublished: false)], row);
        row.IssueList.ShouldBe([HistoryIssue.Duplicate]);
    }

    [Theory]
    [InlineData(2000, 2500, false)]
    [InlineData(2000, 2501, true)]
    [InlineData(2500, 2000, false)]
    [InlineData(2501, 2000, true)]
    public void A_rate_more_than_a_quarter_from_the_year_beside_is_told(int first, int second, bool isFar)
    {
        var rows = Marked(
            [],
            ListScene.Row("Enghaven", year: 2019, rate: first),
            ListScene.Row("Enghaven", year: 2020, rate: second),
            ListScene.Row("Enghaven", year: 2022, rate: 1m)
        );

        rows.Select(row => row.IssueList.Contains(HistoryIssue.FarFromNeighbour)).ShouldBe([isFar, isFar, false]);
    }

    [Fact]
    public void A_rate_far_from_what_is_published_of_the_proposed_service_is_told()
    {
        var row = ListScene.Row("Det gamle navn", year: 2019, rate: 1000m);
        (row.OfferId, row.ServiceKey) = (Guid.CreateVersion7(), "Y001");
        Marked([new(ListMarks.SeriesOf(row.OfferId.Value, "Y001", "døgn"), 2020, 2000m, IsPublished: true)], row);
        row.IssueList.ShouldBe([HistoryIssue.FarFromNeighbour]);
    }

    private static IReadOnlyList<ImportedRate> Marked(IReadOnlyList<KnownRate> known, params ImportedRate[] rows)
    {
        ListMarks.Add(rows, known);
        return rows;
    }
}
