using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Features.Events;

/// <summary>
/// Deletes each night who had signed up for events long ago, with the confirmations that were mailed to them, and keeps how
/// many there were. How long is the area's parameter; an area without it is left alone, and the log says so.
/// </summary>
internal sealed partial class SignUpSweep(
    RammevaerkDb db,
    WriteDesk desk,
    ICurrentParameters parameters,
    TimeProvider time,
    ILogger<SignUpSweep> log
) : IJobWork
{
    public string Name => "sign-up-sweep";

    public string Title => "Slet gamle tilmeldinger til arrangementer";

    public string Schedule => "0 10 4 * * ?";

    public async Task RunAsync(CancellationToken cancellation)
    {
        var today = DanishClock.Today(time);
        var held = await db.Set<Gathering>()
            .AsNoTracking()
            .Where(one => one.To < today && db.Set<SignUp>().Any(signUp => signUp.GatheringId == one.Id))
            .ToListAsync(cancellation);
        foreach (var area in held.GroupBy(one => one.AreaKey))
        {
            var months = parameters.Current.Find(ParameterKeys.SignUpMonths, area.Key, today);
            if (months.Fault is { } missing)
            {
                LogMissing(log, area.Key.Value, missing.ToString());
                continue;
            }

            if (MonthsOf(months.Value) is not { } kept)
            {
                LogMissing(log, area.Key.Value, months.Value.Text);
                continue;
            }

            foreach (var gathering in area.Where(one => one.To.AddMonths(kept) < today))
            {
                await ForgetAsync(gathering.Id, cancellation);
            }
        }
    }

    private static int? MonthsOf(Parameter parameter) =>
        parameter.Number is { } months && months is >= 0 and <= 600 && months == decimal.Truncate(months)
            ? (int)months
            : null;

    private Task ForgetAsync(Guid id, CancellationToken cancellation) =>
        desk.RunAsync<int>(
            async write =>
            {
                var gathering = await write.Db.Set<Gathering>().SingleAsync(one => one.Id == id, cancellation);
                var signUps = write.Db.Set<SignUp>().Where(one => one.GatheringId == id);
                gathering.ForgottenSignUps += await signUps.CountAsync(one => one.OffAt == null, cancellation);
                var gone = await signUps.ExecuteDeleteAsync(cancellation);
                var letters = SignUpDesk.LettersOf(gathering);
                await write
                    .Db.Set<OutboxMail>()
                    .Where(mail => mail.Key.StartsWith(letters))
                    .ExecuteDeleteAsync(cancellation);
                write.Audit(
                    GatheringDesk.Note(
                        gathering,
                        "gathering.sign-ups-deleted",
                        $"Tilmeldingerne til {gathering.Title} er slettet, fordi det er længe siden: {gone}."
                    )
                );
                return gone;
            },
            cancellation
        );

    [LoggerMessage(Level = LogLevel.Error, Message = "Sign-ups of {Area} are not deleted: {Fault}")]
    private static partial void LogMissing(ILogger logger, string area, string fault);
}
