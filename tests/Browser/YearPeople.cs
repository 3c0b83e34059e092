using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Access.Robots;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Tests.Browser;

/// <summary>
/// The people and robots of the year's journey, in an installation that is a demonstration without data: nothing has
/// happened in it yet.
/// </summary>
internal sealed class YearPeople(RammevaerkDb db)
{
    private readonly Dictionary<string, Guid> accounts = new(StringComparer.Ordinal);

    public const string Area = "midtjylland";
    public const string Secretary = "Ane Vestergård Holt";
    public const string Chair = "Henrik Toftegaard Bro";
    public const string Director = "Karen Lindholm Agger";
    public const string Reviewer = "Birthe Nørskov Lind";
    public const string FirstInstitution = "Ida Friis Møllegaard";
    public const string SecondInstitution = "Emil Højris";

    /// <summary>The key of every robot that somebody made before the year begins.</summary>
    public const string RobotKey = "rvk_opdigtet-noegle-til-aarets-gang";

    private static readonly DateOnly Before = new(2020, 1, 1);
    private static readonly DateOnly LastDay = new(2026, 12, 31);

    /// <summary>Moves everybody in.</summary>
    public static async Task MoveInAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RammevaerkDb>();
        db.Add(new Setting { Key = Setting.Demonstration, Value = "ja" });
        var people = new YearPeople(db);
        people.Add(Reviewer, Role.RateGroupMember);
        await people.AddDirectorsAsync();
        people.AddOperators();
        await db.SaveChangesAsync();
    }

    /// <summary>The robots that were made beforehand, by operator.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> RobotsAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var robots = await scope.ServiceProvider.GetRequiredService<RammevaerkDb>().Set<Robot>().ToListAsync();
        return robots.ToDictionary(one => one.Party, one => one.ClientId, StringComparer.Ordinal);
    }

    private async Task AddDirectorsAsync()
    {
        var bodies = await db.Set<Body>().Where(body => body.Area == Area).ToListAsync();
        var forum = bodies.Single(body => body.Kind == BodyKind.Forum);
        var committee = bodies.Single(body => body.Kind == BodyKind.ExecutiveCommittee);
        Person(Secretary, null, Add(Secretary, Role.SecretariatEditor));
        var chair = Person(Chair, "0661", Add(Chair, Role.Chair));
        Seat(chair, forum, BodyRole.Chair);
        Seat(chair, committee, BodyRole.Chair);
        var member = Person(Director, "0791", Add(Director, Role.ExecutiveCommitteeMember));
        Seat(member, forum, BodyRole.Member);
        Seat(member, committee, BodyRole.Member);
    }

    private void AddOperators()
    {
        foreach (var one in YearOperator.All)
        {
            Add(one.Approver, Role.RateApprover, one.Party);
            if (one.Officer is { } officer)
            {
                Add(officer, Role.RateOfficer, one.Party);
            }

            if (one.Way is YearWay.Interface or YearWay.Folder)
            {
                AddRobot(one);
            }

            if (one.Way == YearWay.Parts)
            {
                Add(FirstInstitution, Role.InstitutionUser, one.Party);
                Add(SecondInstitution, Role.InstitutionUser, one.Party);
            }
        }
    }

    private void AddRobot(YearOperator one) =>
        db.Add(
            new Robot
            {
                Name = "Økonomisystemet",
                Area = Area,
                Party = one.Party,
                Scopes = RobotScope.Join(RobotScope.All),
                SecretDigest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(RobotKey))),
                HasFolder = one.Way == YearWay.Folder,
                CreatedAt = Before.ToDateTime(default, DateTimeKind.Utc),
                CreatedByName = one.Approver,
                ExpiresOn = LastDay,
            }
        );

    private Guid Add(string name, Role role, string? party = null)
    {
        if (!accounts.TryGetValue(name, out var account))
        {
            account = accounts[name] = AddAccount(name);
        }

        db.Add(
            new RoleAssignment
            {
                AccountId = account,
                Role = role,
                Area = Area,
                Party = party,
                ValidFrom = Before,
            }
        );
        return account;
    }

    private Guid AddAccount(string name)
    {
        var mail = MailOf(name);
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
        return account.Id;
    }

    private static string MailOf(string name) => $"{name.ToLowerInvariant().Replace(' ', '.')}@eksempel.example";

    private Guid Person(string name, string? party, Guid account)
    {
        var person = new Person
        {
            Area = Area,
            Name = name,
            Title = "Direktør",
            Mail = MailOf(name),
            Organisation = party,
            AccountId = account,
        };
        db.Add(person);
        return person.Id;
    }

    private void Seat(Guid person, Body body, BodyRole role) =>
        db.Add(
            new Membership
            {
                BodyId = body.Id,
                PersonId = person,
                Role = role,
                ValidFrom = Before,
            }
        );
}
