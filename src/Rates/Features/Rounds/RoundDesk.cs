using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>Finds rounds and what belongs to them. Reads only.</summary>
public sealed class RoundDesk(RammevaerkDb db)
{
    public Task<RateRound?> FindAsync(AreaKey area, BudgetYear year, CancellationToken cancellation) =>
        db.Set<RateRound>()
            .AsNoTracking()
            .FirstOrDefaultAsync(round => round.Area == area.Value && round.Year == year.Year, cancellation);

    /// <summary>The round an address names; null when the year is none or there is no such round.</summary>
    public Task<RateRound?> FindAsync(string area, string year, CancellationToken cancellation) =>
        BudgetYear.Parse(year) is { IsOk: true } parsed
            ? FindAsync(new AreaKey(area), parsed.Value, cancellation)
            : Task.FromResult<RateRound?>(null);

    public Task<RoundOperator?> OperatorAsync(RateRound round, string party, CancellationToken cancellation) =>
        db.Set<RoundOperator>()
            .AsNoTracking()
            .FirstOrDefaultAsync(row => row.RoundId == round.Id && row.Party == party, cancellation);

    /// <summary>Everyone in the round.</summary>
    public Task<List<RoundOperator>> OperatorsAsync(RateRound round, CancellationToken cancellation) =>
        db.Set<RoundOperator>().AsNoTracking().Where(row => row.RoundId == round.Id).ToListAsync(cancellation);

    /// <summary>The operator's deliveries, newest first.</summary>
    public Task<List<RateSubmission>> SubmissionsAsync(RateRound round, string party, CancellationToken cancellation) =>
        db.Set<RateSubmission>()
            .AsNoTracking()
            .Where(submission => submission.RoundId == round.Id && submission.Party == party)
            .OrderByDescending(submission => submission.Number)
            .ToListAsync(cancellation);
}
