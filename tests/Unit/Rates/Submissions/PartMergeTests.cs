using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Features.Submissions.Parts;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Tests.Unit.Rates.Submissions;

public sealed class PartMergeTests
{
    private static readonly FilledCell Places = new("Y001", "offers", "places");
    private static readonly FilledCells Template = Cells((Places, 12m), (Name("Y001"), "Bøgegården"));

    private static readonly FilledCells Blank = new();
    private static readonly Dictionary<FilledCell, int> Nothing = [];

    [Fact]
    public void Parts_with_disjoint_rows_merge_to_exactly_their_union() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<int[], int[]>(
                (one, other) =>
                {
                    var (first, second) = (Rows(one, 1), Rows(other, 2));
                    var merged = Run(Blank, ("A", first), ("B", second));
                    return merged is { Conflicts.Count: 0, Moved.Count: 0 }
                        && Same(merged.Cells, new FilledCells(first.Values.Concat(second.Values)));
                }
            )
        );

    [Fact]
    public void Without_conflicts_the_order_of_the_parts_does_not_matter() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<int[], int[], int[]>(
                (one, other, third) =>
                {
                    var parts = new[] { ("C", Rows(one, 1)), ("A", Rows(other, 2)), ("B", Rows(third, 3)) };
                    return Same(Run(Template, parts).Cells, Run(Template, [.. parts.Reverse()]).Cells);
                }
            )
        );

    [Fact]
    public void A_part_merged_with_itself_is_itself() =>
        Check.QuickThrowOnFailure(
            Prop.ForAll<int[]>(rows =>
            {
                var part = Rows(rows, 1);
                return Run(Blank, ("A", part), ("B", part)) is { Conflicts.Count: 0 } merged
                    && Same(merged.Cells, part);
            })
        );

    [Fact]
    public void What_the_template_held_does_not_count_as_filled()
    {
        var merged = Run(Template, ("Bøgegården", Cells((Places, 14m))), ("Søhuset", Template));

        merged.Conflicts.ShouldBeEmpty();
        merged.Cells[Places].Number.ShouldBe(14m);
    }

    [Fact]
    public void An_emptied_cell_does_not_take_away_what_others_filled()
    {
        var merged = Run(Template, ("A", new FilledCells()), ("B", Template));

        merged.Conflicts.ShouldBeEmpty();
        merged.Cells[Places].Number.ShouldBe(12m);
    }

    [Fact]
    public void A_template_of_before_the_delivery_does_not_undo_what_was_delivered()
    {
        var delivered = Cells((Places, 13m), (Name("Y001"), "Bøgegården"));

        var merged = PartMerge.Run(
            [new("A", Template, IsBeforeDelivery: true), new("B", delivered), new("C", Template)],
            new MergeGround(Template, delivered),
            Nothing
        );

        merged.Conflicts.ShouldBeEmpty();
        merged.Cells[Places].Number.ShouldBe(13m);
    }

    [Fact]
    public void An_older_part_is_asked_about_where_something_else_was_delivered_since()
    {
        var ground = new MergeGround(Template, Cells((Places, 15m), (Name("Y001"), "Bøgegården")));

        var merged = PartMerge.Run([new("A", Cells((Places, 14m)), IsBeforeDelivery: true)], ground, Nothing);

        var conflict = merged.Conflicts.ShouldHaveSingleItem();
        conflict.Versions.Select(version => version.Content.Number).ShouldBe([15m, 14m]);
        conflict.Standing.ShouldBe(0);
        merged.Cells[Places].Number.ShouldBe(15m);
    }

    [Fact]
    public void A_newer_part_changes_what_was_delivered()
    {
        var ground = new MergeGround(Template, Cells((Places, 15m), (Name("Y001"), "Bøgegården")));

        var merged = PartMerge.Run([new("A", Cells((Places, 16m)))], ground, Nothing);

        merged.Conflicts.ShouldBeEmpty();
        merged.Cells[Places].Number.ShouldBe(16m);
    }

    [Fact]
    public void A_row_removed_from_the_delivery_does_not_come_back_by_itself()
    {
        var ground = new MergeGround(Template, new FilledCells());

        PartMerge.Run([new("A", Template, IsBeforeDelivery: true)], ground, Nothing).Cells.Values.ShouldBeEmpty();
    }

    [Fact]
    public void Merging_the_same_parts_after_their_delivery_asks_nothing()
    {
        MergePart[] parts =
        [
            new("A", Cells((Name("Y002"), "Nyhuset"))),
            new("B", Cells((Name("Y002"), "Strandhuset"))),
        ];
        var first = PartMerge.Run(parts, new MergeGround(Template, null), Nothing);

        var again = PartMerge.Run(
            [.. parts.Select(part => part with { IsBeforeDelivery = true })],
            new MergeGround(Template, first.Cells),
            Nothing
        );

        again.Conflicts.ShouldBeEmpty();
        Same(again.Cells, first.Cells).ShouldBeTrue();
    }

    [Fact]
    public void The_same_cell_filled_differently_is_a_conflict_with_both_values()
    {
        var merged = Run(Template, ("B", Cells((Places, 15m))), ("A", Cells((Places, 14m))));

        var conflict = merged.Conflicts.ShouldHaveSingleItem();
        conflict.Cell.ShouldBe(Places);
        conflict.Versions.Select(version => version.Content.Number).ShouldBe([14m, 15m]);
        conflict.Versions.Select(version => version.Institutions.Single()).ShouldBe(["A", "B"]);
        merged.Open.ShouldBe(1);
        merged.Cells[Places].Number.ShouldBe(12m);
    }

    [Theory]
    [InlineData(0, 14)]
    [InlineData(1, 15)]
    public void The_chosen_value_counts(int chosen, int expected)
    {
        var merged = PartMerge.Run(
            [new("A", Cells((Places, 14m))), new("B", Cells((Places, 15m)))],
            new MergeGround(Template, null),
            new Dictionary<FilledCell, int> { [Places] = chosen }
        );

        merged.Open.ShouldBe(0);
        merged.Cells[Places].Number.ShouldBe(expected);
    }

    [Fact]
    public void A_choice_of_a_value_there_is_none_of_leaves_the_conflict_open() =>
        PartMerge
            .Run(
                [new("A", Cells((Places, 14m))), new("B", Cells((Places, 15m)))],
                new MergeGround(Template, null),
                new Dictionary<FilledCell, int> { [Places] = 2 }
            )
            .Open.ShouldBe(1);

    [Fact]
    public void Two_new_services_in_the_same_row_each_get_a_number()
    {
        var buyer = new FilledCell("Y002|0740 Silkeborg", FilledCell.Buyers, "service");
        var addOn = new FilledCell("T001", FilledCell.AddOns, "parent");
        var merged = Run(
            Template,
            ("A", Cells((Name("Y002"), "Nyhuset"))),
            ("B", Cells((Name("Y002"), "Strandhuset"), (buyer, "Y002"), (addOn, "Y002")))
        );

        merged.Conflicts.ShouldBeEmpty();
        merged.Moved.ShouldBe([new MovedRow("B", "Strandhuset", "Y002", "Y003")]);
        merged.Cells[Name("Y002")].Text.ShouldBe("Nyhuset");
        merged.Cells[Name("Y003")].Text.ShouldBe("Strandhuset");
        merged.Cells[buyer with { Row = "Y003|0740 Silkeborg" }].Text.ShouldBe("Y003");
        merged.Cells[addOn].Text.ShouldBe("Y003");
    }

    [Fact]
    public void Two_institutions_that_write_of_the_same_new_service_share_its_row()
    {
        var merged = Run(
            Template,
            ("A", Cells((Name("Y002"), "Nyhuset"))),
            ("B", Cells((Name("Y002"), "nyhuset"), (Places with { Row = "Y002" }, 8m)))
        );

        merged.Moved.ShouldBeEmpty();
        merged.Cells.ServiceKeys.ShouldBe(["Y001", "Y002"]);
        merged.Conflicts.ShouldHaveSingleItem().Cell.ShouldBe(Name("Y002"));
    }

    [Fact]
    public void The_cells_a_part_filled_are_counted() =>
        PartMerge
            .Filled(
                new("A", Cells((Places, 14m), (Name("Y001"), "Bøgegården"), (Name("Y002"), "Nyhuset"))),
                new MergeGround(Template, null)
            )
            .ShouldBe(2);

    private static MergedParts Run(FilledCells template, params (string Institution, FilledCells Cells)[] parts) =>
        PartMerge.Run(
            [.. parts.Select(part => new MergePart(part.Institution, part.Cells))],
            new MergeGround(template, null),
            Nothing
        );

    /// <summary>Rows only this institution has: its own hundred of numbers, with its own names.</summary>
    private static FilledCells Rows(int[] values, int hundred) =>
        new(
            values.SelectMany(
                (value, i) =>
                {
                    var row = $"Y{hundred}{i:00}";
                    return new[]
                    {
                        KeyValuePair.Create(Name(row), CellContent.Of($"Tilbud {hundred}-{i}")),
                        KeyValuePair.Create(Places with { Row = row }, CellContent.Of((decimal)value)),
                    };
                }
            )
        );

    private static FilledCell Name(string row) => new(row, "offers", "offer");

    private static FilledCells Cells(params (FilledCell Cell, object Value)[] cells) =>
        new(
            cells.Select(cell =>
                KeyValuePair.Create(
                    cell.Cell,
                    cell.Value is decimal number ? CellContent.Of(number) : CellContent.Of((string)cell.Value)
                )
            )
        );

    private static bool Same(FilledCells one, FilledCells other) =>
        one.Values.Count == other.Values.Count && one.Values.All(cell => other[cell.Key] == cell.Value);
}
