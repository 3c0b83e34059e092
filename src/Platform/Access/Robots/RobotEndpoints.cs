using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Access.Users;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Platform.Access.Robots;

/// <summary>Where an organisation's robots are administered: forms that make, renew and revoke them.</summary>
public static class RobotEndpoints
{
    private const string Page = "/brugere/{omraade}/{part}/robotter";

    /// <summary>Id of the list on the page.</summary>
    public const string ListAnchor = "robotter";

    /// <summary>Id of the form that gives the robot a new key.</summary>
    public static string RenewForm(Guid robot) => $"ny-{robot:N}";

    /// <summary>Id of the form that revokes the robot.</summary>
    public static string RevokeForm(Guid robot) => $"spaer-{robot:N}";

    public static string PageOf(string area, string party) => $"/brugere/{area}/{party}/robotter";

    internal static void Map(IEndpointRouteBuilder endpoints)
    {
        var all = endpoints.MapGroup(Page).RequirePermission(Permissions.ManageUsers);
        endpoints.MapGroup("").RequirePermission(Permissions.ManageUsers).MapExport(Page, ExportAsync);
        all.MapPost("/opret", MakeAsync);
        all.MapPost("/{robot:guid}/noegle", RenewAsync);
        all.MapPost("/{robot:guid}/spaer", RevokeAsync);
    }

    private static async Task<IResult> MakeAsync(HttpContext context, UserRequest request, ManageRobots robots)
    {
        if (request.Scope is not { Party: not null } scope)
        {
            return Results.NotFound();
        }

        var form = await request.FormAsync();
        var wish = new RobotWish(
            form["navn"].ToString(),
            RobotScope.Named(string.Join(' ', form["omfang"].AsEnumerable())),
            form["mappe"] == "ja",
            UserRequest.DayIn(form, "udloeber")
        );
        return Answer(context, scope, await robots.MakeAsync(scope, wish, request.Cancellation));
    }

    private static async Task<IResult> RenewAsync(
        HttpContext context,
        UserRequest request,
        Guid robot,
        ManageRobots robots
    )
    {
        if (await FindAsync(context, request, robot) is not { } scope)
        {
            return Results.NotFound();
        }

        var form = await request.FormAsync();
        var why = Reason.Of(form[Reason.Field]);
        return why.IsOk
            ? Answer(context, scope, await robots.RenewAsync(robot, VersionIn(form), why.Value, request.Cancellation))
            : new FormRefusal(PageOf(scope), Reason.FieldOf(RenewForm(robot)), why.Fault);
    }

    private static async Task<IResult> RevokeAsync(
        HttpContext context,
        UserRequest request,
        Guid robot,
        ManageRobots robots
    )
    {
        if (await FindAsync(context, request, robot) is not { } scope)
        {
            return Results.NotFound();
        }

        var form = await request.FormAsync();
        var why = Reason.Of(form[Reason.Field]);
        if (!why.IsOk)
        {
            return new FormRefusal(PageOf(scope), Reason.FieldOf(RevokeForm(robot)), why.Fault);
        }

        var revoked = await robots.RevokeAsync(robot, VersionIn(form), why.Value, request.Cancellation);
        if (!revoked.IsOk)
        {
            return new FormRefusal(PageOf(scope), ListAnchor, revoked.Fault);
        }

        Notice.Set(context, $"Robotten {revoked.Value.Name} er spærret og kan ikke bruges mere.");
        return new SeeOther(PageOf(scope));
    }

    private static async Task<IResult> ExportAsync(HttpContext context, ExportFormat format)
    {
        var scope = UserScope.Find(
            context.RequestServices.GetRequiredService<IPartyNames>(),
            (string)context.GetRouteValue(PermissionMiddleware.AreaValue)!,
            (string)context.GetRouteValue(PermissionMiddleware.PartyValue)!
        );
        return scope is { Party: not null }
            ? (
                await RobotList.LoadAsync(
                    context.RequestServices.GetRequiredService<RammevaerkDb>(),
                    scope,
                    DanishClock.Today(context.RequestServices.GetRequiredService<TimeProvider>()),
                    context.Request
                )
            )
                .Export()
                .As(format)
            : Results.NotFound();
    }

    private static int VersionIn(IFormCollection form) =>
        int.TryParse(form["version"], Kernel.Danish.Invariant, out var version) ? version : 0;

    private static string PageOf(UserScope scope) => PageOf(scope.Area.Value, scope.Party!);

    /// <summary>The scope, when the robot is of the organisation the address names.</summary>
    private static async Task<UserScope?> FindAsync(HttpContext context, UserRequest request, Guid id) =>
        request.Scope is { Party: { } party } scope
        && await context
            .RequestServices.GetRequiredService<RammevaerkDb>()
            .Set<Robot>()
            .AnyAsync(one => one.Id == id && one.Area == scope.Area.Value && one.Party == party, request.Cancellation)
            ? scope
            : null;

    private static IResult Answer(HttpContext context, UserScope scope, Result<RobotWithKey> made)
    {
        var page = PageOf(scope);
        if (!made.IsOk)
        {
            return new FormRefusal(page, FieldOf(made.Fault), made.Fault);
        }

        ShownKey.Set(context, made.Value);
        return new SeeOther($"{page}#noegle");
    }

    private static string FieldOf(Fault fault) =>
        fault.Id switch
        {
            "RV-774" => "navn",
            "RV-775" => "omfang",
            "RV-776" => "udloeber",
            _ => ListAnchor,
        };
}
