using Rammevaerk.Kernel;
using Rammevaerk.Platform.Access.SignIn;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Access.Users;

/// <summary>What administering users leaves in the audit trail, and tells the person.</summary>
internal static class UserNotes
{
    public static string GivenWords(UserScope scope, RoleAssignment role) =>
        $"Du har fået rollen {RoleWords.Of(role.Role)} i {scope.Name} {role.Validity}.";

    public static AuditNote Given(UserScope scope, Account account, RoleAssignment role, bool isNew) =>
        Note(
            scope,
            account,
            isNew ? "user.invited" : "role.given",
            $"{account.Name} fik rollen {RoleWords.Of(role.Role)} i {scope.Name} {role.Validity}."
                + (isNew ? " En invitation er sendt." : ""),
            after: Values(role)
        );

    public static AuditNote Ended(
        UserScope scope,
        Account account,
        RoleAssignment role,
        object before,
        DateOnly firstWithout,
        string why
    ) =>
        Note(
            scope,
            account,
            "role.ended",
            $"{account.Name} har ikke rollen {RoleWords.Of(role.Role)} i {scope.Name} fra {Danish.Date(firstWithout)}.",
            before,
            Values(role),
            why
        );

    public static AuditNote Closed(UserScope scope, Account account, bool closed, string why) =>
        Note(
            scope,
            account,
            closed ? "account.closed" : "account.opened",
            closed ? $"Kontoen for {account.Name} er spærret." : $"Kontoen for {account.Name} er åbnet igen.",
            why: why
        );

    public static AuditNote LinkMailed(UserScope scope, Account account) =>
        Note(scope, account, "password.link-mailed", $"{account.Name} fik tilsendt et link til at vælge adgangskode.");

    /// <summary>The values of a role, as the trail keeps them.</summary>
    public static object Values(RoleAssignment role) =>
        new
        {
            role.Role,
            role.Area,
            role.Party,
            role.ValidFrom,
            role.ValidTo,
        };

    private static AuditNote Note(
        UserScope scope,
        Account account,
        string what,
        string summary,
        object? before = null,
        object? after = null,
        string? why = null
    ) => new(what, SignInNotes.Of(account), summary, scope.Area, scope.Party, before, after, why);
}
