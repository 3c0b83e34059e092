using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Files;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Api;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Receptions;

/// <summary>A file a robot hands over.</summary>
/// <param name="FileName">Its name, as shown.</param>
/// <param name="Content">The file.</param>
/// <param name="IsTrial">True to try it only.</param>
/// <param name="Way">How it came.</param>
/// <param name="IdempotencyKey">What the robot calls it; null when it does not.</param>
public sealed record HandedFile(
    string FileName,
    byte[] Content,
    bool IsTrial,
    ReceptionWay Way,
    string? IdempotencyKey = null
);

/// <summary>
/// Stores a file a robot hands over and puts it in the queue. Once this has answered, the file is never lost; sent again
/// under the same key it is the same reception.
/// </summary>
public sealed class ReceiveRateFile(WriteDesk desk, RammevaerkDb db, VisitorAccessor visitors, ReceptionBell bell)
{
    /// <summary>Most files of one robot that wait at the same time.</summary>
    public const int MostWaiting = 20;

    /// <summary>Longest key.</summary>
    public const int LongestKey = 100;

    /// <summary>Receives the file: RV-416 too many waiting, RV-745 the key was used for something else.</summary>
    public async Task<Result<RateReception>> RunAsync(
        RateRound round,
        string party,
        HandedFile file,
        CancellationToken cancellation
    )
    {
        var robot = visitors.Current.AccountId!.Value;
        var hash = FileStore.HashOf(file.Content);
        if (await KnownAsync(robot, file.IdempotencyKey, cancellation) is { } known)
        {
            return SameOrFault(known, round, party, file, hash);
        }

        var received = await desk.RunAsync(
            write => StoreAsync(write, robot, round, party, file, cancellation),
            cancellation
        );
        if (received.Fault?.Id == StorageFaults.EnteredMeanwhile().Id)
        {
            // The same key came twice at the same moment: the other one is the reception.
            return await KnownAsync(robot, file.IdempotencyKey, cancellation) is { } first
                ? SameOrFault(first, round, party, file, hash)
                : received;
        }

        bell.Ring();
        return received;
    }

    private static async Task<Result<RateReception>> StoreAsync(
        Write write,
        Guid robot,
        RateRound round,
        string party,
        HandedFile file,
        CancellationToken cancellation
    )
    {
        var waiting = await write
            .Db.Set<RateReception>()
            .CountAsync(
                one =>
                    one.RobotId == robot
                    && (one.State == ReceptionState.Waiting || one.State == ReceptionState.Running),
                cancellation
            );
        if (waiting >= MostWaiting)
        {
            return ReceptionFaults.TooManyWaiting(MostWaiting);
        }

        var reception = new RateReception
        {
            RoundId = round.Id,
            Party = party,
            RobotId = robot,
            RobotName = write.Visitor.Name,
            Way = file.Way,
            IsTrial = file.IsTrial,
            IdempotencyKey = file.IdempotencyKey,
            FileName = file.FileName,
            FileHash = await write.StoreAsync(file.Content, cancellation),
            ReceivedAt = write.Now,
        };
        write.Db.Add(reception);
        write.Audit(
            new AuditNote(
                "reception.received",
                reception.Subject,
                string.Create(
                    Danish.Invariant,
                    $"Robotten {write.Visitor.Name} sendte »{file.FileName}« til takstrunden for {round.Year}{(file.IsTrial ? " som prøve" : "")}."
                ),
                round.AreaKey,
                party,
                After: new { reception.FileHash, reception.Way }
            )
        );
        return reception;
    }

    private async Task<RateReception?> KnownAsync(Guid robot, string? key, CancellationToken cancellation) =>
        key is null
            ? null
            : await db.Set<RateReception>()
                .AsNoTracking()
                .FirstOrDefaultAsync(one => one.RobotId == robot && one.IdempotencyKey == key, cancellation);

    private static Result<RateReception> SameOrFault(
        RateReception known,
        RateRound round,
        string party,
        HandedFile file,
        string hash
    ) =>
        known.RoundId == round.Id && known.Party == party && known.FileHash == hash && known.IsTrial == file.IsTrial
            ? known
            : ApiFaults.KeyUsedForOther();
}
