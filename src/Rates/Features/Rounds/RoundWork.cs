using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Work;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds.Board;
using Rammevaerk.Rates.Rules.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>What a secretariat should do about its rounds: plan, open, remind, close.</summary>
public sealed class RoundWork(
    RammevaerkDb db,
    RoundBoards boards,
    RoundDrafts drafts,
    PartyRegister register,
    ICurrentParameters parameters,
    TimeProvider time
) : IWorklistSource
{
    /// <summary>Days before a round opens that it should be planned, and that opening it comes on the list.</summary>
    private const int PlannedBefore = 60;
    private const int OpeningBefore = 7;

    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var items = new List<WorkItem>();
        foreach (var area in RoundAreas.Of(register, visitor, Permissions.ManageRounds))
        {
            var rounds = await db.Set<RateRound>()
                .AsNoTracking()
                .Where(round => round.Area == area.Key.Value)
                .OrderByDescending(round => round.Year)
                .ToListAsync(cancellation);
            if (Planning(area, rounds, today) is { } planning)
            {
                items.Add(planning);
            }

            foreach (var round in rounds.Where(round => round.State != RoundState.Published))
            {
                var board = await boards.LoadAsync(round, visitor, cancellation);
                items.AddRange(Items(board));
            }
        }

        return items;
    }

    private WorkItem? Planning(Area area, IReadOnlyList<RateRound> rounds, DateOnly today)
    {
        var year = drafts.Usual;
        var last = rounds.Count == 0 ? null : rounds[0];
        if (last?.Year >= year.Year || !area.IsInForce(year))
        {
            return null;
        }

        var opens = last is null ? RoundDates.Usual(year).OpensOn : YearLaterRule.Of(last.OpensOn);
        return today < opens.AddDays(-PlannedBefore)
            ? null
            : new WorkItem(
                $"Planlæg takstrunden for {year}",
                last is null
                    ? $"{area.Name} har ikke haft en runde før."
                    : $"Kopieres fra runden for {last.Year}, som åbnede {RoundWords.Day(last.OpensOn)}.",
                "Planlæg runden",
                PlanRound.PageOf(area.Key.Value),
                opens
            );
    }

    private IEnumerable<WorkItem> Items(RoundBoard board)
    {
        var round = board.Round;
        return round.State switch
        {
            RoundState.Planned when board.Today >= round.OpensOn.AddDays(-OpeningBefore) =>
            [
                new(
                    $"Åbn takstrunden for {round.Year}",
                    $"{RoundWords.Large(RoundWords.Operators(board.Expected.Count))} bliver inviteret.",
                    "Åbn overblikket",
                    round.Address,
                    round.OpensOn
                ),
            ],
            RoundState.Open when board.Today > board.LastDeadline =>
            [
                new(
                    $"Luk takstrunden for {round.Year}",
                    $"{RoundWords.Large(RoundWords.Missing(board.NeverDelivered, board.Returned, board.WithOpenFindings))}.",
                    "Åbn overblikket",
                    round.Address,
                    board.LastDeadline
                ),
            ],
            RoundState.Open => Reminding(board),
            _ => [],
        };
    }

    private IEnumerable<WorkItem> Reminding(RoundBoard board)
    {
        var round = board.Round;
        var days = RoundParameters.RemindersOf(parameters, round.AreaKey, board.Today);
        var first = days.IsOk ? days.Value.DefaultIfEmpty(0).Max() : 0;
        var near = board.ToRemind.Where(row => row.Deadline.AddDays(-first) <= board.Today).ToList();
        if (near.Count > 0)
        {
            yield return new(
                $"Mind {RoundWords.Operators(near.Count)} om takstfilen for {round.Year}",
                string.Join(", ", near.Select(row => row.Name)),
                "Se hvem der mangler",
                SendReminders.PageOf(round.Area, round.BudgetYear.ToString()),
                near.Min(row => row.Deadline)
            );
        }
    }
}
