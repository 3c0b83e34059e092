using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;

namespace Rammevaerk.Rates.Features.Split;

/// <summary>What a municipality has reported that it buys of a service.</summary>
/// <param name="Party">Official code of the operator.</param>
/// <param name="ServiceKey">Number of the service in the operator's file.</param>
/// <param name="Municipality">Official code of the municipality that pays.</param>
/// <param name="MunicipalityName">Its name.</param>
/// <param name="Places">Full-time places; null where units are told instead.</param>
/// <param name="Units">Units of the service in the year, such as days; null where places are told.</param>
/// <param name="Level">Name of the level; null where it is not told.</param>
/// <param name="Hours">Hours of service per unit; null where they are not told.</param>
public sealed record ReportedPurchase(
    string Party,
    string ServiceKey,
    string Municipality,
    string MunicipalityName,
    decimal? Places,
    decimal? Units,
    string? Level,
    decimal? Hours
);

/// <summary>Where the comparison learns who pays.</summary>
public interface IReportedPurchases
{
    /// <summary>All purchases reported for services of the area in the year; empty where none are.</summary>
    Task<IReadOnlyList<ReportedPurchase>> OfAsync(AreaKey area, BudgetYear year, CancellationToken cancellation);
}
