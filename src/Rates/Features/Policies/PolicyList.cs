using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Policies;
using Rammevaerk.Rates.Features.Dispensations;
using Rammevaerk.Rates.Features.Publication;

namespace Rammevaerk.Rates.Features.Policies;

/// <summary>An exception as lists show it: whom, and the operator's name.</summary>
public sealed record ExceptionRow(PolicyExemption Entered, string Operator);

/// <summary>A temporary policy as lists show it.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Standing">How it stands today: gælder, kommende, udløbet, ophørt.</param>
/// <param name="Exceptions">The register of exceptions, by operator.</param>
public sealed record PolicyRow(TemporaryPolicy Policy, string Standing, IReadOnlyList<ExceptionRow> Exceptions)
{
    public string Type => PolicyWords.Of(Policy.Type);

    public bool IsInForce => Standing == DispensationRow.InForce;

    public static string StandingOf(TemporaryPolicy policy, DateOnly today) =>
        policy.EndedAt is not null ? "ophørt"
        : policy.ValidFrom > today ? "kommende"
        : policy.ValidTo < today ? "udløbet"
        : DispensationRow.InForce;
}

/// <summary>An area's temporary policies filtered and ordered as an address says: <c>?status=gælder&amp;sorter=fra</c>.</summary>
public sealed class PolicyList
{
    private static readonly Dictionary<string, Func<PolicyRow, object?>> Columns = new()
    {
        ["titel"] = row => row.Policy.Title,
        ["type"] = row => row.Type,
        ["fra"] = row => row.Policy.ValidFrom,
        ["status"] = row => row.Standing,
        ["undtagelser"] = row => row.Exceptions.Count,
    };

    public PolicyList(IReadOnlyList<PolicyRow> all, HttpRequest request)
    {
        Text = request.Query["q"].ToString().Trim();
        Standing = request.Query["status"].ToString();
        All = all;
        Standings = [.. all.Select(row => row.Standing).Distinct()];
        Shown = [.. ListOrder.Of(request).Apply(all.Where(Matches), Columns)];
    }

    public string Text { get; }

    public string Standing { get; }

    public IReadOnlyList<string> Standings { get; }

    public IReadOnlyList<PolicyRow> All { get; }

    public IReadOnlyList<PolicyRow> Shown { get; }

    private bool Matches(PolicyRow row) =>
        (Standing.Length == 0 || row.Standing == Standing)
        && TextFilter.Finds(
            Text,
            row.Policy.Title,
            row.Type,
            row.Policy.Text,
            row.Policy.Reason,
            row.Policy.AskedBy,
            row.Policy.SupportedBy,
            row.Policy.Source
        );
}

/// <summary>Reads temporary policies; they are public.</summary>
public sealed class PolicyDesk(RammevaerkDb db, OperatorNames names, TimeProvider time)
{
    /// <summary>The area's policies, the newest first.</summary>
    public async Task<IReadOnlyList<PolicyRow>> LoadAsync(AreaKey area, CancellationToken cancellation)
    {
        var policies = await db.Set<TemporaryPolicy>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value)
            .OrderByDescending(one => one.GivenAt)
            .ToListAsync(cancellation);
        return await RowsAsync(policies, cancellation);
    }

    public async Task<PolicyRow?> FindAsync(AreaKey area, Guid id, CancellationToken cancellation)
    {
        var found = await db.Set<TemporaryPolicy>()
            .AsNoTracking()
            .Where(one => one.Area == area.Value && one.Id == id)
            .ToListAsync(cancellation);
        return (await RowsAsync(found, cancellation)).SingleOrDefault();
    }

    private async Task<IReadOnlyList<PolicyRow>> RowsAsync(
        List<TemporaryPolicy> policies,
        CancellationToken cancellation
    )
    {
        var today = DanishClock.Today(time);
        var ids = policies.ConvertAll(one => one.Id);
        var exceptions = (
            await db.Set<PolicyExemption>()
                .AsNoTracking()
                .Where(one => ids.Contains(one.PolicyId))
                .ToListAsync(cancellation)
        ).ToLookup(one => one.PolicyId);
        return
        [
            .. policies.Select(policy => new PolicyRow(
                policy,
                PolicyRow.StandingOf(policy, today),
                [
                    .. exceptions[policy.Id]
                        .Select(one => new ExceptionRow(
                            one,
                            names.Of(one.Party, new BudgetYear(policy.ValidFrom.Year))
                        ))
                        .OrderBy(row => row.Operator, Kernel.Danish.Order)
                        .ThenBy(row => row.Entered.ServiceKey, StringComparer.Ordinal),
                ]
            )),
        ];
    }
}
