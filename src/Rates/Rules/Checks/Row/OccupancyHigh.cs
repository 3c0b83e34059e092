using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-210: an occupancy above 98 per cent easily gives a deficit (RATE-5).</summary>
public sealed class OccupancyHigh()
    : ServiceCheck(
        "RF-210",
        Severity.Warning,
        "Budgetteret belægning er meget høj",
        "Så høj belægning giver let underskud, når en plads står tom.",
        "budgetteret belægning <= områdets grænse, fx 98\u00A0%",
        "RATE-5; grænsen er en parameter"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        computed.Occupancy is { } occupancy
        && occupancy.Value > context.Parameters.OccupancyWarning.Value
        && !OccupancyImpossible.IsFoundIn(service, context)
            ? At(
                service.StoredOccupancy.Cell,
                service.Name,
                $"Taksten forudsætter {Danish.Percent(occupancy.Value)}. Over {Danish.Percent(context.Parameters.OccupancyWarning.Value)} skal det begrundes.",
                BudgetedOccupancyRule.IsApproved(service)
                    ? $"Se efter, at godkendelsen i {service.Approval.Cell} gælder netop det tal."
                    : $"Begrund tallet over for sekretariatet. Er en lavere belægning godkendt, så skriv den i {service.OwnOccupancy.Cell} med godkendelsen i {service.Approval.Cell}.",
                Danish.Percent(occupancy.Value)
            )
            : null;
}
