using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Rates.Domain.Changes;

namespace Rammevaerk.Rates.Features.Changes;

/// <summary>The faults RV-610 to RV-618: new rates in the year.</summary>
public static class ChangeFaults
{
    public static Fault NotInYear(BudgetYear year) =>
        new(
            "RV-610",
            $"Vælg den første dag, den nye takst gælder, efter {Danish.Date(year.Start)} og senest {Danish.Date(year.End)}. "
                + "Er taksten forkert fra årets begyndelse, er det en rettelse, som sekretariatet laver."
        );

    public static Fault ShortNotice(DateOnly earliest, int months) =>
        new(
            "RV-611",
            $"Varslet er for kort: området kræver {Danish.Number(months)} måneder, så første dag er {Danish.Date(earliest)}. "
                + "Vælg en senere dag, eller begrund det kortere varsel. Begrundelsen bliver offentlig."
        );

    public static Fault NothingNew() =>
        new("RV-612", "Takst og belægning er de samme som nu, så der er intet at ændre. Ret et af tallene.");

    public static Fault AlreadyOpen(RateChange open) =>
        new(
            "RV-613",
            $"Der er allerede bedt om en ny takst for ydelsen fra {Danish.Date(open.From)}, og den er {ChangeWords.Of(open.State)}. "
                + "Træk den tilbage, eller vent, til den er afgjort."
        );

    public static Fault WrongState(RateChange change, ChangeState wanted) =>
        new(
            "RV-614",
            $"Ændringen er {ChangeWords.Of(change.State)} og kan ikke blive {ChangeWords.Of(wanted)}. Se siden igen for at se, hvad der er sket."
        );

    public static Fault RateMoved() =>
        new(
            "RV-615",
            "Taksten er rettet, siden der blev bedt om ændringen, så den nye takst bygger på et tal, der ikke gælder. "
                + "Bed driftsherren om at trække ændringen tilbage og bede om den igen."
        );

    public static Fault OwnWork(RateChange change) =>
        new(
            "RV-616",
            $"Du har selv {(change.State == ChangeState.Requested ? "bedt om" : "arbejdet med")} den nye takst for {change.Name}, så en anden skal godkende den. "
                + "Bed en kollega med retten om at gøre det."
        );

    public static Fault DayPassed(DateOnly from) =>
        new(
            "RV-617",
            $"{Danish.Date(from)} er passeret, og en ny takst kan ikke gælde bagud. Vælg en senere dag; er en anmodning "
                + "blevet for gammel, trækker driftsherren den tilbage og beder om den igen."
        );

    public static Fault OccupancyMissing(decimal now) =>
        new(
            "RV-618",
            $"Skriv den belægning, den nye takst forudsætter. Nu er den {Danish.Number(now * 100m, 1)}\u00A0%; er den uændret, skriv den igen."
        );
}
