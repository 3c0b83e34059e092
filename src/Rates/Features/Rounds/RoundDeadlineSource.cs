using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Deadlines;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>The dates of rate rounds: when files are due, when the review ends, when rates are published.</summary>
internal sealed class RoundDeadlineSource(RammevaerkDb db) : IDeadlineSource
{
    private const string Owner = "Takstrunde";

    public async Task<IReadOnlyList<Deadline>> LoadAsync(AreaKey area, Period days, CancellationToken cancellation)
    {
        var rounds = await db.Set<RateRound>()
            .AsNoTracking()
            .Where(round => round.Area == area.Value)
            .ToListAsync(cancellation);
        return
        [
            .. rounds
                .SelectMany(DatesOf)
                .Where(one => (one.Opens ?? one.When.Days.From) <= (days.To ?? DateOnly.MaxValue))
                .Where(one => one.When.Days.To >= days.From),
        ];
    }

    private static IEnumerable<Deadline> DatesOf(RateRound round)
    {
        yield return Of(round, "files", $"Takstfiler for {round.BudgetYear} afleveres", round.Deadline) with
        {
            Opens = round.OpensOn,
            IsDone = round.State is RoundState.Closed or RoundState.Published,
        };
        yield return Of(
            round,
            "review",
            $"Gennemgang af takster for {round.BudgetYear} slutter",
            round.ReviewDeadline
        ) with
        {
            Opens = round.Deadline.AddDays(1),
            IsDone = round.State == RoundState.Published,
        };
        yield return Of(round, "published", $"Takster for {round.BudgetYear} offentliggøres", round.PublishesOn) with
        {
            IsDone = round.State == RoundState.Published,
        };
    }

    private static Deadline Of(RateRound round, string what, string title, DateOnly day) =>
        new(
            $"{round.Reference}/{what}",
            title,
            Owner,
            DeadlineKind.Agreed,
            VagueDate.Exact(day),
            round.Address,
            round.AreaKey,
            Permissions.ReadRounds
        )
        {
            ChangedAt = round.ClosedAt ?? round.OpenedAt ?? DateTime.UnixEpoch,
        };
}
