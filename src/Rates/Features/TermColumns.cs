using Rammevaerk.Platform.Web.Lists;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features;

/// <summary>The columns of a list of rates that tell what follows from each rate.</summary>
internal static class TermColumns
{
    public static ExportColumn<T>[] Of<T>(Func<T, RateTerms?> terms) =>
        [
            ExportColumn<T>.Number("Uden indirekte moms i kr.", row => terms(row)?.Net),
            ExportColumn<T>.Number("Basistakst i kr.", row => terms(row)?.Split?.BaseRate),
            ExportColumn<T>.Number("Ydelsestakst i kr. pr. time", row => terms(row)?.Split?.ServiceRate),
            ExportColumn<T>.Number("Budgetterede timer pr. enhed", row => terms(row)?.Split?.Hours, "0.00"),
            ExportColumn<T>.Text("Niveauer og deltid i kr.", row => terms(row)?.StepWords, 36),
            ExportColumn<T>.Text("Sundhedslovsydelser", row => terms(row)?.HealthAct == true ? "ja" : "", 12),
        ];
}
