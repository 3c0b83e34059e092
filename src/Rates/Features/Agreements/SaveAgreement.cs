using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Rules.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>Adds an agreement, or changes one.</summary>
public sealed class SaveAgreement(WriteDesk desk)
{
    /// <summary>Adds it; RV-556 when the area has one for the same years.</summary>
    public Task<Result<RateAgreement>> AddAsync(RateAgreement wanted, CancellationToken cancellation) =>
        desk.RunAsync(
            async write =>
            {
                if (await SameAsync(write, wanted, wanted.Id, cancellation) is { } same)
                {
                    return AgreementFaults.SameYears(same);
                }

                (wanted.EnteredAt, wanted.EnteredByName) = (write.Now, write.Visitor.Name);
                write.Db.Add(wanted);
                write.Audit(Note(wanted, "agreement.added", "lagt ind", null));
                return Result.Ok(wanted);
            },
            cancellation
        );

    /// <summary>Changes it; null when the area has no such agreement, RV-701 when somebody changed it meanwhile.</summary>
    public Task<Result<RateAgreement?>> ChangeAsync(
        Guid id,
        RateAgreement wanted,
        int version,
        CancellationToken cancellation
    ) =>
        desk.RunAsync<RateAgreement?>(
            async write =>
            {
                var stored = await write
                    .Db.Set<RateAgreement>()
                    .FirstOrDefaultAsync(one => one.Id == id && one.Area == wanted.Area, cancellation);
                if (stored is null)
                {
                    return Result.Ok<RateAgreement?>(null);
                }

                if (stored.Version != version)
                {
                    return StorageFaults.ChangedMeanwhile();
                }

                if (await SameAsync(write, wanted, id, cancellation) is { } same)
                {
                    return AgreementFaults.SameYears(same);
                }

                var before = Values(stored);
                (stored.BaseYear, stored.LastYear) = (wanted.BaseYear, wanted.LastYear);
                (stored.Change, stored.Basis) = (wanted.Change, wanted.Basis);
                (stored.Source, stored.Decision) = (wanted.Source, wanted.Decision);
                (stored.EnteredAt, stored.EnteredByName) = (write.Now, write.Visitor.Name);
                write.Audit(Note(stored, "agreement.changed", "ændret", before));
                return stored;
            },
            cancellation
        );

    private static Task<RateAgreement?> SameAsync(
        Write write,
        RateAgreement wanted,
        Guid id,
        CancellationToken cancellation
    ) =>
        write
            .Db.Set<RateAgreement>()
            .AsNoTracking()
            .FirstOrDefaultAsync(
                one =>
                    one.Area == wanted.Area
                    && one.BaseYear == wanted.BaseYear
                    && one.LastYear == wanted.LastYear
                    && one.Id != id,
                cancellation
            );

    private static AuditNote Note(RateAgreement agreement, string what, string done, object? before) =>
        new(
            what,
            agreement.Reference,
            $"Takstaftalen {agreement.Years} blev {done}: {agreement.Goal} i {PriceBasisWords.Of(agreement.Basis)}.",
            new AreaKey(agreement.Area),
            Before: before,
            After: Values(agreement),
            Why: agreement.Source
        );

    private static object Values(RateAgreement agreement) =>
        new
        {
            agreement.BaseYear,
            agreement.LastYear,
            agreement.Change,
            Basis = agreement.Basis.ToString(),
            agreement.Source,
            agreement.Decision,
        };
}
