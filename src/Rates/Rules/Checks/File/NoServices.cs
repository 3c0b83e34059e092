using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Rules.Checks.File;

/// <summary>RF-301: a file without services is empty, not valid.</summary>
public sealed class NoServices()
    : Check(
        "RF-301",
        Severity.Error,
        "Filen har ingen ydelser",
        "En takstfil skal have mindst én ydelse. Har driftsherren ingen tilbud i år, meddeles det sekretariatet.",
        "ANTAL(ydelser) > 0",
        "Takstfilens opbygning"
    )
{
    public override IEnumerable<Finding> Run(CheckContext context)
    {
        if (context.File.Services.Count == 0)
        {
            yield return At(
                new CellAddress(
                    context.File.Header.Layout.Sheet("offers").Name,
                    RateFileShape.FirstRow,
                    FirstInputColumn
                ),
                "",
                "Ingen rækker på Tilbud er udfyldt.",
                "Udfyld én linje for hver ydelse på arket Tilbud.",
                null
            );
        }
    }

    private const int FirstInputColumn = 2;
}
