using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Platform.Access.Users;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Platform.Access.Robots;

/// <summary>An organisation's robots, ordered as an address says; those that may be used first.</summary>
public sealed class RobotList
{
    private static readonly Dictionary<string, Func<Robot, object?>> Columns = new()
    {
        ["navn"] = robot => robot.Name,
        ["udloeber"] = robot => robot.ExpiresOn,
        ["brugt"] = robot => robot.LastUsedAt,
    };

    private readonly DateOnly today;

    private RobotList(IReadOnlyList<Robot> all, DateOnly today, HttpRequest request)
    {
        this.today = today;
        Shown =
        [
            .. ListOrder
                .Of(request)
                .Apply(
                    all.OrderBy(one => one.IsActiveOn(today) ? 0 : 1).ThenBy(one => one.Name, Kernel.Danish.Order),
                    Columns
                ),
        ];
    }

    public IReadOnlyList<Robot> Shown { get; }

    public static async Task<RobotList> LoadAsync(
        RammevaerkDb db,
        UserScope scope,
        DateOnly today,
        HttpRequest request
    ) =>
        new(
            await db.Set<Robot>()
                .AsNoTracking()
                .Where(one => one.Area == scope.Area.Value && one.Party == scope.Party)
                .ToListAsync(request.HttpContext.RequestAborted),
            today,
            request
        );

    /// <summary>The robot's state in a word.</summary>
    public string StateOf(Robot robot) =>
        robot.RevokedAt is not null ? "spærret"
        : robot.ExpiresOn < today ? "udløbet"
        : "gælder";

    /// <summary>The list as a file; no keys are in it.</summary>
    public ListExport<Robot> Export() =>
        new(
            "Robotter",
            [
                ExportColumn<Robot>.Text("Navn", one => one.Name, 30),
                ExportColumn<Robot>.Text("Klient-id", one => one.ClientId, 34),
                ExportColumn<Robot>.Text("Omfang", one => one.Scopes, 44),
                ExportColumn<Robot>.Text("Mappe", one => one.HasFolder ? "ja" : "nej", 8),
                ExportColumn<Robot>.Day("Sidste dag", one => one.ExpiresOn),
                ExportColumn<Robot>.Moment("Sidst brugt", one => one.LastUsedAt),
                ExportColumn<Robot>.Text("Status", StateOf, 10),
                ExportColumn<Robot>.Text("Oprettet af", one => one.CreatedByName, 26),
                ExportColumn<Robot>.Text("Spærret af", one => one.RevokedByName, 26),
            ],
            Shown
        );
}
