using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Parties.Rules;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features.Groups;

/// <summary>The one way to write about working groups' commissions. Whoever calls has found the body by area first.</summary>
public sealed class CommissionDesk(WriteDesk desk)
{
    /// <summary>Stores the commission; makes it when the group has none. RV-701 for a stale version.</summary>
    public Task<Result<Commission>> SaveAsync(
        Body body,
        int version,
        CommissionEntry entry,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Commission>(
            async write =>
            {
                var commission = await FindAsync(write, body, cancellation);
                if (commission is null)
                {
                    commission = new Commission { BodyId = body.Id };
                    write.Db.Add(commission);
                }
                else if (commission.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var before = CommissionEntry.Of(commission);
                entry.WriteTo(commission);
                write.Note(
                    "group.commission-changed",
                    body.Subject,
                    body.AreaKey,
                    $"Kommissoriet for {body.Name} blev skrevet.",
                    before,
                    entry
                );
                return commission;
            },
            cancellation
        );

    /// <summary>Takes the group a step: RV-701 for a stale version, RV-353 and RV-354 as <see cref="CommissionSteps"/> says.</summary>
    public Task<Result<Commission>> StepAsync(
        Body body,
        int version,
        CommissionState to,
        GroupReport report,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<Commission>(
            async write =>
            {
                if (await FindAsync(write, body, cancellation) is not { } commission || commission.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                var step = CommissionSteps.Step(commission.State, to, report.IsGiven);
                if (!step.IsOk)
                {
                    return step.Fault;
                }

                var before = CommissionWords.Of(commission.State);
                commission.State = to;
                if (to == CommissionState.Delivered)
                {
                    (commission.DeliveredOn, commission.Report, commission.ReportLink) = (
                        report.On,
                        report.Text,
                        report.Link
                    );
                }

                write.Note(
                    "group.step",
                    body.Subject,
                    body.AreaKey,
                    $"{body.Name}: {CommissionWords.Of(to)}.",
                    new { State = before },
                    new { State = CommissionWords.Of(to), Report = report.Text },
                    report.Reason.Length > 0 ? report.Reason : null
                );
                return commission;
            },
            cancellation
        );

    private static Task<Commission?> FindAsync(Write write, Body body, CancellationToken cancellation) =>
        write.Db.Set<Commission>().FirstOrDefaultAsync(one => one.BodyId == body.Id, cancellation);
}

/// <summary>What a group delivered, or why it takes another step.</summary>
public sealed record GroupReport(DateOnly On, string Text, string Link, string Reason)
{
    public bool IsGiven => Text.Length > 0 || Link.Length > 0;
}

/// <summary>What somebody enters about a commission.</summary>
public sealed record CommissionEntry(
    string Text,
    int? MinMembers,
    int? MaxMembers,
    string Deliverable,
    string DeliverBy,
    DateOnly? DeliverByDay,
    Basis Basis
)
{
    public static CommissionEntry Of(Commission row) =>
        new(row.Text, row.MinMembers, row.MaxMembers, row.Deliverable, row.DeliverBy, row.DeliverByDay, Basis.Of(row));

    public void WriteTo(Commission row)
    {
        (row.Text, row.MinMembers, row.MaxMembers) = (Text, MinMembers, MaxMembers);
        (row.Deliverable, row.DeliverBy, row.DeliverByDay) = (Deliverable, DeliverBy, DeliverByDay);
        Basis.WriteTo(row);
    }
}
