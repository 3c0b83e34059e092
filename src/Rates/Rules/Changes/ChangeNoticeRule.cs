namespace Rammevaerk.Rates.Rules.Changes;

/// <summary>RATE-18: how early a new rate in the year must be asked for.</summary>
public static class ChangeNoticeRule
{
    public static readonly RuleInfo Info = new(
        "RATE-18",
        "Varsel for en ny takst inde i året",
        "En ny takst inde i året kan gælde fra den dag, der ligger så mange måneder efter anmodningen, som områdets "
            + "parameter siger. Et kortere varsel kræver en begrundelse, som bliver offentlig sammen med taksten. Det gælder "
            + "ikke en rettelse af en fejl.",
        "første dag >= dagen for anmodningen + varsel i måneder",
        "DEFAULT (varslet er en parameter for området)"
    );

    /// <summary>The first day a new rate may count from without a reason for shorter notice.</summary>
    /// <param name="asked">The day it is asked for.</param>
    /// <param name="months">Months of notice.</param>
    public static DateOnly Earliest(DateOnly asked, int months) => asked.AddMonths(months);

    /// <summary>True when the notice is shorter than the area asks for.</summary>
    public static bool IsShort(DateOnly asked, DateOnly from, int months) => from < Earliest(asked, months);
}
