using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Policies;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Dispensations;

namespace Rammevaerk.Rates.Features.Policies;

/// <summary>What became of the findings already delivered when a policy was set, changed or ended.</summary>
public sealed record PolicyOutcome(TemporaryPolicy Policy, int Findings);

/// <summary>
/// Sets a temporary policy. Every check it excuses becomes a dispensation for all the area's operators, so that a file that
/// would fail passes and says so.
/// </summary>
public sealed class SetPolicy(WriteDesk desk)
{
    /// <summary>Sets it; a form sent twice sets it once.</summary>
    public Task<Result<PolicyOutcome>> RunAsync(TemporaryPolicy policy, CancellationToken cancellation) =>
        desk.RunAsync<PolicyOutcome>(
            async write =>
            {
                var known = await write
                    .Db.Set<TemporaryPolicy>()
                    .AsNoTracking()
                    .Where(one => one.Area == policy.Area && one.Title == policy.Title && one.EndedAt == null)
                    .ToListAsync(cancellation);
                if (known.Find(one => IsSame(one, policy)) is { } twice)
                {
                    return new PolicyOutcome(twice, 0);
                }

                policy.GivenAt = write.Now;
                policy.GivenByName = write.Visitor.Name;
                write.Db.Add(policy);
                List<RateDispensation> given = [.. policy.CheckIds.Select(check => DispensationOf(policy, check))];
                write.Db.AddRange(given);
                var findings = await DispensationCover.ApplyAsync(write, policy.Area, given, cancellation);
                write.Audit(
                    new AuditNote(
                        "policy.set",
                        policy.Reference,
                        $"Den midlertidige retningslinje »{policy.Title}« gælder {policy.Validity}.",
                        policy.AreaKey,
                        After: new
                        {
                            Type = PolicyWords.Of(policy.Type),
                            policy.Text,
                            policy.AskedBy,
                            policy.SupportedBy,
                            policy.Source,
                            policy.Decision,
                            policy.Checks,
                            Findings = findings,
                        },
                        Why: policy.Reason
                    )
                );
                return new PolicyOutcome(policy, findings);
            },
            cancellation
        );

    private static bool IsSame(TemporaryPolicy one, TemporaryPolicy other) =>
        (one.Type, one.Text, one.ValidFrom, one.ValidTo, one.Checks, one.Source)
        == (other.Type, other.Text, other.ValidFrom, other.ValidTo, other.Checks, other.Source);

    private static RateDispensation DispensationOf(TemporaryPolicy policy, string check) =>
        new()
        {
            Area = policy.Area,
            PolicyId = policy.Id,
            Type = DispensationType.Other,
            AskedBy = policy.AskedBy,
            Check = check,
            ValidFrom = policy.ValidFrom,
            ValidTo = policy.ValidTo,
            Reason = $"{policy.Title}: {policy.Reason}",
            Source = policy.Source,
            Decision = policy.Decision,
            GivenAt = policy.GivenAt,
            GivenByName = policy.GivenByName,
        };
}

/// <summary>Ends a policy with a reason, and the dispensations that follow from it.</summary>
public sealed class EndPolicy(WriteDesk desk)
{
    /// <summary>Ends it; null when the area has none with the id. RV-701 when somebody changed it meanwhile.</summary>
    public Task<Result<PolicyOutcome?>> RunAsync(
        string area,
        Guid id,
        int version,
        string reason,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<PolicyOutcome?>(
            async write =>
            {
                if (await write.FindPolicyAsync(area, id, cancellation) is not { } policy)
                {
                    return Result.Ok<PolicyOutcome?>(null);
                }

                if (policy.Version != version || policy.EndedAt is not null)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                (policy.EndedAt, policy.EndReason) = (write.Now, reason);
                var given = await write.DispensationsOfAsync(policy, cancellation);
                foreach (var one in given)
                {
                    (one.EndedAt, one.EndReason) = (write.Now, reason);
                }

                var findings = await DispensationCover.ApplyAsync(write, policy.Area, given, cancellation);
                write.Audit(
                    new AuditNote(
                        "policy.ended",
                        policy.Reference,
                        $"Den midlertidige retningslinje »{policy.Title}« er ophørt.",
                        policy.AreaKey,
                        After: new { Findings = findings },
                        Why: reason
                    )
                );
                return new PolicyOutcome(policy, findings);
            },
            cancellation
        );
}

/// <summary>Finds a policy and what follows from it, to be changed in a write.</summary>
internal static class PolicyRows
{
    public static Task<TemporaryPolicy?> FindPolicyAsync(
        this Write write,
        string area,
        Guid id,
        CancellationToken cancellation
    ) => write.Db.Set<TemporaryPolicy>().FirstOrDefaultAsync(one => one.Id == id && one.Area == area, cancellation);

    public static Task<List<RateDispensation>> DispensationsOfAsync(
        this Write write,
        TemporaryPolicy policy,
        CancellationToken cancellation
    ) =>
        write
            .Db.Set<RateDispensation>()
            .Where(one => one.PolicyId == policy.Id && one.EndedAt == null)
            .ToListAsync(cancellation);
}
