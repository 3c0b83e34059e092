using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Rules.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>One rate line of a year against the path.</summary>
/// <param name="Rate">The rate.</param>
/// <param name="Operator">Name of the operator.</param>
/// <param name="Line">It beside the base year's.</param>
/// <param name="Standing">Where it stands; null where a price figure is missing.</param>
public sealed record LineStanding(AgreementRate Rate, string Operator, AgreementLine Line, AgreementStanding? Standing)
{
    /// <summary>The change from the base year in the kroner as they are, as a share.</summary>
    public decimal Nominal => (Line.Rate / Line.BaseRate) - 1m;
}

/// <summary>One operator's rates of a year against the path.</summary>
/// <param name="Party">Official code.</param>
/// <param name="Name">Name.</param>
/// <param name="Lines">Its rate lines.</param>
/// <param name="Standing">Where they stand together; null where a price figure is missing.</param>
public sealed record OperatorStanding(
    string Party,
    string Name,
    IReadOnlyList<LineStanding> Lines,
    AgreementStanding? Standing
)
{
    /// <summary>The change from the base year in the kroner as they are, weighted with the year's units.</summary>
    public decimal Nominal => (Lines.Sum(line => line.Line.Now) / Lines.Sum(line => line.Line.Before)) - 1m;

    public int LinesAbove => Lines.Count(line => line.Standing is { IsAbove: true });
}

/// <summary>How many rates of a year are not part of the index, and why.</summary>
/// <param name="WithoutBase">No rate for the same unit in the base year: new services.</param>
/// <param name="WithoutUnits">No known number of units.</param>
/// <param name="Outside">Offers outside the framework agreement.</param>
public sealed record LeftOut(int WithoutBase, int WithoutUnits, int Outside)
{
    public int Count => WithoutBase + WithoutUnits + Outside;
}

/// <summary>An area's rates of one year against an agreement.</summary>
public sealed class AgreementYear
{
    private AgreementYear(int year, Figure target) => (Year, Target) = (year, target);

    public int Year { get; }

    /// <summary>RATE-13B.</summary>
    public Figure Target { get; }

    /// <summary>Why there is no index; null when there is.</summary>
    public Fault? Fault { get; private init; }

    /// <summary>By name.</summary>
    public required IReadOnlyList<OperatorStanding> Operators { get; init; }

    /// <summary>All lines, operator by operator.</summary>
    public required IReadOnlyList<LineStanding> Lines { get; init; }

    public required LeftOut LeftOut { get; init; }

    /// <summary>Where the whole area stands; null without prices or without lines.</summary>
    public AgreementStanding? Standing { get; private init; }

    /// <summary>The area's change in the kroner as they are; null without lines.</summary>
    public decimal? Nominal =>
        Lines.Count == 0 ? null : (Lines.Sum(line => line.Line.Now) / Lines.Sum(line => line.Line.Before)) - 1m;

    /// <summary>Compares a year's rates with the base year's.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="prices">The area's price figures.</param>
    /// <param name="year">The year.</param>
    /// <param name="rates">The year's rates, with their parts.</param>
    /// <param name="before">The base year's rates.</param>
    /// <param name="nameOf">What an operator is called.</param>
    public static AgreementYear Of(
        RateAgreement agreement,
        PriceTable prices,
        int year,
        IEnumerable<AgreementRate> rates,
        IEnumerable<AgreementRate> before,
        Func<string, string> nameOf
    )
    {
        var target = AgreementPathRule.Compute(agreement, year);
        var price =
            agreement.Basis == PriceBasis.Nominal
                ? Result.Ok(PriceLevelRule.Nominal())
                : prices.Level(agreement.BaseYear, year);
        var known = before.Where(rate => rate.Rate > 0m).ToDictionary(rate => (rate.Party, rate.ServiceKey, rate.Unit));
        var (lines, outside, withoutBase, withoutUnits) = (new List<LineStanding>(), 0, 0, 0);
        foreach (var rate in rates)
        {
            if (!rate.IsInside)
            {
                outside++;
            }
            else if (!known.TryGetValue((rate.Party, rate.ServiceKey, rate.Unit), out var first))
            {
                withoutBase++;
            }
            else if (rate.Units is not > 0m)
            {
                withoutUnits++;
            }
            else
            {
                var line = new AgreementLine(rate.Name, first.Rate, rate.Rate, rate.Units.Value);
                lines.Add(
                    new(
                        rate,
                        nameOf(rate.Party),
                        line,
                        price.IsOk
                            ? AgreementStanding.OfLine(
                                line,
                                price.Value,
                                target,
                                agreement.BaseYear,
                                $"{rate.Name} {year}"
                            )
                            : null
                    )
                );
            }
        }

        AgreementStanding? Together(IReadOnlyList<AgreementLine> some, string whose) =>
            price.IsOk && some.Count > 0
                ? AgreementStanding.OfLines(some, price.Value, target, agreement.BaseYear, $"{whose} {year}")
                : null;

        var operators = lines
            .GroupBy(line => (line.Rate.Party, line.Operator))
            .Select(same => new OperatorStanding(
                same.Key.Party,
                same.Key.Operator,
                [.. same],
                Together([.. same.Select(line => line.Line)], same.Key.Operator)
            ))
            .OrderBy(one => one.Name, Danish.Order)
            .ToList();
        return new(year, target)
        {
            Fault = price.Fault,
            Operators = operators,
            Lines = [.. operators.SelectMany(one => one.Lines)],
            LeftOut = new(withoutBase, withoutUnits, outside),
            Standing = Together([.. operators.Select(Whole)], "hele området"),
        };
    }

    /// <summary>An operator's kroner as one line of the area's sums.</summary>
    private static AgreementLine Whole(OperatorStanding one) =>
        new(one.Name, one.Lines.Sum(line => line.Line.Before), one.Lines.Sum(line => line.Line.Now), 1m);
}
