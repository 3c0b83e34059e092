using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>What a reviewer who came second wanted, beside what stands now, for every rate that had changed.</summary>
internal static class ReviewVersions
{
    public static async Task<IReadOnlyList<FieldVersions>> OfAsync(
        RammevaerkDb db,
        ReviewStep step,
        IReadOnlyList<RateChoice> choices,
        CancellationToken cancellation
    )
    {
        var byId = choices.ToDictionary(choice => choice.Id);
        var rates = await db.Set<DeliveredRate>()
            .AsNoTracking()
            .Where(rate => byId.Keys.Contains(rate.Id))
            .OrderBy(rate => rate.Ordinal)
            .ToListAsync(cancellation);
        return
        [
            .. rates
                .Where(rate => rate.Version != byId[rate.Id].Version)
                .Select(rate => new FieldVersions(
                    $"{((IRateSubject)rate).Name} ({rate.ServiceKey})",
                    Said(Mine(step), null, byId[rate.Id].Comment),
                    Said(StateWords.Of(rate.State), rate.ReviewedByName, rate.ReviewComment)
                )),
        ];
    }

    /// <summary>The same for a whole delivery.</summary>
    public static async Task<IReadOnlyList<FieldVersions>> OfDeliveryAsync(
        RammevaerkDb db,
        RateRound round,
        string party,
        DeliveryStep step,
        string text,
        CancellationToken cancellation
    )
    {
        var now = await db.NewestDeliveriesOf(round.Id)
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.Party == party, cancellation);
        var mine = step switch
        {
            DeliveryStep.Accept => StateWords.Of(SubmissionState.Accepted),
            DeliveryStep.Undo => StateWords.Of(SubmissionState.SignedOff),
            _ => StateWords.Of(SubmissionState.Returned),
        };
        return now is null
            ? []
            :
            [
                new(
                    $"Levering {now.Number}",
                    Said(mine, null, text),
                    Said(StateWords.Of(now.State), now.ReviewedByName, now.ReviewComment)
                ),
            ];
    }

    private static string Mine(ReviewStep step) =>
        step switch
        {
            ReviewStep.Accept => StateWords.Of(RateState.Accepted),
            ReviewStep.Return => StateWords.Of(RateState.Returned),
            _ => StateWords.Of(RateState.Delivered),
        };

    private static string Said(string state, string? by, string? comment) =>
        state + (by is null ? "" : $" af {by}") + (string.IsNullOrEmpty(comment) ? "" : $": {comment}");
}
