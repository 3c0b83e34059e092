using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-241: the service part of a cost line lies within the line (RATE-8).</summary>
public sealed class ServicePartAboveLine()
    : Check(
        "RF-241",
        Severity.Error,
        "Ydelsesdelen er større end budgetlinjen",
        "Ydelsesdelen er en del af budgetlinjen. Den har linjens fortegn og kan ikke være større end linjen.",
        "0 <= ydelsesdel / linje <= 1",
        "RATE-8"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        foreach (var service in context.File.Services)
        {
            for (var line = 0; line < service.ServiceParts.Count; line++)
            {
                var part = service.ServiceParts[line];
                var whole = service.Lines[line];
                if (
                    part.OrZero != 0m
                    && !whole.IsUnreadable
                    && (
                        decimal.Sign(part.OrZero) != decimal.Sign(whole.OrZero)
                        || decimal.Abs(part.OrZero) > decimal.Abs(whole.OrZero)
                    )
                )
                {
                    yield return At(
                        part,
                        service.Name,
                        $"Ydelsesdelen af »{context.File.Header.Form.Lines[line].Label}« er {Danish.Kroner(part.OrZero)}, men linjen er {Danish.Kroner(whole.OrZero)}",
                        $"Ret beløbet i {part.Cell}, eller ret linjen i {whole.Cell}."
                    );
                }
            }
        }
    }
}
