namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-208: a sub-line with an amount must say its kind, since the checks go by it.</summary>
public sealed class SubLineWithoutKind()
    : Check(
        "RF-208",
        Severity.Error,
        "Underlinjens art mangler",
        "Arten viser, om underlinjen er central administration, sundhedslovsydelser eller bolig. Uden art kan den ikke kontrolleres.",
        "art <> \"\" når underlinjen har et beløb",
        "RATE-3, RATE-4 og RATE-11"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        for (var i = 0; i < context.File.SubLines.Count; i++)
        {
            var subLine = context.File.SubLines[i];
            if (subLine.Kind.IsEmpty && context.File.Services.Any(service => service.SubAmounts[i].OrZero != 0m))
            {
                yield return At(
                    subLine.Kind,
                    context.File.Header.Form.Lines[subLine.Line].Label,
                    $"Underlinjen {(subLine.Label.IsEmpty ? "uden navn" : $"»{subLine.Label}«")} har beløb, men ingen art.",
                    $"Vælg en art i {subLine.Kind.Cell}."
                );
            }
        }
    }
}
