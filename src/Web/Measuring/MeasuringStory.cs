using Microsoft.EntityFrameworkCore;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Approvals;
using Rammevaerk.Rates.Files;
using Rammevaerk.Web.Demonstration;
using Rammevaerk.Web.Demonstration.Files;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Measuring;

/// <summary>Tells the years of the measuring data; in a year all operators work at once, on all cores.</summary>
internal sealed class MeasuringStory(IServiceProvider services, StoryClock clock, MeasuringPlan plan)
{
    private readonly PeoplePlan people = new(DemonstrationPlan.Of(plan.Latest()), plan.Areas());

    /// <summary>Everything, from the first people to the open round.</summary>
    public async Task TellAsync(IProgress<WorkProgress> progress, CancellationToken cancellation)
    {
        await EnterAsync(cancellation);
        var works = new RateFileWorks(
            services.GetRequiredService<ICurrentParameters>().Current,
            services.GetRequiredService<PartyRegister>(),
            services.GetRequiredService<RateFileSigner>(),
            services.GetRequiredService<RateFileReader>()
        );
        var operators = plan.Codes.ToDictionary(code => code, code => new MeasuringOperator(works, people, code));
        long done = 0;
        for (var year = MeasuringPlan.FirstYear; year < plan.OpenYear; year++)
        {
            var days = MeasuringCalendar.Round(year);
            var taking = plan.In(year);
            await OpenAsync(days, taking, cancellation);
            clock.MoveTo(StoryCalendar.At(days.Deadline.AddDays(-3), 10));
            await Parallel.ForEachAsync(
                taking,
                cancellation,
                async (one, stop) =>
                {
                    await operators[one.Code].DeliverAsync(services, one, days, stop);
                    progress.Report(
                        new WorkProgress(Interlocked.Increment(ref done), (long)plan.Codes.Count * plan.Size.Years)
                    );
                }
            );
            await PublishAsync(days, taking, cancellation);
        }

        var open = MeasuringCalendar.Round(plan.OpenYear);
        await OpenAsync(open, plan.In(plan.OpenYear), cancellation);
        await FinishAsync(cancellation);
    }

    private async Task EnterAsync(CancellationToken cancellation)
    {
        var administrator = people.InArea(Role.Administrator, DemonstrationPlan.Mid);
        await MeasuringOperator.AsAsync(
            services,
            administrator,
            own => own.GetRequiredService<Prologue>().EnterPeopleAsync(people, MeasuringCalendar.Begins, cancellation)
        );
        var number = 1;
        foreach (var one in plan.In(MeasuringPlan.FirstYear))
        {
            var first = number;
            number += one.Offers.Count;
            await MeasuringOperator.AsAsync(
                services,
                people.At(Role.RateOfficer, one.Code),
                own =>
                    own.GetRequiredService<Prologue>()
                        .EnterOffersAsync(one, first, MeasuringCalendar.Begins, cancellation)
            );
        }
    }

    private async Task OpenAsync(RoundDays days, IReadOnlyList<PlannedOperator> taking, CancellationToken cancellation)
    {
        foreach (var area in taking.GroupBy(one => one.Area))
        {
            await MeasuringOperator.AsAsync(
                services,
                people.InArea(Role.SecretariatEditor, area.Key),
                async own =>
                {
                    var rounds = own.GetRequiredService<RoundSteps>();
                    clock.MoveTo(StoryCalendar.At(days.Planned, 10));
                    await rounds.PlanAsync(area.Key, days, area.ToList(), "", cancellation);
                    clock.MoveTo(StoryCalendar.At(days.Opens, 7));
                    await rounds.OpenAsync(area.Key, days.Year, cancellation);
                }
            );
        }
    }

    private async Task PublishAsync(
        RoundDays days,
        IReadOnlyList<PlannedOperator> taking,
        CancellationToken cancellation
    )
    {
        foreach (var area in taking.Select(one => one.Area).Distinct(StringComparer.Ordinal))
        {
            await MeasuringOperator.AsAsync(
                services,
                people.InArea(Role.SecretariatEditor, area),
                async own =>
                {
                    var rounds = own.GetRequiredService<RoundSteps>();
                    var publication = own.GetRequiredService<PublicationSteps>();
                    clock.MoveTo(StoryCalendar.At(days.Deadline.AddDays(1), 8));
                    await rounds.CloseAsync(area, days.Year, cancellation);
                    if ((await rounds.FindAsync(area, days.Year, cancellation)).ApprovedRowByRow)
                    {
                        clock.MoveTo(StoryCalendar.At(days.Review, 12));
                        await publication.RecordAsync(
                            area,
                            days.Year,
                            ApprovalStep.Approve,
                            RateState.Accepted,
                            _ => true,
                            "",
                            "Forummets møde, punktet om takstbilaget",
                            cancellation
                        );
                    }

                    clock.MoveTo(StoryCalendar.At(days.Publishes, 9));
                    await publication.PublishAsync(area, days.Year, cancellation);
                }
            );
        }
    }

    private async Task FinishAsync(CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        var state = await db.Set<Setting>().SingleAsync(one => one.Key == Setting.Demonstration, cancellation);
        state.Value = DemonstrationState.Filled;
        db.Add(new Setting { Key = Setting.Measuring, Value = plan.Size.ToString() });
        await db.SaveChangesAsync(cancellation);
    }
}
