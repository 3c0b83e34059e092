using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Operation;
using Rammevaerk.Platform.Web;
using Rammevaerk.Rates.Domain;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Ledger;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>
/// Reads, computes and checks a delivered file, compares it with the rates published last year, and sees that it belongs
/// to the round and the operator.
/// </summary>
public sealed class DeliveryAssessment(
    RateFileIntake intake,
    RateFileAssessment assessment,
    PublishedRates published,
    PlannedRegulations ledgers,
    HeavyWork heavy
)
{
    public async Task<Result<AssessedRateFile>> RunAsync(
        RateRound round,
        string party,
        byte[] content,
        CancellationToken cancellation
    )
    {
        using var span = DeliverySignals.BeginAssessment();
        var lastYear = await published.RatesAsync(round.AreaKey, party, round.Year - 1, cancellation);
        var planned = await ledgers.LoadAsync(round.AreaKey, party, round.Year, null, cancellation);
        var assessed = await heavy.RunAsync(
            () =>
                Read(round, party, content, cancellation)
                    .Then(file => RateCalculation.Compute(file, traced: true, planned))
                    .Then(rates => Result.Ok(assessment.Assess(rates, lastYear, planned))),
            cancellation
        );
        if (assessed.IsOk)
        {
            DeliverySignals.Count(assessed.Value);
        }

        span.Ended(assessed.IsOk ? null : assessed.Fault.Id);
        return assessed;
    }

    /// <summary>Only reads: the file, when it is the operator's and the round's. Costs a core; call it as heavy work.</summary>
    public Result<RateFile> Read(RateRound round, string party, byte[] content, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(content, writable: false);
        return intake.Read(stream, cancellation).Then(file => Belongs(file, round, party));
    }

    private static Result<RateFile> Belongs(RateFile file, RateRound round, string party)
    {
        var header = file.Header;
        return header.Operator.Code.Value == party && header.Year.Year == round.Year
            ? Result.Ok(file)
            : RoundFaults.OfAnother(
                header.Operator,
                header.Year.Year,
                round,
                string.Create(Danish.Invariant, $"driftsherren med kode {party}")
            );
    }
}
