using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Sheets;
using Rammevaerk.Platform.Web;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Features.Rounds;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Submissions;

/// <summary>Reads, computes and checks a delivered file, and sees that it belongs to the round and the operator.</summary>
public sealed class DeliveryAssessment(RateFileAssessment assessment, HeavyWork heavy)
{
    public Task<Result<AssessedRateFile>> RunAsync(
        RateRound round,
        string party,
        byte[] content,
        CancellationToken cancellation
    ) =>
        heavy.RunAsync(
            () =>
            {
                using var stream = new MemoryStream(content, writable: false);
                return assessment
                    .Assess(stream, ReadLimits.Default, traced: true, cancellation)
                    .Then(assessed => Belongs(assessed, round, party));
            },
            cancellation
        );

    private static Result<AssessedRateFile> Belongs(AssessedRateFile assessed, RateRound round, string party)
    {
        var header = assessed.File.Header;
        return header.Operator.Code.Value == party && header.Year.Year == round.Year
            ? Result.Ok(assessed)
            : RoundFaults.OfAnother(
                header.Operator,
                header.Year.Year,
                round,
                string.Create(Danish.Invariant, $"driftsherren med kode {party}")
            );
    }
}
