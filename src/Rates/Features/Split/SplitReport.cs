using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Rates.Rules.Split;

namespace Rammevaerk.Rates.Features.Split;

/// <summary>One line of a round under both models.</summary>
/// <param name="Rate">The delivered rate.</param>
/// <param name="Operator">The operator's name.</param>
/// <param name="Number">Its place among the lines of the rate, from 1.</param>
/// <param name="Line">The figures.</param>
public sealed record SplitRow(DeliveredRate Rate, string Operator, int Number, SplitLine Line)
{
    public string Name => ((IRateSubject)Rate).Name;

    /// <summary>Service and level in one line.</summary>
    public string FullName => Line.Level.Length == 0 ? Name : $"{Name}, {Line.Level}";

    /// <summary>Kroner per unit more, or less when negative.</summary>
    public decimal Difference => Line.Difference.Value;

    /// <summary>Kroner a year; null where places, units or occupancy are not known.</summary>
    public decimal? Kroner => Line.Yearly?.Value;

    /// <summary>Address of its derivation.</summary>
    public string AddressIn(RateRound round) =>
        string.Create(
            Kernel.Danish.Invariant,
            $"{SplitDesk.AddressOf(round)}/{Rate.Party}/{Rate.ServiceKey}?linje={Number}"
        );
}

/// <summary>What a municipality that pays would pay more, or less.</summary>
/// <param name="Code">Official code.</param>
/// <param name="Name">Name.</param>
/// <param name="Places">Full-time places it buys.</param>
/// <param name="Kroner">Kroner a year more; negative for less.</param>
/// <param name="IsEstimate">True when any of it rests on an estimate, or on a purchase without hours.</param>
public sealed record SplitBuyer(string Code, string Name, decimal Places, decimal Kroner, bool IsEstimate);

/// <summary>A round under both models.</summary>
public sealed class SplitReport
{
    public required RateRound Round { get; init; }

    /// <summary>The model in force in the year; null where none is set.</summary>
    public Parameter? Model { get; init; }

    /// <summary>Every line, operator by operator.</summary>
    public IReadOnlyList<SplitRow> Rows { get; init; } = [];

    /// <summary>The municipalities that pay, where purchases are reported.</summary>
    public IReadOnlyList<SplitBuyer> Buyers { get; init; } = [];

    /// <summary>The share estimates are made with; null where neither the address nor a parameter says one.</summary>
    public decimal? Share { get; init; }

    /// <summary>Hours per unit estimates are made with.</summary>
    public decimal? Hours { get; init; }

    public IReadOnlyList<Fault> Faults { get; init; } = [];

    public int Estimates => Rows.Count(row => row.Line.IsEstimate);

    /// <summary>Kroner a year some pay more.</summary>
    public decimal More => Rows.Sum(row => decimal.Max(0m, row.Kroner ?? 0m));

    /// <summary>Kroner a year others pay less; not negative.</summary>
    public decimal Less => Rows.Sum(row => decimal.Max(0m, -(row.Kroner ?? 0m)));
}
