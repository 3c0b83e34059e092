using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Rammevaerk.Platform.Web.Api;

/// <summary>
/// Gives every refusal below <c>/api</c> a body a program can read, also what routing, permissions, limits and bugs answer.
/// Stands inside the pages for errors, which it takes the place of.
/// </summary>
public sealed partial class ApiProblemMiddleware(RequestDelegate next, ILogger<ApiProblemMiddleware> log)
{
    public Task InvokeAsync(HttpContext context) =>
        ApiAddress.Holds(context.Request.Path) ? AnswerAsync(context) : next(context);

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        try
        {
            await next(context);
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            await TellAsync(context, bad.StatusCode);
        }
        catch (Exception failure) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            LogFailed(log, failure, context.Request.Path);
            await TellAsync(context, StatusOf(failure));
        }

        if (
            context.Response is
            { HasStarted: false, StatusCode: >= 400, ContentLength: null or 0, ContentType: null } silent
        )
        {
            await TellAsync(context, silent.StatusCode);
        }
    }

    private static int StatusOf(Exception failure)
    {
        for (var inner = failure; inner is not null; inner = inner.InnerException)
        {
            if (inner is DbException or TimeoutException)
            {
                return StatusCodes.Status503ServiceUnavailable;
            }
        }

        return StatusCodes.Status500InternalServerError;
    }

    private static Task TellAsync(HttpContext context, int status) => ApiProblem.Of(status).ExecuteAsync(context);

    [LoggerMessage(Level = LogLevel.Error, Message = "The interface for programs failed at {Path}.")]
    private static partial void LogFailed(ILogger log, Exception failure, PathString path);
}
