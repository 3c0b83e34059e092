using Rammevaerk.Kernel;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-226: a cost line below 0 is either an income or a slip.</summary>
public sealed class CostNegative()
    : Check(
        "RF-226",
        Severity.Warning,
        "En udgift er negativ",
        "En udgiftslinje under nul er enten en indtægt, der hører til på linjen Indtægter, eller en tastefejl.",
        "udgiftslinje >= 0",
        "RATE-3; DEFAULT"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var (subject, line, amount) in CostLineAmounts.Of(context.File, LineSign.Cost))
        {
            if (amount.Value is < 0m)
            {
                yield return At(
                    amount,
                    subject,
                    $"{line.Label} er {Danish.Kroner(amount.OrZero)}",
                    "Flyt en indtægt til linjen Indtægter, eller forklar beløbet med en bemærkning."
                );
            }
        }
    }
}
