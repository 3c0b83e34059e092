using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds.Board;

/// <summary>The operators of a board filtered and ordered as an address says: <c>?q=sk&amp;status=returneret&amp;sen=ja</c>.</summary>
public sealed class BoardList
{
    private static readonly Dictionary<string, Func<BoardRow, object?>> Columns = new()
    {
        ["driftsherre"] = row => row.Name,
        ["status"] = row => row.Stage,
        ["frist"] = row => row.Deadline,
        ["modtaget"] = row => row.Delivery?.ReceivedAt,
        ["version"] = row => row.Delivery?.Number,
        ["linjer"] = row => row.Delivery?.Rows,
        ["fejl"] = row => row.Delivery?.Found.Errors,
        ["advarsler"] = row => row.Delivery is { } one ? (one.Found.Unexplained * 1000) + one.Found.Explained : null,
        ["sidste"] = row => row.LastYear?.Proceeds,
        ["omsaetning"] = row => row.Delivery?.Proceeds,
        ["aendring"] = row => row.Change,
        ["venter"] = row => row.WaitsFor,
    };

    public BoardList(RoundBoard board, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        var stage = request.Query["status"].ToString();
        Stage = Enum.GetValues<BoardStage>().Cast<BoardStage?>().FirstOrDefault(one => KeyOf(one!.Value) == stage);
        OnlyLate = request.Query["sen"].ToString() == "ja";
        Rows = [.. ListOrder.Of(request).Apply(board.Expected.Where(Matches), Columns)];
    }

    /// <summary>What was searched for.</summary>
    public string Text { get; }

    /// <summary>The stage chosen; null for all.</summary>
    public BoardStage? Stage { get; }

    public bool OnlyLate { get; }

    public IReadOnlyList<BoardRow> Rows { get; }

    /// <summary>The stage's word in an address.</summary>
    public static string KeyOf(BoardStage stage) => BoardStages.Words(stage).Replace(' ', '-');

    private bool Matches(BoardRow row) =>
        (Stage is null || row.Stage == Stage)
        && (!OnlyLate || row.IsLate)
        && TextFilter.Finds(Text, row.Name, row.Party);
}
