using Rammevaerk.Kernel;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-226: a cost line below 0 is either an income or a slip.</summary>
public sealed class CostNegative()
    : Check(
        "RF-226",
        Severity.Warning,
        "En udgift er negativ",
        "En udgiftslinje under nul er enten en indtægt, der hører til på linjen for indtægter, eller en tastefejl.",
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
                    $"Er det en indtægt, så flyt den til linjen {IncomeLine(context.File.Header.Form)}. Ellers ret {amount.Cell}."
                );
            }
        }
    }

    private static string IncomeLine(CostForm form) => form.Lines.First(line => line.Sign != LineSign.Cost).Label;
}
