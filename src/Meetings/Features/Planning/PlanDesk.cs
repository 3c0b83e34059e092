using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Planning;

/// <summary>A body whose meetings are planned, as an address names it.</summary>
public sealed record PlannedBody(Body Body, BodySettings Settings)
{
    public string AddressOf(int year) => $"/moeder/{Body.Area}/{Body.Key}/plan/{year.ToString(Danish.Invariant)}";

    public string AddressOf(Meeting meeting) => $"{AddressOf(meeting.Year)}/{meeting.Key}";

    public string SettingsAddress => $"/moeder/{Body.Area}/{Body.Key}/indstillinger";
}

/// <summary>The one way to write about meeting plans: finds what an address names, and changes it.</summary>
public sealed class PlanDesk(WriteDesk desk, MeetingReading reading)
{
    /// <summary>The body of the area; null when there is none.</summary>
    public async Task<PlannedBody?> FindAsync(string area, string organ, CancellationToken cancellation) =>
        await reading.FindBodyAsync(area, organ, cancellation) is var (body, settings, _)
            ? new PlannedBody(body, settings)
            : null;

    /// <summary>The body and its meeting with the key; null when there is none.</summary>
    public async Task<(PlannedBody Body, Meeting Meeting)?> FindAsync(
        string area,
        string organ,
        string key,
        CancellationToken cancellation
    ) =>
        await reading.FindAsync(area, organ, key, cancellation) is { } found
            ? (new PlannedBody(found.Body, found.Settings), found.Meeting)
            : null;

    public Task<Result<T>> RunAsync<T>(Func<Write, Task<Result<T>>> work, CancellationToken cancellation) =>
        desk.RunAsync(work, cancellation);

    /// <summary>Changes a meeting: RV-701 for a stale version, RV-934 when it is cancelled.</summary>
    public Task<Result<Meeting>> ChangeAsync(
        Guid id,
        int version,
        Func<Write, Meeting, Task<Fault?>> change,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Meeting>(
            async write =>
            {
                var meeting = await write.Db.Set<Meeting>().SingleAsync(one => one.Id == id, cancellation);
                if (meeting.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                if (meeting.State == MeetingState.Cancelled)
                {
                    return PlanningFaults.IsCancelled();
                }

                return await change(write, meeting) is { } fault ? fault : meeting;
            },
            cancellation
        );

    /// <summary>An audit note about a meeting.</summary>
    public static AuditNote Note(Meeting meeting, string what, string summary, string? why = null) =>
        new(what, meeting.Subject, summary, meeting.AreaKey, Why: why);
}
