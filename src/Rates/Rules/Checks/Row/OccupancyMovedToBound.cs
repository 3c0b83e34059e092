using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-209: a mean outside the bounds is moved to the bound (RATE-5).</summary>
public sealed class OccupancyMovedToBound()
    : ServiceCheck(
        "RF-209",
        Severity.Warning,
        "Belægningen er uden for grænserne",
        "Gennemsnittet af de to aflæsninger, eller den forventede belægning, ligger under eller over områdets grænser. Taksten regnes med grænsen.",
        "områdets laveste <= gennemsnit <= områdets højeste",
        "RATE-5"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context)
    {
        if (
            computed.Occupancy is not { } budgeted
            || service.Type.Key is null
            || OccupancyImpossible.IsFoundIn(service, context)
            || BudgetedOccupancyRule.IsApproved(service)
            || BudgetedOccupancyRule.Mean(service, context.Parameters, traced: false) is not { } mean
        )
        {
            return null;
        }

        var rounded = mean.Rounded(context.Parameters.OccupancyShareDecimals).Value;
        return rounded == budgeted.Value
            ? null
            : At(
                service.StoredOccupancy.Cell,
                service.Name,
                $"{(service.FirstReading.IsEmpty ? "Den forventede belægning er" : "Aflæsningerne giver")} {Danish.Percent(rounded)}. Taksten er regnet med {Danish.Percent(budgeted.Value)}.",
                $"Se efter, om {(service.FirstReading.IsEmpty ? "tallet er rigtigt" : "aflæsningerne er rigtige")}. Skal en anden belægning bruges, så skriv den i {service.OwnOccupancy.Cell} med godkendelsen i {service.Approval.Cell}.",
                Danish.Percent(rounded)
            );
    }
}
