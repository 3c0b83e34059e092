using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>Shows the page of a refused form instead of an empty answer. Stands before routing.</summary>
public sealed class FormRefusalMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (FormRefusal.Of(context) is not { } refusal || context.Response.HasStarted)
        {
            return;
        }

        context.SetEndpoint(null);
        context.Request.RouteValues.Clear();
        AnsweredByPage.Prepare(context);
        context.Request.Path = refusal.Page;
        context.Request.QueryString = QueryString.Empty;
        await next(context);
    }
}
