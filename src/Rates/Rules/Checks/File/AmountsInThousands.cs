using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.Checks.File;

/// <summary>RF-306: a whole budget in round thousands may be a draft.</summary>
public sealed class AmountsInThousands()
    : Check(
        "RF-306",
        Severity.Hint,
        "Alle beløb er hele tusinder",
        "Et helt budget i runde tusinder er ofte et udkast eller skrevet i tusinde kroner.",
        "mindst ét beløb er ikke et helt tusinde",
        "DEFAULT"
    )
{
    private const decimal Thousand = 1000m;
    private const int Few = 9;

    public override IEnumerable<Finding> Run(CheckContext context)
    {
        var amounts = context
            .File.Services.SelectMany(service => service.Lines)
            .Where(line => line.OrZero != 0m)
            .ToList();
        if (amounts.Count >= Few && amounts.All(line => line.OrZero % Thousand == 0m))
        {
            yield return At(
                amounts[0],
                "",
                $"Alle {Danish.Number(amounts.Count)} beløb på Budget er hele tusinder.",
                "Se efter, om det er budgettet i kroner."
            );
        }
    }
}
