using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Policies;

namespace Rammevaerk.Rates.Features.Dispensations;

/// <summary>What became of the findings already delivered when a dispensation was given or ended.</summary>
public sealed record DispensationOutcome(RateDispensation Dispensation, int Findings);

/// <summary>Gives a dispensation, and lets the findings it covers in the newest deliveries pass.</summary>
public sealed class GrantDispensation(WriteDesk desk)
{
    /// <summary>Gives it; a form sent twice gives it once.</summary>
    public Task<Result<DispensationOutcome>> RunAsync(RateDispensation given, CancellationToken cancellation) =>
        desk.RunAsync(write => GiveAsync(write, given, cancellation), cancellation);

    /// <summary>Gives it inside a write that does more.</summary>
    public static async Task<Result<DispensationOutcome>> GiveAsync(
        Write write,
        RateDispensation given,
        CancellationToken cancellation
    )
    {
        var inForce = await InForceAsync(write, given, cancellation);
        if (inForce.Find(known => IsSame(known, given)) is { } twice)
        {
            return new DispensationOutcome(twice, 0);
        }

        given.GivenAt = write.Now;
        given.GivenByName = write.Visitor.Name;
        write.Db.Add(given);
        var findings = await DispensationCover.ApplyAsync(write, given.Area, [given], cancellation);
        write.Audit(
            new AuditNote(
                "dispensation.given",
                given.Reference,
                $"Dispensation fra {given.Check} til {given.Party} {given.Validity}.",
                new AreaKey(given.Area),
                given.Party,
                After: new
                {
                    given.Check,
                    given.ServiceKey,
                    Type = DispensationWords.Of(given.Type),
                    given.AskedBy,
                    From = given.ValidFrom,
                    To = given.ValidTo,
                    given.Source,
                    Findings = findings,
                },
                Why: given.Reason
            )
        );
        return new DispensationOutcome(given, findings);
    }

    private static Task<List<RateDispensation>> InForceAsync(
        Write write,
        RateDispensation like,
        CancellationToken cancellation
    ) =>
        write
            .Db.Set<RateDispensation>()
            .AsNoTracking()
            .Where(one => one.Area == like.Area && one.Party == like.Party && one.EndedAt == null && one.Id != like.Id)
            .OrderBy(one => one.GivenAt)
            .ToListAsync(cancellation);

    private static bool IsSame(RateDispensation one, RateDispensation other) =>
        (one.Check, one.ServiceKey, one.ValidFrom, one.ValidTo, one.Reason, one.Source)
        == (other.Check, other.ServiceKey, other.ValidFrom, other.ValidTo, other.Reason, other.Source);
}

/// <summary>Ends a dispensation with a reason; findings it covered in deliveries not yet accepted count again.</summary>
public sealed class EndDispensation(WriteDesk desk)
{
    /// <summary>Ends it; null when the area has none with the id. RV-701 when somebody changed it meanwhile.</summary>
    public Task<Result<DispensationOutcome?>> RunAsync(
        AreaKey area,
        Guid id,
        int version,
        string reason,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<DispensationOutcome?>(
            async write =>
            {
                var ended = await write
                    .Db.Set<RateDispensation>()
                    .FirstOrDefaultAsync(one => one.Id == id && one.Area == area.Value, cancellation);
                if (ended is null)
                {
                    return Result.Ok<DispensationOutcome?>(null);
                }

                if (ended.PolicyId is not null)
                {
                    return PolicyFaults.FollowsFromPolicy();
                }

                if (ended.Version != version || ended.EndedAt is not null)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                ended.EndedAt = write.Now;
                ended.EndReason = reason;
                var findings = await DispensationCover.ApplyAsync(write, ended.Area, [ended], cancellation);
                write.Audit(
                    new AuditNote(
                        "dispensation.ended",
                        ended.Reference,
                        $"Dispensationen fra {ended.Check} til {ended.Party} er ophørt.",
                        area,
                        ended.Party,
                        After: new { Findings = findings },
                        Why: reason
                    )
                );
                return new DispensationOutcome(ended, findings);
            },
            cancellation
        );
}
