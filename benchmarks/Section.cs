namespace Rammevaerk.Bench;

/// <summary>One part of the report: a name for the command line, and what it measures.</summary>
internal sealed record Section(string Name, Func<SectionResult> Run);

/// <summary>A section's title, a sentence on what was done, what was timed and which bars were set.</summary>
internal sealed record SectionResult(string Title, string What, IReadOnlyList<Timing> Timings, IReadOnlyList<Bar> Bars)
{
    /// <summary>What does not fit into timings.</summary>
    public IReadOnlyList<Table> Tables { get; init; } = [];

    /// <summary>What is to be known about the figures, each a paragraph.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}

/// <summary>A limit on a ratio of two medians taken in the same run.</summary>
internal sealed record Bar(string What, double Ratio, double Limit, bool AtLeast = false)
{
    public bool Holds => AtLeast ? Ratio >= Limit : Ratio <= Limit;
}
