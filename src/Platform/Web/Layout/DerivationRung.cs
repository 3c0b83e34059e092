using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>One rung of the derivation ladder: an explanation sorted into what the page shows as steps, table and lines.</summary>
/// <param name="Explanation">What the rung explains.</param>
/// <param name="Level">Level of its heading: 2 for the answer itself.</param>
public sealed record DerivationRung(Explanation Explanation, int Level)
{
    private const int DeepestHeading = 6;
    private const int LongestList = 3;

    /// <summary>The heading's tag.</summary>
    public string Heading => $"h{Math.Min(Level, DeepestHeading)}";

    /// <summary>The steps it rests on, each a rung of its own.</summary>
    public IEnumerable<DerivationRung> Steps =>
        Explanation
            .Inputs.Where(input => input.Formula is not null)
            .Select(input => new DerivationRung(input, Level + 1));

    /// <summary>The cells when they are too many for a list: shown as a table.</summary>
    public IReadOnlyList<Explanation> CellTable => Cells.Count > LongestList ? Cells : [];

    /// <summary>Parameters, given numbers and a few cells: shown as lines.</summary>
    public IReadOnlyList<Explanation> Lines =>
        [.. Explanation.Inputs.Where(input => input.Formula is null && !CellTable.Contains(input))];

    /// <summary>True when the cells of the table add up to the value, so that shares mean something.</summary>
    public bool CellsAreParts => Explanation.Value != 0m && CellTable.Sum(cell => cell.Value) == Explanation.Value;

    private IReadOnlyList<Explanation> Cells =>
        [.. Explanation.Inputs.Where(input => input is { Formula: null, Cell: not null })];
}
