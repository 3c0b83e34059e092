using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Offers.Domain;

/// <summary>The faults RV-800 to RV-899.</summary>
public static class OfferFaults
{
    public static Fault OperatorNotInArea(string party, string area) =>
        new("RV-801", $"{party} hører ikke til området {area}. Opret tilbuddet i det område, driftsherren hører til.");

    public static Fault NameTaken(string name) =>
        new(
            "RV-802",
            $"Driftsherren har allerede et tilbud, der hedder »{name}«. Giv tilbuddet et navn, der kan kendes fra det andet, "
                + "eller ret det tilbud, der findes."
        );

    public static Fault NameMissing() =>
        new("RV-803", "Navnet mangler. Skriv tilbuddets navn, som I bruger det i takstfilen; højst 200 tegn.");

    public static Fault TypeMissing() => new("RV-804", "Tilbudstypen mangler. Vælg døgn, dag, skole eller aflastning.");

    public static Fault BasisNotInForce(string basis, DateOnly day) =>
        new(
            "RV-805",
            Typed.Or(
                basis,
                "Vælg det retsgrundlag, tilbuddet drives efter.",
                $"»{basis}« gælder ikke {Danish.Date(day)}. Vælg det retsgrundlag, tilbuddet drives efter den dag, på listen."
            )
        );

    public static Fault ScopeMissing() =>
        new("RV-806", "Der mangler, om tilbuddet er inde i eller uden for rammeaftalen. Vælg en af de to.");

    public static Fault TargetUnknown() =>
        new("RV-807", "Målgruppen mangler eller findes ikke. Vælg mindst én målgruppe på listen.");

    public static Fault PostalCodeWrong(string text) =>
        new(
            "RV-808",
            Typed.Or(
                text,
                "Skriv postnummeret med fire cifre.",
                $"»{text}« er ikke et postnummer. Skriv fire cifre, fx 8543."
            )
        );

    public static Fault MunicipalityUnknown(string text) =>
        new(
            "RV-809",
            Typed.Or(
                text,
                "Vælg kommunen, tilbuddet ligger i.",
                $"»{text}« er ikke en kommune, der findes den dag. Vælg kommunen, tilbuddet ligger i."
            )
        );

    public static Fault MailWrong(string text) =>
        new("RV-810", $"»{text}« er ikke en mailadresse. Skriv den som navn@kommune.dk, eller lad feltet stå tomt.");

    public static Fault PlacesWrong(string text) =>
        new(
            "RV-811",
            Typed.Or(
                text,
                "Skriv antallet af pladser, fx 7 eller 5,5.",
                $"»{text}« er ikke et antal pladser. Skriv et tal fra 0 til 10.000 med højst to decimaler, fx 7 eller 5,5."
            )
        );

    public static Fault TwiceInList(string name) =>
        new("RV-812", $"»{name}« står to gange i listen. Læg de to linjer sammen, eller giv dem hver sit navn.");

    public static Fault UnknownDepartment(string name) =>
        new(
            "RV-813",
            $"Afdelingen »{name}« står ikke på listen over afdelinger. Skriv den der først, eller ret navnet."
        );

    public static Fault UnitMissing(string service) =>
        new("RV-814", $"Ydelsen »{service}« mangler en enhed. Vælg det, taksten betales pr.: døgn, dag, time osv.");

    public static Fault DayWrong(string text) =>
        new(
            "RV-815",
            Typed.Or(
                text,
                "Vælg en dag.",
                $"»{text}« er ikke en dag, tilbuddet kan gælde fra. Vælg en dag fra 1. januar 2007 til 2099."
            )
        );

    public static Fault MoreFreeThanPlaces(decimal free, decimal places) =>
        new(
            "RV-816",
            $"{Danish.Number(free)} ledige pladser er flere end tilbuddets {Danish.Number(places)}. Ret tallet, eller ret først "
                + "tilbuddets pladser."
        );

    public static Fault FreePlacesInFuture() =>
        new("RV-817", "Dagen ligger i fremtiden. Skriv den dag, pladserne sidst er talt op.");

    public static Fault TooLong(string field, int longest) =>
        new("RV-818", $"{field} er for langt. Skriv højst {Danish.Number(longest)} tegn.");

    public static Fault ClosedBefore(DateOnly day) =>
        new(
            "RV-819",
            $"Tilbuddet har ingen dage efter {Danish.Date(day)}, så det kan ikke lukkes den dag. Vælg den sidste dag, det er åbent."
        );
}
