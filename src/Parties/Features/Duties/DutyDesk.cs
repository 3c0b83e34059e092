using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Layout;

namespace Rammevaerk.Parties.Features.Duties;

/// <summary>Writes and reads the yearly duties of bodies to report.</summary>
public sealed class DutyDesk(RammevaerkDb db, WriteDesk desk, BodyReading bodies, TimeProvider time)
{
    /// <summary>Enters a duty: RV-344 for a body of another area, RV-369 when a body would report to itself.</summary>
    public Task<Result<ReportingDuty>> AddAsync(AreaKey area, ReportingDuty duty, CancellationToken cancellation) =>
        desk.RunAsync<ReportingDuty>(
            async write =>
            {
                var named = await write.TwoBodiesAsync(area, duty.BodyId, duty.ToBodyId, cancellation);
                if (!named.IsOk)
                {
                    return named.Fault;
                }

                write.Db.Add(duty);
                write.Note(
                    "duty.added",
                    duty.Subject,
                    area,
                    $"{named.Value.From.Name} rapporterer hvert år i {DutyMonths.Of(duty.Month)} til {named.Value.To.Name}: {duty.What}.",
                    after: new
                    {
                        duty.What,
                        duty.Month,
                        duty.FirstYear,
                    }
                );
                return duty;
            },
            cancellation
        );

    /// <summary>Keeps a report: RV-701 for a stale version, RV-367 for a day to come, RV-371 when the duty is closed.</summary>
    public Task<Result<ReportingDuty>> ReportAsync(
        Guid id,
        int version,
        DateOnly on,
        string themes,
        CancellationToken cancellation
    ) =>
        ActAsync(
            id,
            version,
            (write, duty) =>
            {
                var today = DanishClock.Today(time);
                if (duty.State == DutyState.Closed || on > today)
                {
                    return duty.State == DutyState.Closed
                        ? RegisterFaults.DutyClosed()
                        : RegisterFaults.ReportAhead(today);
                }

                write.Db.Add(
                    new ReportBack
                    {
                        DutyId = duty.Id,
                        On = on,
                        Text = themes,
                        EnteredBy = write.Visitor.Name,
                    }
                );
                duty.LastReportedOn = duty.LastReportedOn > on ? duty.LastReportedOn : on;
                write.Note(
                    "duty.reported",
                    duty.Subject,
                    duty.AreaKey,
                    $"Afrapporteret {Danish.Date(on)}: {duty.What}.",
                    after: new { Text = themes }
                );
                return duty;
            },
            cancellation
        );

    /// <summary>Reconsiders, continues or closes: RV-701 for a stale version, RV-375 when it stands so already.</summary>
    public Task<Result<ReportingDuty>> StepAsync(
        Guid id,
        int version,
        DutyState to,
        string reason,
        CancellationToken cancellation
    ) =>
        ActAsync(
            id,
            version,
            (write, duty) =>
            {
                if (duty.State == to)
                {
                    return RegisterFaults.DutyStepNotAllowed(DutyWords.Of(duty.State), DutyWords.Of(to));
                }

                var before = DutyWords.Of(duty.State);
                duty.State = to;
                write.Note(
                    "duty.step",
                    duty.Subject,
                    duty.AreaKey,
                    $"Afrapporteringen »{duty.What}«: {DutyWords.Of(to)}.",
                    new { State = before },
                    new { State = DutyWords.Of(to) },
                    reason
                );
                return duty;
            },
            cancellation
        );

    /// <summary>The duties of the area: those due first on top, closed ones last.</summary>
    public async Task<IReadOnlyList<DutyView>> OfAreaAsync(AreaKey area, CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var tree = await bodies.TreeAsync(area, cancellation);
        var rows = await db.Set<ReportingDuty>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value)
            .ToListAsync(cancellation);
        return
        [
            .. rows.Select(row => new DutyView(
                    row,
                    tree.Find(row.BodyId)?.Name ?? "–",
                    tree.Find(row.ToBodyId)?.Name ?? "–",
                    ReportingDutyRule.Due(row),
                    ReportingDutyRule.IsDue(row, today),
                    ReportingDutyRule.IsLate(row, today)
                ))
                .OrderBy(view => view.Due ?? DateOnly.MaxValue)
                .ThenBy(view => view.Body, Danish.Order),
        ];
    }

    /// <summary>One of the area with its reports, newest first; null when it is another area's.</summary>
    public async Task<(DutyView View, IReadOnlyList<ReportBack> Reports)?> FindAsync(
        AreaKey area,
        Guid id,
        CancellationToken cancellation
    ) =>
        (await OfAreaAsync(area, cancellation)).FirstOrDefault(view => view.Duty.Id == id) is { } view
            ? (
                view,
                await db.Set<ReportBack>()
                    .AsNoTracking()
                    .Where(report => report.DutyId == id)
                    .OrderByDescending(report => report.On)
                    .ThenByDescending(report => report.Id)
                    .ToListAsync(cancellation)
            )
            : null;

    private Task<Result<ReportingDuty>> ActAsync(
        Guid id,
        int version,
        Func<Write, ReportingDuty, Result<ReportingDuty>> work,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<ReportingDuty>(
            async write =>
            {
                var duty = await write.Db.Set<ReportingDuty>().SingleAsync(one => one.Id == id, cancellation);
                return duty.Version != version ? StorageFaults.ChangedMeanwhile() : work(write, duty);
            },
            cancellation
        );
}

/// <summary>A yearly duty as it stands today.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Body">Who reports.</param>
/// <param name="To">Who is told.</param>
/// <param name="Due">The last day of the month the next report is due in; null when closed.</param>
/// <param name="IsDue">True when it should be given now.</param>
/// <param name="IsLate">True when its month is over.</param>
public sealed record DutyView(ReportingDuty Duty, string Body, string To, DateOnly? Due, bool IsDue, bool IsLate)
{
    /// <summary>How it stands, in a word.</summary>
    public string Standing =>
        IsLate ? "mangler"
        : IsDue ? "skal gives nu"
        : DutyWords.Of(Duty.State);
}

/// <summary>The names of the months.</summary>
public static class DutyMonths
{
    public static string Of(int month) => Danish.Culture.DateTimeFormat.GetMonthName(month);
}

/// <summary>The list of an area's yearly duties.</summary>
public static class DutyRegister
{
    public static Register<DutyView> Register { get; } =
        new(
            "Årlige afrapporteringer",
            "Der er ingen årlige afrapporteringer endnu.",
            [
                new("hvad", "Hvad", view => view.Duty.What) { Address = view => view.Duty.Address, Width = 40 },
                new("organ", "Rapporterer", view => view.Body),
                new("til", "Til", view => view.To),
                new("maaned", "Måned", view => DutyMonths.Of(view.Duty.Month), view => view.Duty.Month),
                RegisterColumns.Day<DutyView>("sidst", "Sidst afrapporteret", view => view.Duty.LastReportedOn),
                RegisterColumns.Day<DutyView>("naeste", "Næste senest", view => view.Due),
                new("tilstand", "Tilstand", view => view.Standing)
                {
                    Badge = view =>
                        view.IsLate ? BadgeKind.Error
                        : view.IsDue ? BadgeKind.Warning
                        : BadgeKind.Plain,
                },
            ],
            [new("tilstanden", "Tilstand", view => [view.Standing]), new("organet", "Rapporterer", view => [view.Body])]
        );
}
