using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Approvals;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>What waits for those who record approvals and publish: rounds that are closed, and rates held back since.</summary>
internal sealed class PublicationWork(RammevaerkDb db, PublicationDesk desk) : IWorklistSource
{
    private static readonly RateState[] Unsettled =
    [
        RateState.Accepted,
        RateState.Approved,
        RateState.Excepted,
        RateState.Delegated,
    ];

    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation)
    {
        var publishes = visitor.With(Permissions.PublishRates);
        var records = visitor.With(Permissions.RecordApproval);
        if (publishes.Count + records.Count == 0)
        {
            return [];
        }

        // Of the published ones, which grow by the year, only those with a rate that is not settled.
        var rounds = await db.Set<RateRound>()
            .AsNoTracking()
            .Where(round =>
                round.State == RoundState.Closed
                || (
                    round.State == RoundState.Published
                    && db.Set<DeliveredRate>().Any(rate => rate.RoundId == round.Id && Unsettled.Contains(rate.State))
                )
            )
            .OrderBy(round => round.PublishesOn)
            .ToListAsync(cancellation);
        var work = new List<WorkItem>();
        foreach (var round in rounds.Where(round => Covers(publishes, round) || Covers(records, round)))
        {
            var check = await desk.CheckAsync(round, cancellation);
            var waiting = check.Held.Count(rate => rate.State == RateState.Accepted);
            if (round.ApprovedRowByRow && waiting > 0 && Covers(records, round))
            {
                work.Add(Approve(round, waiting));
            }

            if (Covers(publishes, round) && (round.State == RoundState.Closed || check.Ready.Count > 0))
            {
                work.Add(Publish(round, check));
            }
        }

        return work;
    }

    internal static bool Covers(IReadOnlyList<Assignment> roles, RateRound round) =>
        roles.Any(role => role.Area == round.AreaKey || role.Area == AreaKey.Country);

    private static WorkItem Approve(RateRound round, int waiting) =>
        new(
            $"Registrér direktørforums godkendelse af takster for {round.Year}",
            $"{PartyRegister.AreaName(round.AreaKey)}: {Danish.Number(waiting)} accepterede takster venter.",
            "Åbn godkendelsen",
            ApprovalEndpoints.AddressOf(round),
            round.State == RoundState.Closed ? round.PublishesOn : null
        );

    private static WorkItem Publish(RateRound round, PublicationCheck check) =>
        new(
            $"Offentliggør taksterne for {round.Year}",
            $"{PartyRegister.AreaName(round.AreaKey)}: {string.Join(", ", Parts(round, check))}.",
            "Se, hvad der er klar",
            $"{round.Address}/offentliggoer",
            round.State == RoundState.Closed ? round.PublishesOn : null
        );

    private static IEnumerable<string> Parts(RateRound round, PublicationCheck check)
    {
        yield return $"{Danish.Number(check.Ready.Count)} klar";
        foreach (var held in check.Held.GroupBy(rate => rate.State).OrderBy(group => group.Key))
        {
            var words = held.Key switch
            {
                RateState.Accepted when round.ApprovedRowByRow => "venter på direktørforum",
                RateState.Delegated => "delegeret til forretningsudvalget",
                _ => StateWords.Of(held.Key),
            };
            yield return $"{Danish.Number(held.Count())} {words}";
        }

        if (check.Missing.Count > 0)
        {
            yield return $"{Danish.Number(check.Missing.Count)} {(check.Missing.Count == 1 ? "driftsherre" : "driftsherrer")} mangler accept";
        }
    }
}
