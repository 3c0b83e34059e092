using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Delegations;
using Rammevaerk.Platform;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Approvals;

/// <summary>A rate something was just decided on, and its state before.</summary>
internal sealed record DelegatedRate(DeliveredRate Rate, RateState Before);

/// <summary>
/// Keeps the area's register of delegated decisions in step with its rates, in the write that changes them: a rate left to
/// the executive committee is entered, and its entry is decided when the rate is.
/// </summary>
internal static class DelegatedRates
{
    /// <summary>Enters and decides; RV-469 when a rate is delegated in an area without forum or executive committee.</summary>
    public static async Task<Result<int>> RegisterAsync(
        Write write,
        RateRound round,
        ApprovalRecord record,
        IReadOnlyList<DelegatedRate> rates,
        CancellationToken cancellation
    )
    {
        var on = record.On ?? DanishClock.Date(write.Now);
        var basis = new Basis(record.Decision, record.Source);
        foreach (var rate in rates.Where(one => one.Before == RateState.Delegated).Select(one => one.Rate))
        {
            var decided = await DecideAsync(write, round, rate, basis, on, record.Note, cancellation);
            if (decided.Fault is { } refused)
            {
                return refused;
            }
        }

        var delegated = rates
            .Where(one => one.Rate.State == RateState.Delegated && one.Before != RateState.Delegated)
            .Select(one => one.Rate)
            .ToList();
        return delegated.Count == 0 ? 0 : await EnterAsync(write, round, delegated, basis, on, cancellation);
    }

    /// <summary>The reference of the rate as it will be published.</summary>
    private static SubjectReference ReferenceOf(RateRound round, DeliveredRate rate) =>
        new(PublishedRate.Kind, $"{rate.Party}-{rate.ServiceKey}-{round.Year}");

    private static async Task<Result<int>> EnterAsync(
        Write write,
        RateRound round,
        List<DeliveredRate> rates,
        Basis basis,
        DateOnly on,
        CancellationToken cancellation
    )
    {
        var bodies = await write
            .Db.Set<Body>()
            .AsNoTracking()
            .Where(body =>
                body.Area == round.Area && (body.Kind == BodyKind.Forum || body.Kind == BodyKind.ExecutiveCommittee)
            )
            .OrderBy(body => body.Key)
            .ToListAsync(cancellation);
        var committee = bodies.Find(body => body.Kind == BodyKind.ExecutiveCommittee);
        var forums = bodies.FindAll(body => body.Kind == BodyKind.Forum);
        var forum = forums.Find(body => body.Id == committee?.ParentId) ?? forums.FirstOrDefault();
        if (committee is null || forum is null)
        {
            return PublicationFaults.NoCommittee();
        }

        foreach (var rate in rates)
        {
            var entered = await DelegatedDecisions.Add(
                write,
                round.AreaKey,
                new(
                    $"Takst {round.BudgetYear}: {((IRateSubject)rate).Name}",
                    forum.Id,
                    committee.Id,
                    on,
                    basis,
                    ReferenceOf(round, rate)
                ),
                cancellation
            );
            if (entered.Fault is { } fault)
            {
                return fault;
            }
        }

        return rates.Count;
    }

    private static async Task<Result<int>> DecideAsync(
        Write write,
        RateRound round,
        DeliveredRate rate,
        Basis basis,
        DateOnly on,
        string note,
        CancellationToken cancellation
    )
    {
        var about = ReferenceOf(round, rate);
        if (await DelegatedDecisions.FindOpenAsync(write, round.AreaKey, about, cancellation) is not { } open)
        {
            return 0;
        }

        var words = rate.State == RateState.Accepted ? "Trukket tilbage" : RoundWords.Large(StateWords.Of(rate.State));
        var decided = DelegatedDecisions.Decide(
            write,
            open,
            note.Length > 0 ? $"{words}: {note}" : words,
            on < open.DelegatedOn ? open.DelegatedOn : on,
            basis
        );
        return decided.Then(_ => Result.Ok(1));
    }
}
