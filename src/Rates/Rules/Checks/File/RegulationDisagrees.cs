using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.Checks.File;

/// <summary>RF-309: the file's post-regulation of an offer is what its ledger has put into the year's rates.</summary>
public sealed class RegulationDisagrees()
    : Check(
        "RF-309",
        Severity.Warning,
        "Efterreguleringen svarer ikke til regnskaberne",
        "Det, tilbuddets regnskaber har lagt i årets takst, skal stå som efterregulering i takstfilen, fordelt på tilbuddets "
            + "ydelser. Kontrolleres, når filen afleveres i en takstrunde, og tilbuddet har regnskaber i Rammeværk.",
        "SUM(efterregulering for tilbuddets ydelser) = −(indregnet af tidligere års resultater)",
        "RATE-6; den tilladte afvigelse er en parameter"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var plan in context.PlannedRegulations ?? [])
        {
            var services = context
                .File.Services.Where(service =>
                    plan.ServiceKeys.Contains(service.Key, StringComparer.OrdinalIgnoreCase)
                )
                .ToList();
            if (services.Count == 0 || services.Exists(service => service.Regulation.IsUnreadable))
            {
                continue;
            }

            var entered = services.Sum(service => service.Regulation.OrZero);
            if (decimal.Abs(entered - plan.Amount) > context.Parameters.SumTolerance)
            {
                yield return At(
                    services[0].Regulation,
                    services[0].Name,
                    $"{plan.Offer} har {Danish.Kroner(entered)} i efterregulering i filen, men regnskaberne har {Danish.Kroner(plan.Amount)}"
                        + (plan.Parts.Count == 0 ? "" : $" ({plan.Words})"),
                    "Ret efterreguleringen, disponér resultatet under Efterregulering, eller skriv, hvorfor de afviger."
                );
            }
        }
    }
}
