using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Auditing;

/// <summary>
/// Notes who opened whose cost details. Stands before the kept pages, so that a page that was made before counts too, and
/// waits for nothing: the note is handed to <see cref="CostReadLog"/>.
/// </summary>
public sealed class CostReadMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, VisitorAccessor visitors, CostReadLog log, TimeProvider time) =>
        context.GetEndpoint()?.Metadata.GetMetadata<ShowsCostsAttribute>() is { } shown
            ? NoteAsync(context, shown, visitors.Current, log, time)
            : next(context);

    private async Task NoteAsync(
        HttpContext context,
        ShowsCostsAttribute shown,
        Visitor visitor,
        CostReadLog log,
        TimeProvider time
    )
    {
        await next(context);
        if (
            context.Response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified)
            || !visitor.IsSignedIn
            || context.GetRouteValue(PermissionMiddleware.AreaValue) is not string area
            || context.GetRouteValue(PermissionMiddleware.PartyValue) is not string party
            || visitor.Assignments.Any(one => one.Party == party)
            || !visitor.May(shown.Permission, new AreaKey(area), party)
        )
        {
            return;
        }

        log.Note(
            new CostRead
            {
                At = WriteDesk.Now(time),
                AccountId = visitor.AccountId,
                Who = visitor.Name,
                Roles = string.Join(
                    ", ",
                    visitor.With(shown.Permission).Select(one => RoleWords.Of(one.Role)).Distinct()
                ),
                Area = area,
                Party = party,
                What = shown.What,
                Address = context.Request.Path,
            }
        );
    }
}
