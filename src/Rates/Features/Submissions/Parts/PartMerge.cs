using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Submissions.Parts;

/// <summary>One institution's part as it goes into the merge.</summary>
/// <param name="Institution">What it calls itself.</param>
/// <param name="Cells">What the part holds.</param>
/// <param name="IsBeforeDelivery">True when it came before the newest delivery, and so cannot have been made from that.</param>
public sealed record MergePart(string Institution, FilledCells Cells, bool IsBeforeDelivery = false);

/// <summary>What the operator's templates hold: last year's offers, and what was delivered in the round.</summary>
/// <param name="Prefilled">The template as it was before anything was delivered.</param>
/// <param name="Delivered">The newest delivery; null before the first.</param>
public sealed record MergeGround(FilledCells Prefilled, FilledCells? Delivered)
{
    /// <summary>What stands in the cell when no part has filled it.</summary>
    public CellContent Of(FilledCell cell) => (Delivered ?? Prefilled)[cell];

    /// <summary>What the part's template can have held in the cell.</summary>
    public bool Held(MergePart part, FilledCell cell, CellContent content) =>
        Prefilled[cell] == content || (!part.IsBeforeDelivery && Delivered?[cell] == content);
}

/// <summary>A value of a cell with the institutions that entered it.</summary>
public sealed record CellVersion(CellContent Content, IReadOnlyList<string> Institutions);

/// <summary>A cell two parts filled differently, or an older part otherwise than what was delivered after it.</summary>
/// <param name="Cell">Which.</param>
/// <param name="Versions">What they entered; what was delivered first, then in the order of the institutions.</param>
/// <param name="Chosen">Index of the version that counts; null while nobody has chosen.</param>
/// <param name="Standing">Index of the version that stands in the newest delivery; null when none does.</param>
public sealed record MergeConflict(FilledCell Cell, IReadOnlyList<CellVersion> Versions, int? Chosen, int? Standing);

/// <summary>What the parts give together.</summary>
/// <param name="Cells">Every cell; where nobody has chosen yet, what stood there before.</param>
/// <param name="Conflicts">The cells filled differently, in the order of rows and sheets.</param>
/// <param name="Moved">New rows that were given a number of their own.</param>
public sealed record MergedParts(
    FilledCells Cells,
    IReadOnlyList<MergeConflict> Conflicts,
    IReadOnlyList<MovedRow> Moved
)
{
    public int Open => Conflicts.Count(conflict => conflict.Chosen is null);
}

/// <summary>
/// Merges the parts of an operator's file, cell by cell. A cell counts as filled by a part when it holds something other
/// than the template it was fetched with; an emptied cell does not count. One value is taken; several are a conflict for
/// people to decide, and so is an older part's value where something else was delivered since. Two new services in the
/// same row each get a row. The order of the parts does not matter.
/// </summary>
public static class PartMerge
{
    /// <summary>What a version of the newest delivery is called.</summary>
    public const string DeliveredName = "senest afleveret";

    /// <summary>Merges.</summary>
    /// <param name="parts">The parts; each institution once.</param>
    /// <param name="ground">What the templates hold.</param>
    /// <param name="choices">Index of the version that counts, by the conflict's cell.</param>
    public static MergedParts Run(
        IReadOnlyList<MergePart> parts,
        MergeGround ground,
        IReadOnlyDictionary<FilledCell, int> choices
    )
    {
        var (apart, moved) = NewRows.SetApart(
            [.. parts.OrderBy(part => part.Institution, StringComparer.Ordinal)],
            ground
        );
        var merged = new Dictionary<FilledCell, CellContent>();
        var conflicts = new List<MergeConflict>();
        foreach (var cell in CellsOf(apart, ground))
        {
            var versions = Versions(cell, apart, ground);
            var content = ground.Of(cell);
            if (versions.Count == 1)
            {
                content = versions[0].Content;
            }
            else if (versions.Count > 1)
            {
                var conflict = new MergeConflict(
                    cell,
                    versions,
                    Chosen(cell, versions, choices),
                    Standing(cell, versions, ground)
                );
                conflicts.Add(conflict);
                content = conflict.Chosen is { } at ? versions[at].Content : content;
            }

            merged[cell] = content;
        }

        return new MergedParts(new FilledCells(merged), conflicts, moved);
    }

    /// <summary>How many cells a part has filled.</summary>
    public static int Filled(MergePart part, MergeGround ground) =>
        part.Cells.Values.Count(cell => !ground.Held(part, cell.Key, cell.Value));

    private static IEnumerable<FilledCell> CellsOf(IReadOnlyList<MergePart> parts, MergeGround ground) =>
        parts
            .Select(part => part.Cells)
            .Append(ground.Delivered ?? ground.Prefilled)
            .SelectMany(cells => cells.Values.Keys)
            .Distinct()
            .OrderBy(cell => cell.Row, StringComparer.Ordinal)
            .ThenBy(cell => cell.Sheet, StringComparer.Ordinal)
            .ThenBy(cell => cell.Column, StringComparer.Ordinal);

    private static List<CellVersion> Versions(FilledCell cell, IReadOnlyList<MergePart> parts, MergeGround ground)
    {
        var filled = parts
            .Where(part => part.Cells[cell] != CellContent.Empty && !ground.Held(part, cell, part.Cells[cell]))
            .ToList();
        var versions = filled
            .GroupBy(part => part.Cells[cell])
            .Select(group => new CellVersion(group.Key, [.. group.Select(part => part.Institution)]))
            .ToList();
        var delivered = ground.Delivered?[cell];
        if (
            delivered is { } standing
            && filled.Count > 0
            && filled.All(part => part.IsBeforeDelivery)
            && versions.TrueForAll(version => version.Content != standing)
        )
        {
            versions.Insert(0, new CellVersion(standing, [DeliveredName]));
        }

        return versions;
    }

    private static int? Chosen(
        FilledCell cell,
        List<CellVersion> versions,
        IReadOnlyDictionary<FilledCell, int> choices
    ) => choices.TryGetValue(cell, out var index) && index >= 0 && index < versions.Count ? index : null;

    private static int? Standing(FilledCell cell, List<CellVersion> versions, MergeGround ground) =>
        ground.Delivered is { } delivered
        && versions.FindIndex(version => version.Content == delivered[cell]) is >= 0 and var at
            ? at
            : null;
}
