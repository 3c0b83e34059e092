using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Forms;
using Rammevaerk.Platform.Web.Lists;

namespace Rammevaerk.Platform.Access.Users;

/// <summary>Where users are administered: the lists as files, and the forms.</summary>
internal static class UserEndpoints
{
    public const string Page = "/brugere";

    private const string AreaPage = $"{Page}/{{omraade}}";
    private const string ScopePage = $"{AreaPage}/{{part}}";
    private const string PersonPage = $"{ScopePage}/person/{{konto:guid}}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var all = endpoints.MapGroup("").RequirePermission(Permissions.ManageUsers);
        all.MapExport(AreaPage, ExportAsync).InOwnScope();
        all.MapExport(ScopePage, ExportAsync);
        all.MapPost($"{ScopePage}/inviter", InviteAsync);
        all.MapPost($"{PersonPage}/roller", GiveAsync);
        all.MapPost($"{PersonPage}/roller/{{rolle:guid}}/afslut", EndAsync);
        all.MapPost($"{PersonPage}/spaer", (UserRequest request) => CloseAsync(request, closed: true));
        all.MapPost($"{PersonPage}/aabn", (UserRequest request) => CloseAsync(request, closed: false));
        all.MapPost($"{PersonPage}/link", LinkAsync);
    }

    private static async Task<IResult> ExportAsync(HttpContext context, ExportFormat format)
    {
        var names = context.RequestServices.GetRequiredService<IPartyNames>();
        var area = (string)context.GetRouteValue(PermissionMiddleware.AreaValue)!;
        var part = context.GetRouteValue(PermissionMiddleware.PartyValue) as string;
        if (UserScope.Find(names, area, part ?? UserScope.WholeArea) is not { } scope)
        {
            return Results.NotFound();
        }

        var rows = await context
            .RequestServices.GetRequiredService<UserDirectory>()
            .LoadAsync(new AreaKey(area), part is null ? null : scope, context.RequestAborted);
        return new UserList(rows, context.Request).Export().As(format);
    }

    private static async Task<IResult> InviteAsync(UserRequest request, AdministerUsers users)
    {
        if (request.Scope is not { } scope)
        {
            return Results.NotFound();
        }

        var form = await request.FormAsync();
        var invited = await users.InviteAsync(
            scope,
            form["navn"].ToString(),
            form["mail"].ToString(),
            UserRequest.OfferIn(form),
            request.Cancellation
        );
        return invited.IsOk
            ? new SeeOther($"{scope.Address}/person/{invited.Value.Id}?gemt=inviteret")
            : new FormRefusal(scope.Address, FieldOf(invited.Fault), invited.Fault);
    }

    private static async Task<IResult> GiveAsync(UserRequest request, AdministerUsers users)
    {
        if (await request.PersonAsync() is not { } person)
        {
            return Results.NotFound();
        }

        var offer = UserRequest.OfferIn(await request.FormAsync());
        return Answer(
            request,
            await users.GiveAsync(request.Scope!, person.Account.Id, offer, request.Cancellation),
            "rolle"
        );
    }

    private static async Task<IResult> EndAsync(UserRequest request, Guid rolle, ChangeUsers users)
    {
        if (
            await request.PersonAsync() is not { } person
            || person.Roles.FirstOrDefault(one => one.Id == rolle) is not { } role
        )
        {
            return Results.NotFound();
        }

        var form = await request.FormAsync();
        var ended = await users.EndAsync(
            request.Scope!,
            role,
            int.TryParse(form["version"], Kernel.Danish.Invariant, out var version) ? version : 0,
            UserRequest.DayIn(form, "uden"),
            form["grund"].ToString(),
            request.Cancellation
        );
        return Answer(request, ended, "afsluttet", $"-{rolle}");
    }

    private static async Task<IResult> CloseAsync(UserRequest request, bool closed)
    {
        if (await request.PersonAsync() is not { } person)
        {
            return Results.NotFound();
        }

        var form = await request.FormAsync();
        var done = await request.Users.CloseAsync(
            request.Scope!,
            person.Account.Id,
            closed,
            form["grund"].ToString(),
            request.Cancellation
        );
        return Answer(request, done, closed ? "spaerret" : "aabnet");
    }

    private static async Task<IResult> LinkAsync(UserRequest request, ChangeUsers users) =>
        await request.PersonAsync() is { } person
            ? Answer(
                request,
                await users.MailLinkAsync(request.Scope!, person.Account.Id, request.Cancellation),
                "link"
            )
            : Results.NotFound();

    private static IResult Answer<T>(UserRequest request, Result<T> done, string saved, string suffix = "") =>
        done.IsOk
            ? new SeeOther($"{request.PersonAddress}?gemt={saved}")
            : new FormRefusal(request.PersonAddress, FieldOf(done.Fault) + suffix, done.Fault);

    private static string FieldOf(Fault fault) =>
        fault.Id switch
        {
            "RV-720" => "navn",
            "RV-730" => "mail",
            "RV-732" => "fra",
            "RV-733" => "grund",
            "RV-737" or "RV-701" => "uden",
            "RV-735" or "RV-736" => "konto",
            _ => "rolle",
        };
}
