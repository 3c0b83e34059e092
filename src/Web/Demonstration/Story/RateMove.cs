using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain.Rounds;
using Rammevaerk.Web.Demonstration.Files;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>What moved one rate since the year before: its budget, its regulation or its occupancy, in kroner per unit.</summary>
internal sealed class RateMove
{
    private static readonly string[] ByDayAndNight =
    [
        "Bemandingen er styrket både dag og nat efter tilsynets besøg i foråret.",
        "Borgerne har fået mere støtte end før, også om natten.",
        "Vikarbudgettet er sat efter de seneste to års forbrug.",
        "Flere faste stillinger er besat, og ancienniteten er steget.",
    ];

    private static readonly string[] ByDay =
    [
        "Borgerne har brug for mere støtte end før.",
        "Vikarbudgettet er sat efter de seneste to års forbrug.",
        "En medarbejder mere er blevet fastansat.",
        "Flere faste stillinger er besat, og ancienniteten er steget.",
    ];

    private const int DaysOfYear = 365;
    private const int ReadingBefore = 2;
    private const decimal Told = 0.25m;

    private readonly PlannedService service;
    private readonly int year;
    private readonly ServiceFigures now;
    private readonly ServiceFigures before;
    private readonly decimal more;
    private readonly decimal total;
    private readonly decimal byBudget;
    private readonly decimal byRegulation;

    public RateMove(PlannedService service, int year, FileChanges changes, int row, DeliveredRate rate)
    {
        this.service = service;
        this.year = year;
        now = ServiceFigures.Of(service, year, changes.Raises.GetValueOrDefault(row, 1m));
        before = ServiceFigures.Of(service, year - 1);
        var places = PlacesIn(changes, row, service);
        more = places - service.Places;
        total = rate.Rate!.Value - rate.LastRate!.Value;
        var (unitsNow, unitsBefore) = (Units(places, rate.Occupancy), Units(service.Places, rate.Occupancy));
        byBudget = (Cost(now) / unitsNow) - (Cost(before) / unitsBefore);
        byRegulation = (now.Regulation / unitsNow) - (before.Regulation / unitsBefore);
    }

    /// <summary>Full-time places as the file has them.</summary>
    public static decimal PlacesIn(FileChanges changes, int row, PlannedService service) =>
        changes.Cells.TryGetValue(("offers", "places", row), out var cell) && cell.Number is { } places
            ? places
            : service.Places;

    /// <summary>The largest of what moved the rate the way it went, and the others that matter.</summary>
    public string Words() =>
        string.Join(
            ' ',
            new[]
            {
                (By: byBudget, Text: OfBudget()),
                (By: byRegulation, Text: OfRegulation()),
                (By: total - byBudget - byRegulation, Text: OfOccupancy()),
            }
                .Select((part, order) => (part.By, part.Text, order))
                .Where(part => decimal.Sign(part.By) == decimal.Sign(total))
                .OrderByDescending(part => decimal.Abs(part.By))
                .Where((part, place) => place == 0 || decimal.Abs(part.By) >= Told * decimal.Abs(total))
                .Select(part => part.Text)
        );

    private string OfBudget()
    {
        var change = now.Lines.Sum() - before.Lines.Sum();
        var share = Danish.Percent(decimal.Round(decimal.Abs(change) / before.Lines.Sum(), 3));
        return more > 0m
                ? $"Tilbuddet udvides med {Danish.Number(more)} pladser, og budgettet er sat op med {Amount(change)}: de nye pladser skal bemandes fra første dag."
            : change > 0m
                ? $"Budgettet er sat op med {Amount(change)} ({share}), mest til løn. {Reasons()} Pladstallet er det samme."
            : $"Budgettet er sat ned med {Amount(-change)} ({share}), mest på løn: ledige stillinger er ikke genbesat. Pladstallet er det samme.";
    }

    /// <summary>Why pay rose; the same for the same service and year.</summary>
    private string Reasons()
    {
        var draw = Draw.For(string.Create(Danish.Invariant, $"reason/{service.Party}/{service.Key}/{year}"));
        return draw.Pick(now.Night > 0m ? ByDayAndNight : ByDay);
    }

    private string OfRegulation()
    {
        var (own, last) = (now.Regulation, before.Regulation);
        return byRegulation > 0m
            ? own > 0m
                ? $"Et underskud på {Amount(own)} i regnskabet for {year - ReadingBefore} lægges til taksten."
                : $"Sidste år sænkede et overskud på {Amount(-last)} taksten; det gør det ikke i samme grad i år."
            : own < 0m
                ? $"Et overskud på {Amount(-own)} i regnskabet for {year - ReadingBefore} trækkes fra taksten."
                : $"Sidste år løftede et underskud på {Amount(last)} taksten; det gør det ikke i samme grad i år.";
    }

    private string OfOccupancy() =>
        total > 0m
            ? "Der regnes med lavere belægning end sidste år, så udgiften deles på færre belagte pladser."
            : "Der regnes med højere belægning end sidste år, så udgiften deles på flere belagte pladser.";

    private static string Amount(decimal kroner)
    {
        var thousands = decimal.Round(kroner / 1000m) * 1000m;
        return $"{Danish.Number(thousands == 0m ? decimal.Round(kroner) : thousands)} kr.";
    }

    private decimal Units(decimal places, decimal? occupancy) =>
        places * (service.OpeningDays ?? DaysOfYear) * (occupancy is > 0m ? occupancy.Value : 1m);

    private static decimal Cost(ServiceFigures figures) =>
        figures.Lines.Sum() * (1m + (figures.OverheadPercent / 100m));
}
