using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform;
using Rammevaerk.Platform.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Submissions.Comparing;
using Rammevaerk.Rates.Features.Submissions.Findings;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>Everything an operator's page of a round shows.</summary>
/// <param name="Own">The operator in the round.</param>
/// <param name="Findings">Of the newest delivery; null before the first.</param>
/// <param name="Rates">Of the newest delivery; null before the first.</param>
/// <param name="LastProceeds">Expected proceeds of last year's accepted delivery; null when there is none.</param>
/// <param name="ChangeLimit">The change of a rate, as a share, beyond which it must be explained.</param>
/// <param name="Refusal">Why no file is welcome now; null when one is.</param>
public sealed record MyRound(
    OperatorRound Own,
    DeliveryFindings? Findings,
    ComparedRates? Rates,
    decimal? LastProceeds,
    decimal ChangeLimit,
    Fault? Refusal
)
{
    public RateRound Round => Own.Round;

    public RateSubmission? Newest => Own.Newest;

    /// <summary>The change of the expected proceeds as a share; null when a year is unknown.</summary>
    public decimal? ProceedsChange =>
        Newest?.Proceeds is { } now && LastProceeds is > 0m and { } before ? (now / before) - 1m : null;

    /// <summary>Rates without an error of their own.</summary>
    public int RowsWithoutErrors => (Rates?.All.Count ?? 0) - (Findings?.KeysWithErrors.Count ?? 0);

    /// <summary>The rates the rate group has sent back with a comment, or a comment alone.</summary>
    public IReadOnlyList<ComparedRate> Commented =>
        [.. Rates?.All.Where(one => !string.IsNullOrWhiteSpace(one.Rate.ReviewComment)) ?? []];
}

/// <summary>Loads an operator's page of a round. Reads only.</summary>
public sealed class MyRoundDesk(
    SubmissionDesk submissions,
    LikeOffersDesk like,
    RammevaerkDb db,
    ParameterSet parameters,
    TimeProvider time
)
{
    /// <summary>The page; null when the address names no round the operator is in.</summary>
    public async Task<Result<MyRound>?> LoadAsync(
        string area,
        string year,
        string party,
        CancellationToken cancellation
    )
    {
        if (await submissions.FindAsync(area, year, party, cancellation) is not { } own)
        {
            return null;
        }

        var limit = parameters.FindNumber(
            ParameterKeys.RateChangeWarning,
            own.Round.AreaKey,
            own.Round.BudgetYear.Start
        );
        if (!limit.IsOk)
        {
            return limit.Fault;
        }

        var page = new MyRound(
            own,
            null,
            null,
            await LastProceedsAsync(own, cancellation),
            limit.Value.Number!.Value,
            DeliveryWindow.Refusal(own.Round, own.Own, own.Deliveries, own.Party, DanishClock.Today(time))
        );
        return own.Newest is { } newest ? await WithDeliveryAsync(page, newest, cancellation) : page;
    }

    private async Task<Result<MyRound>> WithDeliveryAsync(
        MyRound page,
        RateSubmission newest,
        CancellationToken cancellation
    )
    {
        var findings = await DeliveryFindings.LoadAsync(db, page.Round, newest, cancellation);
        var delivery = new OpenDelivery(page.Own, newest);
        var rates = await ComparedRates.LoadAsync(submissions, like, delivery, null, cancellation);
        return rates.Then(found => Result.Ok(page with { Findings = findings, Rates = found }));
    }

    private Task<decimal?> LastProceedsAsync(OperatorRound own, CancellationToken cancellation) =>
        db.Set<RateRound>()
            .Where(one => one.Area == own.Round.Area && one.Year == own.Round.Year - 1)
            .Join(db.Set<RateSubmission>(), one => one.Id, one => one.RoundId, (_, submission) => submission)
            .Where(one => one.Party == own.Party && one.State == SubmissionState.Accepted)
            .OrderByDescending(one => one.Number)
            .Select(one => one.Proceeds)
            .FirstOrDefaultAsync(cancellation);
}
