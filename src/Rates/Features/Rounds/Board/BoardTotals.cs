using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Features.Rounds.Board;

/// <summary>
/// The sums below a board. Amounts are added only over operators with both years, so that the two sums and the change
/// between them are about the same.
/// </summary>
public sealed class BoardTotals
{
    private readonly IReadOnlyList<BoardRow> compared;

    public BoardTotals(IReadOnlyList<BoardRow> rows)
    {
        Delivered = [.. rows.Where(row => row.Delivery is not null)];
        compared = [.. Delivered.Where(row => row is { Delivery.Proceeds: not null, LastYear.Proceeds: not null })];
    }

    public IReadOnlyList<BoardRow> Delivered { get; }

    public int Rows => Delivered.Sum(row => row.Delivery!.Rows);

    public int Errors => Delivered.Sum(row => row.Delivery!.Found.Errors);

    public int Unexplained => Delivered.Sum(row => row.Delivery!.Found.Unexplained);

    /// <summary>Expected proceeds last year of those with both years, in kroner; null when nobody has both.</summary>
    public decimal? LastYear => compared.Count == 0 ? null : compared.Sum(row => row.LastYear!.Proceeds!.Value);

    /// <summary>The same of the round's year.</summary>
    public decimal? Proceeds => compared.Count == 0 ? null : compared.Sum(row => row.Delivery!.Proceeds!.Value);

    /// <summary>Change from last year as a share; null when there is nothing to compare.</summary>
    public decimal? Change => LastYear is > 0m and { } before ? (Proceeds!.Value / before) - 1m : null;

    /// <summary>How many of those that have delivered the amounts are of: 13 af 15.</summary>
    public string Compared => $"{Danish.Number(compared.Count)} af {Danish.Number(Delivered.Count)}";
}
