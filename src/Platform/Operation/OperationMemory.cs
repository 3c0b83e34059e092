namespace Rammevaerk.Platform.Operation;

/// <summary>
/// The warnings as they were up to half a minute ago: the start page is shown often, and what is wrong with an installation
/// is no news of the second.
/// </summary>
public sealed class OperationMemory(TimeProvider time)
{
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(30);

    private volatile Read? last;

    /// <summary>The warnings remembered, or read now.</summary>
    public async Task<IReadOnlyList<OperationWarning>> WarningsAsync(
        OperationReading reading,
        CancellationToken cancellation
    )
    {
        if (last is { } read && time.GetElapsedTime(read.At) < Trust)
        {
            return read.Warnings;
        }

        var warnings = (await reading.LoadAsync(cancellation)).Warnings;
        last = new(warnings, time.GetTimestamp());
        return warnings;
    }

    private sealed record Read(IReadOnlyList<OperationWarning> Warnings, long At);
}
