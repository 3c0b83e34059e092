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
        var form = context.File.Header.Form;
        foreach (var service in context.File.Services)
        {
            for (var line = 0; line < service.Lines.Count; line++)
            {
                var entry = service.Lines[line];
                if (form.Lines[line].Sign == LineSign.Income && entry.Value is > 0m)
                {
                    yield return At(
                        entry,
                        service.Name,
                        $"{form.Lines[line].Label} er {Danish.Kroner(entry.OrZero)} uden minus og hæver derfor taksten.",
                        $"Skriv {Danish.Number(-entry.OrZero)} i {entry.Cell}."
                    );
                }
            }
        }
    }
}
