using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Platform.Access;

/// <summary>The faults RV-710 to RV-729: signing in and one's own account.</summary>
public static class AccessFaults
{
    public static Fault WrongMailOrPassword() =>
        new(
            "RV-710",
            "Mailadressen og adgangskoden passer ikke sammen. Se efter, om der er en tastefejl, og prøv igen; har du glemt "
                + "adgangskoden, så få et link til at vælge en ny."
        );

    public static Fault Shut(DateTime until) =>
        new(
            "RV-711",
            $"Der er prøvet forkert {SignIn.SignInGuard.Most} gange med den mailadresse, så login med den er lukket til "
                + $"kl. {DanishClock.Time(new(until))}. Vent til da, og prøv igen; et link til en ny adgangskode åbner med det samme."
        );

    public static Fault Closed() =>
        new(
            "RV-712",
            "Din konto er spærret, så du kan ikke logge ind. Skriv til den, der administrerer brugere hos dig, og bed om at "
                + "få den åbnet."
        );

    public static Fault BeginAgain() =>
        new(
            "RV-713",
            "Koden kan ikke bruges længere: den gælder i ti minutter, én gang og til få forsøg. Skriv mailadresse og "
                + "adgangskode igen, så får du en ny."
        );

    public static Fault WrongCode(int left) =>
        new(
            "RV-714",
            $"Koden er forkert. Skriv de seks cifre fra den nyeste mail eller fra din app; du har {left} forsøg tilbage."
        );

    public static Fault NoMoreMails() =>
        new(
            "RV-715",
            "Der er sendt de koder, der kan sendes til ét login. Brug den nyeste mail, eller begynd login forfra."
        );

    public static Fault LinkGone() =>
        new(
            "RV-716",
            "Linket kan ikke bruges: det virker kun én gang og i kort tid, eller der er bedt om et nyere. Bed om et nyt link."
        );

    public static Fault WeakPassword(string why) =>
        new("RV-717", $"Adgangskoden er for let at gætte: {why} Brug fx fire tilfældige ord efter hinanden.");

    public static Fault PasswordsDiffer() =>
        new("RV-718", "De to adgangskoder er ikke ens. Skriv den nye adgangskode på samme måde i begge felter.");

    public static Fault WrongOwnPassword() =>
        new(
            "RV-719",
            "Den nuværende adgangskode er forkert, så intet er ændret. Skriv den, du loggede ind med; har du glemt den, så "
                + "log ud, og bed om et link til en ny."
        );

    public static Fault NameMissing() =>
        new(
            "RV-720",
            "Navnet mangler eller kan ikke bruges. Skriv fornavn og efternavn på én linje, højst 100 tegn og uden adresser."
        );

    public static Fault NameOfAnother(string name) =>
        new(
            "RV-723",
            $"En anden bruger hedder {name}, og navnet står ved alt, I gør. Skriv også et mellemnavn eller et bogstav, så I kan kendes fra hinanden."
        );

    public static Fault WrongAppCode() =>
        new(
            "RV-721",
            "Koden passer ikke til nøglen på siden. Læg nøglen ind i appen igen, se efter, om telefonens ur går rigtigt, og "
                + "skriv den kode, appen viser nu."
        );

    public static Fault NobodyChosen() =>
        new("RV-722", "Der er ikke valgt en person, man kan træde ind som. Vælg en på listen, og tryk Træd ind.");
}
