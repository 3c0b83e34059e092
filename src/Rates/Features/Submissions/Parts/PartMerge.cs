using Rammevaerk.Platform.Sheets.Writing;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Submissions.Parts;

/// <summary>One institution's part as it goes into the merge.</summary>
public sealed record MergePart(string Institution, FilledCells Cells);

/// <summary>A value of a cell with the institutions that entered it.</summary>
public sealed record CellVersion(CellContent Content, IReadOnlyList<string> Institutions);

/// <summary>A cell two parts filled differently.</summary>
/// <param name="Cell">Which.</param>
/// <param name="Versions">What they entered, in the order of the institutions.</param>
/// <param name="Chosen">Index of the version that counts; null while nobody has chosen.</param>
public sealed record MergeConflict(FilledCell Cell, IReadOnlyList<CellVersion> Versions, int? Chosen);

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
/// people to decide. Two new services in the same row each get a row. The order of the parts does not matter.
/// </summary>
public static class PartMerge
{
    /// <summary>Merges.</summary>
    /// <param name="parts">The parts; each institution once.</param>
    /// <param name="templates">What the templates held when they were fetched, newest first.</param>
    /// <param name="choices">Index of the version that counts, by the conflict's cell.</param>
    public static MergedParts Run(
        IReadOnlyList<MergePart> parts,
        IReadOnlyList<FilledCells> templates,
        IReadOnlyDictionary<FilledCell, int> choices
    )
    {
        var (apart, moved) = NewRows.SetApart(
            [.. parts.OrderBy(part => part.Institution, StringComparer.Ordinal)],
            templates
        );
        var merged = new Dictionary<FilledCell, CellContent>();
        var conflicts = new List<MergeConflict>();
        foreach (var cell in CellsOf(apart, templates))
        {
            var versions = Versions(cell, apart, templates);
            var content = Before(cell, templates);
            if (versions.Count == 1)
            {
                content = versions[0].Content;
            }
            else if (versions.Count > 1)
            {
                var chosen =
                    choices.TryGetValue(cell, out var index) && index >= 0 && index < versions.Count
                        ? index
                        : (int?)null;
                conflicts.Add(new MergeConflict(cell, versions, chosen));
                content = chosen is { } at ? versions[at].Content : content;
            }

            merged[cell] = content;
        }

        return new MergedParts(new FilledCells(merged), conflicts, moved);
    }

    /// <summary>How many cells a part has filled.</summary>
    public static int Filled(FilledCells part, IReadOnlyList<FilledCells> templates) =>
        part.Values.Count(cell => templates.All(template => template[cell.Key] != cell.Value));

    private static IEnumerable<FilledCell> CellsOf(
        IReadOnlyList<MergePart> parts,
        IReadOnlyList<FilledCells> templates
    ) =>
        parts
            .Select(part => part.Cells)
            .Concat(templates)
            .SelectMany(cells => cells.Values.Keys)
            .Distinct()
            .OrderBy(cell => cell.Row, StringComparer.Ordinal)
            .ThenBy(cell => cell.Sheet, StringComparer.Ordinal)
            .ThenBy(cell => cell.Column, StringComparer.Ordinal);

    private static List<CellVersion> Versions(
        FilledCell cell,
        IReadOnlyList<MergePart> parts,
        IReadOnlyList<FilledCells> templates
    ) =>
        parts
            .Where(part =>
                part.Cells[cell] != CellContent.Empty && templates.All(template => template[cell] != part.Cells[cell])
            )
            .GroupBy(part => part.Cells[cell])
            .Select(group => new CellVersion(group.Key, [.. group.Select(part => part.Institution)]))
            .ToList();

    private static CellContent Before(FilledCell cell, IReadOnlyList<FilledCells> templates) =>
        templates.Select(template => template[cell]).FirstOrDefault(content => content != CellContent.Empty);
}
