using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;

namespace Rammevaerk.Platform.Access.SignIn;

/// <summary>What signing in leaves in the audit trail. Addresses without an account are not written down.</summary>
internal static class SignInNotes
{
    /// <summary>Kind of the typed reference to an account.</summary>
    public const string Kind = "account";

    public static SubjectReference Of(Account? account) => new(Kind, account?.Id.ToString() ?? "unknown");

    public static AuditNote Refused(Account? account, bool shut) =>
        new(
            shut ? "sign-in.shut" : "sign-in.refused",
            Of(account),
            $"Forkert mailadresse eller adgangskode ved login{For(account)}"
                + (shut ? $"; login er lukket i {SignInGuard.ShutFor.TotalMinutes} minutter." : ".")
        );

    public static AuditNote Closed(Account account) =>
        new("sign-in.refused", Of(account), $"{account.Name} forsøgte at logge ind på en spærret konto.");

    public static AuditNote PasswordRight(Account account) =>
        new("sign-in.begun", Of(account), $"Adgangskoden for {account.Name} var rigtig; engangskoden er bedt om.");

    public static AuditNote WrongCode(Account account, bool shut) =>
        new(
            shut ? "sign-in.shut" : "sign-in.refused",
            Of(account),
            $"Forkert engangskode ved login som {account.Name}" + (shut ? "; login er lukket en tid." : ".")
        );

    public static AuditNote NewCode(Account account) =>
        new("sign-in.code-mailed", Of(account), $"En ny engangskode er sendt med mail til {account.Name}.");

    public static AuditNote Done(Account account, string browser) =>
        new("sign-in.done", Of(account), $"{account.Name} loggede ind med {browser}.");

    public static AuditNote LinkAsked(Account? account) =>
        new("password.link-asked", Of(account), $"Der er bedt om et link til en ny adgangskode{For(account)}.");

    public static AuditNote PasswordChosen(Account account) =>
        new("password.chosen", Of(account), $"{account.Name} valgte en ny adgangskode; andre steder er logget ud.");

    private static string For(Account? account) =>
        account is null ? " for en ukendt mailadresse" : $" for {account.Name}";
}
