using Rammevaerk.Kernel.Faults;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Features.Trials;

/// <summary>How far the assessment of a file has come.</summary>
public enum TrialStage
{
    Received,
    Reading,
    Computing,
    Checking,
    Done,
}

/// <summary>The assessment of one trial: waiting, under way, or done.</summary>
public sealed class TrialJob(Trial trial)
{
    private readonly TaskCompletionSource<Result<AssessedRateFile>> outcome = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private volatile TrialStage stage;

    public Trial Trial { get; } = trial;

    public TrialStage Stage => stage;

    /// <summary>True when the outcome is known, be it a file, a fault or a bug.</summary>
    public bool IsDone => outcome.Task.IsCompleted;

    /// <summary>The assessed file or why it was refused; throws what the assessment threw.</summary>
    public Task<Result<AssessedRateFile>> Outcome => outcome.Task;

    /// <summary>Waits for the outcome, but no longer than so; true when it is known.</summary>
    public async Task<bool> WaitAsync(TimeSpan patience, CancellationToken cancellation)
    {
        await Task.WhenAny(Outcome, Task.Delay(patience, cancellation));
        return IsDone;
    }

    public void Enter(TrialStage next) => stage = next;

    public void Finish(Result<AssessedRateFile> result)
    {
        stage = TrialStage.Done;
        outcome.TrySetResult(result);
    }

    public void Fail(Exception bug)
    {
        stage = TrialStage.Done;
        outcome.TrySetException(bug);
    }
}
