using Rammevaerk.Kernel;

namespace Rammevaerk.Rates.Rules.Checks.File;

/// <summary>RF-303: the file's total must equal the ledger's when it is given.</summary>
public sealed class LedgerDisagrees()
    : Check(
        "RF-303",
        Severity.Error,
        "Filens sum stemmer ikke med økonomisystemet",
        "Er det samlede takstgrundlag fra økonomisystemet udfyldt på Kontrol, skal filens takstgrundlag give det samme.",
        "SUM(takstgrundlag) = økonomisystemets beløb",
        "DEFAULT; den tilladte afvigelse er en parameter"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        var total = context.Rates.Services.Sum(computed => computed.Basis.Value);
        var ledger = context.File.LedgerTotal;
        if (
            ledger.Value is { } expected
            && decimal.Abs(total - expected) > context.Parameters.SumTolerance
            && !context.File.Services.Any(service => service.HasUnreadableLine)
        )
        {
            yield return At(
                ledger,
                "",
                $"Ydelserne giver {Danish.Kroner(total)} Økonomisystemet har {Danish.Kroner(expected)} Forskellen er {Danish.Kroner(total - expected)}",
                "Find den ydelse eller linje, der mangler eller er talt med to gange, eller ret beløbet på Kontrol."
            );
        }
    }
}
