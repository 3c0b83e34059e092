using Rammevaerk.Kernel;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-225: income lowers the rate, so it is written with a minus.</summary>
public sealed class IncomeNotNegative()
    : Check(
        "RF-225",
        Severity.Error,
        "Indtægter skal være negative",
        "Indtægter trækkes fra udgifterne. Uden minus hæver de taksten.",
        "indtægter <= 0",
        "RATE-3"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var (subject, line, amount) in CostLineAmounts.Of(context.File, LineSign.Income))
        {
            if (amount.Value is > 0m)
            {
                yield return At(
                    amount,
                    subject,
                    $"{line.Label} er {Danish.Kroner(amount.OrZero)} uden minus og hæver derfor taksten.",
                    $"Skriv {Danish.Number(-amount.OrZero)} i {amount.Cell}."
                );
            }
        }
    }
}
