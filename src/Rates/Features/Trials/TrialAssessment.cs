using Rammevaerk.Kernel.Faults;
using Rammevaerk.Rates.Files;
using Rammevaerk.Rates.Rules;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>Assesses one trial's file with derivations, and says how far it has come.</summary>
public sealed class TrialAssessment(TrialStore store, RateFileIntake intake, RateFileAssessment assessment)
{
    public Result<AssessedRateFile> Run(TrialJob job, CancellationToken cancellation)
    {
        if (store.Read(job.Trial.Id) is not { } bytes)
        {
            return TrialFaults.Gone();
        }

        job.Enter(TrialStage.Reading);
        using var stream = new MemoryStream(bytes, writable: false);
        return intake
            .Read(stream, cancellation)
            .Then(file =>
            {
                job.Enter(TrialStage.Computing);
                return RateCalculation.Compute(file, traced: true);
            })
            .Then(rates =>
            {
                job.Enter(TrialStage.Checking);
                return Result.Ok(assessment.Assess(rates));
            });
    }
}
