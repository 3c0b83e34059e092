using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features.Mandates;

/// <summary>The one way to write about mandates. Whoever calls has found the mandate by area first.</summary>
public sealed class MandateDesk(WriteDesk desk, TimeProvider time)
{
    internal Task<Result<Mandate>> GiveAsync(AreaKey area, MandateEntry entry, CancellationToken cancellation) =>
        desk.RunAsync(write => AddAsync(write, area, entry, cancellation), cancellation);

    /// <summary>Gives a mandate in a write that may do more: RV-344 and RV-323 for a body or person of another area.</summary>
    internal static async Task<Result<Mandate>> AddAsync(
        Write write,
        AreaKey area,
        MandateEntry entry,
        CancellationToken cancellation
    )
    {
        var named = await CheckAsync(write, area, entry, cancellation);
        if (!named.IsOk)
        {
            return named.Fault;
        }

        var mandate = new Mandate { Area = area.Value };
        entry.WriteTo(mandate);
        write.Db.Add(mandate);
        write.Note(
            "mandate.given",
            mandate.Subject,
            area,
            $"{named.Value} fik mandat i {entry.Forum} {entry.Period}.",
            after: entry
        );
        return mandate;
    }

    /// <summary>Changes a mandate: RV-701 for a stale version, RV-366 when it has ended.</summary>
    internal Task<Result<Mandate>> ChangeAsync(
        Guid id,
        int version,
        MandateEntry entry,
        CancellationToken cancellation
    ) =>
        ActAsync(
            id,
            version,
            async (write, mandate) =>
            {
                var named = await CheckAsync(write, mandate.AreaKey, entry, cancellation);
                if (!named.IsOk)
                {
                    return named.Fault;
                }

                var before = MandateEntry.Stored(mandate);
                entry.WriteTo(mandate);
                write.Note(
                    "mandate.changed",
                    mandate.Subject,
                    mandate.AreaKey,
                    $"{named.Value}s mandat i {entry.Forum} blev ændret.",
                    before,
                    MandateEntry.Stored(mandate)
                );
                return mandate;
            },
            cancellation
        );

    /// <summary>Keeps what was told back, and when the next report is due: RV-367 for a day to come.</summary>
    public Task<Result<Mandate>> ReportAsync(
        Guid id,
        int version,
        DateOnly on,
        string text,
        (string Text, DateOnly? Day) next,
        CancellationToken cancellation
    ) =>
        ActAsync(
            id,
            version,
            (write, mandate) =>
            {
                if (on > DanishClock.Today(time))
                {
                    return Task.FromResult<Result<Mandate>>(RegisterFaults.ReportAhead(DanishClock.Today(time)));
                }

                write.Db.Add(
                    new ReportBack
                    {
                        MandateId = mandate.Id,
                        On = on,
                        Text = text,
                        EnteredBy = write.Visitor.Name,
                    }
                );
                (mandate.NextReport, mandate.NextReportDay) = next;
                write.Note(
                    "mandate.reported",
                    mandate.Subject,
                    mandate.AreaKey,
                    $"Tilbagemelding fra {mandate.Forum} {Danish.Date(on)}.",
                    after: new { Text = text, NextReport = next.Text }
                );
                return Task.FromResult(Result.Ok(mandate));
            },
            cancellation
        );

    /// <summary>Ends a mandate with its last day and the reason: RV-326 for a day before it begins.</summary>
    public Task<Result<Mandate>> EndAsync(
        Guid id,
        int version,
        DateOnly lastDay,
        string reason,
        CancellationToken cancellation
    ) =>
        ActAsync(
            id,
            version,
            (write, mandate) =>
            {
                if (lastDay < mandate.ValidFrom)
                {
                    return Task.FromResult<Result<Mandate>>(BodyFaults.EndsBeforeItBegins(mandate.ValidFrom));
                }

                var before = mandate.ValidTo;
                (mandate.ValidTo, mandate.EndReason) = (lastDay, reason);
                (mandate.NextReport, mandate.NextReportDay) = ("", null);
                write.Note(
                    "mandate.ended",
                    mandate.Subject,
                    mandate.AreaKey,
                    $"Mandatet i {mandate.Forum} ophører {Danish.Date(lastDay)}.",
                    new { ValidTo = before },
                    new { ValidTo = lastDay },
                    reason
                );
                return Task.FromResult(Result.Ok(mandate));
            },
            cancellation
        );

    private Task<Result<Mandate>> ActAsync(
        Guid id,
        int version,
        Func<Write, Mandate, Task<Result<Mandate>>> work,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Mandate>(
            async write =>
            {
                var mandate = await write.Db.Set<Mandate>().SingleAsync(one => one.Id == id, cancellation);
                return mandate.Version != version ? StorageFaults.ChangedMeanwhile()
                    : mandate.ValidTo < DanishClock.Today(time) ? RegisterFaults.MandateEnded(mandate.ValidTo.Value)
                    : await work(write, mandate);
            },
            cancellation
        );

    /// <summary>The representative's name.</summary>
    private static async Task<Result<string>> CheckAsync(
        Write write,
        AreaKey area,
        MandateEntry entry,
        CancellationToken cancellation
    ) =>
        await write.BodyAsync(area, entry.BodyId, cancellation) is null ? AppointmentFaults.BodyMissing()
        : await write.PersonAsync(area, entry.PersonId, cancellation) is { } person ? person.Name
        : BodyFaults.PersonMissing();
}
