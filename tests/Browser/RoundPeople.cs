using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Browser;

/// <summary>
/// The people of a round's journey, in an installation that is a demonstration without data: the page where one steps into
/// a role is open, and nothing else has happened yet.
/// </summary>
internal static class RoundPeople
{
    public const string Area = "midtjylland";
    public const string Operator = "0779";

    public const string Secretary = "Ane Vestergård Holt";
    public const string Officer = "Signe Holm Krag";
    public const string Approver = "Torben Elmelund";
    public const string Reviewer = "Birthe Nørskov Lind";
    public const string Auditor = "Ib Kastrup Dam";

    public static async Task MoveInAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        db.Add(new Setting { Key = Setting.Demonstration, Value = "ja" });
        Add(db, Secretary, Role.SecretariatEditor, null);
        Add(db, Officer, Role.RateOfficer, Operator);
        Add(db, Approver, Role.RateApprover, Operator);
        Add(db, Reviewer, Role.RateGroupMember, null);
        Add(db, Auditor, Role.Auditor, null);
        await db.SaveChangesAsync();
    }

    private static void Add(DbContext db, string name, Role role, string? party)
    {
        var mail = $"{name.Split(' ')[0].ToLowerInvariant()}@eksempel.example";
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            Name = name,
            UserName = mail,
            NormalizedUserName = mail.ToUpperInvariant(),
            Email = mail,
            NormalizedEmail = mail.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        db.Add(account);
        db.Add(
            new RoleAssignment
            {
                AccountId = account.Id,
                Role = role,
                Area = Area,
                Party = party,
                ValidFrom = new DateOnly(2020, 1, 1),
            }
        );
    }
}
