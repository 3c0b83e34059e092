using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Receptions;
using Rammevaerk.Rates.Features.Submissions;

namespace Rammevaerk.Rates.Api;

/// <summary>A reception as an address names it.</summary>
public sealed record FoundReception(RateRound Round, RateReception Reception);

/// <summary>What the endpoints of receptions share: take a file in, find one, wait for it.</summary>
public sealed class Receiving(
    ReceiveRateFile receive,
    WaitingReceptions queue,
    SubmissionDesk submissions,
    RammevaerkDb db,
    TimeProvider time
)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    public WaitingReceptions Queue => queue;

    /// <summary>Takes the file in, and waits a while for it to be finished.</summary>
    public async Task<Result<RateReception>> RunAsync(
        OperatorRound own,
        HandedFile file,
        TimeSpan patience,
        CancellationToken cancellation
    )
    {
        var received = await receive.RunAsync(own.Round, own.Party, file, cancellation);
        return received.IsOk ? await WaitAsync(received.Value, patience, cancellation) : received;
    }

    /// <summary>The reception of the operator in the round; null when there is none of the id.</summary>
    public async Task<FoundReception?> FindAsync(
        string area,
        string year,
        string party,
        Guid id,
        CancellationToken cancellation
    ) =>
        await submissions.FindAsync(area, year, party, cancellation) is { } own
        && await db.Set<RateReception>()
            .AsNoTracking()
            .FirstOrDefaultAsync(
                one => one.Id == id && one.RoundId == own.Round.Id && one.Party == own.Party,
                cancellation
            )
            is { } reception
            ? new(own.Round, reception)
            : null;

    /// <summary>A finished trial's answer and its address; null when there is none of the id.</summary>
    public async Task<(TrialAnswer Answer, string Address)?> TrialAsync(
        string area,
        string year,
        string party,
        Guid id,
        CancellationToken cancellation
    ) =>
        await FindAsync(area, year, party, id, cancellation) is { Reception.Answer: { } answer } found
            ? (TrialAnswer.Unpack(answer), ReceptionAnswer.AddressOf(found.Round, found.Reception))
            : null;

    /// <summary>The reception when it is finished, or as it stands when the patience is out.</summary>
    public async Task<RateReception> WaitAsync(
        RateReception reception,
        TimeSpan patience,
        CancellationToken cancellation
    )
    {
        var start = time.GetTimestamp();
        using var timer = new PeriodicTimer(Look, time);
        while (
            !reception.IsFinished
            && time.GetElapsedTime(start) < patience
            && await timer.WaitForNextTickAsync(cancellation)
        )
        {
            reception = await db.Set<RateReception>()
                .AsNoTracking()
                .SingleAsync(one => one.Id == reception.Id, cancellation);
        }

        return reception;
    }
}
