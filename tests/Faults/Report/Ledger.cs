using System.Diagnostics;

namespace Rammevaerk.Tests.Faults.Report;

/// <summary>What one scenario tried and what became of it.</summary>
internal sealed class Ledger
{
    private static readonly List<Ledger> Kept = [];

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private int tried;
    private int acknowledged;

    private Ledger(string letter, string scenario, string where) =>
        (Letter, Scenario, Where) = (letter, scenario, where);

    public string Letter { get; }

    /// <summary>What was done to the site, in English.</summary>
    public string Scenario { get; }

    /// <summary>Engine, and what else tells two runs of a scenario apart.</summary>
    public string Where { get; }

    /// <summary>What people or jobs set out to do; sending it again is not another.</summary>
    public int Tried => tried;

    /// <summary>What the site said was done.</summary>
    public int Acknowledged => acknowledged;

    /// <summary>How often the fault was made.</summary>
    public int Faults { get; set; }

    /// <summary>Acknowledged, and not there afterwards.</summary>
    public int Lost { get; set; }

    /// <summary>There more than once.</summary>
    public int Twice { get; set; }

    /// <summary>Left half done, as verify tells it.</summary>
    public int Half { get; set; }

    public string Note { get; set; } = "";

    public TimeSpan Took { get; private set; }

    /// <summary>Whether it was carried through.</summary>
    public bool IsDone { get; private set; }

    public static IReadOnlyList<Ledger> All
    {
        get
        {
            lock (Kept)
            {
                return [.. Kept.OrderBy(one => one.Letter, StringComparer.Ordinal).ThenBy(one => one.Where)];
            }
        }
    }

    public static Ledger Open(string letter, string scenario, string where)
    {
        var ledger = new Ledger(letter, scenario, where);
        lock (Kept)
        {
            Kept.Add(ledger);
        }

        return ledger;
    }

    public int Try() => Interlocked.Increment(ref tried);

    public void Acknowledge(int count = 1) => Interlocked.Add(ref acknowledged, count);

    /// <summary>Ends the scenario: nothing may be lost, twice or half.</summary>
    public void Close(string note = "")
    {
        Took = watch.Elapsed;
        IsDone = true;
        Note = note;
        (Lost, Twice, Half).ShouldBe((0, 0, 0), $"{Scenario}, {Where}: lost, twice, half. {Note}");
    }
}
