using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Publication;
using Rammevaerk.Rates.Features.Submissions.Comparing;
using Rammevaerk.Rates.Features.Submissions.Findings;
using Rammevaerk.Rates.Rules.Checks;

namespace Rammevaerk.Rates.Features.Review;

/// <summary>One rate under review, with what a reviewer weighs it against.</summary>
/// <param name="Rate">The rate as delivered, without its derivation.</param>
/// <param name="Delivery">The delivery it stands in.</param>
/// <param name="Operator">The operator's name.</param>
/// <param name="Like">Other operators' like offers, as the operator sees them; null when they are too few.</param>
/// <param name="Findings">What the checks found about it, with the operator's comments.</param>
public sealed record ReviewRow(
    DeliveredRate Rate,
    RateSubmission Delivery,
    string Operator,
    LikeOffersFound? Like,
    IReadOnlyList<SubmissionFinding> Findings
)
{
    public string Name => ((IRateSubject)Rate).Name;

    /// <summary>The median of the like offers; null when they are too few.</summary>
    public decimal? LikeMedian => Like?.Spread.Median;

    /// <summary>How far it has come, in the words of the interface.</summary>
    public string StateWord => StateWords.Of(Rate.State, Delivery.State);

    /// <summary>Kroner more or less than last year; null when there is nothing to compare with.</summary>
    public decimal? Difference => Rate.Rate - Rate.LastRate;

    public int Errors => Count(Severity.Error);

    public int Warnings => Count(Severity.Warning);

    /// <summary>The operator's comments on the findings, in their order.</summary>
    public IEnumerable<SubmissionFinding> Commented => Findings.Where(finding => finding.Comment is { Length: > 0 });

    /// <summary>How a form names the rate and the version shown.</summary>
    public string Choice => string.Create(Kernel.Danish.Invariant, $"{Rate.Id:N}.{Rate.Version}");

    private int Count(Severity severity) =>
        Findings.Count(finding => finding.Severity == severity && finding.DispensationId is null);
}

/// <summary>The newest deliveries of a round that the operators have signed off, with their rates.</summary>
/// <param name="Deliveries">By operator's name.</param>
/// <param name="Rows">The largest changes first.</param>
/// <param name="Likes">What the rates are compared with, or why they cannot be.</param>
/// <param name="Found">What still stands of each delivery's findings; one without findings is not in it.</param>
public sealed record ReviewedRound(
    IReadOnlyList<RateSubmission> Deliveries,
    IReadOnlyList<ReviewRow> Rows,
    Result<LikeOffers> Likes,
    IReadOnlyDictionary<Guid, FindingTally> Found
)
{
    public FindingTally FoundIn(RateSubmission delivery) => Found.GetValueOrDefault(delivery.Id, FindingTally.None);

    public IEnumerable<ReviewRow> RowsOf(RateSubmission delivery) =>
        Rows.Where(row => row.Rate.SubmissionId == delivery.Id);
}

/// <summary>Reads what the rate group reviews.</summary>
public sealed class ReviewDesk(RammevaerkDb db, OperatorNames names, LikeOffersDesk like)
{
    /// <summary>The round's deliveries under review, or one operator's.</summary>
    public async Task<ReviewedRound> LoadAsync(RateRound round, CancellationToken cancellation, string? party = null)
    {
        var deliveries = await db.NewestDeliveriesOf(round.Id)
            .AsNoTracking()
            .Where(one => one.State != SubmissionState.Delivered)
            .ToListAsync(cancellation);
        var all = await db.NewestRatesOf(round.Id).ToListAsync(cancellation);
        var likes = await like.LoadAsync(round, cancellation);
        var shown = deliveries.Where(one => party is null || one.Party == party).ToDictionary(one => one.Id);
        var findings = (await FindingsAsync(shown.Keys, cancellation)).ToLookup(one => (one.SubmissionId, one.Subject));
        return new(
            [.. shown.Values.OrderBy(one => names.Of(one.Party, round.BudgetYear), Kernel.Danish.Order)],
            [
                .. all.Where(rate => shown.ContainsKey(rate.SubmissionId))
                    .Select(rate => new ReviewRow(
                        rate,
                        shown[rate.SubmissionId],
                        names.Of(rate.Party, round.BudgetYear),
                        likes.IsOk ? likes.Value.Of(rate) : null,
                        [.. findings[(rate.SubmissionId, ((IRateSubject)rate).Name)]]
                    ))
                    .OrderByDescending(row => row.Rate.Change is { } change ? decimal.Abs(change) : -1m)
                    .ThenByDescending(row => row.Difference is { } step ? decimal.Abs(step) : -1m)
                    .ThenBy(row => row.Operator, Kernel.Danish.Order)
                    .ThenBy(row => row.Rate.Ordinal),
            ],
            likes,
            await FindingTally.OfAsync(db, shown.Keys, cancellation)
        );
    }

    /// <summary>What the checks found in the whole delivery, in its order.</summary>
    public async Task<IReadOnlyList<SubmissionFinding>> FindingsOfAsync(
        RateSubmission delivery,
        CancellationToken cancellation
    ) => await FindingsAsync([delivery.Id], cancellation);

    private Task<List<SubmissionFinding>> FindingsAsync(IEnumerable<Guid> deliveries, CancellationToken cancellation)
    {
        var ids = deliveries.ToList();
        return db.Set<SubmissionFinding>()
            .AsNoTracking()
            .Where(finding => ids.Contains(finding.SubmissionId))
            .OrderBy(finding => finding.Ordinal)
            .ToListAsync(cancellation);
    }
}
