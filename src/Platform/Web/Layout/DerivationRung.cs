using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Platform.Web.Layout;

/// <summary>
/// One rung of the derivation ladder: an explanation sorted into what the page shows as steps, as a table and as lines.
/// A step that more than one formula rests on is unfolded where it is first met; later it is only a line.
/// </summary>
public sealed class DerivationRung
{
    private const int AnswerHeading = 2;
    private const int DeepestHeading = 6;
    private const int LongestList = 3;

    private readonly int level;

    private DerivationRung(
        Explanation explanation,
        string answer,
        int level,
        HashSet<(string, decimal, string?, CellAddress?)> shown
    )
    {
        this.level = level;
        Answer = answer;
        Explanation = explanation;
        var cells = explanation.Inputs.Where(input => input is { Formula: null, Cell: not null }).ToList();
        CellTable = cells.Count > LongestList ? cells : [];
        var steps = new List<DerivationRung>();
        var lines = new List<Explanation>();
        foreach (var input in explanation.Inputs.Except(CellTable))
        {
            if (input.Formula is not null && shown.Add((input.Label, input.Value, input.Numbers, input.Cell)))
            {
                steps.Add(new(input, answer, level + 1, shown));
            }
            else
            {
                lines.Add(input);
            }
        }

        Steps = steps;
        Lines = lines;
    }

    /// <summary>What the rung explains.</summary>
    public Explanation Explanation { get; }

    /// <summary>What the whole ladder explains; a page may have two that rest on the same step.</summary>
    public string Answer { get; }

    /// <summary>The steps it rests on, each a rung of its own.</summary>
    public IReadOnlyList<DerivationRung> Steps { get; }

    /// <summary>The cells when they are too many for lines.</summary>
    public IReadOnlyList<Explanation> CellTable { get; }

    /// <summary>Parameters, given numbers, a few cells, and steps unfolded further up.</summary>
    public IReadOnlyList<Explanation> Lines { get; }

    /// <summary>The heading's tag.</summary>
    public string Heading => $"h{Math.Min(level, DeepestHeading)}";

    /// <summary>True when the cells of the table add up to the value, so that shares mean something.</summary>
    public bool CellsAreParts => Explanation.Value != 0m && CellTable.Sum(cell => cell.Value) == Explanation.Value;

    /// <summary>The ladder of an explanation.</summary>
    public static DerivationRung Of(Explanation explanation) => new(explanation, explanation.Label, AnswerHeading, []);
}
