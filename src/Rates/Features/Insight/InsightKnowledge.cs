using Rammevaerk.Kernel;
using Rammevaerk.Platform;

namespace Rammevaerk.Rates.Features.Insight;

/// <summary>Which state of knowledge a report is drawn on.</summary>
/// <param name="IsDelivered">True for what is delivered so far, false for what is published.</param>
/// <param name="Known">As known at the end of this day; null for now.</param>
/// <param name="DrawnAt">When it was drawn, UTC.</param>
/// <param name="PublishedAt">When the year's rates were first published, UTC; null when they are not.</param>
/// <param name="Operators">Operators with rates in it.</param>
/// <param name="Expected">Operators expected to have; null when no round says.</param>
public sealed record InsightKnowledge(
    bool IsDelivered,
    DateOnly? Known,
    DateTime DrawnAt,
    DateTime? PublishedAt,
    int Operators,
    int? Expected
)
{
    /// <summary>In a few words, for heads: afleverede takster, 16 af 20 driftsherrer.</summary>
    public string Short =>
        (
            IsDelivered ? "foreløbig, afleverede takster"
            : Known is { } day ? $"offentliggjorte takster som kendt {Danish.Date(day)}"
            : "offentliggjorte takster"
        ) + Count;

    /// <summary>In whole sentences.</summary>
    public string Words =>
        (
            IsDelivered
                ? "Rapporten bygger på det, driftsherrerne har afleveret indtil nu. Tallene er foreløbige, til taksterne er offentliggjort."
            : Known is { } day
                ? $"Rapporten bygger på de offentliggjorte takster, som de var kendt den {Danish.Date(day)}; senere rettelser er ikke med."
            : "Rapporten bygger på de offentliggjorte takster, som de er nu, med rettelser."
        )
        + (PublishedAt is { } at ? $" Taksterne blev første gang offentliggjort den {DanishClock.Full(at)}." : "")
        + $" Den er dannet {DanishClock.Full(DrawnAt)}.";

    private string Count =>
        Expected is { } all && all != Operators
            ? $", {Danish.Number(Operators)} af {Danish.Number(all)} driftsherrer"
            : $", {Danish.Number(Operators)} {(Operators == 1 ? "driftsherre" : "driftsherrer")}";
}
