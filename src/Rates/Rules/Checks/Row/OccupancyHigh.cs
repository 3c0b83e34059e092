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
        "budgetteret belægning <= 98 %",
        "RATE-5; grænsen er en parameter"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        computed.Occupancy is { } occupancy && occupancy.Value > context.Parameters.OccupancyWarning.Value
            ? At(
                service.StoredOccupancy.Cell,
                service.Name,
                $"Taksten forudsætter {Danish.Percent(occupancy.Value)}. Over {Danish.Percent(context.Parameters.OccupancyWarning.Value)} skal det begrundes.",
                "Bekræft tallet med en bemærkning, eller få en lavere belægning godkendt og skriv den som eget tal.",
                Danish.Percent(occupancy.Value)
            )
            : null;
}
