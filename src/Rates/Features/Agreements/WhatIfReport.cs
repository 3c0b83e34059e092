using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>One rate before and after.</summary>
/// <param name="Rate">The rate as it is.</param>
/// <param name="Operator">Name of the operator.</param>
/// <param name="After">The estimate, kroner per unit.</param>
public sealed record EstimatedRate(AgreementRate Rate, string Operator, decimal After)
{
    public decimal Difference => After - Rate.Rate;

    /// <summary>The difference for the units sold as the rate is now, kroner a year.</summary>
    public decimal Kroner => decimal.Round(Difference * (Rate.Units ?? 0m), 2, MidpointRounding.AwayFromZero);

    public decimal Share => Difference / Rate.Rate;
}

/// <summary>An operator's rates before and after.</summary>
/// <param name="Party">Official code.</param>
/// <param name="Name">Name.</param>
/// <param name="Rates">How many rates.</param>
/// <param name="Before">What the units cost now, kroner a year.</param>
/// <param name="Kroner">How much more or less, kroner a year.</param>
public sealed record EstimatedOperator(string Party, string Name, int Rates, decimal Before, decimal Kroner)
{
    public decimal Share => Before == 0m ? 0m : Kroner / Before;
}

/// <summary>What assumptions would do to an area's newest rates. Estimates, all of it.</summary>
public sealed class WhatIfReport
{
    public required AgreementView View { get; init; }

    public required WhatIfQuery Query { get; init; }

    /// <summary>The year of the rates; null when the area has none.</summary>
    public int? Year { get; init; }

    /// <summary>True when the rates are delivered and not yet published.</summary>
    public bool IsDelivered { get; init; }

    /// <summary>True when the visitor may choose delivered rates.</summary>
    public bool MayChooseDelivered { get; init; }

    /// <summary>True when some rates were computed of the rate alone, their costs not being public.</summary>
    public bool IsWithoutCosts { get; init; }

    /// <summary>Rates nothing can be computed of.</summary>
    public int NotComputed { get; init; }

    /// <summary>The rates, operator by operator.</summary>
    public IReadOnlyList<EstimatedRate> Rates { get; init; } = [];

    public IReadOnlyList<EstimatedOperator> Operators { get; init; } = [];

    /// <summary>The year against the path as it is; null without an agreement that covers it.</summary>
    public AgreementYear? Before { get; init; }

    /// <summary>The year against the path under the assumptions.</summary>
    public AgreementYear? After { get; init; }

    /// <summary>What could not be used, and what is not public.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>How much more or less buyers would pay for the same units, kroner a year.</summary>
    public decimal Kroner => Operators.Sum(one => one.Kroner);

    /// <summary>The same as a share of what the units cost now.</summary>
    public decimal Share => Operators.Sum(one => one.Before) is > 0m and { } before ? Kroner / before : 0m;
}
