using Xunit.Abstractions;

namespace Rammevaerk.Tests.Unit.Hostile;

/// <summary>
/// Gives damaged workbooks to a reader and holds it to its word: an answer or a fault, no exception, in time, in
/// bounded memory.
/// </summary>
/// <param name="read">Reads one file; gives the fault's number, or null when the file was read.</param>
/// <param name="output">Takes the counts of outcomes, the slowest and the largest reading.</param>
public sealed class HostileTrial(Func<byte[], string?> read, ITestOutputHelper output)
{
    private const string LongRun = "RAMMEVAERK_LONG";
    private const long MemoryLimit = 1_000_000_000;
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(2);

    /// <summary>Mutations of an ordinary run, and of a long one.</summary>
    public static int Count { get; } = Environment.GetEnvironmentVariable(LongRun) == "1" ? 10_000 : 250;

    public void Run(int seed, params byte[][] files)
    {
        var mutator = new WorkbookMutator(seed);
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var slowest = (Time: TimeSpan.Zero, Damage: "");
        var largest = (Bytes: 0L, Damage: "");
        foreach (var file in files)
        {
            read(file).ShouldBeNull();
        }

        for (var number = 0; number < Count; number++)
        {
            var mutation = mutator.Mutate(files[number / WorkbookMutator.Kinds % files.Length], number);
            var (outcome, time, bytes) = Try(mutation);
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            slowest = time > slowest.Time ? (time, mutation.Damage) : slowest;
            largest = bytes > largest.Bytes ? (bytes, mutation.Damage) : largest;
        }

        output.WriteLine(string.Join(", ", outcomes.Select(one => $"{one.Key}: {one.Value}")));
        output.WriteLine($"slowest {slowest}, largest {largest}");
    }

    private (string Outcome, TimeSpan Time, long Bytes) Try(Mutation mutation)
    {
        var about = $"{mutation.Damage}, seed {mutation.Seed}";
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = ThreadTime.Now();
        string? fault = null;
        Should.NotThrow(() => fault = read(mutation.File), about);
        var time = ThreadTime.Now() - start;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        time.ShouldBeLessThan(TimeLimit, about);
        bytes.ShouldBeLessThan(MemoryLimit, about);
        return (fault ?? "read", time, bytes);
    }
}
