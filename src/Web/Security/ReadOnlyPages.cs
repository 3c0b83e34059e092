using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Rammevaerk.Web.Security;

/// <summary>Pages only read: a post to one is refused, since forms are posted to endpoints with permissions of their own.</summary>
internal sealed class ReadOnlyPages : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var method = context.HttpContext.Request.Method;
        if (!HttpMethods.IsGet(method) && !HttpMethods.IsHead(method))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context) { }
}
