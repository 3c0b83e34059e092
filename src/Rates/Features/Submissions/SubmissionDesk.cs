using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Review;
using Rammevaerk.Rates.Features.Rounds;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>An operator in a round, with its deliveries, newest first.</summary>
public sealed record OperatorRound(
    RateRound Round,
    RoundOperator Own,
    string PartyName,
    IReadOnlyList<RateSubmission> Deliveries
)
{
    public string Party => Own.Party;

    /// <summary>The delivery that counts; null before the first.</summary>
    public RateSubmission? Newest => Deliveries.Count > 0 ? Deliveries[0] : null;

    /// <summary>Address of the operator's page.</summary>
    public string Address => RateSubmission.AddressOf(Round, Party);

    /// <summary>Operator and round in one line.</summary>
    public string Kicker => $"{PartyName} · takstrunde {Round.Year.ToString(Danish.Invariant)}";
}

/// <summary>One delivery of an operator in a round.</summary>
public sealed record OpenDelivery(OperatorRound Own, RateSubmission Submission)
{
    public RateRound Round => Own.Round;

    public bool IsNewest => Own.Newest?.Id == Submission.Id;

    public string Address => Submission.AddressIn(Round);
}

/// <summary>Finds what an address of an operator names, bound to its area, year and party. Reads only.</summary>
public sealed class SubmissionDesk(RoundDesk rounds, PartyRegister parties, RammevaerkDb db)
{
    /// <summary>The operator in the round; null when there is no such round, or the party is not in it.</summary>
    public async Task<OperatorRound?> FindAsync(
        string area,
        string year,
        string party,
        CancellationToken cancellation
    ) =>
        await rounds.FindAsync(area, year, cancellation) is { } round
        && await rounds.OperatorAsync(round, party, cancellation) is { } own
            ? new OperatorRound(
                round,
                own,
                NameOf(round, party),
                await rounds.SubmissionsAsync(round, party, cancellation)
            )
            : null;

    /// <summary>The delivery; null when there is none with the number.</summary>
    public async Task<OpenDelivery?> FindAsync(
        string area,
        string year,
        string party,
        string number,
        CancellationToken cancellation
    ) =>
        int.TryParse(number, NumberStyles.None, Danish.Invariant, out var wanted)
        && await FindAsync(area, year, party, cancellation) is { } own
        && own.Deliveries.FirstOrDefault(one => one.Number == wanted) is { } submission
            ? new OpenDelivery(own, submission)
            : null;

    /// <summary>The rates of a delivery in the file's order, without their derivations.</summary>
    public Task<List<DeliveredRate>> RatesAsync(RateSubmission submission, CancellationToken cancellation) =>
        db.Set<DeliveredRate>()
            .AsNoTracking()
            .Where(rate => rate.SubmissionId == submission.Id)
            .OrderBy(rate => rate.Ordinal)
            .Select(NewestDeliveries.WithoutDerivation)
            .ToListAsync(cancellation);

    private string NameOf(RateRound round, string party) =>
        parties.Find(party, round.BudgetYear) is { IsOk: true } found ? found.Value.FullName : party;
}
