using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Submissions.Parts;

/// <summary>A new row that another part had used the number of.</summary>
/// <param name="Institution">Whose row it is.</param>
/// <param name="Name">What it is about.</param>
/// <param name="From">The number it had in the part.</param>
/// <param name="To">The number it gets.</param>
public sealed record MovedRow(string Institution, string Name, string From, string To);

/// <summary>
/// Gives each new service and add-on a number of its own: every institution begins at the first free row of the template,
/// so two new services often have the same. Rows the template knew, and rows with the same names, are left alone.
/// </summary>
internal static class NewRows
{
    public static (IReadOnlyList<MergePart> Parts, IReadOnlyList<MovedRow> Moved) SetApart(
        IReadOnlyList<MergePart> parts,
        MergeGround ground
    )
    {
        var result = parts.ToList();
        var moved = new List<MovedRow>();
        SetApart(result, moved, 'Y', cells => cells.ServiceKeys, ServiceName, ground);
        SetApart(result, moved, 'T', cells => cells.AddOnKeys, AddOnName, ground);
        return (result, moved);
    }

    private static void SetApart(
        List<MergePart> parts,
        List<MovedRow> moved,
        char letter,
        Func<FilledCells, IReadOnlyList<string>> rows,
        Func<FilledCells, string, string> name,
        MergeGround ground
    )
    {
        FollowDelivered(parts, rows, name, ground);
        var known = rows(ground.Prefilled)
            .Concat(ground.Delivered is { } delivered ? rows(delivered) : [])
            .ToHashSet(StringComparer.Ordinal);
        var used = parts.SelectMany(part => rows(part.Cells)).Concat(known).Distinct().ToList();
        foreach (var row in used.Where(row => !known.Contains(row)).Order(StringComparer.Ordinal).ToList())
        {
            var names = parts
                .Select((part, index) => (Index: index, Name: name(part.Cells, row)))
                .Where(one => one.Name.Length > 0)
                .GroupBy(one => one.Name, StringComparer.OrdinalIgnoreCase);
            foreach (var other in names.Skip(1))
            {
                var free = RateFileShape.Keys(letter, used, used.Count + 1)[^1];
                used.Add(free);
                foreach (var (index, _) in other)
                {
                    moved.Add(new MovedRow(parts[index].Institution, other.Key, row, free));
                    parts[index] = parts[index] with { Cells = Renumbered(parts[index].Cells, row, free) };
                }
            }
        }
    }

    /// <summary>A row that was given another number when its part was delivered has that number from then on.</summary>
    private static void FollowDelivered(
        List<MergePart> parts,
        Func<FilledCells, IReadOnlyList<string>> rows,
        Func<FilledCells, string, string> name,
        MergeGround ground
    )
    {
        if (ground.Delivered is not { } delivered)
        {
            return;
        }

        var prefilled = rows(ground.Prefilled);
        var byName = rows(delivered)
            .Except(prefilled)
            .Where(row => name(delivered, row).Length > 0)
            .DistinctBy(row => name(delivered, row), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(row => name(delivered, row), StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < parts.Count; i++)
        {
            var own = parts[i].Cells;
            foreach (var row in rows(own).Except(prefilled).OrderDescending(StringComparer.Ordinal))
            {
                if (byName.TryGetValue(name(own, row), out var to) && to != row && !rows(parts[i].Cells).Contains(to))
                {
                    parts[i] = parts[i] with { Cells = Renumbered(parts[i].Cells, row, to) };
                }
            }
        }
    }

    private static string ServiceName(FilledCells cells, string row) =>
        Domain.ServiceName.Of(
            cells[new(row, "offers", "offer")].Text ?? "",
            cells[new(row, "offers", "department")].Text ?? "",
            cells[new(row, "offers", "service")].Text ?? ""
        );

    private static string AddOnName(FilledCells cells, string row) =>
        string.Join(
            " ",
            new[]
            {
                cells[new(row, FilledCell.AddOns, "parent")].Text,
                cells[new(row, FilledCell.AddOns, "name")].Text,
            }.OfType<string>()
        );

    /// <summary>The cells with the row's number changed, also where add-ons, buyers and steps name it.</summary>
    private static FilledCells Renumbered(FilledCells cells, string from, string to) =>
        new(
            cells.Values.Select(cell =>
            {
                var (key, content) = cell;
                var namesService = key.Sheet is FilledCell.Buyers or FilledCell.Steps;
                var row =
                    namesService && key.Row.StartsWith($"{from}|", StringComparison.OrdinalIgnoreCase)
                        ? to + key.Row[from.Length..]
                    : key.Row == from ? to
                    : key.Row;
                var names =
                    (namesService && key.Column == "service")
                    || (key.Sheet == FilledCell.AddOns && key.Column == "parent");
                return KeyValuePair.Create(
                    key with
                    {
                        Row = row,
                    },
                    names && string.Equals(content.Text, from, StringComparison.OrdinalIgnoreCase)
                        ? CellContent.Of(to)
                        : content
                );
            })
        );
}
