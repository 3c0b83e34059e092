using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Tests.Faults.Stage;

/// <summary>Who works in the scenarios, and the rounds they work in.</summary>
internal static class Cast
{
    public const string Area = "syddanmark";
    public const int OpenYear = 2027;
    public const string Editor = "sekretariat";

    /// <summary>The operators that deliver in the open round.</summary>
    public static readonly string[] Operators = ["0510", "0530", "0540"];

    /// <summary>The rounds that only need to be published: accepted and closed.</summary>
    public static readonly IReadOnlyList<ReadyRound> Ready =
    [
        .. from year in Enumerable.Range(2021, 5)
        from place in new[]
        {
            (Area, "0461"),
            ("midtjylland", "0751"),
            ("nordjylland", "0851"),
            ("hovedstaden", "0101"),
            ("sjaelland", "0330"),
        }
        select new ReadyRound(place.Item1, place.Item2, year),
    ];

    public static Guid IdOf(string name) =>
        new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    /// <summary>Everybody with a role, and the open round.</summary>
    public static void Enter(RammevaerkDb db)
    {
        db.Add(new Setting { Key = Setting.Demonstration, Value = "ja" });
        db.Add(Person(Editor));
        foreach (var area in Ready.Select(one => one.Area).Distinct())
        {
            db.Add(RoleOf(Editor, Role.SecretariatEditor, area, null));
        }

        var round = Round(Area, OpenYear, RoundState.Open);
        db.Add(round);
        foreach (var party in Operators)
        {
            db.Add(new RoundOperator { RoundId = round.Id, Party = party });
            db.Add(Person(OfficerOf(party)));
            db.Add(RoleOf(OfficerOf(party), Role.RateOfficer, Area, party));
            db.Add(Person(ApproverOf(party)));
            db.Add(RoleOf(ApproverOf(party), Role.RateApprover, Area, party));
        }
    }

    public static RateRound Round(string area, int year, RoundState state) =>
        new()
        {
            Area = area,
            Year = year,
            State = state,
            Layout = Rates.Files.Layouts.Newest.Version,
            OpensOn = new(year - 1, 8, 1),
            Deadline = new(year - 1, 12, 1),
            ReviewDeadline = new(year - 1, 12, 10),
            PublishesOn = new(year - 1, 12, 20),
        };

    public static string OfficerOf(string party) => $"takst-{party}";

    public static string ApproverOf(string party) => $"chef-{party}";

    private static Account Person(string name) =>
        new()
        {
            Id = IdOf(name),
            Name = name,
            UserName = $"{name}@kommune.example",
            NormalizedUserName = $"{name}@kommune.example".ToUpperInvariant(),
            Email = $"{name}@kommune.example",
            NormalizedEmail = $"{name}@kommune.example".ToUpperInvariant(),
            SecurityStamp = name,
        };

    private static RoleAssignment RoleOf(string name, Role role, string area, string? party) =>
        new()
        {
            AccountId = IdOf(name),
            Role = role,
            Area = area,
            Party = party,
            ValidFrom = new(2020, 1, 1),
        };
}

/// <summary>A round that lacks nothing but its publication.</summary>
internal sealed record ReadyRound(string Area, string Party, int Year)
{
    public string Address => $"/takster/runder/{Area}/{Year}";
}
