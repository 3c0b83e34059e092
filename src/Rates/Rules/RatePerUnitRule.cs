using Rammevaerk.Kernel.Figures;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules;

/// <summary>RATE-2: what one unit of a service costs.</summary>
public static class RatePerUnitRule
{
    public static readonly RuleInfo Info = new(
        "RATE-2",
        "Takst pr. enhed",
        "Alle ydelsens udgifter deles ud på de enheder, der kan sælges. Døgn regnes med områdets døgn pr. år, dag- og "
            + "skoletilbud med åbningsdage, fremmøder, timer og forløb med deres eget antal. Efterregulering har fortegn: "
            + "et underskud hæver taksten. Taksten afrundes til sidst, en halv øre opad.",
        "takst = (takstgrundlag + overhead + efterregulering) / (fuldtidspladser × enheder × belægning)",
        "Udledt af SEL § 174 og BL § 195 samt styringsaftalens takstberegning"
    );

    private static readonly Dictionary<ServiceUnit, (Step Rate, Step ForSale)> Steps = new()
    {
        [ServiceUnit.Day] = StepsFor("døgn", "Døgn"),
        [ServiceUnit.OpeningDay] = StepsFor("dag", "Dage"),
        [ServiceUnit.Attendance] = StepsFor("fremmøde", "Fremmøder"),
        [ServiceUnit.Hour] = StepsFor("time", "Timer"),
        [ServiceUnit.Course] = StepsFor("forløb", "Forløb"),
        [ServiceUnit.Month] = StepsFor("måned", "Måneder"),
        [ServiceUnit.SchoolDay] = StepsFor("skoledag", "Skoledage"),
    };

    /// <summary>The step a rate is shown as: Takst pr. døgn.</summary>
    public static Step StepOf(ServiceUnit unit) => Steps[unit].Rate;

    /// <summary>Kroner per unit, rounded to the decimals of the area's rates.</summary>
    /// <param name="basis">RATE-3, kroner.</param>
    /// <param name="overhead">RATE-4, kroner.</param>
    /// <param name="regulation">Post-regulation, kroner; a deficit is positive.</param>
    /// <param name="places">Full-time places, above 0.</param>
    /// <param name="units">Units per place and year, above 0.</param>
    /// <param name="occupancy">RATE-5 as a share, above 0.</param>
    /// <param name="decimals">Decimals of the rate.</param>
    /// <param name="unit">What the rate is paid for; decides words only.</param>
    public static Figure Compute(
        Figure basis,
        Figure overhead,
        Figure regulation,
        Figure places,
        Figure units,
        Figure occupancy,
        int decimals,
        ServiceUnit unit = ServiceUnit.Day
    )
    {
        var unitsForSale = ForSale(places, units, occupancy, unit);
        return (Figure.Sum([basis, overhead, regulation]) / unitsForSale).Rounded(decimals);
    }

    /// <summary>The units all places can sell in the year at the budgeted occupancy.</summary>
    public static Figure ForSale(Figure places, Figure units, Figure occupancy, ServiceUnit unit) =>
        (places * units * occupancy).Named(Steps[unit].ForSale);

    private static (Step Rate, Step ForSale) StepsFor(string one, string many) =>
        (
            new($"Takst pr. {one}", Unit.Kroner, Info.Id, Info.Source),
            new($"{many}, der kan sælges", Unit.Units, Info.Id, "Alle pladser hele året ved den budgetterede belægning")
        );
}
