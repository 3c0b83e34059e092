using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>What waits for the rate group: deliveries the operators have signed off.</summary>
internal sealed class ReviewWork(RammevaerkDb db) : IWorklistSource
{
    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation)
    {
        var reviews = visitor.With(Permissions.Review);
        if (reviews.Count == 0)
        {
            return [];
        }

        var rounds = await db.Set<RateRound>()
            .AsNoTracking()
            .Where(round => round.State != RoundState.Planned)
            .OrderBy(round => round.ReviewDeadline)
            .ToListAsync(cancellation);
        var work = new List<WorkItem>();
        foreach (var round in rounds.Where(round => PublicationWork.Covers(reviews, round)))
        {
            var waiting = await db.NewestDeliveriesOf(round.Id)
                .Where(one => one.State == SubmissionState.SignedOff)
                .Select(one => one.SignedOffAt)
                .ToListAsync(cancellation);
            if (waiting.Count > 0)
            {
                work.Add(Review(round, waiting));
            }
        }

        return work;
    }

    private static WorkItem Review(RateRound round, List<DateTime?> waiting) =>
        new(
            waiting.Count == 1
                ? $"Gennemgå 1 levering til takstrunden for {round.Year}"
                : $"Gennemgå {Danish.Number(waiting.Count)} leveringer til takstrunden for {round.Year}",
            $"{PartyRegister.AreaName(round.AreaKey)}: godkendt af driftsherren. De største ændringer står først.",
            "Åbn gennemgangen",
            ReviewEndpoints.AddressOf(round),
            round.State == RoundState.Published ? null : round.ReviewDeadline,
            waiting.Min()
        );
}
