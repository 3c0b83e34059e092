using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-228: a service without a budget has no rate.</summary>
public sealed class BudgetEmpty()
    : ServiceCheck(
        "RF-228",
        Severity.Error,
        "Budgettet mangler",
        "Ydelsen har ingen budgetlinjer, så taksten ville blive nul.",
        "SUM(ABS(budgetlinjer)) > 0",
        "RATE-1 og RATE-3"
    )
{
    protected override Finding? Look(ComputedService computed, ServiceRow service, CheckContext context) =>
        service.Lines.All(line => line.Value is 0m || line.IsEmpty) && service.SubAmounts.All(amount => amount.IsEmpty)
            ? At(
                service.Lines[0],
                service.Name,
                "Ydelsens kolonne på Budget er tom eller 0.",
                $"Udfyld budgetlinjerne fra {service.Lines[0].Cell} og nedefter, eller ryd rækken på Tilbud."
            )
            : null;
}
