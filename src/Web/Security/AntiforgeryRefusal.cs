using Microsoft.AspNetCore.Antiforgery;

namespace Rammevaerk.Web.Security;

/// <summary>
/// Refuses a post whose antiforgery token is missing or wrong before its endpoint runs, whatever the endpoint reads:
/// 400, or 413 when the body was too large to look for the token in.
/// </summary>
internal sealed class AntiforgeryRefusal(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var mustBeValid =
            context.GetEndpoint()?.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: true };
        if (
            !mustBeValid
            || context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false, Error: var error }
        )
        {
            return next(context);
        }

        context.Response.StatusCode = error?.InnerException is BadHttpRequestException bad
            ? bad.StatusCode
            : StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
