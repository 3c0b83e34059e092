using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access.Users;

/// <summary>The faults RV-730 to RV-749: administering users.</summary>
public static class UserFaults
{
    public static Fault WrongMail(string mail) =>
        new(
            "RV-730",
            Typed.Or(
                mail,
                "Skriv personens arbejdsmail; invitationen sendes dertil.",
                $"»{mail}« er ikke en mailadresse. Skriv personens arbejdsmail, fx navn@kommune.dk; invitationen sendes dertil."
            )
        );

    public static Fault RoleNotYours(string place) =>
        new(
            "RV-731",
            $"Rollen mangler, eller du kan ikke give den i {place}. Vælg en rolle på listen; skal personen have en anden, så "
                + "skriv til sekretariatet."
        );

    public static Fault WrongPeriod() =>
        new(
            "RV-732",
            "Perioden er ikke rigtig. Skriv en startdato, og lad slutdatoen være tom eller skriv en, der ligger på samme dag "
                + "eller senere."
        );

    public static Fault ReasonMissing() =>
        new(
            "RV-733",
            "Grunden mangler. Skriv i en sætning, hvorfor; den står i sporet, så andre kan forstå det senere."
        );

    public static Fault HasRole(Role role, Period period) =>
        new(
            "RV-734",
            $"Personen har allerede rollen {RoleWords.Of(role)} {period}, og den dækker nogle af de samme dage. Afslut den "
                + "først, eller vælg en periode, der ikke rører ved den."
        );

    public static Fault OwnRoles() =>
        new(
            "RV-735",
            "Du kan ikke ændre dine egne roller eller spærre dig selv. Bed en anden, der administrerer brugere, om at gøre det."
        );

    public static Fault NotYours(string name) =>
        new(
            "RV-736",
            $"{name} har også roller, som du ikke administrerer, så du kan ikke spærre eller åbne kontoen. Afslut rollerne hos "
                + "dig, eller skriv til sekretariatet."
        );

    public static Fault WrongDay(DateOnly earliest) =>
        new(
            "RV-737",
            $"Datoen mangler eller ligger for tidligt. Skriv den første dag uden rollen, tidligst {Danish.Date(earliest)}; i dag "
                + "betyder, at rollen forsvinder med det samme."
        );
}
