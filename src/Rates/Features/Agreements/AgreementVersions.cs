using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Rules.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>An agreement or a price figure as typed beside what somebody else stored meanwhile.</summary>
internal static class AgreementVersions
{
    public static IReadOnlyList<FieldVersions> Of(RateAgreement mine, RateAgreement? stored) =>
        [
            new("Basisår", $"{mine.BaseYear}", $"{stored?.BaseYear}"),
            new("Sidste år", $"{mine.LastYear}", $"{stored?.LastYear}"),
            new("Aftalt ændring", Shown(mine.Change), Shown(stored?.Change)),
            new(
                "Prisgrundlag",
                PriceBasisWords.Of(mine.Basis),
                stored is null ? null : PriceBasisWords.Of(stored.Basis)
            ),
            new("Kilde", mine.Source, stored?.Source),
            new("Beslutning", mine.Decision, stored?.Decision),
        ];

    public static IReadOnlyList<FieldVersions> Of(PriceChange mine, PriceIndexFigure? stored) =>
        [new("Udvikling", Shown(mine.Change), Shown(stored?.Change)), new("Kilde", mine.Source, stored?.Source)];

    private static string? Shown(decimal? share) => share is { } known ? Danish.Percent(known) : null;
}
