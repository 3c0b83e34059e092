using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Rammevaerk.Platform.Web.Forms;

/// <summary>Lets a page answer a request that was a post: it is read, and the body is not looked at again.</summary>
public static class AnsweredByPage
{
    public static void Prepare(HttpContext context)
    {
        context.Request.Method = HttpMethods.Get;
        context.Request.ContentType = null;
        context.Features.Set<IAntiforgeryValidationFeature>(null);
    }
}
