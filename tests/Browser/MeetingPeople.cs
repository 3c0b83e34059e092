using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Browser;

/// <summary>The people of a meeting's journey: the secretariat and three directors with seats in the forum.</summary>
internal static class MeetingPeople
{
    public const string Area = "midtjylland";
    public const string Secretary = "Ane Vestergård Holt";
    public const string Chair = "Henrik Toftegaard Bro";
    public const string Director = "Karen Lindholm Agger";

    public static async Task MoveInAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        var forum = await db.Set<Body>().SingleAsync(body => body.Area == Area && body.Kind == BodyKind.Forum);
        db.Add(new Setting { Key = Setting.Demonstration, Value = "ja" });
        Add(db, forum, Secretary, null, Role.SecretariatEditor, null);
        Add(db, forum, Chair, "0661", Role.Chair, BodyRole.Chair);
        Add(db, forum, Director, "0791", Role.ForumMember, BodyRole.Member);
        await db.SaveChangesAsync();
    }

    /// <summary>Steps into somebody's role.</summary>
    public static async Task AsAsync(IPage page, string name)
    {
        await page.GotoAsync("/demo/roller");
        await page.Locator($"label:has-text('{name}')").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Træd ind" }).ClickAsync();
        (await page.TextContentAsync("header"))!.ShouldContain(name);
    }

    /// <summary>Signs out.</summary>
    public static async Task LeaveAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Log ud" }).First.ClickAsync();
        (await page.TextContentAsync("header"))!.ShouldContain("Log ind");
    }

    private static void Add(RammevaerkDb db, Body forum, string name, string? party, Role role, BodyRole? seat)
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
                ValidFrom = new DateOnly(2020, 1, 1),
            }
        );
        var person = new Person
        {
            Area = Area,
            Name = name,
            Title = "Direktør",
            Mail = mail,
            Organisation = party,
            AccountId = account.Id,
        };
        db.Add(person);
        if (seat is { } taken)
        {
            db.Add(
                new Membership
                {
                    BodyId = forum.Id,
                    PersonId = person.Id,
                    Role = taken,
                    ValidFrom = new DateOnly(2020, 1, 1),
                }
            );
        }
    }
}
