using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What the secretariat does with a round, and the fetching of a template in it.</summary>
internal sealed class RoundSteps(
    RammevaerkDb db,
    WriteDesk desk,
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

    /// <summary>Notes the fetching, as the page does; the file itself lies on the shelf.</summary>
    public async Task FetchTemplateAsync(string area, int year, PlannedOperator one, CancellationToken cancellation)
    {
        var round = await FindAsync(area, year, cancellation);
        await Told.MustAsync(
            desk.RunAsync<bool>(
                async write =>
                {
                    var own = await write
                        .Db.Set<RoundOperator>()
                        .SingleAsync(row => row.RoundId == round.Id && row.Party == one.Code, cancellation);
                    own.TemplateFetchedAt = write.Now;
                    write.Audit(
                        new AuditNote(
                            "template.fetched",
                            round.Reference,
                            $"{one.Party.FullName} hentede skabelonen til takstrunden for {year}.",
                            round.AreaKey,
                            one.Code
                        )
                    );
                    return true;
                },
                cancellation
            )
        );
    }

    private static string Text(int year) => year.ToString(Danish.Invariant);
}
