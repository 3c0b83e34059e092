using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Publication;

/// <summary>The faults RV-469 to RV-479 and RV-490 to RV-499: review, dispensations, approval, publication.</summary>
public static class PublicationFaults
{
    public static Fault NoCommittee() =>
        new(
            "RV-469",
            "Takster kan ikke delegeres her: området mangler et forum eller et forretningsudvalg. Opret organet under Samarbejdet først."
        );

    public static Fault RateMissing(IRateSubject rate) =>
        new(
            "RV-470",
            $"{rate.Name} ({rate.ServiceKey}) har ingen takst, fordi filen ikke siger nok til at beregne den. "
                + "Returnér ydelsen med en kommentar, så driftsherren kan rette den."
        );

    public static Fault CommentMissing() =>
        new(
            "RV-471",
            "Skriv en kommentar til det, du returnerer, så driftsherren ved, hvad der skal rettes. Intet er gemt."
        );

    public static Fault NothingChosen() =>
        new("RV-472", "Der er ikke valgt nogen takster. Sæt kryds ved dem, det gælder, og prøv igen.");

    public static Fault WrongState(IRateSubject rate, RateState state, string wanted) =>
        new(
            "RV-473",
            $"{rate.Name} ({rate.ServiceKey}) er {StateWords.Of(state)} og kan ikke blive {wanted}. "
                + "Tag krydset fra den, eller fortryd det forrige trin først. Intet er gemt."
        );

    public static Fault UnknownPublicDerivation(Parameter parameter) =>
        new(
            "RV-474",
            $"Parameteren »{parameter.Key}« for {parameter.Area.Value} er »{parameter.Text}«, men skal være alt, "
                + "uden-omkostninger eller kun-takst. Bed sekretariatet om at rette den; så længe vises kun taksten."
        );

    /// <summary>Characters a source may have.</summary>
    public const int LongestSource = 300;

    public static Fault SourceMissing() =>
        new(
            "RV-475",
            $"Skriv, hvor det står: mødet, referatet eller brevet, med højst {LongestSource} tegn. Uden kilde kan ingen efterprøve det."
        );

    public static Fault NotADecision(string text) =>
        new(
            "RV-476",
            $"»{text}« er ikke en henvisning til en beslutning. Skriv fx decision/42, eller lad feltet stå tomt."
        );

    public static Fault UnknownCheck(string text) =>
        new(
            "RV-477",
            Typed.Or(
                text,
                "Vælg den kontrol, dispensationen gælder.",
                $"Der er ingen kontrol med nummeret »{text}«. Numrene står i regelkataloget, fx RF-201."
            )
        );

    public static Fault NotOfArea(string party, AreaKey area) =>
        new(
            "RV-478",
            Typed.Or(
                party,
                "Vælg en driftsherre.",
                $"Driftsherren »{party}« hører ikke til {PartyRegister.AreaName(area)}. Vælg en kommune eller region fra listen."
            )
        );

    public static Fault NotAPeriod(string from, string to) =>
        new(
            "RV-479",
            Typed.Or(
                from,
                "Vælg den første dag.",
                $"»{from}« til »{to}« er ikke en periode. Skriv den første dag, og en sidste dag, der ikke ligger før den, "
                    + "eller lad den sidste dag stå tom."
            )
        );

    public static Fault NotRowByRow(RateRound round) =>
        new(
            "RV-490",
            $"I {PartyRegister.AreaName(round.AreaKey)} godkendes taksterne for {round.Year} ikke række for række: "
                + "de offentliggøres, når takstgruppen har accepteret dem."
        );

    public static Fault RoundNotClosed(RateRound round) =>
        new(
            "RV-491",
            $"Takstrunden for {round.Year} er {StateWords.Of(round.State)}. Luk den på rundens overblik, før taksterne offentliggøres."
        );

    public static Fault NothingToPublish(RateRound round) =>
        new(
            "RV-492",
            $"Der er ingen takster for {round.Year}, som er klar til at blive offentliggjort. "
                + (round.ApprovedRowByRow ? "De skal accepteres og godkendes først." : "De skal accepteres først.")
        );

    public static Fault ExceptionsNotConfirmed() =>
        new(
            "RV-493",
            "Ikke alle takster kommer med. Læs, hvad der mangler, og sæt kryds ved, at resten skal offentliggøres nu."
        );

    public static Fault ReadyChanged(int shown, int now) =>
        new(
            "RV-494",
            $"Da du åbnede siden, var {Danish.Number(shown)} takster klar; nu er {Danish.Number(now)}. "
                + "Se listen igennem igen, og offentliggør så."
        );

    public static Fault NotARate(string text) =>
        new(
            "RV-495",
            Typed.Or(
                text,
                "Skriv et tal over 0, fx 2.461,37 for en takst eller 95,6 for en belægning.",
                $"»{text}« kan ikke bruges her. Skriv et tal over 0, fx 2.461,37 for en takst eller 95,6 for en belægning."
            )
        );

    public static Fault NotInYear(string text, BudgetYear year) =>
        new(
            "RV-496",
            Typed.Or(
                text,
                $"Vælg den første dag, rettelsen gælder for, fx {Danish.Date(year.Start)}.",
                $"»{text}« er ikke en dag i {year}. Skriv den første dag, rettelsen gælder for, fx {Danish.Date(year.Start)}."
            )
        );

    public static Fault NotCorrected() =>
        new("RV-497", "Takst og belægning er de samme som før, så der er intet at rette.");

    public static Fault NotRecomputable(PublishedRate rate) =>
        new(
            "RV-498",
            $"Taksten for {rate.ServiceKey} i {rate.Year} kan ikke beregnes igen: filen, den kom fra, ligger ikke her, eller "
                + "ydelsen har ingen udledning i den."
        );

    public static Fault NotAService(string text) =>
        new(
            "RV-499",
            $"»{text}« er ikke et ydelsesnummer. Skriv fx Y001 eller T001, eller lad feltet stå tomt for alle ydelser."
        );

    /// <summary>The fault of <see cref="ServiceRateMissing"/>.</summary>
    public const string ServiceRateMissingId = "RV-500";

    public static Fault ServiceRateMissing(decimal hours) =>
        new(
            ServiceRateMissingId,
            $"Her gælder den opdelte takst. Skriv ydelsestaksten pr. time; ved {Danish.Number(hours)} timer må ydelsen ikke "
                + "koste mere end hele taksten. Resten er basistaksten."
        );
}
