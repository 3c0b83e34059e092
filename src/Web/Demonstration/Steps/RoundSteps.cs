using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What the secretariat does with a round.</summary>
internal sealed class RoundSteps(
    RammevaerkDb db,
    PlanRound planning,
    OpenRound opening,
    CloseRound closing,
    ExtendDeadline extension,
    SendReminders reminders
)
{
    public Task<RateRound> FindAsync(string area, int year, CancellationToken cancellation) =>
        db.Set<RateRound>().AsNoTracking().SingleAsync(one => one.Area == area && one.Year == year, cancellation);

    public Task PlanAsync(
        string area,
        RoundDays days,
        IReadOnlyList<PlannedOperator> operators,
        string message,
        CancellationToken cancellation
    ) =>
        Told.MustAsync(
            planning.RunAsync(
                new RoundPlan(
                    new(area),
                    new BudgetYear(days.Year),
                    new RoundDates(days.Opens, days.Deadline, days.Review, days.Publishes),
                    message,
                    Layouts.Newest.Version,
                    operators.Select(one => one.Code).ToHashSet()
                ),
                cancellation
            )
        );

    public Task OpenAsync(string area, int year, CancellationToken cancellation) =>
        Told.MustAsync(opening.RunAsync(area, Text(year), cancellation));

    public Task CloseAsync(string area, int year, CancellationToken cancellation) =>
        Told.MustAsync(closing.RunAsync(area, Text(year), cancellation));

    public Task ExtendAsync(
        string area,
        int year,
        string party,
        DateOnly to,
        string reason,
        CancellationToken cancellation
    ) => Told.MustAsync(extension.RunAsync(area, Text(year), party, to, reason, cancellation));

    public Task RemindAsync(
        string area,
        int year,
        IReadOnlySet<string> parties,
        string message,
        CancellationToken cancellation
    ) => Told.MustAsync(reminders.RunAsync(area, Text(year), parties, message, cancellation));

    private static string Text(int year) => year.ToString(Danish.Invariant);
}
