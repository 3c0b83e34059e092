using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;
using Rammevaerk.Rates.Api;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Receptions.Folders;

/// <summary>
/// Looks through one robot's folder: takes what lies ready, hands it over as if it had come over the interface, and answers
/// with receipts what is finished. Every step can be done again, so nothing is lost or delivered twice when it is cut short.
/// </summary>
internal sealed class AnswerFolders(
    RammevaerkDb db,
    VisitorAccessor visitors,
    RoundDesk rounds,
    ReceiveRateFile receive,
    RateFileIntake intake,
    HeavyWork heavy,
    SiteAddress site,
    TimeProvider time
)
{
    private static readonly JsonSerializerOptions Json = new(ApiFormat.Options) { WriteIndented = true };

    public async Task RunAsync(string folders, Robot robot, CancellationToken cancellation)
    {
        var folder = new RobotFolder(folders, robot);
        folder.Take(time.GetUtcNow());
        visitors.ActAs(RobotTokens.AsVisitor(robot, RobotScope.All));
        foreach (var file in folder.Taken())
        {
            await WorkOnAsync(folder, robot, file, cancellation);
        }
    }

    private async Task WorkOnAsync(RobotFolder folder, Robot robot, TakenFile file, CancellationToken cancellation)
    {
        var found = await KnownAsync(robot, file, cancellation) is { } known
            ? Result.Ok(known)
            : await HandOverAsync(robot, file, cancellation);
        if (!found.IsOk)
        {
            Refuse(folder, file, found.Fault);
        }
        else if (found.Value.Reception.IsFinished)
        {
            Answer(folder, file, found.Value);
        }
    }

    private async Task<FoundReception?> KnownAsync(Robot robot, TakenFile file, CancellationToken cancellation)
    {
        var reception = await db.Set<RateReception>()
            .AsNoTracking()
            .FirstOrDefaultAsync(one => one.RobotId == robot.Id && one.IdempotencyKey == file.Key, cancellation);
        return reception is null
            ? null
            : new(
                await db.Set<RateRound>().AsNoTracking().SingleAsync(one => one.Id == reception.RoundId, cancellation),
                reception
            );
    }

    /// <summary>A fault is final; a database that is busy or away is an exception, and the next look tries again.</summary>
    private async Task<Result<FoundReception>> HandOverAsync(
        Robot robot,
        TakenFile file,
        CancellationToken cancellation
    )
    {
        if (!visitors.Current.May(Permissions.Deliver, robot.AreaKey, robot.Party))
        {
            return FolderFaults.MayNotDeliver(robot.Name);
        }

        var length = new FileInfo(file.Path).Length;
        if (length == 0 || length > ReadLimits.Default.FileBytes)
        {
            return length == 0
                ? SheetFaults.EmptyFile()
                : SheetFaults.FileTooLarge(length, ReadLimits.Default.FileBytes);
        }

        var content = await File.ReadAllBytesAsync(file.Path, cancellation);
        var year = await heavy.RunAsync(() => YearOf(content, cancellation), cancellation);
        if (!year.IsOk)
        {
            return year.Fault;
        }

        if (
            await rounds.FindAsync(robot.AreaKey, year.Value, cancellation) is not { } round
            || await rounds.OperatorAsync(round, robot.Party, cancellation) is null
        )
        {
            return RoundFaults.NoRound(robot.Area, year.Value.ToString());
        }

        var received = await receive.RunAsync(
            round,
            robot.Party,
            new HandedFile(file.Name, content, file.IsTrial, ReceptionWay.Folder, file.Key),
            cancellation
        );
        return received.IsOk ? new FoundReception(round, received.Value)
            : IsPassing(received.Fault)
                ? throw new InvalidOperationException($"The file {file.Key} waits: {received.Fault.Id}.")
            : received.Fault;
    }

    private static bool IsPassing(Fault fault) =>
        fault.Id == StorageFaults.Busy().Id
        || fault.Id == StorageFaults.Full().Id
        || fault.Id == ReceptionFaults.TooManyWaiting(0).Id;

    private Result<BudgetYear> YearOf(byte[] content, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(content, writable: false);
        return intake.Read(stream, cancellation).Then(file => Result.Ok(file.Header.Year));
    }

    private void Answer(RobotFolder folder, TakenFile file, FoundReception found)
    {
        var answer = ReceptionAnswer.Of(found.Round, found.Reception, 0);
        folder.Answer(
            file,
            found.Reception.State == ReceptionState.Refused,
            time.GetUtcNow(),
            JsonSerializer.Serialize(answer, Json),
            FolderWords.Of(found, answer, site)
        );
    }

    private void Refuse(RobotFolder folder, TakenFile file, Fault fault) =>
        folder.Answer(
            file,
            isRefused: true,
            time.GetUtcNow(),
            JsonSerializer.Serialize(new { state = "refused", refusal = FaultAnswer.Of(fault) }, Json),
            FolderWords.Refused(file.Name, fault.Id, fault.Message, DanishClock.DayAndTime(time.GetUtcNow()))
        );
}
