using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Parties.Features.Governance;

/// <summary>Writes and reads what bodies say of themselves, version by version.</summary>
public sealed class GovernanceDesk(RammevaerkDb db, WriteDesk desk)
{
    /// <summary>
    /// Stores the draft, which is a new version when the newest one is approved: RV-701 for a stale version (0 for none).
    /// </summary>
    public Task<Result<GovernanceText>> SaveDraftAsync(
        Body body,
        int version,
        GovernanceEntry entry,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<GovernanceText>(
            async write =>
            {
                var newest = await NewestAsync(write.Db, body, cancellation);
                var draft = newest is { IsDraft: true } ? newest : null;
                if ((draft?.Version ?? 0) != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                if (draft is null)
                {
                    draft = new GovernanceText { BodyId = body.Id, Number = (newest?.Number ?? 0) + 1 };
                    write.Db.Add(draft);
                }

                (draft.Purpose, draft.Organisation, draft.Procedure) = (
                    entry.Purpose,
                    entry.Organisation,
                    entry.Procedure
                );
                write.Note(
                    "governance.drafted",
                    body.Subject,
                    body.AreaKey,
                    $"Kladde nummer {draft.Number} til {Danish.Genitive(body.Name)} forretningsgrundlag blev skrevet.",
                    after: entry
                );
                return draft;
            },
            cancellation
        );

    /// <summary>Approves the draft: RV-701 for a stale version, RV-370 when there is none.</summary>
    public Task<Result<GovernanceText>> ApproveAsync(
        Body body,
        int version,
        DateOnly on,
        Basis basis,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<GovernanceText>(
            async write =>
                await NewestAsync(write.Db, body, cancellation) is { IsDraft: true } draft && draft.Version != version
                    ? StorageFaults.ChangedMeanwhile()
                    : await ApproveAsync(write, body, on, basis, cancellation),
            cancellation
        );

    /// <summary>Approves the draft in a write that may do more: RV-370 when there is none.</summary>
    internal static async Task<Result<GovernanceText>> ApproveAsync(
        Write write,
        Body body,
        DateOnly on,
        Basis basis,
        CancellationToken cancellation
    )
    {
        if (await NewestAsync(write.Db, body, cancellation) is not { IsDraft: true } draft)
        {
            return RegisterFaults.NoDraft(body.Name);
        }

        draft.ApprovedOn = on;
        basis.WriteTo(draft);
        write.Note(
            "governance.approved",
            body.Subject,
            body.AreaKey,
            $"Udgave {draft.Number} af {Danish.Genitive(body.Name)} forretningsgrundlag blev vedtaget {Danish.Date(on)}.",
            after: new { draft.Number, Source = basis.ToString() }
        );
        return draft;
    }

    /// <summary>Every version, newest first.</summary>
    public async Task<IReadOnlyList<GovernanceText>> OfAsync(Body body, CancellationToken cancellation) =>
        await db.Set<GovernanceText>()
            .AsNoTracking()
            .Where(text => text.BodyId == body.Id)
            .OrderByDescending(text => text.Number)
            .ToListAsync(cancellation);

    internal static Task<GovernanceText?> NewestAsync(RammevaerkDb db, Body body, CancellationToken cancellation) =>
        db.Set<GovernanceText>()
            .Where(text => text.BodyId == body.Id)
            .OrderByDescending(text => text.Number)
            .FirstOrDefaultAsync(cancellation);
}

/// <summary>What somebody writes of a body; Markdown.</summary>
public sealed record GovernanceEntry(string Purpose, string Organisation, string Procedure);
