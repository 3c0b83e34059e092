using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Demonstration.Steps;

/// <summary>What the secretariat does with a round.</summary>
internal sealed class RoundSteps(WriteDesk desk, RammevaerkDb db)
{
    public Task<RateRound> FindAsync(string area, int year, CancellationToken cancellation) =>
        db.Set<RateRound>().AsNoTracking().SingleAsync(one => one.Area == area && one.Year == year, cancellation);

    public Task PlanAsync(
        string area,
        RoundDays days,
        IReadOnlyList<PlannedOperator> operators,
        CancellationToken cancellation
    ) =>
        Told.MustAsync(
            desk.RunAsync<int>(
                async write =>
                {
                    var round = new RateRound
                    {
                        Area = area,
                        Year = days.Year,
                        Layout = Layouts.Newest.Version,
                        OpensOn = days.Opens,
                        Deadline = days.Deadline,
                        ReviewDeadline = days.Review,
                        PublishesOn = days.Publishes,
                        ApprovedRowByRow = area == DemonstrationPlan.North,
                        CopiedFrom = await write
                            .Db.Set<RateRound>()
                            .Where(one => one.Area == area && one.Year == days.Year - 1)
                            .Select(one => (Guid?)one.Id)
                            .FirstOrDefaultAsync(cancellation),
                    };
                    write.Db.Add(round);
                    write.Db.AddRange(
                        operators.Select(one => new RoundOperator { RoundId = round.Id, Party = one.Code })
                    );
                    write.Audit(Note(round, "round.planned", $"Takstrunden for {days.Year} blev planlagt."));
                    return 0;
                },
                cancellation
            )
        );

    public Task OpenAsync(
        string area,
        int year,
        IReadOnlyList<PlannedPerson> officers,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            area,
            year,
            "round.opened",
            $"Takstrunden for {year} blev åbnet.",
            async (write, round) =>
            {
                (round.State, round.OpenedAt) = (RoundState.Open, write.Now);
                foreach (
                    var one in await write
                        .Db.Set<RoundOperator>()
                        .Where(one => one.RoundId == round.Id)
                        .ToListAsync(cancellation)
                )
                {
                    one.InvitedAt = write.Now;
                }

                foreach (var officer in officers)
                {
                    await write.SendAsync(Invitation(round, officer), cancellation);
                }

                write.Notify(
                    officers.Select(one => one.Id),
                    $"Takstrunden for {year} er åben. Fristen er {Danish.Date(round.Deadline)}.",
                    round.Address
                );
            },
            cancellation
        );

    public Task CloseAsync(string area, int year, CancellationToken cancellation) =>
        ChangeAsync(
            area,
            year,
            "round.closed",
            $"Takstrunden for {year} blev lukket.",
            (write, round) =>
            {
                (round.State, round.ClosedAt) = (RoundState.Closed, write.Now);
                return Task.CompletedTask;
            },
            cancellation
        );

    public Task FetchTemplateAsync(string area, int year, string party, CancellationToken cancellation) =>
        ChangeAsync(
            area,
            year,
            "template.fetched",
            $"Skabelonen for {year} blev hentet.",
            async (write, round) =>
                (await OperatorAsync(write, round, party, cancellation)).TemplateFetchedAt ??= write.Now,
            cancellation,
            party
        );

    public Task ExtendAsync(
        string area,
        int year,
        string party,
        DateOnly to,
        string reason,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            area,
            year,
            "deadline.extended",
            $"Fristen for {year} blev forlænget til {Danish.Date(to)}.",
            async (write, round) =>
            {
                var own = await OperatorAsync(write, round, party, cancellation);
                (own.ExtendedTo, own.ExtensionReason) = (to, reason);
            },
            cancellation,
            party,
            reason
        );

    private Task ChangeAsync(
        string area,
        int year,
        string what,
        string summary,
        Func<Write, RateRound, Task> change,
        CancellationToken cancellation,
        string? party = null,
        string? why = null
    ) =>
        Told.MustAsync(
            desk.RunAsync<int>(
                async write =>
                {
                    var round = await write
                        .Db.Set<RateRound>()
                        .SingleAsync(one => one.Area == area && one.Year == year, cancellation);
                    await change(write, round);
                    write.Audit(Note(round, what, summary) with { Party = party, Why = why });
                    return 0;
                },
                cancellation
            )
        );

    private static Task<RoundOperator> OperatorAsync(
        Write write,
        RateRound round,
        string party,
        CancellationToken cancellation
    ) => write.Db.Set<RoundOperator>().SingleAsync(one => one.RoundId == round.Id && one.Party == party, cancellation);

    private static AuditNote Note(RateRound round, string what, string summary) =>
        new(what, round.Reference, summary, round.AreaKey);

    private static MailDraft Invitation(RateRound round, PlannedPerson officer) =>
        new(
            $"round-invitation/{round.Id:N}/{officer.Id:N}",
            officer.Mail,
            officer.Name,
            $"Takstrunden for {round.Year} er åben",
            $"Hent jeres skabelon, og aflevér takstfilen senest {Danish.Date(round.Deadline)}: {round.Address}"
        );
}
