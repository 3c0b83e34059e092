using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Policies;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Dispensations;

namespace Rammevaerk.Rates.Features.Policies;

/// <summary>
/// Enters whom a policy does not count for, and takes an exception out again; the checks it excuses then count, or pass,
/// for the operator in what is delivered already.
/// </summary>
public sealed class ExceptFromPolicy(WriteDesk desk)
{
    /// <summary>Enters the exception; the same again changes nothing. Null when the area has no such policy. RV-576 when it has ended.</summary>
    public Task<Result<PolicyOutcome?>> AddAsync(
        string area,
        Guid id,
        PolicyExemption exception,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<PolicyOutcome?>(
            async write =>
            {
                if (await write.FindPolicyAsync(area, id, cancellation) is not { } policy)
                {
                    return Result.Ok<PolicyOutcome?>(null);
                }

                if (policy.EndedAt is not null)
                {
                    return PolicyFaults.HasEnded();
                }

                var register = await RegisterAsync(write, policy, cancellation);
                if (register.Exists(one => (one.Party, one.ServiceKey) == (exception.Party, exception.ServiceKey)))
                {
                    return new PolicyOutcome(policy, 0);
                }

                exception.PolicyId = policy.Id;
                exception.RecordedAt = write.Now;
                exception.RecordedByName = write.Visitor.Name;
                write.Db.Add(exception);
                var findings = await ApplyAsync(write, policy, [.. register, exception], cancellation);
                write.Audit(
                    new AuditNote(
                        "policy.excepted",
                        policy.Reference,
                        $"{WhoOf(exception)} er undtaget fra »{policy.Title}«.",
                        policy.AreaKey,
                        exception.Party,
                        After: new
                        {
                            exception.ServiceKey,
                            exception.Source,
                            Findings = findings,
                        },
                        Why: exception.Reason
                    )
                );
                return new PolicyOutcome(policy, findings);
            },
            cancellation
        );

    /// <summary>Takes the exception out; null when the policy has none with the id. RV-701 when somebody changed it meanwhile.</summary>
    public Task<Result<PolicyOutcome?>> RemoveAsync(
        string area,
        Guid id,
        Guid exception,
        int version,
        string reason,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<PolicyOutcome?>(
            async write =>
            {
                if (
                    await write.FindPolicyAsync(area, id, cancellation) is not { } policy
                    || await RegisterAsync(write, policy, cancellation) is not { } register
                    || register.Find(one => one.Id == exception) is not { } removed
                )
                {
                    return Result.Ok<PolicyOutcome?>(null);
                }

                if (policy.EndedAt is not null)
                {
                    return PolicyFaults.HasEnded();
                }

                if (removed.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                write.Db.Remove(removed);
                var findings = await ApplyAsync(write, policy, register.Where(one => one != removed), cancellation);
                write.Audit(
                    new AuditNote(
                        "policy.exception-removed",
                        policy.Reference,
                        $"{WhoOf(removed)} er ikke længere undtaget fra »{policy.Title}«.",
                        policy.AreaKey,
                        removed.Party,
                        new
                        {
                            removed.ServiceKey,
                            removed.Reason,
                            removed.Source,
                        },
                        new { Findings = findings },
                        reason
                    )
                );
                return new PolicyOutcome(policy, findings);
            },
            cancellation
        );

    private static Task<List<PolicyExemption>> RegisterAsync(
        Write write,
        TemporaryPolicy policy,
        CancellationToken cancellation
    ) => write.Db.Set<PolicyExemption>().Where(one => one.PolicyId == policy.Id).ToListAsync(cancellation);

    private static async Task<int> ApplyAsync(
        Write write,
        TemporaryPolicy policy,
        IEnumerable<PolicyExemption> register,
        CancellationToken cancellation
    )
    {
        var given = await write.DispensationsOfAsync(policy, cancellation);
        var except = string.Join(' ', register.Select(WhoOf).Order(StringComparer.Ordinal));
        foreach (var one in given)
        {
            one.Except = except;
        }

        return await DispensationCover.ApplyAsync(write, policy.Area, given, cancellation);
    }

    private static string WhoOf(PolicyExemption one) =>
        one.ServiceKey is { } service ? PublishedRate.KeyOf(one.Party, service) : one.Party;
}
