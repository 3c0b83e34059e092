using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-206: sub-lines must sum to their line.</summary>
public sealed class SubLinesDisagreeWithLine()
    : Check(
        "RF-206",
        Severity.Error,
        "Underlinjerne giver ikke linjens beløb",
        "En linje kan deles op i underlinjer, men de skal tilsammen give linjens beløb.",
        "SUM(underlinjer) = linje",
        "RATE-3"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        var tolerance = context.Parameters.SumTolerance;
        foreach (var service in context.File.Services)
        {
            for (var line = 0; line < service.Lines.Count; line++)
            {
                if (service.Lines[line].IsUnreadable || SubTotal(context.File, service, line) is not { } total)
                {
                    continue;
                }

                var entry = service.Lines[line];
                if (decimal.Abs(total - entry.OrZero) > tolerance)
                {
                    yield return At(
                        entry,
                        service.Name,
                        $"{context.File.Header.Form.Lines[line].Label} er {(entry.IsEmpty ? "ikke udfyldt." : Danish.Kroner(entry.OrZero))} Underlinjerne giver {Danish.Kroner(total)}",
                        entry.IsEmpty
                            ? $"Skriv linjens beløb i {entry.Cell}. Underlinjerne forklarer beløbet, men tælles ikke med."
                            : $"Ret linjen i {entry.Cell} eller underlinjerne under den, så de giver det samme."
                    );
                }
            }
        }
    }

    private static decimal? SubTotal(RateFile file, ServiceRow service, int line)
    {
        decimal? total = null;
        for (var i = 0; i < file.SubLines.Count; i++)
        {
            if (file.SubLines[i].Line != line)
            {
                continue;
            }

            if (service.SubAmounts[i].IsUnreadable)
            {
                return null;
            }

            if (service.SubAmounts[i].Value is { } amount)
            {
                total = (total ?? 0m) + amount;
            }
        }

        return total;
    }
}
