using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>Sends the browser on to read a page after a post (303), so that reloading it does not post again.</summary>
/// <param name="Address">A path of this site.</param>
public sealed record SeeOther(string Address) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = Address;
        return Task.CompletedTask;
    }
}
