using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Rammevaerk.Web.Security;

/// <summary>Pages only read: a post to one is refused, since forms are posted to endpoints with permissions of their own.</summary>
/// <remarks>The error page is exempt: it is what a refused post is answered with.</remarks>
internal sealed class ReadOnlyPages : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var method = context.HttpContext.Request.Method;
        var reads = HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
        if (!reads && !context.ActionDescriptor.EndpointMetadata.OfType<AnswersAnyMethodAttribute>().Any())
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context) { }
}

/// <summary>Marks the page that answers every method.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AnswersAnyMethodAttribute : Attribute;
