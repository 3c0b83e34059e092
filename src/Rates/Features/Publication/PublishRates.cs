using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Periods;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Appendices;
using Rammevaerk.Rates.Features.Insight;
using Rammevaerk.Rates.Features.Review;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>
/// Publishes every rate of a round that is ready: accepted, or where the forum approves row by row approved. What was held
/// back is published by doing it again. Sent twice it publishes once.
/// </summary>
public sealed class PublishRates(WriteDesk desk, FreezeAppendix freeze, TellReports reports)
{
    /// <summary>Publishes.</summary>
    /// <param name="round">The round.</param>
    /// <param name="shown">How many rates the page said were ready.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>
    /// How many rates; 0 when the round is published and nothing is left. Or RV-491 not closed, RV-492 nothing is ready,
    /// RV-494 not as many as the page said, RV-778 the year is closed.
    /// </returns>
    public Task<Result<int>> RunAsync(RateRound round, int shown, CancellationToken cancellation) =>
        desk.RunAsync(write => PublishAsync(write, round.Id, shown, cancellation), cancellation);

    private async Task<Result<int>> PublishAsync(Write write, Guid id, int shown, CancellationToken cancellation)
    {
        await write.Db.HoldRoundAloneAsync(id, cancellation);
        var round = await write.Db.Set<RateRound>().SingleAsync(one => one.Id == id, cancellation);
        var isFirst = round.State != RoundState.Published;
        if (isFirst && !Transitions.May(round.State, RoundState.Published))
        {
            return PublicationFaults.RoundNotClosed(round);
        }

        var ready = await ReadyAsync(write.Db, round, cancellation);
        if (ready.Count == 0)
        {
            return isFirst ? PublicationFaults.NothingToPublish(round) : 0;
        }

        if (ready.Count != shown)
        {
            return PublicationFaults.ReadyChanged(shown, ready.Count);
        }

        if (await write.Db.RefuseAsync(round.AreaKey, round.Year, cancellation) is { } isClosed)
        {
            return isClosed;
        }

        foreach (var rate in ready)
        {
            rate.State = RateState.Published;
            await write
                .Db.Set<PublishedRate>()
                .SupersedeAsync(FirstPublication.Of(rate, round), write.Now, cancellation);
        }

        if (isFirst)
        {
            round.State = RoundState.Published;
            round.PublishedAt = write.Now;
            await reports.RunAsync(write, round, [.. ready.Select(rate => rate.Party).Distinct()], cancellation);
        }

        await TellAsync(write, round, ready, cancellation);
        Note(write, round, ready, isFirst);
        await freeze.RunAsync(
            write,
            round.AreaKey,
            round.Year,
            isFirst
                ? "offentliggørelse"
                : $"offentliggørelse af {Danish.Number(ready.Count)} {(ready.Count == 1 ? "takst, som var" : "takster, som var")} holdt tilbage",
            cancellation
        );
        return ready.Count;
    }

    private static async Task<List<DeliveredRate>> ReadyAsync(
        RammevaerkDb db,
        RateRound round,
        CancellationToken cancellation
    )
    {
        var wanted = round.ApprovedRowByRow ? RateState.Approved : RateState.Accepted;
        var accepted = db.NewestDeliveriesOf(round.Id)
            .Where(one => one.State == SubmissionState.Accepted)
            .Select(one => one.Id);
        var rates = await db.Set<DeliveredRate>()
            .Where(rate => accepted.Contains(rate.SubmissionId) && rate.State == wanted && rate.Rate != null)
            .OrderBy(rate => rate.Party)
            .ThenBy(rate => rate.Ordinal)
            .ToListAsync(cancellation);
        return rates.FindAll(rate => PublicationCheck.IsReady(rate, round));
    }

    private static async Task TellAsync(
        Write write,
        RateRound round,
        List<DeliveredRate> ready,
        CancellationToken cancellation
    )
    {
        var address = PublishedRateDesk.AddressOf(round.AreaKey, round.BudgetYear);
        foreach (var own in ready.GroupBy(rate => rate.Party))
        {
            var count = own.Count() == 1 ? "1 takst" : $"{Danish.Number(own.Count())} takster";
            await write.TellOfficersAsync(
                round.AreaKey,
                own.Key,
                new PeopleNews(
                    string.Create(
                        Danish.Invariant,
                        $"rates-published/{round.Id:N}/{own.Key}/{write.Now:yyyyMMddHHmmssfff}"
                    ),
                    $"Jeres takster for {round.Year} er offentliggjort",
                    $"{count} er offentliggjort på takstlisten for {PartyRegister.AreaName(round.AreaKey)} {round.Year}. "
                        + "Er der en fejl i en af dem, så skriv til sekretariatet, som kan rette den, så begge tal kan ses.",
                    $"{address}?driftsherre={own.Key}"
                ),
                cancellation
            );
        }
    }

    private static void Note(Write write, RateRound round, List<DeliveredRate> ready, bool isFirst) =>
        write.Audit(
            new AuditNote(
                isFirst ? "round.published" : "round.published-more",
                round.Reference,
                $"{Danish.Number(ready.Count)} takster for {round.Year} blev offentliggjort"
                    + (isFirst ? "." : ", som var holdt tilbage."),
                round.AreaKey,
                After: new
                {
                    Rates = ready.ToDictionary(
                        rate => PublishedRate.KeyOf(rate.Party, rate.ServiceKey),
                        rate => rate.Rate
                    ),
                }
            )
        );
}
