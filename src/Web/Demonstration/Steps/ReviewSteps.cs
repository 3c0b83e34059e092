using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Review;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What the rate group does with an operator's newest delivery.</summary>
internal sealed class ReviewSteps(RammevaerkDb db, RoundSteps rounds, DecideDelivery deliveries, DecideRates rates)
{
    public Task AcceptAsync(string area, int year, string party, CancellationToken cancellation) =>
        DecideAsync(area, year, party, DeliveryStep.Accept, "", cancellation);

    public Task ReturnAsync(string area, int year, string party, string comment, CancellationToken cancellation) =>
        DecideAsync(area, year, party, DeliveryStep.Return, comment, cancellation);

    /// <summary>Accepts what there is nothing to say about, and returns one offer's rates with a comment each.</summary>
    public async Task ReturnOfferAsync(
        string area,
        int year,
        string party,
        string offer,
        string comment,
        CancellationToken cancellation
    )
    {
        var round = await rounds.FindAsync(area, year, cancellation);
        var newest = await NewestAsync(round, party, cancellation);
        var all = await db.Set<DeliveredRate>()
            .AsNoTracking()
            .Where(rate => rate.SubmissionId == newest.Id)
            .OrderBy(rate => rate.Ordinal)
            .Select(rate => new
            {
                rate.Id,
                rate.Version,
                rate.OfferName,
            })
            .ToListAsync(cancellation);
        var right = all.Where(rate => rate.OfferName != offer)
            .Select(rate => new RateChoice(rate.Id, rate.Version, null))
            .ToList();
        var asked = all.Where(rate => rate.OfferName == offer)
            .Select(rate => new RateChoice(rate.Id, rate.Version, comment))
            .ToList();
        await Told.MustAsync(rates.RunAsync(round, ReviewStep.Accept, right, "", cancellation));
        await Told.MustAsync(rates.RunAsync(round, ReviewStep.Return, asked, "", cancellation));
    }

    private async Task DecideAsync(
        string area,
        int year,
        string party,
        DeliveryStep step,
        string text,
        CancellationToken cancellation
    )
    {
        var round = await rounds.FindAsync(area, year, cancellation);
        var newest = await NewestAsync(round, party, cancellation);
        await Told.MustAsync(deliveries.RunAsync(round, party, step, newest.Version, text, cancellation));
    }

    private Task<RateSubmission> NewestAsync(RateRound round, string party, CancellationToken cancellation) =>
        db.Set<RateSubmission>()
            .AsNoTracking()
            .Where(one => one.RoundId == round.Id && one.Party == party)
            .OrderByDescending(one => one.Number)
            .FirstAsync(cancellation);
}
