using Rammevaerk.Rates.Domain.Agreements;
using Rammevaerk.Rates.Rules.Agreements;

namespace Rammevaerk.Rates.Features.Agreements;

/// <summary>What the picture of an agreement shows.</summary>
public static class PathPoints
{
    /// <summary>Every year from the base year to the last, the base year's index being 1.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="years">Its years with rates.</param>
    /// <param name="estimate">An estimated index of a year; null for none.</param>
    public static IReadOnlyList<PathPoint> Of(
        RateAgreement agreement,
        IReadOnlyList<AgreementYear> years,
        AgreementYear? estimate = null
    ) =>
        [
            .. Enumerable
                .Range(agreement.BaseYear, agreement.LastYear - agreement.BaseYear + 1)
                .Select(year => new PathPoint(
                    year,
                    AgreementPathRule.Compute(agreement, year).Value,
                    year == agreement.BaseYear
                        ? 1m
                        : years.FirstOrDefault(one => one.Year == year)?.Standing?.Index.Value,
                    estimate?.Year == year ? estimate.Standing?.Index.Value : null
                )),
        ];
}
